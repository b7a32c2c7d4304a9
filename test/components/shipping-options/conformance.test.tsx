import { screen } from '@testing-library/react';
import { ShippingOption, ShippingOptions, useCheckoutSession } from 'checkstand';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const checkout = { scenario: 'shippingOptions' } as const;
const needs = '<ShippingOption.Root>';

function OfName({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useCheckoutSession(
    ({ shippingOptions }) => shippingOptions.find(({ displayName }) => displayName === name)?.id,
  );
  return id ? (
    <ShippingOptions>{(one) => (one.id === id ? children(id) : null)}</ShippingOptions>
  ) : null;
}

const page = (part: ReactElement) => (
  <OfName name="Express">
    {(id) => <ShippingOption.Root id={id}>{part}</ShippingOption.Root>}
  </OfName>
);

async function refuse({ user, simulator }: RenderedCheckout) {
  const radio = await screen.findByRole('radio');
  simulator.controls.failNext({ on: 'update' });
  await user.click(radio);
  await screen.findByRole('alert');
}

describeConformance('ShippingOptions', ShippingOptions, {
  tag: 'div',
  theme: 'shipping-options',
  needs: '<CheckoutProvider>',
  checkout,
  state: { pending: false, invalid: false },
});

describeConformance('ShippingOption.Root', ShippingOption.Root, {
  tag: 'label',
  theme: 'shipping-option',
  needs: '<ShippingOptions>',
  props: { id: 'shr_1' },
  page: (part) => (
    <OfName name="Standard">
      {(id) => cloneElement(part as ReactElement<{ id: string }>, { id })}
    </OfName>
  ),
  checkout,
  state: { checked: true, pending: false, invalid: false },
});

describeConformance('ShippingOption.Name', ShippingOption.Name, {
  tag: 'span',
  theme: 'shipping-option-name',
  needs,
  page,
  checkout,
});

describeConformance('ShippingOption.Estimate', ShippingOption.Estimate, {
  tag: 'span',
  theme: 'shipping-option-estimate',
  needs,
  page,
  checkout,
});

describeConformance('ShippingOption.Amount', ShippingOption.Amount, {
  tag: 'span',
  theme: 'shipping-option-amount',
  needs,
  page,
  checkout,
  state: { free: false },
});

describeConformance('ShippingOption.Error', ShippingOption.Error, {
  tag: 'span',
  theme: 'shipping-option-error',
  needs,
  page: (part) =>
    page(
      <>
        <ShippingOption.Radio />
        {part}
      </>,
    ),
  checkout,
  arrange: refuse,
});

describeConformance('Choice.Radio', ShippingOption.Radio, {
  tag: 'input',
  theme: 'choice-radio',
  needs,
  page,
  checkout,
  state: { checked: false, pending: false },
});
