import { screen } from '@testing-library/react';
import { PromotionCode } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const needs = '<PromotionCode.Root>';
const page = (part: ReactElement) => <PromotionCode.Root>{part}</PromotionCode.Root>;

/** With a field beside it, to bring a code into force. */
const withField = (part: ReactElement) => (
  <PromotionCode.Root>
    <PromotionCode.Label />
    <PromotionCode.Input />
    {part}
  </PromotionCode.Root>
);

async function applyCode({ user }: RenderedCheckout) {
  await user.type(await screen.findByLabelText('Promotion code'), 'TAKE5{Enter}');
}

async function applyNothing({ user }: RenderedCheckout) {
  await user.type(await screen.findByLabelText('Promotion code'), '{Enter}');
}

describeConformance('PromotionCode.Root', PromotionCode.Root, {
  tag: 'div',
  theme: 'promotion-code',
  needs: '<CheckoutProvider>',
  state: { pending: false, applied: false, invalid: false },
});

describeConformance('PromotionCode.Label', PromotionCode.Label, {
  tag: 'label',
  theme: 'promotion-code-label',
  needs,
  page,
});

describeConformance('PromotionCode.Input', PromotionCode.Input, {
  tag: 'input',
  theme: 'promotion-code-input',
  needs,
  page,
  state: { invalid: false },
});

describeConformance('PromotionCode.Apply', PromotionCode.Apply, {
  tag: 'button',
  theme: 'promotion-code-apply',
  needs,
  page,
  state: { pending: false },
});

describeConformance('PromotionCode.Error', PromotionCode.Error, {
  tag: 'p',
  theme: 'promotion-code-error',
  needs,
  page: withField,
  arrange: applyNothing,
});

describeConformance('PromotionCode.Applied', PromotionCode.Applied, {
  tag: 'ul',
  theme: 'promotion-code-applied',
  needs,
  page: withField,
  arrange: applyCode,
});

describeConformance('PromotionCode.Remove', PromotionCode.Remove, {
  tag: 'button',
  theme: 'promotion-code-remove',
  needs,
  page: withField,
  arrange: applyCode,
  state: { pending: false },
});
