import type { Meta } from '@storybook/react-vite';
import { CheckoutStatus, Email, LineItems, Submit, Totals, useCheckoutExpiry } from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { pretendOnline } from '../support/pretend-online.js';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

/**
 * What stands in the place of the checkout while it loads, when it cannot, and once it is over. Each part shows
 * itself only in its own status, so all of them can stand beside each other.
 */
const meta = {
  title: 'Components/CheckoutStatus',
  render: () => (
    <div>
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Open>
        <LineItems />
        <Totals.Root />
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete />
      <CheckoutStatus.Expired />
    </div>
  ),
  parameters: { scenario: 'oneItem' },
} satisfies Meta;

export default meta;

async function tryAgain({ canvas, userEvent }: PlayContext): Promise<void> {
  await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
  await expect(await canvas.findByText('Stoneware mug')).toBeVisible();
}

/** Stripe has not answered yet. */
export const Loading: Story = {
  parameters: {
    prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'init' }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading your checkout…')).toHaveAttribute(
      'role',
      'status',
    );
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

/** The session can be changed and paid: the place of your checkout. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Stoneware mug')).toBeVisible();
    await expect(canvas.queryByText('Loading your checkout…')).toBeNull();
  },
};

/** `sessionFailed`: Stripe refused the session, in its own words. */
export const SessionFailed: Story = {
  parameters: {
    prepare: ({ simulator }) =>
      simulator.controls.failNext({
        on: 'init',
        status: 500,
        error: { type: 'api_error', message: 'Stripe is having a moment.' },
      }),
  },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveAttribute('data-code', 'sessionFailed');
    await expect(alert).toHaveTextContent('Stripe is having a moment.');
  },
};

/** Trying again loads it. */
export const SessionFailedThenLoaded: Story = {
  ...SessionFailed,
  play: async (context) => {
    await SessionFailed.play!(context);
    await tryAgain(context);
    await expect(context.canvas.queryByRole('alert')).toBeNull();
  },
};

/** The network is gone. Trying again fails as long as it is. */
export const Offline: Story = {
  parameters: { prepare: ({ simulator }) => simulator.controls.setOffline(true) },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('alert')).toHaveAttribute('data-code', 'sessionFailed');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** It works once the network is back. */
export const OfflineThenLoaded: Story = {
  ...Offline,
  play: async (context) => {
    await Offline.play!(context);
    worldOf(context).simulator.controls.setOffline(false);
    await tryAgain(context);
  },
};

/** `clientSecretFailed`: your server did not give a secret. */
export const ClientSecretFailed: Story = {
  parameters: {
    provider: (world) => {
      let isDown = true;
      return {
        clientSecret: () => {
          if (!isDown) return world.startSession();
          isDown = false;
          return Promise.reject(new Error('POST /checkout answered 503'));
        },
      };
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveAttribute(
      'data-code',
      'clientSecretFailed',
    );
  },
};

/** Trying again asks it once more. */
export const ClientSecretFailedThenLoaded: Story = {
  ...ClientSecretFailed,
  play: async (context) => {
    await ClientSecretFailed.play!(context);
    await tryAgain(context);
  },
};

/** `stripeFailed`: Stripe.js did not load. */
export const StripeFailed: Story = {
  parameters: {
    provider: ({ simulator }) => {
      let isBlocked = true;
      return {
        stripe: () => {
          if (!isBlocked) return Promise.resolve(simulator.stripe);
          isBlocked = false;
          return Promise.reject(new Error('Failed to load Stripe.js'));
        },
      };
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveAttribute('data-code', 'stripeFailed');
  },
};

/** A function that loads it can be asked again. */
export const StripeFailedThenLoaded: Story = {
  ...StripeFailed,
  play: async (context) => {
    await StripeFailed.play!(context);
    await tryAgain(context);
  },
};

/** `stripeUnsupported`: the page loaded a Stripe.js that cannot do this. */
export const StripeUnsupported: Story = {
  parameters: {
    provider: ({ simulator }) => ({
      stripe: Object.assign({}, simulator.stripe, {
        version: 'basil',
        initCheckout: undefined,
        initCheckoutElementsSdk: undefined,
      }),
    }),
  },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveAttribute('data-code', 'stripeUnsupported');
    // The reason is for developers: a static build of Storybook, as any production build, goes without.
    if (import.meta.env.DEV) await expect(alert).toHaveTextContent('basil');
  },
};

/** `invalidClientSecret`: the secret is not of a Checkout Session. */
export const InvalidClientSecret: Story = {
  parameters: {
    provider: () => ({ clientSecret: 'pi_3Qk2aB4cD5eF6gH7_secret_9iJ0kL1mN2oP3qR4' }),
  },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveAttribute('data-code', 'invalidClientSecret');
    await expect(alert).not.toHaveTextContent('9iJ0kL1mN2oP3qR4');
  },
};

/** `keyMismatch`: a session of live mode and a key of test mode. */
export const KeyMismatch: Story = {
  parameters: {
    provider: ({ session }) => ({
      clientSecret: session.clientSecret.replace('cs_test_', 'cs_live_'),
    }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveAttribute('data-code', 'keyMismatch');
  },
};

/** Paid. */
export const Complete: Story = {
  parameters: { scenario: 'complete' },
  play: async ({ canvas }) => {
    const status = await canvas.findByText('Thank you. Your payment was successful.');
    await expect(status).toHaveAttribute('data-payment-status', 'paid');
    await expect(canvas.queryByText('Stoneware mug')).toBeNull();
  },
};

/** Complete without a payment, because nothing was due. */
export const CompleteWithoutPayment: Story = {
  parameters: { scenario: 'freeOrder' },
  render: () => (
    <div>
      <CheckoutStatus.Open>
        <Totals.Root />
        <Submit.Root
          confirmOptions={{ email: 'jenny.rosen@example.com', redirect: 'if_required' }}
        />
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Complete order' }));
    const status = await canvas.findByText(/^Thank you/);
    await expect(status).toHaveAttribute('data-payment-status', 'no_payment_required');
    await expect(status).toHaveFocus();
  },
};

/** The session ended before the buyer paid. */
export const Expired: Story = {
  parameters: {
    scenario: 'expired',
    provider: (world) => {
      let isFirst = true;
      return {
        clientSecret: async () => {
          if (isFirst) {
            isFirst = false;
            return world.session.clientSecret;
          }
          world.session = await scenarios.oneItem.create(world.simulator);
          return world.session.clientSecret;
        },
      };
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Nothing was charged.');
    await expect(canvas.getByRole('button', { name: 'Start again' })).toBeVisible();
  },
};

/** Starting again asks your server for another. */
export const ExpiredThenStartedAgain: Story = {
  ...Expired,
  play: async (context) => {
    await Expired.play!(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Start again' }));
    await expect(await context.canvas.findByText('Stoneware mug')).toBeVisible();
  },
};

/** With a fixed secret there is nothing to start again from, so there is no button. */
export const ExpiredForGood: Story = {
  parameters: {
    scenario: 'expired',
    provider: ({ session }) => ({ clientSecret: session.clientSecret }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This checkout has expired.');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Your own words and markup, per status. */
export const OwnMarkup: Story = {
  parameters: {
    prepare: ({ simulator }) => simulator.controls.failNext({ on: 'init' }),
  },
  render: () => (
    <div>
      <CheckoutStatus.Error>
        <strong>Our payment partner does not answer.</strong>
        <CheckoutStatus.Retry>Reload the order</CheckoutStatus.Retry>
      </CheckoutStatus.Error>
      <CheckoutStatus.Open render={<main aria-label="Checkout" />}>
        <LineItems />
      </CheckoutStatus.Open>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Reload the order' })).toBeVisible();
  },
};

/** The same, once it is open. */
export const OwnMarkupThenLoaded: Story = {
  ...OwnMarkup,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reload the order' }));
    await expect(await canvas.findByRole('main', { name: 'Checkout' })).toBeVisible();
  },
};

/** An order whose session ends so many seconds from now, by the clock of the page. */
function EndingOrder({ seconds }: { seconds: number }) {
  const [expiresAt] = useState(() => Math.floor(Date.now() / 1000) + seconds);
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <CheckoutStatus.Expiry expiresAt={expiresAt} />
      <CheckoutStatus.Open>
        <LineItems />
        <Totals.Root />
      </CheckoutStatus.Open>
      <CheckoutStatus.Expired />
    </div>
  );
}

/** Five minutes and less are left: the minutes are shown, and spoken at the beginning and in the last one. */
export const Ending: Story = {
  render: () => <EndingOrder seconds={270} />,
  play: async ({ canvas }) => {
    const timer = await canvas.findByRole('timer');
    await expect(timer).toHaveTextContent('This checkout closes in less than 5 minutes.');
    await expect(timer).toHaveAttribute('data-minutes-left', '5');
    await expect(canvas.getByText('Stoneware mug')).toBeVisible();
  },
};

/** In the dark. */
export const EndingDark: Story = { ...Ending, globals: { colorScheme: 'dark' } };

/** There is time: nothing is shown. */
export const NotEndingYet: Story = {
  render: () => <EndingOrder seconds={3600} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Stoneware mug')).toBeVisible();
    await expect(canvas.queryByRole('timer')).toBeNull();
  },
};

/** The time is over by the clock of the page, and Stripe has not said so yet. */
export const EndIsDue: Story = {
  render: () => <EndingOrder seconds={-1} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('timer')).toHaveAttribute('data-due');
    await expect(canvas.getByText('Stoneware mug')).toBeVisible();
  },
};

/** Stripe says so. Nobody had to press anything. */
export const Ended: Story = {
  parameters: {
    // Once the session is open, Stripe ends it.
    prepare: ({ simulator, session }) => {
      setTimeout(() => simulator.controls.expireSession(session.sessionId), 1500);
    },
  },
  render: () => <EndingOrder seconds={3} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('timer')).toHaveTextContent('less than 1 minute');
    const alert = await canvas.findByRole('alert', {}, { timeout: 6000 });
    await expect(alert).toHaveTextContent('This checkout has expired. Nothing was charged.');
    await expect(canvas.queryByRole('timer')).toBeNull();
  },
};

function OwnTimer() {
  const [expiresAt] = useState(() => Math.floor(Date.now() / 1000) + 100);
  const { minutesLeft, due } = useCheckoutExpiry(expiresAt, { warnBefore: 120 });
  if (minutesLeft === null) return null;
  return <p role="timer">{due ? 'Time is up.' : `Your seats are held for ${minutesLeft} min.`}</p>;
}

/** The hook alone, in the words of a box office. */
export const OwnTimerByHook: Story = {
  render: () => <OwnTimer />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('timer')).toHaveTextContent('held for 2 min');
  },
};

/** The device is offline: nothing is lost. Once it is back that is spoken, and Stripe reads the session anew. */
export const DeviceOffline: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <CheckoutStatus.Offline />
      <Email.Root />
    </div>
  ),
  beforeEach: () => () => pretendOnline(true),
  play: async ({ canvas, userEvent }) => {
    const email = await canvas.findByRole('textbox', { name: 'Email' });
    await userEvent.type(email, 'jenny.rosen@');
    pretendOnline(false);
    const notice = await canvas.findByText('You are offline. What you have entered is kept.', {
      selector: '[data-checkstand]',
    });
    await expect(notice).toBeVisible();
    await expect(email).toHaveValue('jenny.rosen@');
    await expect(email).toHaveFocus();
  },
};

/** In the dark. */
export const DeviceOfflineDark: Story = { ...DeviceOffline, globals: { colorScheme: 'dark' } };

/** And back again. */
export const DeviceOnlineAgain: Story = {
  ...DeviceOffline,
  play: async (context) => {
    await DeviceOffline.play!(context);
    const { canvas } = context;
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('You are offline.'));
    pretendOnline(true);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('online again'));
    await expect(canvas.queryByText('You are offline. What you have entered is kept.')).toBeNull();
    await context.userEvent.tab();
    await expect(await canvas.findByText('Your email is incomplete.')).toBeVisible();
  },
};
