import { NewPaymentMethod, PaymentElement, SavePaymentMethod } from 'checkstand';

export const Anatomy = () => (
  <NewPaymentMethod>
    <PaymentElement />
    <SavePaymentMethod.Root />
  </NewPaymentMethod>
);
