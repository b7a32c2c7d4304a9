import { BusinessName } from 'checkstand';

export const Anatomy = () => (
  <BusinessName.Root>
    <BusinessName.Label />
    <BusinessName.Input />
    <BusinessName.Error />
  </BusinessName.Root>
);
