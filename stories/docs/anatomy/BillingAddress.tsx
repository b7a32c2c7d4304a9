import { BillingAddress } from 'checkstand';

export const Anatomy = () => (
  <BillingAddress.Root>
    <BillingAddress.Legend />
    <BillingAddress.SameAsShipping>
      <BillingAddress.Checkbox /> Same as the shipping address
    </BillingAddress.SameAsShipping>
    {/* Stripe's Element … */}
    <BillingAddress.Element />
    {/* … or plain fields in its place. Without children they are those of the chosen country. */}
    <BillingAddress.Fields>
      <BillingAddress.Field name="country">
        <BillingAddress.Label />
        <BillingAddress.Country />
        <BillingAddress.FieldError />
      </BillingAddress.Field>
      <BillingAddress.Field name="postal_code">
        <BillingAddress.Label />
        <BillingAddress.Input />
        <BillingAddress.FieldError />
      </BillingAddress.Field>
    </BillingAddress.Fields>
    <BillingAddress.Error />
  </BillingAddress.Root>
);
