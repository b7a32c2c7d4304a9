import { OptionalItem, OptionalItems } from 'checkstand';

export const Anatomy = () => (
  <OptionalItems>{(item) => <OptionalItem.Root id={item.id} />}</OptionalItems>
);
