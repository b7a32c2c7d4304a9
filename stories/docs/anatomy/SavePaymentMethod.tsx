import { SavePaymentMethod } from 'checkstand';

export const Anatomy = () => (
  <SavePaymentMethod.Root>
    <SavePaymentMethod.Checkbox />
    <SavePaymentMethod.Label />
  </SavePaymentMethod.Root>
);
