import { Submit } from 'checkstand';

export const Anatomy = () => (
  <Submit.Root>
    <Submit.Message />
    <Submit.Reason />
    <Submit.Button />
  </Submit.Root>
);
