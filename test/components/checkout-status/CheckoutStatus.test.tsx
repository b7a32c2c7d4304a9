import type { Stripe } from '@stripe/stripe-js';
import { act, screen, waitFor } from '@testing-library/react';
import {
  CheckoutStatus,
  Submit,
  Totals,
  type CheckoutLoadErrorCode,
  type CheckoutProviderProps,
} from 'checkstand';
import { connectStripe, scenarios } from 'checkstand/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';

const page = (
  <>
    <CheckoutStatus.Loading />
    <CheckoutStatus.Error />
    <CheckoutStatus.Open>
      <Totals.Root />
      <Submit.Root
        confirmOptions={{
          email: 'jenny.rosen@example.com',
          paymentMethod: 'pm_card_visa',
          redirect: 'if_required',
        }}
      />
    </CheckoutStatus.Open>
    <CheckoutStatus.Complete />
    <CheckoutStatus.Expired />
  </>
);

const opened = () => screen.findByText('Subtotal');

describe('shows the one part that fits the status', () => {
  const texts = {
    loading: 'Loading your checkout…',
    error: 'Your checkout could not be loaded.',
    open: 'Subtotal',
    complete: 'Thank you. Your payment was successful.',
    expired: 'This checkout has expired. Nothing was charged.',
  };
  type Status = keyof typeof texts;

  it.each<[Status, Parameters<typeof renderCheckout>[1]]>([
    ['loading', { provider: { clientSecret: null } }],
    ['error', { provider: { clientSecret: 'pi_1_secret_1' } }],
    ['open', {}],
    ['complete', { scenario: 'complete' }],
    ['expired', { scenario: 'expired' }],
  ])('%s', async (status, options) => {
    const { container } = await renderCheckout(page, options);
    expect(await screen.findByText(texts[status])).toBeInTheDocument();
    for (const [other, text] of Object.entries(texts)) {
      if (other !== status) expect(screen.queryByText(text)).not.toBeInTheDocument();
    }
    await expectAccessible(container);
  });

  it('loads first, then opens', async () => {
    await renderCheckout(page);
    expect(screen.getByText(texts.loading)).toBeInTheDocument();
    await opened();
    expect(screen.queryByText(texts.loading)).not.toBeInTheDocument();
  });

  it('tells of an order whose money is on its way', async () => {
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.complete.create(simulator);
    // A bank debit is paid days later. The simulator has none yet, so its answer is changed on the way.
    const unpaid: typeof simulator.fetch = async (input, init) => {
      const answer: unknown = await (await simulator.fetch(input, init)).json();
      return Response.json({ ...(answer as object), payment_status: 'unpaid' });
    };
    vi.stubGlobal('fetch', unpaid);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const stripe = connectStripe({
      apiBase: 'https://api.stripe.com',
      publishableKey: simulator.publishableKey,
    });
    await renderCheckout(page, { simulator, provider: { stripe, clientSecret } });
    const message = await screen.findByText(
      'Thank you. Your order is placed and your payment is being processed.',
    );
    expect(message).toHaveAttribute('data-payment-status', 'unpaid');
  });
});

describe('<CheckoutStatus.Error> in development', () => {
  const secret = 'cs_test_a1_secret_1';
  const cases: Array<[CheckoutLoadErrorCode, Partial<CheckoutProviderProps>, RegExp]> = [
    ['invalidClientSecret', { clientSecret: 'pi_1_secret_1' }, /the secret of a PaymentIntent/],
    [
      'clientSecretFailed',
      { clientSecret: () => Promise.reject(new Error('500')) },
      /client secret could not be fetched/,
    ],
    ['keyMismatch', { clientSecret: 'cs_live_a1_secret_1' }, /not of the mode .* live/],
    [
      'stripeFailed',
      { stripe: () => Promise.reject(new Error('blocked')), clientSecret: secret },
      /Stripe\.js did not load/,
    ],
    [
      'stripeUnsupported',
      { stripe: { version: 'basil' } as unknown as Stripe, clientSecret: secret },
      /version basil.*@stripe\/stripe-js 8, 9 or 10/,
    ],
    ['sessionFailed', { clientSecret: 'cs_test_unknown_secret_1' }, /No such/],
  ];

  it.each(cases)('says what is wrong and what to do: %s', async (code, provider, reason) => {
    await renderCheckout(page, { provider });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your checkout could not be loaded.');
    expect(alert).toHaveTextContent(reason);
    expect(alert).toHaveAttribute('data-code', code);
    expect(alert).not.toHaveTextContent('secret_1');
  });
});

describe('<CheckoutStatus.Error> in production', () => {
  it.each([
    [
      'keeps what is for developers from buyers',
      'pi_1_secret_1',
      'Your checkout could not be loaded.Try again',
    ],
    ['tells what Stripe says', 'cs_test_unknown_secret_1', /No such/],
  ])('%s', async (_, clientSecret, text) => {
    vi.stubEnv('NODE_ENV', 'production');
    try {
      await renderCheckout(page, { provider: { clientSecret } });
      expect(await screen.findByRole('alert')).toHaveTextContent(text);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('<CheckoutStatus.Retry>', () => {
  it('recovers from a load that failed', async () => {
    const simulator = createSimulator();
    simulator.controls.failNext({ on: 'init' });
    const { user } = await renderCheckout(page, { simulator });
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await opened();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks a function for the secret again', async () => {
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.oneItem.create(simulator);
    const ask = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('The server is down.'))
      .mockResolvedValueOnce(clientSecret);
    const { user } = await renderCheckout(page, { simulator, provider: { clientSecret: ask } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await opened();
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('<CheckoutStatus.Restart>', () => {
  it('asks a function for another session once one has expired', async () => {
    const simulator = createSimulator();
    const first = await scenarios.expired.create(simulator);
    const second = await scenarios.oneItem.create(simulator);
    const ask = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce(first.clientSecret)
      .mockResolvedValueOnce(second.clientSecret);
    const { user } = await renderCheckout(page, { simulator, provider: { clientSecret: ask } });
    await user.click(await screen.findByRole('button', { name: 'Start again' }));
    await opened();
    expect(screen.getByRole('button', { name: 'Pay $24.00' })).toBeInTheDocument();
  });

  it('is not offered where the secret is fixed', async () => {
    await renderCheckout(page, { scenario: 'expired' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^This checkout has expired\. Nothing was charged\.$/,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('focus', () => {
  it('goes to the message that takes the place of the checkout, when it is paid', async () => {
    const { user } = await renderCheckout(page);
    await user.click(await screen.findByText(/^Pay \$/));
    const message = await screen.findByText('Thank you. Your payment was successful.');
    await waitFor(() => expect(message).toHaveFocus());
    // It can be read from there, and is no stop for the tab key.
    expect(message).toHaveAttribute('tabindex', '-1');
  });

  it('goes to the message when the session expires under the buyer', async () => {
    const { user, simulator, sessionId } = await renderCheckout(page);
    const button = await screen.findByText(/^Pay \$/);
    simulator.controls.expireSession(sessionId);
    await user.click(button);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('This checkout has expired.');
  });

  it.each(['complete', 'expired'] as const)(
    'is left alone by a page that starts out %s',
    async (scenario) => {
      await renderCheckout(page, { scenario });
      await screen.findByText(/^Thank you|has expired/);
      await act(async () => {});
      expect(document.body).toHaveFocus();
    },
  );

  it('goes on with the checkout when the pressed Retry button is gone', async () => {
    const simulator = createSimulator();
    simulator.controls.failNext({ on: 'init' });
    const { user } = await renderCheckout(page, { simulator });
    await screen.findByRole('alert');
    const release = simulator.controls.hangNext({ on: 'init' });
    await user.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByText('Loading your checkout…')).toHaveFocus());
    release();
    const subtotal = await opened();
    await waitFor(() => expect(document.activeElement).toContainElement(subtotal));
    expect(document.activeElement).toHaveAttribute('data-checkstand', 'checkout-status-open');
    // The next tab stop is the first of the checkout.
    await user.tab();
    expect(screen.getByText(/^Pay \$/)).toHaveFocus();
  });

  it('comes back to the message when trying again was in vain', async () => {
    const simulator = createSimulator();
    simulator.controls.setOffline(true);
    const { user } = await renderCheckout(page, { simulator });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await user.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
  });

  it('goes on with the next checkout when the pressed Restart button is gone', async () => {
    const simulator = createSimulator();
    const first = await scenarios.expired.create(simulator);
    const second = await scenarios.oneItem.create(simulator);
    const ask = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce(first.clientSecret)
      .mockResolvedValueOnce(second.clientSecret);
    const { user } = await renderCheckout(page, { simulator, provider: { clientSecret: ask } });
    await user.click(await screen.findByRole('button', { name: 'Start again' }));
    await opened();
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('data-checkstand', 'checkout-status-open'),
    );
  });

  it('is left alone by a page that loads for the first time', async () => {
    await renderCheckout(page);
    await opened();
    await act(async () => {});
    expect(document.body).toHaveFocus();
  });

  it('is not taken from the rest of the page', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        {page}
        <button type="button">Elsewhere</button>
      </>,
    );
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(await screen.findByText(/^Pay \$/));
    await user.click(screen.getByText('Elsewhere'));
    release();
    await screen.findByText(/^Thank you/);
    expect(screen.getByText('Elsewhere')).toHaveFocus();
  });
});
