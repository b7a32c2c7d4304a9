import { Email } from 'checkstand';

export const Anatomy = () => (
  <Email.Root>
    <Email.Label />
    <Email.Input />
    <Email.Error />
  </Email.Root>
);
