import { SavedPaymentMethod, SavedPaymentMethods } from 'checkstand';

export const Anatomy = () => (
  <SavedPaymentMethods>
    {(method) => (
      <SavedPaymentMethod.Root id={method.id}>
        <SavedPaymentMethod.Radio />
        <SavedPaymentMethod.Brand />
        <SavedPaymentMethod.Number />
        <SavedPaymentMethod.Expiry />
        <SavedPaymentMethod.Another />
      </SavedPaymentMethod.Root>
    )}
  </SavedPaymentMethods>
);
