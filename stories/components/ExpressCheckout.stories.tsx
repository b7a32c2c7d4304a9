import type { Meta } from '@storybook/react-vite';
import {
  Email,
  ExpressCheckout,
  ExpressCheckoutElement,
  PaymentElement,
  Submit,
  Terms,
  Totals,
  useExpressCheckout,
} from 'checkstand';
import { expect, screen, waitFor, within } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

const STAY = { redirect: 'if_required' } as const;

/**
 * Stripe's wallets, above the rest of the page. Out of sight until Stripe tells that the buyer has one. What the page
 * asks for itself is checked before anything is paid.
 */
const meta = {
  title: 'Components/ExpressCheckout',
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <ExpressCheckout.Root confirmOptions={STAY} />
      <Email.Root />
      <PaymentElement />
      <Submit.Root confirmOptions={STAY} />
    </div>
  ),
  parameters: { scenario: 'oneItem' },
} satisfies Meta;

export default meta;

const googlePay = ({ canvas }: Pick<PlayContext, 'canvas'>) =>
  canvas.findByRole('button', { name: 'Google Pay (simulated)' });

/** Opens the wallet's sheet and approves the payment in it. */
async function approve(context: PlayContext) {
  await context.userEvent.click(await googlePay(context));
  const sheet = within(await screen.findByRole('dialog', { name: /Google Pay/ }));
  await context.userEvent.click(sheet.getByRole('button', { name: /^Pay/ }));
}

/** Two wallets, and the way around them. */
export const Available: Story = {
  play: async (context) => {
    await expect(await googlePay(context)).toBeVisible();
    await expect(context.canvas.getByText('Or')).toBeVisible();
  },
};

/** The buyer has none: no room is taken, and the e-mail address stands first. */
export const NothingAvailable: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <ExpressCheckout.Root
        data-testid="wallets"
        options={{ paymentMethods: { googlePay: 'never', link: 'never' } }}
      />
      <Email.Root />
    </div>
  ),
  play: async ({ canvas }) => {
    const wallets = await canvas.findByTestId('wallets');
    await waitFor(() => expect(wallets).toHaveAttribute('data-ready'));
    await expect(wallets).not.toBeVisible();
    await expect(wallets.getBoundingClientRect().height).toBe(0);
  },
};

/** The wallet's own sheet, with the total. */
export const Sheet: Story = {
  play: async (context) => {
    await context.userEvent.click(await googlePay(context));
    await expect(await screen.findByRole('dialog', { name: /Google Pay/ })).toBeVisible();
  },
};

/** The wallet has been approved, and Stripe takes the payment. Pay joins it. */
export const Pending: Story = {
  play: async (context) => {
    await googlePay(context);
    worldOf(context).simulator.controls.hangNext({ on: 'confirm' });
    await approve(context);
    await expect(
      await context.canvas.findByRole('button', { name: 'Processing…' }),
    ).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Paid by wallet: it brought the e-mail address along. */
export const Paid: Story = {
  play: async (context) => {
    await approve(context);
    await expect(await context.canvas.findByRole('button', { name: 'Done' })).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(1);
  },
};

/** The bank declines. The wallets are there for another try. */
export const Error: Story = {
  play: async (context) => {
    await googlePay(context);
    worldOf(context).simulator.controls.declineNext('generic_decline');
    await approve(context);
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent('declined');
    await expect(await googlePay(context)).toBeVisible();
  },
};

/** The page asks for something that the wallet cannot bring along. Nothing was paid. */
export const TermsFirst: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Totals.Root />
      <Terms.Root />
      <ExpressCheckout.Root confirmOptions={STAY}>
        <ExpressCheckout.Buttons />
      </ExpressCheckout.Root>
      <Submit.Root confirmOptions={STAY} />
    </div>
  ),
  play: async (context) => {
    await approve(context);
    await waitFor(() => expect(context.canvas.getByRole('checkbox')).toHaveFocus());
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** A heading of your own above, other words below, and the options of Stripe's Element. */
export const Composed: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <ExpressCheckout.Root
        confirmOptions={STAY}
        options={{ buttonHeight: 52, layout: { maxColumns: 1 } }}
      >
        <h2 style={{ margin: 0, fontSize: '1.125rem' }}>Pay faster</h2>
        <ExpressCheckout.Buttons />
        <ExpressCheckout.Divider>or pay by card</ExpressCheckout.Divider>
      </ExpressCheckout.Root>
      <PaymentElement />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Pay faster' })).toBeVisible();
  },
};

function OwnElement() {
  const { available, onReady, onConfirm } = useExpressCheckout(STAY);
  return (
    <section aria-label="Wallets" hidden={!available}>
      <ExpressCheckoutElement onReady={onReady} onConfirm={onConfirm} />
    </section>
  );
}

/** Stripe's Element rendered by yourself: the hook pays. */
export const Headless: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <OwnElement />
      <Submit.Root />
    </div>
  ),
  play: Paid.play!,
};

/** In the dark. */
export const Dark: Story = { ...Available, globals: { colorScheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { ...Available, globals: { direction: 'rtl' } };
