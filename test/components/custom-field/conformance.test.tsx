import { screen } from '@testing-library/react';
import { CustomField } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';
import { enter } from '../../support/enter-card.js';

const needs = '<Email.Root>';
const page = (part: ReactElement) => (
  <CustomField.Root name="engraving" label="Engraving">
    {part}
  </CustomField.Root>
);

describeConformance('CustomField.Root', CustomField.Root, {
  tag: 'div',
  theme: 'custom-field',
  needs: '<CheckoutProvider>',
  props: { name: 'engraving', label: 'Engraving' },
  state: { pending: false, invalid: false, filled: false },
});

describeConformance('Field.Label', CustomField.Label, {
  tag: 'label',
  theme: 'field-label',
  needs,
  page,
});

describeConformance('Field.Input', CustomField.Input, {
  tag: 'input',
  theme: 'field-input',
  needs,
  page,
  state: { pending: false, invalid: false },
});

describeConformance('CustomField.Select', CustomField.Select, {
  tag: 'select',
  theme: 'field-select',
  needs: '<CustomField.Root>',
  page,
  state: { invalid: false },
});

describeConformance('Field.Error', CustomField.Error, {
  tag: 'p',
  theme: 'field-error',
  needs,
  page: (part) => (
    <CustomField.Root name="engraving" label="Engraving" minimumLength={3}>
      <CustomField.Label />
      <CustomField.Input />
      {part}
    </CustomField.Root>
  ),
  arrange: async ({ user }) => {
    await enter(user, 'Engraving', 'A');
    await user.tab();
    await screen.findByRole('alert');
  },
});
