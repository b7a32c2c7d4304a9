import type { Meta } from '@storybook/react-vite';
import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { expect, waitFor, within } from 'storybook/test';
import { merchantOf } from '../support/merchant-of.js';
import { payThePage } from '../support/pay-the-page.js';
import type { Story } from '../support/story.js';
import { worldOf } from '../support/story.js';
import { typeCard } from '../support/type-card.js';
import type { StoryWorld } from '../world/story-world.js';
import { HooksPage } from './HooksPage.js';
import { TwoColumns } from './TwoColumns.js';

/** Whole checkout pages: all of the parts, a page's own layout around them, and one without any part at all. */
const meta = {
  title: 'Checkout/Page',
  parameters: { scenario: 'cart', wide: true },
} satisfies Meta;

export default meta;

/** The default arrangement of every part, in two columns where there is room. */
export const Default: Story = {
  render: () => <TwoColumns />,
  globals: { viewport: { value: 'wide' } },
  play: payThePage,
};

/** As it looks before anything was typed. */
export const Untouched: Story = {
  render: () => <TwoColumns />,
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Card number')).toBeVisible();
  },
};

/** On a tablet. */
export const Middle: Story = { ...Untouched, globals: { viewport: { value: 'middle' } } };

/** On a small telephone: one column, nothing cut off. */
export const Narrow: Story = {
  render: () => <TwoColumns />,
  globals: { viewport: { value: 'narrow' } },
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await canvas.findByLabelText('Card number');
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await payThePage(context);
  },
};

/** In the dark. */
export const Dark: Story = {
  ...Untouched,
  globals: { colorScheme: 'dark', viewport: { value: 'wide' } },
};

/** In the dark, on a small telephone. */
export const DarkNarrow: Story = {
  ...Untouched,
  globals: { colorScheme: 'dark', viewport: { value: 'narrow' } },
};

/** On Stripe.js 8, where the init function has its older name. */
export const Clover: Story = { ...Default, globals: { train: 'clover' } };

/** On Stripe.js 9. */
export const Dahlia: Story = { ...Default, globals: { train: 'dahlia' } };

/** The network goes away once the page is open: what the buyer has is kept, and the reason told. */
export const NetworkLost: Story = {
  render: () => <TwoColumns />,
  globals: { failure: 'offline' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Increase quantity of Stoneware mug' }),
    );
    await waitFor(() => expect(canvas.getByText(/^We could not reach Stripe/)).toBeVisible());
    await expect(canvas.getByRole('spinbutton', { name: 'Quantity of Stoneware mug' })).toHaveValue(
      '1',
    );
  },
};

/** The shortest page there is: the provider and the parts, nothing else. */
export const FifteenLines: Story = {
  parameters: { provider: false, wide: false },
  render: (_, { loaded }) => {
    const { simulator, startSession } = worldOf({ loaded });
    return (
      <CheckoutProvider
        stripe={simulator.stripe}
        clientSecret={startSession}
        options={{ defaultValues: { email: 'jenny.rosen@example.com' } }}
      >
        <CheckoutStatus.Loading />
        <CheckoutStatus.Error />
        <CheckoutStatus.Open>
          <LineItems />
          <PromotionCode.Root />
          <Totals.Root />
          <PaymentElement />
          <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
        </CheckoutStatus.Open>
        <CheckoutStatus.Complete />
      </CheckoutProvider>
    );
  },
  play: async (context) => {
    await typeCard(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Pay $109.50' }));
    await expect(
      await context.canvas.findByText('Thank you. Your payment was successful.'),
    ).toBeVisible();
  },
};

/** No component of ours but the provider: hooks and a page's own markup. */
export const HooksOnly: Story = {
  parameters: { wide: false },
  render: () => <HooksPage />,
  play: payThePage,
};

/** What the shop's server does when the page asks for it: a second line in the session. */
async function wrapAsGift(world: StoryWorld): Promise<void> {
  const { sessions } = merchantOf(world).checkout;
  const { sessionId } = world.session;
  const { data } = await sessions.listLineItems(sessionId);
  await sessions.update(sessionId, {
    line_items: [
      ...data.map(({ id }) => ({ id })),
      {
        quantity: 1,
        price_data: { currency: 'usd', unit_amount: 500, product_data: { name: 'Gift wrap' } },
      },
    ],
  });
}

/** Hooks alone, with everything that a buyer can be asked for: an address, a way to ship, a company, terms. */
export const HooksEverything: Story = {
  parameters: { wide: false, scenario: 'shippingOptions' },
  render: (_, context) => {
    const world = worldOf(context);
    return (
      <HooksPage
        everything
        wrap={() => wrapAsGift(world)}
        handOver={(fields) =>
          merchantOf(world).checkout.sessions.update(world.session.sessionId, {
            metadata: Object.fromEntries(
              Object.entries(fields).map(([name, value]) => [name, String(value)]),
            ),
          })
        }
      />
    );
  },
  play: async (context) => {
    const { canvas, userEvent } = context;
    const type = async (label: string | RegExp, text: string) =>
      userEvent.type(await canvas.findByLabelText(label), text);
    await type('Email', 'jenny.rosen@example.com');
    await type('Phone', '+14155550123');
    await userEvent.click(canvas.getByRole('button', { name: 'Wrap it as a gift' }));
    await expect(await canvas.findByRole('rowheader', { name: 'Gift wrap × 1' })).toBeVisible();
    const where = within(await canvas.findByRole('group', { name: 'Where to' }));
    await userEvent.type(where.getByLabelText('Full name'), 'Jenny Rosen');
    await userEvent.type(where.getByLabelText('Address'), '354 Oyster Point Blvd');
    await userEvent.type(where.getByLabelText('City'), 'South San Francisco');
    await userEvent.type(where.getByLabelText('State'), 'CA');
    await userEvent.type(where.getByLabelText('ZIP code'), '94080');
    await userEvent.click(canvas.getByRole('radio', { name: /^Express/ }));
    await type('Card number', '4242424242424242');
    await type('Expiration date', '1230');
    await type('Security code', '123');
    await userEvent.type(canvas.getAllByLabelText('ZIP code').at(-1)!, '94107');
    const pay = await canvas.findByRole('button', { name: 'Pay $126.50' });
    await userEvent.click(pay);
    const terms = canvas.getByRole('checkbox', { name: 'I agree to the house rules' });
    await waitFor(() => expect(terms).toHaveFocus());
    await userEvent.click(terms);
    await userEvent.click(canvas.getByRole('button', { name: 'Pay $126.50' }));
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
    const world = worldOf(context);
    const { session } = world;
    const paid = await merchantOf(world).checkout.sessions.retrieve(session.sessionId);
    await expect(paid.metadata).toMatchObject({ terms: 'true' });
  },
};

/** Hooks alone, paid with a card of before. */
export const HooksSavedCards: Story = {
  parameters: { wide: false, scenario: 'savedCards' },
  render: () => <HooksPage />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /mastercard 4444/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Pay/ }));
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
  },
};

/** Hooks alone, for a plan that is paid each month. */
export const HooksSubscription: Story = {
  parameters: { wide: false, scenario: 'subscription' },
  render: () => <HooksPage />,
  play: async (context) => {
    const { canvas, userEvent } = context;
    await expect(
      await canvas.findByText(/^\$29\.00 today, then \$29\.00 each month/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Increase quantity of Coffee club' }));
    await expect(await canvas.findByText(/^\$58\.00 today/)).toBeVisible();
    const pay = canvas.getByRole('button', { name: 'Subscribe for $58.00' });
    await userEvent.click(pay);
    const email = canvas.getByLabelText('Email');
    await waitFor(() => expect(email).toHaveFocus());
    await expect(email).toHaveAccessibleDescription('Enter your email address.');
    await userEvent.type(email, 'jenny.rosen@example.com');
    await typeCard(context);
    await userEvent.dblClick(pay);
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toMatchObject([{ amount: 5800 }]);
  },
};

/** Hooks alone, something taken along with the order, and a change that Stripe refuses. */
export const HooksOffers: Story = {
  parameters: { wide: false, scenario: 'optionalItems' },
  render: () => <HooksPage />,
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Take along Stoneware mug' }));
    const leave = await canvas.findByRole('button', { name: 'Leave out Stoneware mug' });
    worldOf(context).simulator.controls.failNext({ on: 'update' });
    await userEvent.click(leave);
    await waitFor(() => expect(leave).toHaveAccessibleDescription(/^We could not reach Stripe/));
  },
};
