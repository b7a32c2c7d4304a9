import { useCheckoutAction, useCheckoutSession, useSubmit } from 'checkstand';
import { useEffect, useId, useRef, useState } from 'react';

/** Asks for the e-mail address. Saved when the buyer leaves the field, so that Stripe checks it early. */
export function EmailField() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const saved = useCheckoutSession((session) => session.email);
  const [typed, setTyped] = useState<string | null>(null);
  const { run, pending, error, errorMessage, reset } = useCheckoutAction('updateEmail');
  const { error: submitError } = useSubmit();

  const missing = typed === null && !saved && submitError?.missing?.includes('email') === true;
  const problem = errorMessage ?? (missing ? 'Enter your email address.' : null);
  useEffect(() => {
    if (missing) input.current?.focus();
  }, [missing, submitError]);

  async function save() {
    if (typed === null || pending) return;
    const email = typed.trim();
    if (email === (saved ?? '') && error === null) {
      setTyped(null);
      return;
    }
    const result = await run(email === '' ? null : email);
    // Kept as typed after a refusal, so that the buyer can mend it.
    if (result.type === 'success') setTyped(null);
  }

  return (
    <form
      className="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>Email</label>
      <input
        id={id}
        ref={input}
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        value={typed ?? saved ?? ''}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        aria-busy={pending}
        onChange={(event) => {
          setTyped(event.target.value);
          reset();
        }}
        onBlur={() => void save()}
      />
      <p
        id={`${id}-hint`}
        className={problem === null ? 'description' : 'field-error'}
        role="status"
      >
        {problem ?? 'For your receipt.'}
      </p>
    </form>
  );
}
