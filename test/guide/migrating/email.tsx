import { useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { Email } from 'checkstand';
import { useState } from 'react';

// #region before
export function EmailBefore() {
  const result = useCheckoutElements();
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string | null>(null);
  if (result.type !== 'success') return null;
  const { updateEmail } = result.checkout;
  const save = async () => {
    const answer = await updateEmail(email);
    setError(answer.type === 'error' ? answer.error.message : null);
  };
  return (
    <div>
      <label>
        Email
        <input
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          onBlur={() => void save()}
        />
      </label>
      <p role="alert">{error}</p>
    </div>
  );
}
// #endregion

// #region after
export function EmailAfter() {
  return <Email.Root />;
}
// #endregion
