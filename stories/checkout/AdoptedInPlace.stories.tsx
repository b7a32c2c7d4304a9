import {
  CheckoutElementsProvider,
  PaymentElement,
  useCheckoutElements,
} from '@stripe/react-stripe-js/checkout';
import type { Meta } from '@storybook/react-vite';
import {
  AdoptedCheckoutProvider,
  CheckoutStatus,
  Email,
  LineItems,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { payThePage } from '../support/pay-the-page.js';
import { worldOf, type Story } from '../support/story.js';
import { readGlobals, type StoryGlobals } from '../world/globals.js';
import { themeOf } from '../world/theme-of.js';
import type { StoryWorld } from '../world/story-world.js';
import './page.css';

/**
 * A page of react-stripe-js that moves to Checkstand one part at a time: Stripe's own provider and hook, and our parts
 * below it, over one session.
 */
const meta = {
  title: 'Checkout/Adopted in place',
  parameters: { provider: false, scenario: 'cart' },
  render: (_, context) => (
    <AdoptedPage world={worldOf(context)} globals={readGlobals(context.globals)} />
  ),
} satisfies Meta;

export default meta;

function AdoptedPage({ world, globals }: { world: StoryWorld; globals: StoryGlobals }) {
  const [options] = useState({
    clientSecret: world.session.clientSecret,
    elementsOptions: themeOf(globals)?.current().elementsOptions,
  });
  return (
    <CheckoutElementsProvider stripe={world.simulator.stripe} options={options}>
      <AdoptedCheckoutProvider>
        <CheckoutStatus.Loading />
        <CheckoutStatus.Error />
        <CheckoutStatus.Open className="story-page story-column">
          <LineItems />
          <PromotionCode.Root />
          <Totals.Root />
          <StillStripes />
          <Email.Root />
          <PaymentElement />
          <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
        </CheckoutStatus.Open>
        <CheckoutStatus.Complete />
      </AdoptedCheckoutProvider>
    </CheckoutElementsProvider>
  );
}

/** A part that has not moved yet. */
function StillStripes() {
  const result = useCheckoutElements();
  if (result.type !== 'success') return null;
  const { total, applyPromotionCode } = result.checkout;
  return (
    <p>
      By Stripe’s own hook: {total.total.amount}{' '}
      <button type="button" onClick={() => void applyPromotionCode('TAKE5')}>
        Take $5 off
      </button>
    </p>
  );
}

/** Both sides show what either has changed. */
export const TwoHooksOneSession: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take $5 off' }));
    await expect(await canvas.findByRole('button', { name: /^Remove.*TAKE5/ })).toBeVisible();
    await expect(await canvas.findByText(/own hook: \$104\.50/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Remove.*TAKE5/ }));
    await expect(await canvas.findByText(/own hook: \$109\.50/)).toBeVisible();
  },
};

/** A whole purchase through our parts, over Stripe's provider. */
export const Paid: Story = { play: payThePage };

/** Stripe refused the session. Trying again is up to Stripe's provider, so it is not offered. */
export const Failed: Story = {
  parameters: {
    provider: false,
    scenario: 'cart',
    prepare: ({ simulator }) => simulator.controls.failNext({ on: 'init' }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveAttribute('data-code', 'sessionFailed');
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull());
  },
};

/** In the dark. */
export const Dark: Story = { ...TwoHooksOneSession, globals: { colorScheme: 'dark' } };
