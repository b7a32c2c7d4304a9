import type { ScenarioName } from 'checkstand/testing';
import { describe, expect, it } from 'vitest';
import type { CheckoutSession } from '../../src/core/session.js';
import { totalsRows, type TotalsRow } from '../../src/core/totals.js';
import { openCheckout } from '../support/open-checkout.js';

/** A row in one line: its key, kind, name, amount and percentage, as far as there are any. */
const inOneLine = ({ key, kind, name, amount, percentage }: TotalsRow) =>
  [key, kind, name, amount?.amount, percentage].filter((part) => part != null).join(' | ');

const rowsOf = (session: CheckoutSession) => totalsRows(session).map(inOneLine);

const sessionOf = async (scenario: ScenarioName) => (await openCheckout({ scenario })).session();

const terms = (session: CheckoutSession) =>
  Object.fromEntries(totalsRows(session).map(({ kind, recurring }) => [kind, recurring]));

describe('the rows of the totals', () => {
  it.each<[ScenarioName, string[]]>([
    ['cart', ['subtotal | subtotal | $109.50', 'total | total | $109.50']],
    [
      'taxExclusive',
      [
        'subtotal | subtotal | $109.50',
        'tax:0 | taxExclusive | Sales tax | $9.71 | 8.875',
        'total | total | $119.21',
      ],
    ],
    [
      'taxInclusive',
      [
        'subtotal | subtotal | €57.00',
        'tax:0 | taxInclusive | VAT | €3.83 | 19',
        'tax:1 | taxInclusive | VAT | €2.16 | 7',
        'total | total | €57.00',
      ],
    ],
    [
      'taxPending',
      ['subtotal | subtotal | $109.50', 'taxPending | taxPending', 'total | total | $109.50'],
    ],
    [
      'shippingOptions',
      [
        'subtotal | subtotal | $109.50',
        'shipping | shipping | Standard | $0.00',
        'total | total | $109.50',
      ],
    ],
    [
      'annualCoupon',
      [
        'subtotal | subtotal | $290.00',
        'discount:0 | discount | Three months off | $72.50 | 25',
        'total | total | $217.50',
        'dueNext | dueNext | $290.00',
      ],
    ],
    [
      'customerBalance',
      [
        'subtotal | subtotal | $29.00',
        'appliedBalance | appliedBalance | -$10.00',
        'total | total | $19.00',
        'dueNext | dueNext | $29.00',
      ],
    ],
    [
      'surcharge',
      ['subtotal | subtotal | $69.00', 'surcharge | surcharge | $1.04', 'total | total | $70.04'],
    ],
  ])('of %s', async (scenario, rows) => {
    expect(rowsOf(await sessionOf(scenario))).toEqual(rows);
  });

  it('carry amounts and nothing else of what Stripe tells beside them', async () => {
    const [, tax] = totalsRows(await sessionOf('taxExclusive'));
    expect(tax!.amount).toEqual({ amount: '$9.71', minorUnitsAmount: 971 });
  });

  it('are the same ones as long as the session is', async () => {
    const session = await sessionOf('cart');
    expect(totalsRows(session)).toBe(totalsRows(session));
  });

  it('fall back to the sums where Stripe lists no discounts, taxes or shipping', async () => {
    const session = await sessionOf('taxExclusive');
    const amount = (minorUnitsAmount: number) => ({
      amount: `${minorUnitsAmount}`,
      minorUnitsAmount,
    });
    const total = {
      ...session.total,
      discount: amount(1),
      shippingRate: amount(2),
      taxExclusive: amount(3),
      taxInclusive: amount(4),
    };
    const rows = [
      'subtotal | subtotal | $109.50',
      'discount | discount | 1',
      'shipping | shipping | 2',
      'taxExclusive | taxExclusive | 3',
      'taxInclusive | taxInclusive | 4',
      'total | total | $119.21',
    ];
    const none = { discountAmounts: null, taxAmounts: null, shipping: null };
    expect(rowsOf({ ...session, total, ...none })).toEqual(rows);
    expect(rowsOf({ ...session, total, ...none, discountAmounts: [], taxAmounts: [] })).toEqual(
      rows,
    );
  });

  it('leave out what is zero, and what the loaded Stripe.js does not know', async () => {
    const session = await sessionOf('cart');
    const { surcharge: _, ...total } = session.total;
    const older = { ...session, total, discountAmounts: null, taxAmounts: null };
    expect(rowsOf(older as CheckoutSession)).toEqual([
      'subtotal | subtotal | $109.50',
      'total | total | $109.50',
    ]);
  });

  it('have no percentage where Stripe.js 8 tells none', async () => {
    const session = await sessionOf('taxExclusive');
    const [{ percentage: _, ...tax }] = session.taxAmounts as [
      NonNullable<typeof session.taxAmounts>[0],
    ];
    const [, row] = totalsRows({ ...session, taxAmounts: [tax] });
    expect(row).toMatchObject({ kind: 'taxExclusive', percentage: null });
  });
});

describe('how a session recurs', () => {
  it('is said of the total and of what is due next', async () => {
    const session = await sessionOf('subscriptionTrial');
    const recurring = {
      interval: 'month',
      intervalCount: 1,
      trialEnd: session.recurring!.trial!.trialEnd,
    };
    expect(terms(session)).toEqual({ subtotal: null, total: recurring, dueNext: recurring });
  });

  it('has no end of a trial where there is none', async () => {
    const { total } = terms(await sessionOf('annualCoupon'));
    expect(total).toEqual({ interval: 'year', intervalCount: 1, trialEnd: null });
  });

  it('is not said of what does not recur, nor of an interval that there are no words for', async () => {
    expect(terms(await sessionOf('cart'))).toEqual({ subtotal: null, total: null });
    const session = await sessionOf('annualCoupon');
    const strange = { ...session.recurring!, interval: 'yearly' as 'year' };
    expect(terms({ ...session, recurring: strange })).toMatchObject({ total: null, dueNext: null });
  });
});
