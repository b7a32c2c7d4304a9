// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  projectClover,
  projectDahlia,
  projectEndive,
  projectSession,
} from '../../../src/testing/stripe-js/session-projection.js';
import { lineItem, paymentPage } from './support/payment-page.js';

const context = {
  locale: 'en-US',
  businessName: null,
  adaptivePricing: true,
  canConfirm: () => false,
};

const rich = paymentPage({
  mode: 'subscription',
  currency_options: [
    { currency: 'usd', amount: 1250, conversion: null },
    { currency: 'eur', amount: 1100, conversion: { fx_rate: 0.88, source_currency: 'usd' } },
  ],
  discounts: [
    {
      amount: 100,
      display_name: 'Ten off',
      promotion_code: 'TEN',
      percent_off: 10,
      recurring: { type: 'repeating', duration_in_months: 3 },
    },
  ],
  taxes: [{ amount: 25, inclusive: false, display_name: 'VAT', percentage: 20 }],
  line_items: [
    lineItem({
      unit_amount_decimal: '1250.5',
      recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
      taxes: [{ amount: 25, inclusive: false, display_name: 'VAT', percentage: 20 }],
    }),
  ],
  recurring: {
    interval: 'month',
    interval_count: 1,
    prorated: true,
    due_next: {
      subtotal: 1250,
      discount: 0,
      tax_exclusive: 0,
      tax_inclusive: 0,
      total: 1250,
      billing_cycle_anchor: 2_000_000_000,
    },
    trial: { trial_end: 2_000_000_000, trial_period_days: 14 },
  },
  optional_items: [],
  collection: { ...paymentPage().collection, individual_name: 'required' },
});

describe('the session of each train', () => {
  it('gains names in endive', () => {
    expect(projectEndive(rich, context).nameCollection).toEqual({
      individualName: null,
      businessName: null,
    });
    expect(projectSession('dahlia', rich, context)).not.toHaveProperty('nameCollection');
  });

  it('gains optional items, prices and proration of the session in dahlia', () => {
    const dahlia = projectDahlia(rich, context);
    const clover = projectClover(rich, context);
    expect(dahlia.lineItems[0]?.unitAmountDecimal?.amount).toBe('$12.505');
    expect(dahlia.recurring?.isProrated).toBe(true);
    expect(dahlia.lineItems[0]?.recurring).not.toHaveProperty('isProrated');
    expect(dahlia.taxAmounts?.[0]?.percentage).toBe(20);
    for (const member of ['optionalItems', 'surcharge']) {
      expect(dahlia).toHaveProperty(member);
      expect(clover).not.toHaveProperty(member);
    }
    expect(clover.lineItems[0]).not.toHaveProperty('priceId');
    expect(clover.lineItems[0]?.recurring?.isProrated).toBe(true);
    expect(clover.recurring).not.toHaveProperty('isProrated');
    expect(clover.total).not.toHaveProperty('surcharge');
    expect(clover.taxAmounts?.[0]).not.toHaveProperty('percentage');
  });

  it('judges canConfirm at each read, in every train', () => {
    let judged = 0;
    const judging = { ...context, canConfirm: () => (judged += 1) > 0 };
    for (const train of ['clover', 'dahlia', 'endive'] as const) {
      const session = projectSession(train, rich, judging);
      judged = 0;
      expect(session.canConfirm).toBe(true);
      expect(judged).toBe(1);
    }
  });

  it('shows currencies only to a page that is ready for them', () => {
    expect(projectEndive(rich, context).currencyOptions).toEqual([
      { amount: '$12.50', minorUnitsAmount: 1250, currency: 'usd' },
      {
        amount: '€11.00',
        minorUnitsAmount: 1100,
        currency: 'eur',
        currencyConversion: { fxRate: 0.88, sourceCurrency: 'usd' },
      },
    ]);
    expect(projectEndive(rich, { ...context, adaptivePricing: false }).currencyOptions).toBeNull();
  });
});
