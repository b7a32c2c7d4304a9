import type { Meta } from '@storybook/react-vite';
import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PromotionCode,
  Submit,
  Totals,
  type CheckoutEvent,
} from 'checkstand';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { worldOf, type Story } from '../support/story.js';
import type { StoryWorld } from '../world/story-world.js';

/**
 * What happens on the page, for analytics: typed, each event by itself, and never with the client secret or anything
 * that the buyer typed. What finds the events is loaded only where somebody listens.
 */
const meta = {
  title: 'Hooks/onEvent',
  parameters: { provider: false, scenario: 'cart' },
  render: (_, context) => <LoggedOrder world={worldOf(context)} />,
} satisfies Meta;

export default meta;

const CONFIRM = {
  email: 'jenny.rosen@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

function LoggedOrder({ world }: { world: StoryWorld }) {
  const [events, setEvents] = useState<CheckoutEvent[]>([]);
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <CheckoutProvider
        stripe={world.simulator.stripe}
        clientSecret={world.startSession}
        onEvent={(event) => setEvents((before) => [...before, event])}
      >
        <CheckoutStatus.Open>
          <LineItems />
          <PromotionCode.Root />
          <Totals.Root />
          <Submit.Root confirmOptions={CONFIRM} />
        </CheckoutStatus.Open>
        <CheckoutStatus.Complete />
      </CheckoutProvider>
      <ol aria-label="Events" style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {events.map((event, index) => (
          <li key={index}>
            <code>{JSON.stringify(event)}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A buyer changes the order, mistypes a code, and pays. */
export const Log: Story = {
  play: async ({ canvas, userEvent }) => {
    const typeOf = (item: HTMLElement) => (JSON.parse(item.textContent) as CheckoutEvent).type;
    const log = () =>
      [...canvas.getByRole('list', { name: 'Events' }).querySelectorAll('li')].map(typeOf);
    // What finds the events is loaded by and by.
    await canvas.findByText(/"loaded"/);
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Increase quantity of Stoneware mug' }),
    );
    await waitFor(() => expect(log()).toContain('lineItemChanged'));
    const code = canvas.getByRole('textbox', { name: 'Promotion code' });
    await userEvent.type(code, 'WELCOME{Enter}');
    await waitFor(() => expect(log()).toContain('promotionCodeRefused'));
    await userEvent.clear(code);
    await userEvent.type(code, 'WELCOME10{Enter}');
    await waitFor(() => expect(log()).toContain('promotionCodeApplied'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Pay $120.15' }));
    await waitFor(() => expect(log()).toContain('completed'));
    await expect(log()).toEqual([
      'loaded',
      'lineItemChanged',
      'promotionCodeRefused',
      'promotionCodeApplied',
      'submitStarted',
      'completed',
    ]);
    await expect(canvas.getByRole('list', { name: 'Events' })).not.toHaveTextContent('WELCOME');
  },
};
