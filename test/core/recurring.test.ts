import type { ScenarioName } from 'checkstand/testing';
import { describe, expect, it } from 'vitest';
import { dayOf, recurringSummaryOf } from '../../src/core/recurring.js';
import type { CheckoutSession } from '../../src/core/session.js';
import { openCheckout } from '../support/open-checkout.js';

const sessionOf = async (scenario: ScenarioName) => (await openCheckout({ scenario })).session();

describe('the summary of what recurs', () => {
  it('is none where nothing does, or an interval has no words', async () => {
    expect(recurringSummaryOf(await sessionOf('cart'))).toBe(null);
    const session = await sessionOf('annualCoupon');
    for (const interval of ['yearly', 'biweek', 'days']) {
      const recurring = { ...session.recurring!, interval: interval as 'year' };
      expect(recurringSummaryOf({ ...session, recurring })).toBe(null);
    }
  });

  it('says what is due today and next, and when the trial ends', async () => {
    const session = await sessionOf('subscriptionTrial');
    const end = session.recurring!.trial!.trialEnd;
    expect(recurringSummaryOf(session)).toEqual({
      interval: 'month',
      intervalCount: 1,
      dueToday: { amount: '$15.00', minorUnitsAmount: 1500 },
      dueNext: { amount: '$29.00', minorUnitsAmount: 2900 },
      dueNextAt: end,
      trial: { days: 14, end },
      discounts: [],
      prorated: false,
      balanceUsed: null,
      balanceLeft: false,
    });
  });

  it('takes the date of the next invoice where the merchant has fixed it', async () => {
    const session = await sessionOf('prorated');
    expect(recurringSummaryOf(session)).toMatchObject({
      dueNextAt: session.recurring!.dueNext.billingCycleAnchor,
      prorated: true,
      trial: null,
    });
  });

  it('says what was taken from the balance, and whether some is left', async () => {
    const session = await sessionOf('customerBalance');
    expect(recurringSummaryOf(session)).toMatchObject({
      balanceUsed: { amount: '-$10.00', minorUnitsAmount: -1000 },
      balanceLeft: false,
    });
    const total = { ...session.total, balanceAppliedToNextInvoice: true };
    expect(recurringSummaryOf({ ...session, total })).toMatchObject({ balanceLeft: true });
    const { appliedBalance: _, ...older } = session.total;
    expect(recurringSummaryOf({ ...session, total: older } as CheckoutSession)).toMatchObject({
      balanceUsed: null,
    });
  });

  it('says how long each discount lasts', async () => {
    const session = await sessionOf('annualCoupon');
    const [discount] = session.discountAmounts!;
    const lasting = (recurring: unknown) =>
      ({ ...discount!, recurring }) as typeof discount & object;
    const monthsOf = (discountAmounts: CheckoutSession['discountAmounts']) =>
      recurringSummaryOf({ ...session, discountAmounts })!.discounts;
    expect(monthsOf(session.discountAmounts)).toEqual([{ name: 'Three months off', months: 3 }]);
    expect(
      monthsOf([
        lasting({ type: 'forever' }),
        lasting({ type: 'repeating', durationInMonths: 12 }),
        lasting(null),
      ]).map(({ months }) => months),
    ).toEqual([null, 12, 0]);
    expect(monthsOf(null)).toEqual([]);
  });

  it('asks the lines whether they are for a part of an interval where an older Stripe.js says so there', async () => {
    const session = await sessionOf('annualCoupon');
    const { isProrated: _, ...recurring } = session.recurring!;
    const ofLine = (isProrated?: boolean) => {
      const [line] = session.lineItems;
      const lineItems = [
        {
          ...line!,
          recurring: isProrated === undefined ? null : { ...line!.recurring!, isProrated },
        },
      ];
      return recurringSummaryOf({ ...session, recurring, lineItems } as CheckoutSession)!.prorated;
    };
    expect([ofLine(true), ofLine(false), ofLine()]).toEqual([true, false, false]);
  });
});

describe('a second since the epoch', () => {
  it('is one that a calendar has', () => {
    expect(dayOf(1_796_385_600)).toBe(1_796_385_600);
    // The last that a calendar of JavaScript has, and the next.
    expect(dayOf(8_640_000_000_000)).toBe(8_640_000_000_000);
    expect(dayOf(8_640_000_000_001)).toBe(null);
    expect([dayOf(null), dayOf(undefined), dayOf(0), dayOf(Number.NaN)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
