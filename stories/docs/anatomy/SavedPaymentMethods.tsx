import { SavedPaymentMethod, SavedPaymentMethods } from 'checkstand';

export const Anatomy = () => (
  <SavedPaymentMethods>
    {(method) => <SavedPaymentMethod.Root id={method.id} />}
  </SavedPaymentMethods>
);
