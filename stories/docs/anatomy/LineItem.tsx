import { LineItem, LineItems } from 'checkstand';

export const Anatomy = () => (
  <LineItems>
    {(line) => (
      <LineItem.Root id={line.id}>
        <LineItem.Image />
        <LineItem.Name />
        <LineItem.Description />
        <LineItem.UnitAmount />
        <LineItem.Terms />
        <LineItem.Tiers />
        <LineItem.Subtotal />
        <LineItem.Quantity>
          <LineItem.Decrement />
          <LineItem.QuantityInput />
          <LineItem.Increment />
        </LineItem.Quantity>
        <LineItem.Remove />
        <LineItem.Discounts />
        <LineItem.Taxes />
        <LineItem.Total />
        <LineItem.Note />
        <LineItem.Error />
      </LineItem.Root>
    )}
  </LineItems>
);
