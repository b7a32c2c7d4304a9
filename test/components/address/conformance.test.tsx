import { screen } from '@testing-library/react';
import { BillingAddress, ShippingAddress, useCheckoutAction } from 'checkstand';
import { useEffect, type ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const checkout = { scenario: 'shippingOptions' } as const;
const inRoot = (part: ReactElement) => (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    {part}
  </ShippingAddress.Root>
);
const inFields = (part: ReactElement) =>
  inRoot(<ShippingAddress.Fields>{part}</ShippingAddress.Fields>);
const inField = (part: ReactElement) =>
  inFields(<ShippingAddress.Field name="country">{part}</ShippingAddress.Field>);
const inBilling = (part: ReactElement) => (
  <>
    <ShippingAddress.Root>{null}</ShippingAddress.Root>
    <BillingAddress.Root>
      <BillingAddress.Legend />
      {part}
    </BillingAddress.Root>
  </>
);

/** An address that Stripe refuses. */
function ShipToFrance() {
  const { run } = useCheckoutAction('updateShippingAddress');
  useEffect(() => void run({ address: { country: 'FR' } }), [run]);
  return null;
}

async function refuse({ simulator: _ }: RenderedCheckout) {
  await screen.findByRole('alert');
}

describeConformance('ShippingAddress.Root', ShippingAddress.Root, {
  tag: 'fieldset',
  theme: 'shipping-address',
  needs: '<CheckoutProvider>',
  checkout,
  state: { pending: false, invalid: false, copied: false },
});

describeConformance('BillingAddress.Root', BillingAddress.Root, {
  tag: 'fieldset',
  theme: 'billing-address',
  needs: '<CheckoutProvider>',
  checkout,
  state: { pending: false, invalid: false, copied: false },
});

describeConformance('Address.Legend', ShippingAddress.Legend, {
  tag: 'legend',
  theme: 'address-legend',
  needs: '<ShippingAddress.Root>',
  page: (part) => <ShippingAddress.Root>{part}</ShippingAddress.Root>,
  checkout,
});

describeConformance('Address.Element', ShippingAddress.Element, {
  tag: 'div',
  theme: 'address-element',
  needs: '<ShippingAddress.Root>',
  page: inRoot,
  checkout,
});

describeConformance('Address.Fields', ShippingAddress.Fields, {
  tag: 'div',
  theme: 'address-fields',
  needs: '<ShippingAddress.Root>',
  page: inRoot,
  checkout,
  state: { pending: false, complete: false },
});

describeConformance('Address.Error', ShippingAddress.Error, {
  tag: 'p',
  theme: 'address-error',
  needs: '<ShippingAddress.Root>',
  page: (part) =>
    inRoot(
      <>
        <ShipToFrance />
        {part}
      </>,
    ),
  checkout,
  arrange: refuse,
});

describeConformance('Address.Field', ShippingAddress.Field, {
  tag: 'div',
  theme: 'address-field',
  needs: '<ShippingAddress.Fields>',
  props: { name: 'line1' },
  page: inFields,
  checkout,
  state: { pending: false, invalid: false, filled: false },
});

describeConformance('Address.Country', ShippingAddress.Country, {
  tag: 'select',
  theme: 'field-select',
  needs: '<ShippingAddress.Fields>',
  page: inField,
  checkout,
  state: { pending: false, invalid: false },
});

describeConformance('BillingAddress.SameAsShipping', BillingAddress.SameAsShipping, {
  tag: 'label',
  theme: 'billing-address-same',
  needs: '<BillingAddress.Root>',
  page: inBilling,
  checkout,
  state: { checked: true },
});

describeConformance('BillingAddress.Checkbox', BillingAddress.Checkbox, {
  tag: 'input',
  theme: 'billing-address-checkbox',
  needs: '<BillingAddress.SameAsShipping>',
  page: (part) => inBilling(<BillingAddress.SameAsShipping>{part}</BillingAddress.SameAsShipping>),
  checkout,
  state: { checked: true, pending: false },
});
