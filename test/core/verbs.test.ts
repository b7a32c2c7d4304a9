import { describe, expect, it, vi } from 'vitest';
import { readAnew, reread } from '../../src/core/reread.js';
import { getVerbs } from '../../src/core/verbs.js';
import type {
  CheckoutActionName,
  CheckoutActionResult,
  CheckoutActions,
} from '../../src/core/checkout-actions.js';
import { createCheckout } from '../../src/core/checkout.js';
import type { CheckoutSession } from '../../src/core/session.js';
import type { ScenarioName } from 'checkstand/testing';
import { openCheckout, until } from '../support/open-checkout.js';
import { createSimulator } from '../support/simulator.js';

const ADDRESS = { name: 'Ada Lovelace', address: { country: 'US' } };

describe('the verbs', () => {
  it('are always the same ones', () => {
    const checkout = createCheckout();
    expect(getVerbs(checkout)).toBe(getVerbs(checkout));
    expect(getVerbs(createCheckout())).not.toBe(getVerbs(checkout));
  });

  it('say what to do when no session is loaded', async () => {
    const { actions } = getVerbs(createCheckout());
    await expect(actions.applyPromotionCode('WELCOME10')).rejects.toThrow(
      /^Checkstand: `applyPromotionCode` was called while no session is loaded\. .*CheckoutStatus/,
    );
    expect(() => actions.updateLineItemQuantity({ lineItem: 'li_1', quantity: 1 })).toThrow(
      /no session is loaded/,
    );
  });

  it.each([
    ['clover', 'updateBusinessName', 10],
    ['dahlia', 'updateIndividualName', 10],
    ['clover', 'addOptionalLineItem', 9],
  ] as const)('in %s name the version that brought %s', async (train, name, version) => {
    const { actions } = await openCheckout({ train });
    await expect(actions[name]('x')).rejects.toThrow(
      new RegExp(`has no \`${name}\`\\. It came with @stripe/stripe-js ${version}`),
    );
  });

  it.each(['clover', 'dahlia', 'endive'] as const)(
    'in %s show pending, then the new session and pending off in one update',
    async (train) => {
      const { actions, checkout, state } = await openCheckout({ train });
      const seen: Array<{ pending: number; discounts: number }> = [];
      checkout.store.subscribe(() => {
        seen.push({
          pending: state().actions.applyPromotionCode!.pending,
          discounts: state().session!.discountAmounts!.length,
        });
      });
      await actions.applyPromotionCode('WELCOME10');
      expect(seen[0]).toEqual({ pending: 1, discounts: 0 });
      expect(seen.at(-1)).toEqual({ pending: 0, discounts: 1 });
      expect(seen).not.toContainEqual({ pending: 0, discounts: 0 });
    },
  );

  it('bring the new session when Stripe fires no change and its result has none', async () => {
    const simulator = createSimulator();
    const { stripe } = simulator;
    const init = stripe.initCheckoutElementsSdk.bind(stripe);
    vi.spyOn(stripe, 'initCheckoutElementsSdk').mockImplementation((options) => {
      const sdk = init(options);
      const loadActions = sdk.loadActions.bind(sdk);
      sdk.on = () => {};
      sdk.loadActions = async () => {
        const loaded = await loadActions();
        if (loaded.type === 'error') return loaded;
        const applyPromotionCode = async (code: string) => {
          const result = await loaded.actions.applyPromotionCode(code);
          return result.type === 'success' ? ({ type: 'success' } as typeof result) : result;
        };
        return { type: 'success', actions: { ...loaded.actions, applyPromotionCode } };
      };
      return sdk;
    });
    const { actions, session } = await openCheckout({ inputs: { stripe }, simulator });
    await actions.applyPromotionCode('WELCOME10');
    expect(session().discountAmounts).toHaveLength(1);
  });

  it('keep Stripe’s error untouched', async () => {
    const { actions, state } = await openCheckout();
    const result = await actions.applyPromotionCode('NOSUCHCODE');
    expect(result).toMatchObject({ type: 'error', error: { code: 'invalidCode' } });
    const { error } = state().actions.applyPromotionCode!;
    expect(result).toEqual({ type: 'error', error });
  });

  it('reject where Stripe’s reject: a failed server update', async () => {
    const { actions, state } = await openCheckout();
    const failure = new Error('503 from the merchant');
    await expect(actions.runServerUpdate(() => Promise.reject(failure))).rejects.toThrow(
      '503 from the merchant',
    );
    expect(state().actions.runServerUpdate).toMatchObject({
      pending: 0,
      error: { code: 'unexpected', cause: expect.anything() as unknown },
    });
  });

  describe.each(['clover', 'dahlia', 'endive'] as const)(
    'of %s, when the answer is lost,',
    (train) => {
      it('have succeeded if Stripe has done it, and are pending until that is known', async () => {
        const { actions, session, simulator, state } = await openCheckout({ train });
        simulator.controls.loseNextReply({ on: 'update' });
        const release = simulator.controls.hangNext({ on: 'poll' });
        const done = actions.applyPromotionCode('welcome10');
        await new Promise((resolve) => setTimeout(resolve, 5));
        expect(state().actions.applyPromotionCode).toEqual({ pending: 1, error: null });
        release();
        expect(await done).toEqual({ type: 'success', session: session() });
        expect(session().discountAmounts).toMatchObject([{ promotionCode: 'WELCOME10' }]);
        expect(state().actions.applyPromotionCode).toEqual({ pending: 0, error: null });
      });

      it('have failed if Stripe cannot be asked', async () => {
        const { actions, session, simulator, state } = await openCheckout({ train });
        simulator.controls.loseNextReply({ on: 'update' });
        simulator.controls.loseNextReply({ on: 'poll' });
        const result = await actions.applyPromotionCode('WELCOME10').catch(() => null);
        expect(result?.type).not.toBe('success');
        expect(session().discountAmounts ?? []).toEqual([]);
        expect(state().actions.applyPromotionCode).toMatchObject({
          pending: 0,
          error: { message: expect.stringMatching(/./) as unknown },
        });
      });

      it('have failed if nothing shows that Stripe has done it', async () => {
        const { actions, simulator, state } = await openCheckout({ train });
        // As the session has no code already, that it has none proves nothing.
        simulator.controls.loseNextReply({ on: 'update' });
        const result = await actions.removePromotionCode().catch(() => null);
        expect(result?.type).not.toBe('success');
        expect(state().actions.removePromotionCode!.error).not.toBeNull();
      });

      it('show what has become of a change of which that cannot be told', async () => {
        const { actions, checkout, simulator } = await openCheckout({ train });
        simulator.controls.loseNextReply({ on: 'update' });
        await actions.updateShippingAddress(ADDRESS).catch(() => {});
        await until(checkout, ({ session }) => session?.shippingAddress?.name === ADDRESS.name);
      });
    },
  );

  const priceOf = ({ optionalItems }: CheckoutSession) => optionalItems![0]!.priceId;

  /** A verb of which the session tells whether it was granted. */
  interface Told {
    verb: CheckoutActionName;
    scenario: ScenarioName;
    wanted: (session: CheckoutSession) => unknown;
    /** What else the session may come to show. */
    other?: (session: CheckoutSession) => unknown;
    /** What has to be there before. */
    after?: (actions: CheckoutActions, session: CheckoutSession) => Promise<unknown>;
  }

  const told: Told[] = [
    {
      verb: 'applyPromotionCode',
      scenario: 'cart',
      wanted: () => 'WELCOME10',
      other: () => 'TAKE5',
    },
    {
      verb: 'removePromotionCode',
      scenario: 'cart',
      wanted: () => undefined,
      after: ({ applyPromotionCode }) => applyPromotionCode('WELCOME10'),
    },
    {
      verb: 'updateEmail',
      scenario: 'cart',
      wanted: () => 'ada@example.com',
      other: () => 'bea@example.com',
    },
    {
      verb: 'updatePhoneNumber',
      scenario: 'cart',
      wanted: () => '+12025550123',
      other: () => '+12025550124',
    },
    {
      verb: 'updateShippingOption',
      scenario: 'shippingOptions',
      wanted: ({ shippingOptions }) => shippingOptions[1]!.id,
      other: ({ shippingOptions }) => shippingOptions[2]!.id,
    },
    {
      verb: 'updateLineItemQuantity',
      scenario: 'cart',
      wanted: ({ lineItems }) => ({ lineItem: lineItems[1]!.id, quantity: 3 }),
      other: ({ lineItems }) => ({ lineItem: lineItems[1]!.id, quantity: 2 }),
    },
    { verb: 'addOptionalLineItem', scenario: 'optionalItems', wanted: priceOf },
    {
      verb: 'removeOptionalLineItem',
      scenario: 'optionalItems',
      wanted: priceOf,
      after: ({ addOptionalLineItem }, session) => addOptionalLineItem(priceOf(session)),
    },
  ];

  async function openTold({ verb, scenario, after }: Told) {
    const opened = await openCheckout({ scenario });
    await after?.(opened.actions, opened.session());
    const run = opened.actions[verb] as (argument: unknown) => Promise<CheckoutActionResult>;
    return { ...opened, run };
  }

  it.each(told)('$verb has succeeded if the session shows it after a lost answer', async (one) => {
    const { run, session, simulator, state } = await openTold(one);
    simulator.controls.loseNextReply({ on: 'update' });
    await expect(run(one.wanted(session()))).resolves.toMatchObject({ type: 'success' });
    expect(state().actions[one.verb]).toEqual({ pending: 0, error: null });
  });

  /** Asks for what never reaches Stripe. */
  async function expectFailure(
    { verb, wanted }: Told,
    opened: Awaited<ReturnType<typeof openTold>>,
  ) {
    const { run, session, simulator, state } = opened;
    simulator.controls.failNext({ on: 'update' });
    const result = await run(wanted(session())).catch(() => null);
    expect(result?.type).not.toBe('success');
    expect(state().actions[verb]!.error).not.toBeNull();
  }

  it.each(told)('$verb has failed if the session does not show it', async (one) => {
    const opened = await openTold(one);
    const before = opened.session();
    await expectFailure(one, opened);
    expect(opened.session()).toBe(before);
  });

  it.each(told.filter(({ other }) => other))(
    '$verb has failed if the session shows something else',
    async (one) => {
      const opened = await openTold(one);
      await opened.run(one.other!(opened.session()));
      await expectFailure(one, opened);
    },
  );

  it('ask what has become of a change that was on its way when another sdk took over', async () => {
    const { actions, checkout, connection, session, simulator } = await openCheckout();
    const release = simulator.controls.hangNext({ on: 'update' });
    const done = actions.applyPromotionCode('WELCOME10');
    connection.retry();
    await until(checkout, ({ status }) => status === 'open');
    expect(session().discountAmounts ?? []).toEqual([]);
    release();
    await done;
    await until(checkout, (state) => state.session!.discountAmounts?.length === 1);
  });

  it('run Stripe’s verb of their own name', async () => {
    const { actions, checkout, session, state } = await openCheckout();
    const stripe = checkout.connected()!.actions as unknown as Record<string, () => unknown>;
    for (const name of Object.keys(actions) as Array<keyof typeof actions>) {
      if (name === 'confirm' || name === 'updateShippingOption') continue;
      const answer = { type: 'success', session: session() };
      const called = vi.spyOn(stripe, name).mockResolvedValue(answer);
      const subject = session().lineItems[0]!.id;
      const argument =
        name === 'updateLineItemQuantity' ? { lineItem: subject, quantity: 2 } : subject;
      await (actions[name] as (argument: unknown) => Promise<unknown>)(argument);
      expect([name, called.mock.calls.length]).toEqual([name, 1]);
      expect(Object.keys(state().actions)).toContain(name);
      called.mockRestore();
    }
    expect(state().actions).toHaveProperty([`addOptionalLineItem:${session().lineItems[0]!.id}`]);
    expect(state().actions).toHaveProperty([
      `removeOptionalLineItem:${session().lineItems[0]!.id}`,
    ]);
  });

  it('do not ask about what Stripe has refused', async () => {
    const { actions, simulator } = await openCheckout();
    await actions.applyPromotionCode('NOSUCHCODE');
    const before = simulator.controls.calls().length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(simulator.controls.calls()).toHaveLength(before);
  });

  it('say which Stripe.js has what the loaded one lacks', async () => {
    const { actions, state } = await openCheckout({ train: 'clover', scenario: 'optionalItems' });
    const says =
      'Checkstand: The Stripe.js of this page has no `addOptionalLineItem`. It came with @stripe/stripe-js 9. ' +
      'Update the package and the script it loads.';
    await expect(actions.addOptionalLineItem('price_1')).rejects.toThrow(says);
    await expect(actions.updateIndividualName('Jenny')).rejects.toThrow('stripe-js 10.');
    expect(state().actions['addOptionalLineItem']).toMatchObject({
      pending: 0,
      error: { code: 'unexpected', message: 'Something went wrong. Please try again.' },
    });
  });

  it('ask again about nothing while the buyer pays', async () => {
    const { checkout, simulator, submit } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    const release = simulator.controls.hangNext({ on: 'confirm' });
    const paid = submit({ redirect: 'if_required', email: 'buyer@example.com' });
    await vi.waitFor(() => expect(simulator.controls.calls()).toContain('confirm'));
    const before = simulator.controls.calls().length;
    await reread(checkout);
    expect(simulator.controls.calls()).toHaveLength(before);
    release();
    await expect(paid).resolves.toMatchObject({ type: 'success' });
  });
});

describe('reading anew', () => {
  it('brings what has happened elsewhere', async () => {
    const { checkout, session, simulator, sessionId } = await openCheckout();
    simulator.controls.expireSession(sessionId);
    await reread(checkout);
    expect(session().status.type).toBe('expired');
  });

  it('brings it where Stripe’s answer has no session, too, and fires no change', async () => {
    const { checkout, session } = await openCheckout();
    const { actions } = checkout.connected()!;
    const changed = { ...session(), email: 'buyer@example.com' };
    vi.spyOn(actions, 'runServerUpdate').mockResolvedValue({ type: 'success' } as never);
    vi.spyOn(actions, 'getSession').mockReturnValue(changed);
    await reread(checkout);
    expect(session().email).toBe('buyer@example.com');
  });

  it('is no matter when it fails, when it is refused, and before there is anything to read', async () => {
    const { checkout, session } = await openCheckout();
    const before = session();
    const { actions } = checkout.connected()!;
    const changed = { ...before, email: 'buyer@example.com' };
    vi.spyOn(actions, 'getSession').mockReturnValue(changed);
    const update = vi.spyOn(actions, 'runServerUpdate').mockRejectedValue(new Error('offline'));
    await reread(checkout);
    update.mockResolvedValue({ type: 'error', error: { code: null, message: 'No.' } } as never);
    await reread(checkout);
    expect(session()).toBe(before);
    await expect(readAnew(createCheckout())).resolves.toBe(undefined);
  });

  it('waits for the session that is being loaded, which may have been read before', async () => {
    const { checkout, connection, simulator, state } = await openCheckout();
    const before = simulator.controls.calls().length;
    connection.retry();
    expect(state().status).toBe('loading');
    await reread(checkout);
    expect(state().status).toBe('open');
    expect(simulator.controls.calls().slice(before)).toEqual(['init', 'poll']);
  });

  it('is given up when another session has come meanwhile', async () => {
    const { checkout, connection, session } = await openCheckout();
    const { actions } = checkout.connected()!;
    let answer = () => {};
    const old = { ...session(), email: 'buyer@example.com' };
    vi.spyOn(actions, 'runServerUpdate').mockReturnValue(
      new Promise((resolve) => (answer = () => resolve({ type: 'success', session: old }))),
    );
    const done = reread(checkout);
    connection.retry();
    await until(checkout, ({ status }) => status === 'open');
    answer();
    await done;
    expect(session().email).toBe(null);
  });
});
