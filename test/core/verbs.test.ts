import { describe, expect, it, vi } from 'vitest';
import { getVerbs } from '../../src/core/verbs.js';
import { createCheckout } from '../../src/core/checkout.js';
import { openCheckout, until } from '../support/open-checkout.js';
import { createSimulator } from '../support/simulator.js';

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

  it.each(['clover', 'dahlia', 'endive'] as const)(
    'of %s ask what has become of a change whose answer was lost',
    async (train) => {
      const { actions, checkout, session, simulator } = await openCheckout({ train });
      simulator.controls.loseNextReply({ on: 'update' });
      await actions.applyPromotionCode('WELCOME10').catch(() => {});
      await until(checkout, (state) => state.session!.discountAmounts?.length === 1);
      expect(session().discountAmounts![0]).toMatchObject({ promotionCode: 'WELCOME10' });
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
});
