import { useCheckoutAction, useCheckoutSession } from 'checkstand';
import { useId, useState } from 'react';

/** Asks for the e-mail address with a plain input, and saves it when the buyer leaves it. */
export function EmailField() {
  const id = useId();
  const saved = useCheckoutSession(({ email }) => email);
  const [typed, setTyped] = useState<string | null>(null);
  const { run, errorMessage } = useCheckoutAction('updateEmail');
  return (
    <div className="story-field">
      <label htmlFor={id}>Email</label>
      <input
        id={id}
        type="email"
        autoComplete="email"
        value={typed ?? saved ?? ''}
        aria-invalid={errorMessage !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed !== null) void run(typed.trim() || null);
        }}
      />
      <p id={`${id}-error`} role="alert">
        {errorMessage}
      </p>
    </div>
  );
}
