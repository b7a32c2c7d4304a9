import { screen } from '@testing-library/react';
import { TaxId } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const needs = '<TaxId.Root>';

async function open({ user }: RenderedCheckout) {
  await user.click(await screen.findByRole('checkbox'));
}

describeConformance('TaxId.Root', TaxId.Root, {
  tag: 'fieldset',
  theme: 'tax-id',
  needs: '<CheckoutProvider>',
  state: { enabled: false, pending: false, invalid: false },
});

describeConformance('TaxId.Toggle', TaxId.Toggle, {
  tag: 'label',
  theme: 'tax-id-toggle',
  needs,
  page: (part) => <TaxId.Root>{part}</TaxId.Root>,
  state: { enabled: false, pending: false },
});

describeConformance('TaxId.Checkbox', TaxId.Checkbox, {
  tag: 'input',
  theme: 'tax-id-checkbox',
  needs,
  page: (part) => <TaxId.Root>{part}</TaxId.Root>,
  state: { enabled: false, pending: false },
});

const opened = (part: ReactElement) => (
  <TaxId.Root country="DE">
    <TaxId.Toggle />
    {part}
  </TaxId.Root>
);

describeConformance('TaxId.BusinessName', TaxId.BusinessName, {
  tag: 'div',
  theme: 'tax-id-business-name',
  needs,
  page: opened,
  arrange: open,
  state: { pending: false, invalid: false, filled: false },
});

describeConformance('TaxId.Type', TaxId.Type, {
  tag: 'div',
  theme: 'tax-id-type',
  needs,
  page: opened,
  arrange: open,
  state: { pending: false, invalid: false, filled: true },
});

describeConformance('TaxId.Value', TaxId.Value, {
  tag: 'div',
  theme: 'tax-id-value',
  needs,
  page: opened,
  arrange: open,
  state: { pending: false, invalid: false, filled: false },
});

describeConformance('TaxId.Select', TaxId.Select, {
  tag: 'select',
  theme: 'field-select',
  needs: '<Email.Root>',
  page: (part) => opened(<TaxId.Type>{part}</TaxId.Type>),
  arrange: open,
  state: { pending: false, invalid: false },
});
