import { screen } from '@testing-library/react';
import { Submit, Terms } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const needs = '<Email.Root>';
const page = (part: ReactElement) => <Terms.Root>{part}</Terms.Root>;

async function payWithout({ user }: RenderedCheckout) {
  await user.click(await screen.findByRole('button', { name: /^Pay \$/ }));
  await screen.findByText(/^To continue/);
}

describeConformance('Terms.Root', Terms.Root, {
  tag: 'div',
  theme: 'terms',
  needs: '<CheckoutProvider>',
  state: { checked: false, invalid: false },
});

describeConformance('Terms.Checkbox', Terms.Checkbox, {
  tag: 'input',
  theme: 'consent-checkbox',
  needs,
  page,
  state: { checked: false, invalid: false },
});

describeConformance('Field.Label', Terms.Label, {
  tag: 'label',
  theme: 'field-label',
  needs,
  page,
});

describeConformance('Field.Error', Terms.Error, {
  tag: 'p',
  theme: 'field-error',
  needs,
  page: (part) => (
    <>
      <Terms.Root>
        <Terms.Checkbox />
        <Terms.Label />
        {part}
      </Terms.Root>
      <Submit.Root />
    </>
  ),
  arrange: payWithout,
});
