import { screen } from '@testing-library/react';
import { OptionalItem, OptionalItems, useOptionalItems } from 'checkstand';
import { cloneElement, type ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const needs = '<OptionalItem.Root>';
const checkout = { scenario: 'optionalItems' } as const;

/** Puts a part into the last of the items that are offered: two bags of beans, adjustable. */
function LastItem({ children }: { children: ReactElement }) {
  const id = useOptionalItems().at(-1)?.priceId;
  return id ? (
    <ul>
      <OptionalItem.Root id={id}>
        {children}
        <OptionalItem.Add />
      </OptionalItem.Root>
    </ul>
  ) : null;
}

function WithId({ children }: { children: ReactElement<{ id: string }> }) {
  const id = useOptionalItems().at(-1)?.priceId;
  return id ? <ul>{cloneElement(children, { id })}</ul> : null;
}

const page = (part: ReactElement) => <LastItem>{part}</LastItem>;

async function add({ user }: RenderedCheckout) {
  await user.click(await screen.findByRole('button', { name: /^Add / }));
}

async function failToAdd({ user, simulator }: RenderedCheckout) {
  const button = await screen.findByRole('button', { name: /^Add / });
  simulator.controls.failNext({ on: 'update' });
  await user.click(button);
}

describeConformance('OptionalItems', OptionalItems, {
  tag: 'ul',
  theme: 'optional-items',
  needs: '<CheckoutProvider>',
  checkout,
});

describeConformance('OptionalItem.Root', OptionalItem.Root, {
  tag: 'li',
  theme: 'optional-item',
  needs: '<CheckoutProvider>',
  props: { id: 'price_unknown' },
  page: (part) => <WithId>{part as ReactElement<{ id: string }>}</WithId>,
  checkout,
  state: { selected: false, pending: false, invalid: false },
});

describeConformance('OptionalItem.Image', OptionalItem.Image, {
  tag: 'img',
  theme: 'optional-item-image',
  needs,
  page,
  checkout,
});

describeConformance('OptionalItem.Name', OptionalItem.Name, {
  tag: 'span',
  theme: 'optional-item-name',
  needs,
  page,
  checkout,
});

describeConformance('OptionalItem.Description', OptionalItem.Description, {
  tag: 'span',
  theme: 'optional-item-description',
  needs,
  page,
  checkout,
});

describeConformance('OptionalItem.Amount', OptionalItem.Amount, {
  tag: 'span',
  theme: 'optional-item-amount',
  needs,
  page,
  checkout,
});

describeConformance('OptionalItem.Quantity', OptionalItem.Quantity, {
  tag: 'div',
  theme: 'optional-item-quantity',
  needs,
  page,
  checkout,
  state: { adjustable: false },
});

describeConformance('OptionalItem.Add', OptionalItem.Add, {
  tag: 'button',
  theme: 'optional-item-add',
  needs,
  page: (part) => <LastItem>{part}</LastItem>,
  checkout,
  state: { pending: false },
});

describeConformance('OptionalItem.Remove', OptionalItem.Remove, {
  tag: 'button',
  theme: 'optional-item-remove',
  needs,
  page,
  checkout,
  arrange: add,
  state: { pending: false },
});

describeConformance('OptionalItem.Error', OptionalItem.Error, {
  tag: 'p',
  theme: 'optional-item-error',
  needs,
  page,
  checkout,
  arrange: failToAdd,
});
