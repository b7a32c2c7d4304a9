import type { Meta } from '@storybook/react-vite';
import { LineItems, Totals, useCheckoutSession, useServerUpdate } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import { merchantOf } from '../support/merchant-of.js';
import { worldOf, type Story } from '../support/story.js';
import type { StoryWorld } from '../world/story-world.js';

/**
 * A change that only your server may make. It runs within Stripe's `runServerUpdate`: your server talks to Stripe,
 * then Stripe.js reads the session anew, and everything on the page shows it.
 */
const meta = {
  title: 'Hooks/useServerUpdate',
  parameters: { scenario: 'oneItem' },
  render: (_, context) => <Order world={worldOf(context)} wrap={wrapAsGift} />,
} satisfies Meta;

export default meta;

type Wrap = (world: StoryWorld) => Promise<unknown>;

/** What the shop's server does when the page asks for it: a second line in the session. */
const wrapAsGift: Wrap = async (world) => {
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
};

function Order({ world, wrap }: { world: StoryWorld; wrap: Wrap }) {
  const isWrapped = useCheckoutSession(({ lineItems }) => lineItems.length > 1);
  const { run, pending, errorMessage, reset } = useServerUpdate(() => wrap(world));
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <LineItems />
      {!isWrapped && (
        <button type="button" disabled={pending} onClick={() => void run()}>
          {pending ? 'Wrapping…' : 'Wrap it as a gift'}
        </button>
      )}
      {errorMessage && (
        <p role="alert">
          {errorMessage}{' '}
          <button type="button" onClick={reset}>
            Never mind
          </button>
        </p>
      )}
      <Totals.Root />
    </div>
  );
}

/** The shop's server adds a line; Stripe's amounts follow. */
export const CartChangedByServer: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wrap it as a gift' }));
    await expect(await canvas.findByText('Gift wrap')).toBeVisible();
    await waitFor(() => expect(canvas.getAllByText('$29.00')[0]).toBeVisible());
  },
};

/** The server has not answered yet. Submit would wait for it. */
export const Pending: Story = {
  render: (_, context) => <Order world={worldOf(context)} wrap={() => new Promise(() => {})} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wrap it as a gift' }));
    await expect(await canvas.findByRole('button', { name: 'Wrapping…' })).toBeDisabled();
  },
};

/** The server refuses. The buyer is told, and can go on. */
export const Refused: Story = {
  render: (_, context) => (
    <Order world={worldOf(context)} wrap={() => Promise.reject(new Error('409: no paper left'))} />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wrap it as a gift' }));
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('The shop could not make this change.');
    await userEvent.click(canvas.getByRole('button', { name: 'Never mind' }));
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** The server has done it, but Stripe's answer was lost. Asking again shows it. */
export const ReplyLost: Story = {
  parameters: {
    scenario: 'oneItem',
    prepare: ({ simulator }) => simulator.controls.loseNextReply({ on: 'poll' }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wrap it as a gift' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We could not reach Stripe.');
  },
};
