import type { Meta } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { createSession } from '../support/create-session.js';
import type { Story } from '../support/story.js';
import { typeCard } from '../support/type-card.js';
import { unfoldOrder } from '../support/unfold-order.js';
import { wholePage } from '../support/whole-page.js';

/**
 * The orders that a shop meets, each at a moment that matters, on the whole page. To be looked at in the light and in
 * the dark, at 320, 768 and 1280 px.
 */
const meta = {
  title: 'Checkout/Scenarios',
  parameters: { scenario: 'cart', provider: false, wide: true },
  globals: { viewport: { value: 'wide' } },
} satisfies Meta;

export default meta;

/** Three products and a promotion code that applies. */
export const CartWithPromotion: Story = {
  render: wholePage({ collect: { promotionCode: true } }),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await unfoldOrder(context);
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Promotion code' }),
      'WELCOME10{Enter}',
    );
    await expect(await canvas.findByRole('button', { name: 'Pay $98.55' })).toBeVisible();
    await expect(canvas.getByText('−$10.95')).toBeVisible();
  },
};

/** A parcel: where to, how fast, and what that costs. */
export const Shipping: Story = {
  parameters: { scenario: 'shippingOptions' },
  render: wholePage({ collect: { phoneNumber: true } }),
  play: async ({ canvas, userEvent }) => {
    const options = within(await canvas.findByRole('radiogroup', { name: /shipping/i }));
    const before = canvas.getByRole('button', { name: /^Pay/ }).textContent;
    await userEvent.click(options.getAllByRole('radio').at(-1)!);
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /^Pay/ })).not.toHaveTextContent(before),
    );
  },
};

/** The tax hangs on the address, so the total is not known yet, and the page says so. */
export const TaxByAddress: Story = {
  parameters: { scenario: 'taxPending' },
  render: wholePage(),
  play: async (context) => {
    const { canvas } = context;
    await unfoldOrder(context);
    await expect(await canvas.findByText('Enter your address to see tax')).toBeVisible();
    await expect(await canvas.findByLabelText('Address line 1')).toBeVisible();
  },
};

/** A plan that begins with a trial: nothing is due today, and what comes then is said. */
export const SubscriptionWithTrial: Story = {
  parameters: { scenario: 'freeTrial' },
  render: wholePage(),
  play: async (context) => {
    const { canvas } = context;
    await unfoldOrder(context);
    await expect(await canvas.findByText(/after a 14-day trial$/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Start trial' })).toBeVisible();
  },
};

/** A gift to a good cause. The button says what it is. */
export const Donation: Story = {
  parameters: {
    scenario: (simulator) =>
      createSession(simulator, {
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: 'usd',
              unit_amount: 2500,
              product_data: {
                name: 'Donation to the repair café',
                description: 'Tools, and coffee for those who use them',
              },
            },
          },
        ],
      }),
  },
  render: wholePage({ submitType: 'donate', sections: { promotionCode: null } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Donate $25.00' })).toBeVisible();
  },
};

/** Nothing is due, so no card is asked for. */
export const FreeOrder: Story = {
  parameters: { scenario: 'freeOrder' },
  render: wholePage(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Complete order' })).toBeVisible();
    await expect(canvas.queryByLabelText('Card number')).not.toBeInTheDocument();
  },
};

/** A buyer who comes back, with two saved cards. */
export const SavedCards: Story = {
  parameters: { scenario: 'savedCards' },
  render: wholePage({
    options: { elementsOptions: { savedPaymentMethod: { enableRedisplay: 'never' } } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /4242/ })).toBeChecked();
  },
};

/** A company, with everything that it may be asked for: two addresses, a tax id, terms. */
export const Business: Story = {
  parameters: { scenario: 'businessBuyer' },
  render: wholePage({
    collect: { shippingAddress: true, billingAddress: true, taxId: true, phoneNumber: true },
    terms: (
      <>
        I agree to the <a href="#terms">terms of sale</a>.
      </>
    ),
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: /business/i }));
    await expect(await canvas.findByRole('textbox', { name: /tax id/i })).toBeVisible();
  },
};

/** Sold in dollars, offered in the currency of the buyer's home, with the rate. */
export const OtherCurrency: Story = {
  parameters: { scenario: 'adaptivePricing' },
  render: wholePage({ options: { adaptivePricing: { allowed: true } } }),
  play: async (context) => {
    const { canvas } = context;
    await unfoldOrder(context);
    await expect(await canvas.findByRole('button', { name: 'Pay €104.77' })).toBeVisible();
    await expect(canvas.getByText(/^Converted from USD/)).toBeVisible();
  },
};

/** One thing, and wallets to pay for it at once. */
export const ExpressCheckout: Story = {
  parameters: { scenario: 'digital' },
  render: wholePage(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: /express/i })).toBeVisible();
  },
};

/** Something that goes well with the order, taken along. */
export const OptionalItem: Story = {
  parameters: { scenario: 'optionalItems' },
  render: wholePage(),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await unfoldOrder(context);
    const [add] = await canvas.findAllByRole('button', { name: /^Add/ });
    const name = add!.getAttribute('aria-label')!.replace(/^Add/, 'Remove');
    await userEvent.click(add!);
    await waitFor(() => expect(canvas.getAllByRole('button', { name })[0]).toBeVisible());
  },
};

/** Nothing is bought: a card is left for later. */
export const CardForLater: Story = {
  parameters: { scenario: 'setup' },
  render: wholePage(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Save card' })).toBeVisible();
  },
};

/** The bank refuses the card. The reason stands at the button, and everything typed is still there. */
export const Declined: Story = {
  parameters: { scenario: 'oneItem' },
  render: wholePage(),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(await canvas.findByLabelText('Email'), 'jenny.rosen@example.com');
    await typeCard(context, 'declined');
    await userEvent.click(canvas.getByRole('button', { name: 'Pay $24.00' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/declined/);
    await expect(canvas.getByLabelText('Email')).toHaveValue('jenny.rosen@example.com');
  },
};

/** Pressed too early: what is missing is said, and the first fault has the focus. */
export const Incomplete: Story = {
  parameters: { scenario: 'shippingOptions' },
  render: wholePage({ collect: { phoneNumber: true } }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByLabelText('Card number');
    await userEvent.click(canvas.getByRole('button', { name: /^Pay/ }));
    await waitFor(() => expect(canvas.getByLabelText('Email')).toHaveFocus());
  },
};

/** Paid. The confirmation takes the place of the checkout, and the focus. */
export const Paid: Story = {
  parameters: { scenario: 'oneItem' },
  render: wholePage(),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(await canvas.findByLabelText('Email'), 'jenny.rosen@example.com');
    await typeCard(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Pay $24.00' }));
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
  },
};

/** The session was left open for too long: nothing was charged, and there is a way to begin again. */
export const Expired: Story = {
  parameters: { scenario: 'expired' },
  render: wholePage(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(canvas.getByRole('button')).toBeVisible();
  },
};

/** Stripe could not be reached. What can be done about it is a button. */
export const LoadingError: Story = {
  parameters: { prepare: ({ simulator }) => simulator.controls.failNext({ on: 'init' }) },
  render: wholePage(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Stripe has not answered yet. */
export const Loading: Story = {
  parameters: { prepare: ({ simulator }) => void simulator.controls.hangNext({ on: 'init' }) },
  render: wholePage(),
  play: async ({ canvas }) => {
    const [loading] = await canvas.findAllByText(/^Loading/);
    await expect(loading).toBeVisible();
  },
};

/** Names, descriptions and amounts that push a layout to its edges. */
export const LongNames: Story = {
  parameters: { scenario: 'longNames' },
  render: wholePage({ collect: { promotionCode: true } }),
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await canvas.findByLabelText('Card number');
    await unfoldOrder(context);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** As many lines as Stripe allows. */
export const ManyLines: Story = {
  parameters: { scenario: 'manyItems' },
  render: wholePage(),
  play: async (context) => {
    const { canvas } = context;
    await unfoldOrder(context);
    const lines = await canvas.findByRole('list', { name: 'Your order' });
    await expect(within(lines).getAllByRole('listitem')).toHaveLength(100);
  },
};
