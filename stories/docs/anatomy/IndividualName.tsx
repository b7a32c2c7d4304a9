import { IndividualName } from 'checkstand';

export const Anatomy = () => (
  <IndividualName.Root>
    <IndividualName.Label />
    <IndividualName.Input />
    <IndividualName.Error />
  </IndividualName.Root>
);
