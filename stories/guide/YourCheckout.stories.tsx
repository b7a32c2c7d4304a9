import type { Meta, StoryObj } from '@storybook/react-vite';
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import type { ScenarioName, ScenarioSession, StripeSimulator } from 'checkstand/testing';
import { expect } from 'storybook/test';
import { CheckoutPage } from '../../test/guide/shop/checkout-page.js';

// #region story
interface CheckoutStoryProps {
  scenario: ScenarioName;
  latency: number;
}

interface Loaded {
  simulator: StripeSimulator;
  session: ScenarioSession;
}

/** Your page on a Stripe of the story's own. Both args can be changed in Storybook's controls. */
const meta: Meta<CheckoutStoryProps> = {
  title: 'Guide/Your checkout',
  args: { scenario: 'cart', latency: 300 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  loaders: [
    async ({ args: { scenario, latency } }): Promise<Loaded> => {
      const simulator = createStripeSimulator({ latency, quiet: true });
      return { simulator, session: await scenarios[scenario].create(simulator) };
    },
  ],
  // Stories of this repository have a provider around them, unless they say that they bring their own.
  parameters: { provider: false },
  render: (_args, { loaded }) => {
    const { simulator, session } = loaded as Loaded;
    return (
      <CheckoutPage
        key={session.clientSecret}
        stripe={simulator.stripe}
        clientSecret={session.clientSecret}
      />
    );
  },
};

export default meta;

/** Three lines, with quantities and promotion codes. */
export const Cart: StoryObj<CheckoutStoryProps> = {
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByLabelText('Promotion code'), 'WELCOME10{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Pay $98.55' })).toBeVisible();
  },
};

/** Ways to ship, on a slow connection. */
export const Shipping: StoryObj<CheckoutStoryProps> = {
  args: { scenario: 'shippingOptions', latency: 2000 },
};
// #endregion
