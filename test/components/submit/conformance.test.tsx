import { screen } from '@testing-library/react';
import { Submit } from 'checkstand';
import { describeConformance } from '../../support/describe-conformance.js';
import type { RenderedCheckout } from '../../support/render-checkout.js';

const idle = { phase: 'idle', complete: false, disabled: false, invalid: false };

async function opened() {
  await screen.findByRole('button', { name: /^Pay \$/ });
}

async function payTooEarly({ user }: RenderedCheckout) {
  await user.click(await screen.findByRole('button', { name: /^Pay \$/ }));
}

describeConformance('Submit.Root', Submit.Root, {
  tag: 'div',
  theme: 'submit',
  needs: '<CheckoutProvider>',
  arrange: opened,
  state: idle,
});

describeConformance('Submit.Button', Submit.Button, {
  tag: 'button',
  theme: 'submit-button',
  needs: '<Submit.Root>',
  page: (part) => <Submit.Root>{part}</Submit.Root>,
  arrange: () => screen.findByText(/^Pay \$/),
  state: idle,
});

describeConformance('Submit.Message', Submit.Message, {
  tag: 'p',
  theme: 'submit-message',
  needs: '<Submit.Root>',
  page: (part) => (
    <Submit.Root>
      {part}
      <Submit.Button />
    </Submit.Root>
  ),
  arrange: payTooEarly,
  state: { code: 'incomplete' },
});

describeConformance('Submit.Reason', Submit.Reason, {
  tag: 'p',
  theme: 'submit-reason',
  needs: '<Submit.Root>',
  page: (part) => <Submit.Root disabledUntilReady>{part}</Submit.Root>,
});
