import type { Stripe } from '@stripe/stripe-js';
import { screen, waitFor } from '@testing-library/react';
import {
  CheckoutStatus,
  LineItems,
  PaymentElement,
  Submit,
  Totals,
  useCheckoutSession,
} from 'checkstand';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alterSessions, type Alter } from '../support/alter-sessions.js';
import { enterCard } from '../support/enter-card.js';
import { expectPaidOnce } from '../support/expect-payments.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';

/*
 * Stripe.js is loaded from Stripe, twice a year from another train. Here is one that nobody knows yet: more of
 * everything, and some of it put otherwise.
 */

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

type Members = Record<string, unknown>;

/** An object with more members, whatever it is. */
const withMore = <T extends object>(target: T, more: Members): T => ({ ...target, ...more });

/** A Stripe of the train after the latest: the same verbs beside new ones, and results that say more. */
function newerTrain(stripe: Stripe, alter?: Alter): Stripe {
  const altered = alterSessions(stripe, alter).stripe;
  const init: Stripe['initCheckoutElementsSdk'] = (options) => {
    const sdk = altered.initCheckoutElementsSdk(options);
    return withMore(sdk, {
      version: 'foxglove',
      createLoyaltyElement: () => ({ mount() {} }),
      on: (event: string, handler: never) =>
        (sdk.on as (...args: unknown[]) => void)(event, handler),
      loadActions: async () => {
        const loaded = await sdk.loadActions();
        if (loaded.type === 'error') return loaded;
        const actions: Members = { redeemPoints: async () => ({ type: 'success' }) };
        for (const [name, act] of Object.entries(loaded.actions as unknown as Members)) {
          const run = act as (...args: unknown[]) => unknown;
          actions[name] =
            name === 'getSession'
              ? run
              : async (...args: unknown[]) =>
                  withMore((await run(...args)) as Members, { warnings: [{ code: 'new' }], id: 7 });
        }
        return { type: 'success', actions, capabilities: ['points'] };
      },
    });
  };
  return withMore(altered, {
    version: 'foxglove',
    _apiVersion: '2027-05-26.foxglove',
    initCheckoutElementsSdk: init,
    initCheckoutSessionSdk: () => {
      throw new Error('Not for this page.');
    },
    // A stub, as trains leave it under a name that they gave up.
    initCheckout: () => {
      throw new Error('initCheckout has been renamed.');
    },
  });
}

const page = (
  <>
    <CheckoutStatus.Error />
    <CheckoutStatus.Open>
      <LineItems />
      <Totals.Root />
      <PaymentElement />
      <Submit.Root confirmOptions={{ redirect: 'if_required', email: 'buyer@example.com' }} />
    </CheckoutStatus.Open>
    <CheckoutStatus.Complete />
  </>
);

async function open(wrap: (stripe: Stripe) => object) {
  const simulator = createSimulator();
  const stripe = wrap(simulator.stripe) as Stripe;
  return renderCheckout(page, { simulator, provider: { stripe } });
}

/** Changes the order, and pays it. */
async function buyOneMore({ user, simulator, sessionId }: Awaited<ReturnType<typeof open>>) {
  const [more] = await screen.findAllByRole('button', { name: /^Increase quantity/ });
  await user.click(more!);
  await waitFor(() => expect(simulator.controls.calls()).toContain('update'));
  await enterCard(user);
  await user.click(await screen.findByRole('button', { name: /^Pay \$/ }));
  await screen.findByText(/Thank you/);
  await expectPaidOnce(simulator, sessionId);
}

const warnings = () => vi.mocked(console.warn).mock.calls.map(([text]) => String(text));

describe('a Stripe.js of a later train', () => {
  it('that has all that is known, and more, is paid with; nobody is warned', async () => {
    const opened = await open((stripe) =>
      newerTrain(stripe, (session) => ({
        ...session,
        loyalty: { points: 12 },
        schema: 'foxglove',
      })),
    );
    await buyOneMore(opened);
    expect(warnings()).toEqual([]);
  });

  it('that has dropped what parts rely on is paid with; the developer is warned once', async () => {
    const opened = await open((stripe) =>
      newerTrain(stripe, ({ discountAmounts: _, taxAmounts: __, total, ...session }) => ({
        ...session,
        total: { ...(total as Members), taxExclusive: '0.00' },
        status: { ...(session['status'] as Members) },
        shippingOptions: 'none',
      })),
    );
    await buyOneMore(opened);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toMatch(
      /Checkstand: The session is not as Checkstand knows it, in .*shippingOptions/,
    );
  });
});

describe('parts that come late, on a page that relied on nothing in the session until then', () => {
  const Page = () => {
    const [isThere, setThere] = useState(false);
    const status = useCheckoutSession(({ status: { type } }) => type);
    return (
      <>
        <output>{status}</output>
        <button type="button" onClick={() => setThere(true)}>
          Show
        </button>
        {isThere && <Totals.Root />}
        {isThere && <LineItems />}
      </>
    );
  };

  it('find it mended', async () => {
    const simulator = createSimulator();
    const { stripe } = alterSessions(
      simulator.stripe,
      ({ total: _, taxAmounts: __, ...session }) => ({
        ...session,
        lineItems: 'none',
      }),
    );
    const { user } = await renderCheckout(<Page />, { simulator, provider: { stripe } });
    expect(await screen.findByText('open')).toBeVisible();
    expect(warnings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByRole('region', { name: 'Order summary' })).toBeVisible();
    expect(warnings()).toHaveLength(1);
  });

  it('neither change nor render anything where it needed no mending', async () => {
    const errors = vi.spyOn(console, 'error');
    const { user } = await renderCheckout(<Page />);
    expect(await screen.findByText('open')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByRole('region', { name: 'Order summary' })).toBeVisible();
    expect(errors).not.toHaveBeenCalled();
    expect(warnings()).toEqual([]);
  });
});

describe('a Stripe.js with which nothing can be started says so', () => {
  const explains = async (reason: RegExp) => {
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveAttribute('data-code', 'stripeUnsupported');
    expect(alert).toHaveTextContent(/Checkstand needs a release of clover, dahlia or endive/);
    expect(alert).toHaveTextContent(reason);
  };

  it('when the function has another name', async () => {
    await open(({ initCheckoutElementsSdk: init, ...stripe }) => ({
      ...stripe,
      version: 'foxglove',
      initCheckout: undefined,
      initCheckoutSessionSdk: init,
    }));
    await explains(/version foxglove/);
  });

  it('when it knows no actions', async () => {
    await open((stripe) => ({ ...stripe, initCheckoutElementsSdk: () => ({ on() {} }) }));
    await explains(/Update the package/);
  });

  it('when it throws', async () => {
    await open((stripe) => ({
      ...stripe,
      initCheckoutElementsSdk() {
        throw new Error('Use initCheckoutSessionSdk.');
      },
    }));
    await explains(/Stripe says: Use initCheckoutSessionSdk\./);
  });

  it.each([
    ['no answer', undefined],
    ['another kind of answer', { type: 'pending' }],
    ['no actions', { type: 'success' }],
    ['actions without a session', { type: 'success', actions: {} }],
  ])('when there are no actions: %s', async (_, answer) => {
    await open((stripe) => ({
      ...stripe,
      initCheckoutElementsSdk: () => ({ on() {}, loadActions: async () => answer }),
    }));
    await explains(/Update the package/);
  });
});
