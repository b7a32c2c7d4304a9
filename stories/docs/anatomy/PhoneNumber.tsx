import { PhoneNumber } from 'checkstand';

export const Anatomy = () => (
  <PhoneNumber.Root>
    <PhoneNumber.Label />
    <PhoneNumber.Input />
    <PhoneNumber.Error />
  </PhoneNumber.Root>
);
