import { screen } from '@testing-library/react';
import { Email } from 'checkstand';
import type { ReactElement } from 'react';
import { enter } from '../../support/enter-card.js';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const needs = '<Email.Root>';
const page = (part: ReactElement) => <Email.Root>{part}</Email.Root>;

async function enterNonsense({ user }: RenderedCheckout) {
  await enter(user, 'Email', 'nonsense');
  await user.tab();
  await screen.findByRole('alert');
}

describeConformance('Email.Root', Email.Root, {
  tag: 'div',
  theme: 'email',
  needs: '<CheckoutProvider>',
  state: { pending: false, invalid: false, filled: false },
});

describeConformance('Field.Label', Email.Label, {
  tag: 'label',
  theme: 'field-label',
  needs,
  page,
});

describeConformance('Field.Input', Email.Input, {
  tag: 'input',
  theme: 'field-input',
  needs,
  page,
  state: { pending: false, invalid: false },
});

describeConformance('Field.Error', Email.Error, {
  tag: 'p',
  theme: 'field-error',
  needs,
  page: (part) => (
    <Email.Root>
      <Email.Label />
      <Email.Input />
      {part}
    </Email.Root>
  ),
  arrange: enterNonsense,
});
