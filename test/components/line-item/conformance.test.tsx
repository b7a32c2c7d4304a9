import { screen } from '@testing-library/react';
import { LineItem } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import { FirstLine, WithFirstLineId } from '../../support/first-line.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const needs = '<LineItem.Root>';
const page = (part: ReactElement) => <FirstLine>{part}</FirstLine>;

describeConformance('LineItem.Root', LineItem.Root, {
  tag: 'li',
  theme: 'line-item',
  needs: '<CheckoutProvider>',
  props: { id: 'li_1' },
  page: (part) => <WithFirstLineId>{part as ReactElement<{ id: string }>}</WithFirstLineId>,
  state: { pending: false, adjustable: true, removable: true },
});

describeConformance('LineItem.Image', LineItem.Image, {
  tag: 'img',
  theme: 'line-item-image',
  needs,
  page,
});

describeConformance('LineItem.Name', LineItem.Name, {
  tag: 'span',
  theme: 'line-item-name',
  needs,
  page,
});

describeConformance('LineItem.Description', LineItem.Description, {
  tag: 'span',
  theme: 'line-item-description',
  needs,
  page,
});

describeConformance('LineItem.UnitAmount', LineItem.UnitAmount, {
  tag: 'span',
  theme: 'line-item-unit-amount',
  needs,
  page,
  checkout: { scenario: 'jpy' },
});

describeConformance('LineItem.Subtotal', LineItem.Subtotal, {
  tag: 'span',
  theme: 'line-item-subtotal',
  needs,
  page,
});

describeConformance('LineItem.Total', LineItem.Total, {
  tag: 'span',
  theme: 'line-item-total',
  needs,
  page,
});

describeConformance('LineItem.Quantity', LineItem.Quantity, {
  tag: 'div',
  theme: 'line-item-quantity',
  needs,
  page,
  state: { adjustable: true },
});

describeConformance('LineItem.QuantityInput', LineItem.QuantityInput, {
  tag: 'input',
  theme: 'line-item-quantity-input',
  needs,
  page,
  state: { pending: false, invalid: false },
});

describeConformance('LineItem.Decrement', LineItem.Decrement, {
  tag: 'button',
  theme: 'line-item-decrement',
  needs,
  page,
  state: { disabled: true },
});

describeConformance('LineItem.Increment', LineItem.Increment, {
  tag: 'button',
  theme: 'line-item-increment',
  needs,
  page,
  state: { disabled: false },
});

describeConformance('LineItem.Remove', LineItem.Remove, {
  tag: 'button',
  theme: 'line-item-remove',
  needs,
  page,
  state: { pending: false },
});

async function typeTooMuch({ user }: RenderedCheckout) {
  await user.type(await screen.findByLabelText('Quantity of Stoneware mug'), '1{Enter}');
}

describeConformance('LineItem.Error', LineItem.Error, {
  tag: 'p',
  theme: 'line-item-error',
  needs,
  page: (part) => (
    <FirstLine>
      <LineItem.QuantityInput />
      {part}
    </FirstLine>
  ),
  arrange: typeTooMuch,
});
