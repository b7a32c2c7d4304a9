import { ShippingAddress } from 'checkstand';

export const Anatomy = () => (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    {/* Stripe's Element … */}
    <ShippingAddress.Element />
    {/* … or plain fields in its place. Without children they are those of the chosen country. */}
    <ShippingAddress.Fields countries={['US', 'CA']}>
      <ShippingAddress.Field name="country">
        <ShippingAddress.Label />
        <ShippingAddress.Country />
        <ShippingAddress.FieldError />
      </ShippingAddress.Field>
      <ShippingAddress.Field name="postal_code">
        <ShippingAddress.Label />
        <ShippingAddress.Input />
        <ShippingAddress.FieldError />
      </ShippingAddress.Field>
    </ShippingAddress.Fields>
    <ShippingAddress.Error />
  </ShippingAddress.Root>
);
