import type { ScenarioName } from 'checkstand/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  actionEnded,
  actionKeys,
  actionRefused,
  actionStarted,
  initialState,
  wished,
  type CheckoutState,
} from '../../src/core/checkout-state.js';
import * as select from '../../src/core/selectors.js';
import { openCheckout } from '../support/open-checkout.js';

const stateOf = async (scenario: ScenarioName) => (await openCheckout({ scenario })).state();

const refused = { code: 'incomplete', message: 'Some details are missing.' };

/** As after a press of the button that found `missing`. */
function missing(
  state: CheckoutState,
  ...details: Array<'email' | 'shippingOption'>
): CheckoutState {
  return actionRefused(state, ['confirm'], { ...refused, missing: details });
}

describe('why the buyer could not pay', () => {
  it('is forgotten once the session is paid, whoever has paid it', async () => {
    const open = missing(await stateOf('cart'), 'email');
    expect(select.submitError(open)).toMatchObject(refused);
    expect(select.submitError({ ...open, status: 'complete' })).toBe(null);
  });

  it('says what was missed', async () => {
    const state = await stateOf('cart');
    expect(select.missed(state, 'email')).toBe(false);
    expect(select.missed(missing(state, 'email'), 'email')).toBe(true);
    expect(select.missed(missing(state, 'shippingOption'), 'email')).toBe(false);
    expect(select.missed(actionRefused(state, ['confirm'], refused), 'email')).toBe(false);
  });
});

describe('the amounts', () => {
  it.each([
    ['applyPromotionCode', true],
    ['removePromotionCode', true],
    ['updateLineItemQuantity', true],
    ['updateShippingOption', true],
    ['updateShippingAddress', true],
    ['updateBillingAddress', true],
    ['updateTaxIdInfo', true],
    ['addOptionalLineItem', true],
    ['removeOptionalLineItem', true],
    ['runServerUpdate', true],
    ['confirm', false],
    ['updateEmail', false],
    ['updatePhoneNumber', false],
    ['updateIndividualName', false],
    ['updateBusinessName', false],
    ['validateElements', false],
  ] as const)('while %s is on its way are provisional: %s', (name, isPending) => {
    const keys = actionKeys(name);
    const started = actionStarted(initialState, keys);
    expect(select.amountsPending(initialState)).toBe(false);
    expect(select.amountsPending(started)).toBe(isPending);
    expect(select.amountsPending(actionStarted(started, actionKeys('confirm')))).toBe(isPending);
    expect(select.amountsPending(actionEnded(started, keys, null))).toBe(false);
  });
});

describe('shipping options', () => {
  it('are the session’s, or what the buyer wants until Stripe has answered', async () => {
    const { state, actions } = await openCheckout({ scenario: 'shippingOptions' });
    const [standard, express] = state().session!.shippingOptions;
    const { id } = express!;
    expect(select.shippingOption(state())).toBe(standard!.id);
    expect(select.shippingOptionPending(state(), id)).toBe(false);
    const done = actions.updateShippingOption(id);
    expect(select.shippingOption(state())).toBe(id);
    expect(select.shippingOptionPending(state(), id)).toBe(true);
    expect(select.shippingOptionPending(state(), standard!.id)).toBe(false);
    await done;
    expect(select.shippingOption(state())).toBe(id);
    expect(select.shippingOptionPending(state(), id)).toBe(false);
    expect(select.shippingOptionById(state(), id)).toMatchObject({
      displayName: express!.displayName,
    });
    expect(select.shippingOptionById(state(), 'shr_none')).toBe(null);
  });

  it('keep why they were refused until the buyer chooses again, whichever', async () => {
    const { state, actions, simulator } = await openCheckout({ scenario: 'shippingOptions' });
    const [standard, express] = state().session!.shippingOptions;
    simulator.controls.failNext({ on: 'update' });
    await actions.updateShippingOption(express!.id).catch(() => {});
    expect(select.shippingOptionError(state(), express!.id)).not.toBe(null);
    expect(select.shippingOptionError(state(), standard!.id)).toBe(null);
    expect(select.lostShippingOptionError(state())).toBe(null);
    const { session } = state();
    const withdrawn = { ...session!, shippingOptions: [standard!] };
    expect(select.lostShippingOptionError({ ...state(), session: withdrawn })).toMatchObject({
      message: expect.any(String) as string,
    });
    await actions.updateShippingOption(standard!.id);
    expect(select.shippingOptionError(state(), express!.id)).toBe(null);
    expect(select.lostShippingOptionError(state())).toBe(null);
  });

  it('are missed when the buyer has tried to pay without one', async () => {
    const { session, ...state } = await stateOf('shippingOptions');
    const without = { ...state, session: { ...session!, shipping: null } };
    expect(select.shippingOption(without)).toBe(null);
    expect(select.shippingOptionMissed(without)).toBe(false);
    expect(select.shippingOptionMissed(missing(without, 'email'))).toBe(false);
    const tried = missing(without, 'shippingOption');
    expect(select.shippingOptionMissed(tried)).toBe(true);
    expect(select.shippingOptionMissed(wished(tried, 'updateShippingOption', 'shr_1'))).toBe(false);
    expect(select.shippingOptionMissed({ ...tried, session })).toBe(false);
  });
});

describe('what is asked of the buyer', () => {
  it.each<[ScenarioName, string, string]>([
    ['cart', 'payment', '$109.50'],
    ['annualCoupon', 'subscription', '$217.50'],
    ['freeTrial', 'trial', '$0.00'],
    // A trial of which something is due now.
    ['subscriptionTrial', 'subscription', '$15.00'],
    ['setup', 'setup', '$0.00'],
    ['freeOrder', 'payment', '$0.00'],
  ])('in %s is a %s of %s', async (scenario, kind, amount) => {
    expect(select.payment(await stateOf(scenario))).toMatchObject({ kind, amount: { amount } });
  });

  it('is a payment of nothing that is known while no session is loaded', () => {
    expect(select.payment(initialState)).toEqual({ kind: 'payment', amount: null });
  });
});

describe('saved payment methods', () => {
  it('are none while no session is loaded, and where none are saved', async () => {
    expect(select.savedPaymentMethods(initialState)).toEqual([]);
    expect(select.savedPaymentMethods(await stateOf('cart'))).toEqual([]);
    expect(select.paymentMethod(await stateOf('cart'))).toBe(null);
  });

  it('begin with the first that has not expired; the buyer may choose another, or none of them', async () => {
    const state = await stateOf('savedCards');
    const saved = select.savedPaymentMethods(state);
    expect(saved.length).toBeGreaterThan(1);
    const valid = saved.filter((method) => !select.hasExpired(method));
    expect(select.paymentMethod(state)).toBe(valid[0]!.id);
    const last = saved.at(-1)!.id;
    expect(select.paymentMethod(wished(state, 'paymentMethod', last))).toBe(last);
    expect(select.paymentMethod(wished(state, 'paymentMethod', null))).toBe(null);
    expect(select.paymentMethod(wished(state, 'paymentMethod', 'pm_gone'))).toBe(null);
    const card = { ...saved[0]!.card, expYear: 2001 };
    const session = { ...state.session!, savedPaymentMethods: [{ ...saved[0]!, card }, saved[1]!] };
    expect(select.paymentMethod({ ...state, session })).toBe(saved[1]!.id);
  });

  it('expire with the month that is printed on them', async () => {
    const [method] = select.savedPaymentMethods(await stateOf('savedCards'));
    const printed = { ...method!, card: { ...method!.card, expMonth: 12, expYear: 2030 } };
    vi.useFakeTimers({ now: new Date(2030, 11, 31, 23, 59, 59, 999) });
    try {
      expect(select.hasExpired(printed)).toBe(false);
      vi.setSystemTime(new Date(2031, 0, 1));
      expect(select.hasExpired(printed)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('while no session is loaded', () => {
  it('nothing is known, and nothing fails', () => {
    expect(select.recurringSummary(initialState)).toBe(null);
    expect(select.currencyChoice(initialState)).toBe(null);
    expect(select.optionalItems(initialState)).toEqual([]);
    expect(select.optionalItem(initialState, 'price_1')).toBe(null);
    expect(select.lineIdOfOptionalItem(initialState, 'price_1')).toBe(null);
    expect(select.shippingOption(initialState)).toBe(null);
    expect(select.shippingOptionById(initialState, 'shr_1')).toBe(null);
    expect(select.submitError(initialState)).toBe(null);
  });
});

describe('with a session', () => {
  it('optional items are found by price, with the line by which they are in the order', async () => {
    const { state, actions } = await openCheckout({ scenario: 'optionalItems' });
    const [item] = select.optionalItems(state());
    expect(select.optionalItem(state(), item!.priceId)).toBe(item);
    expect(select.optionalItem(state(), 'price_none')).toBe(null);
    expect(select.lineIdOfOptionalItem(state(), item!.priceId)).toBe(null);
    await actions.addOptionalLineItem(item!.priceId);
    expect(select.lineIdOfOptionalItem(state(), item!.priceId)).toBe(
      state().session!.lineItems.at(-1)!.id,
    );
  });

  it('what recurs and the currencies are the session’s', async () => {
    expect(select.recurringSummary(await stateOf('annualCoupon'))).toMatchObject({
      interval: 'year',
    });
    expect(select.currencyChoice(await stateOf('jpy'))).toMatchObject({ current: 'jpy' });
  });
});
