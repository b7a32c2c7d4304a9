import { useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { useCheckoutAction, useCheckoutSession } from 'checkstand';
import { useState } from 'react';

// #region before
export function PhoneBefore() {
  const result = useCheckoutElements();
  const [pending, setPending] = useState(false);
  if (result.type !== 'success') return null;
  const { phoneNumber, updatePhoneNumber } = result.checkout;
  const save = async (typed: string) => {
    setPending(true);
    await updatePhoneNumber(typed || null);
    setPending(false);
  };
  return (
    <label aria-busy={pending}>
      Phone
      <input
        type="tel"
        defaultValue={phoneNumber ?? ''}
        onBlur={(event) => void save(event.target.value)}
      />
    </label>
  );
}
// #endregion

// #region after
export function PhoneAfter() {
  const phoneNumber = useCheckoutSession((session) => session.phoneNumber);
  const { run, pending, errorMessage } = useCheckoutAction('updatePhoneNumber');
  return (
    <label aria-busy={pending}>
      Phone
      <input
        type="tel"
        defaultValue={phoneNumber ?? ''}
        onBlur={(event) => void run(event.target.value || null)}
      />
      {errorMessage}
    </label>
  );
}
// #endregion
