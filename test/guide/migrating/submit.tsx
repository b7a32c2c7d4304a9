import { useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { Submit } from 'checkstand';
import { useState } from 'react';

// #region before
export function SubmitBefore() {
  const result = useCheckoutElements();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  if (result.type !== 'success') return null;
  const { canConfirm, confirm, total } = result.checkout;
  const pay = async () => {
    setPending(true);
    const answer = await confirm({ redirect: 'if_required' });
    setPending(false);
    setError(answer.type === 'error' ? answer.error.message : null);
  };
  return (
    <div>
      <button type="button" disabled={!canConfirm || pending} onClick={() => void pay()}>
        {pending ? 'Processing…' : `Pay ${total.total.amount}`}
      </button>
      <p role="alert">{error}</p>
    </div>
  );
}
// #endregion

// #region after
export function SubmitAfter() {
  return <Submit.Root confirmOptions={{ redirect: 'if_required' }} />;
}
// #endregion
