import type { Meta } from '@storybook/react-vite';
import { CheckoutReturn, useCheckoutReturn, type CheckoutReturnOptions } from 'checkstand';
import type { ScenarioName } from 'checkstand/testing';
import { expect, waitFor } from 'storybook/test';
import { merchantOf } from '../support/merchant-of.js';
import { worldOf, type PlayContext, type Story } from '../support/story.js';

type Load = CheckoutReturnOptions['load'];

/**
 * The page that Stripe sends the buyer to after paying. It asks the shop's server what became of the session in its
 * URL, and needs no provider. A paid order is never shown as failed: while nobody knows, it says so.
 */
const meta = {
  title: 'Components/CheckoutReturn',
  parameters: { provider: false },
} satisfies Meta;

export default meta;

/** A return page of a session of that scenario, as the shop's server finds it at Stripe. */
const after = (scenario: ScenarioName): Pick<Story, 'parameters' | 'render'> => ({
  parameters: { provider: false, scenario },
  render: (_, context) => {
    const world = worldOf(context);
    return (
      <CheckoutReturn.Root
        sessionId={world.session.sessionId}
        checkoutUrl="#checkout"
        load={(sessionId) => merchantOf(world).checkout.sessions.retrieve(sessionId)}
      />
    );
  },
});

/** A return page whose server is made up. */
const withServer = (load: Load): Pick<Story, 'render'> => ({
  render: () => (
    <CheckoutReturn.Root sessionId="cs_test_story" checkoutUrl="#checkout" load={load} />
  ),
});

const arrives = async ({ canvas }: PlayContext, text: RegExp) => {
  const part = (await canvas.findByText(text)).closest('[data-checkstand]');
  await waitFor(() => expect(part).toHaveFocus());
};

/** The server has not answered yet. */
export const Loading: Story = {
  ...withServer(() => new Promise(() => {})),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent('One moment.');
  },
};

/** Paid. */
export const Paid: Story = {
  ...after('complete'),
  play: async (context) => {
    await arrives(context, /^Thank you. Your payment was successful/);
    await expect(context.canvas.getByRole('status')).toHaveAttribute('data-payment-status', 'paid');
  },
};

/** A bank debit: the order stands, the money is on its way. The server is asked again every few seconds. */
export const Processing: Story = {
  ...after('unpaid'),
  play: (context) => arrives(context, /is being processed/),
};

/** Nothing was charged, and the same session can be paid still. */
export const Unpaid: Story = {
  ...after('oneItem'),
  play: async (context) => {
    await arrives(context, /did not go through. Nothing was charged/);
    await expect(context.canvas.getByRole('link', { name: 'Try again' })).toBeVisible();
  },
};

/** Nothing was charged, and it is too late for this session. */
export const Expired: Story = {
  ...after('expired'),
  play: (context) => arrives(context, /has expired. Nothing was charged/),
};

/** The server does not answer: nobody knows, and the buyer must not pay twice. */
export const Unknown: Story = {
  ...withServer(() => Promise.reject(new Error('GET /session-status answered 503'))),
  play: async (context) => {
    await arrives(context, /could not confirm/);
    await expect(context.canvas.getByRole('alert')).toHaveTextContent('It may have gone through');
    const retry = context.canvas.getByRole('button', { name: 'Check again' });
    await context.userEvent.click(retry);
    await arrives(context, /could not confirm/);
  },
};

/** The answer is not in Stripe's words: the developer is told which ones are wanted, the buyer what is true. */
export const Unreadable: Story = {
  ...withServer(() => Promise.resolve({ status: 'succeeded' })),
  play: async (context) => {
    await arrives(context, /could not confirm/);
    // The reason is for developers: a static build of Storybook, as any production build, goes without.
    if (import.meta.env.DEV) {
      await expect(context.canvas.getByRole('alert')).toHaveTextContent("`status` 'succeeded'");
    }
  },
};

/** Opened without the id of a session. */
export const Missing: Story = {
  render: () => <CheckoutReturn.Root sessionId={null} load={() => new Promise(() => {})} />,
  play: (context) => arrives(context, /no payment to show/),
};

/** Your own words and markup, per outcome. */
export const Composed: Story = {
  ...after('oneItem'),
  render: (_, context) => {
    const world = worldOf(context);
    return (
      <CheckoutReturn.Root
        sessionId={world.session.sessionId}
        load={(sessionId) => merchantOf(world).checkout.sessions.retrieve(sessionId)}
      >
        <CheckoutReturn.Loading>Looking at your order…</CheckoutReturn.Loading>
        <CheckoutReturn.Paid>
          <h2>It is yours.</h2>
        </CheckoutReturn.Paid>
        <CheckoutReturn.Unpaid>
          <h2>Your bank said no.</h2>
          <p>You have not been charged, and your mug is still here.</p>
          <CheckoutReturn.Restart href="#checkout">Pay another way</CheckoutReturn.Restart>
        </CheckoutReturn.Unpaid>
      </CheckoutReturn.Root>
    );
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Your bank said no.' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Pay another way' })).toBeVisible();
  },
};

function OwnPage({ load }: { load: Load }) {
  const { status, retry } = useCheckoutReturn({ load, sessionId: 'cs_test_story' });
  return (
    <p role="status">
      {status}{' '}
      <button type="button" onClick={retry}>
        Ask again
      </button>
    </p>
  );
}

/** The hook alone. */
export const ByHook: Story = {
  render: () => (
    <OwnPage load={() => Promise.resolve({ status: 'complete', payment_status: 'paid' })} />
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('paid'));
  },
};

/** Words of another language, without a provider. */
export const OtherWords: Story = {
  render: () => (
    <CheckoutReturn.Root
      sessionId={null}
      load={() => new Promise(() => {})}
      messages={{ returnMissing: 'Il n’y a aucun paiement ici.' }}
    />
  ),
  play: (context) => arrives(context, /aucun paiement/),
};

/** In the dark. */
export const Dark: Story = { ...Unknown, globals: { colorScheme: 'dark' } };

/** Paid, in the dark. */
export const PaidDark: Story = { ...Paid, globals: { colorScheme: 'dark' } };
