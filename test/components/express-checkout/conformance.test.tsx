import { screen } from '@testing-library/react';
import { ExpressCheckout } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';

const page = (part: ReactElement) => (
  <ExpressCheckout.Root>
    <ExpressCheckout.Buttons data-testid="buttons" />
    {part}
  </ExpressCheckout.Root>
);
const needs = '<ExpressCheckout.Root>';

describeConformance('ExpressCheckout.Root', ExpressCheckout.Root, {
  tag: 'div',
  theme: 'express-checkout',
  needs: '<CheckoutProvider>',
  arrange: () => screen.findByRole('button', { name: /Google Pay/ }),
  state: { ready: true, available: true },
});

describeConformance('ExpressCheckout.Buttons', ExpressCheckout.Buttons, {
  tag: 'div',
  theme: 'express-checkout-buttons',
  needs,
  page: (part) => <ExpressCheckout.Root>{part}</ExpressCheckout.Root>,
});

describeConformance('ExpressCheckout.Divider', ExpressCheckout.Divider, {
  tag: 'p',
  theme: 'express-checkout-divider',
  needs,
  page,
});
