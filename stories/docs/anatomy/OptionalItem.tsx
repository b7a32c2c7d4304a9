import { OptionalItem, OptionalItems } from 'checkstand';

export const Anatomy = () => (
  <OptionalItems>
    {(item) => (
      <OptionalItem.Root id={item.id}>
        <OptionalItem.Image />
        <OptionalItem.Name />
        <OptionalItem.Description />
        <OptionalItem.Amount />
        <OptionalItem.Quantity />
        <OptionalItem.Add />
        <OptionalItem.Remove />
        <OptionalItem.Error />
      </OptionalItem.Root>
    )}
  </OptionalItems>
);
