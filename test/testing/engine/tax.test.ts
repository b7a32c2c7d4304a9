import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taxLines } from '../../../src/testing/engine/pricing/taxes.js';
import { confirmSession } from '../../../src/testing/engine/sessions/confirm.js';
import { createSession } from '../../../src/testing/engine/sessions/create.js';
import {
  automaticRate,
  findAutomaticRate,
} from '../../../src/testing/engine/tax/automatic-rates.js';
import {
  allJurisdictions,
  jurisdictionsAt,
} from '../../../src/testing/engine/tax/jurisdictions.js';
import { US_STATE_TAXES } from '../../../src/testing/engine/tax/tax-table.js';
import { createWorld } from '../../../src/testing/engine/world.js';

describe('the table of taxes', () => {
  test('every ZIP code belongs to one state at most', () => {
    const owners = new Map<number, string>();
    for (const [state, { zips }] of Object.entries(US_STATE_TAXES)) {
      for (const [from, to] of zips) {
        for (let prefix = from; prefix <= to; prefix += 1) {
          expect([prefix, state, owners.get(prefix)]).toEqual([prefix, state, undefined]);
          owners.set(prefix, state);
        }
      }
    }
    expect(Object.keys(US_STATE_TAXES)).toHaveLength(52);
  });

  test.each([
    ['02108', 'MA'],
    ['03301', 'NH'],
    ['04101', 'ME'],
    ['05401', 'VT'],
    ['06103', 'CT'],
    ['07102', 'NJ'],
    ['20001', 'DC'],
    ['60601', 'IL'],
    ['99501', 'AK'],
    ['96813', 'HI'],
    ['00901', 'PR'],
  ])('%s is in %s', (postal_code, state) => {
    expect(jurisdictionsAt({ country: 'US', state: null, postal_code })[0]?.state).toBe(state);
  });

  test('what is named goes before what the code says, and nonsense is nowhere', () => {
    const at = (country: string, state: string | null, postal_code: string | null) =>
      jurisdictionsAt({ country, state, postal_code }).map((tax) => tax.key);
    expect(at('US', 'ny', '94103')).toEqual(['US-NY']);
    expect(at('US', null, '00001')).toEqual([]);
    expect(at('CA', null, 'x0a 0h0')).toEqual(['CA-gst']);
    expect(at('CA', 'Québec', null)).toEqual(['CA-gst', 'CA-QC-qst']);
    expect(at('CA', 'Atlantis', null)).toEqual([]);
    expect(at('XX', null, null)).toEqual([]);
  });

  test('every rate can be found by its id, and no two share one', () => {
    const ids = new Set<string>();
    const keys = new Set(allJurisdictions().map((jurisdiction) => jurisdiction.key));
    for (const jurisdiction of allJurisdictions()) {
      const rate = automaticRate(jurisdiction, { inclusive: true, charged: true });
      ids.add(rate.id);
      expect(findAutomaticRate(rate.id)).toEqual(rate);
    }
    expect(ids.size).toBe(keys.size);
  });
});

describe('several rates on one amount', () => {
  const rates = fc.array(
    fc.record({
      jurisdiction: fc.constantFrom(...allJurisdictions()),
      inclusive: fc.boolean(),
      charged: fc.boolean(),
    }),
    { maxLength: 4 },
  );
  const lines = fc.array(fc.record({ amount: fc.nat({ max: 99_999_999 }), rates }), {
    minLength: 1,
    maxLength: 5,
  });

  test('inclusive taxes fit into the amount; what is not charged is nothing; flat is flat', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('line', 'session'), (given, rounding) => {
        const priced = taxLines(
          given.map((line) => ({
            amount: line.amount,
            rates: line.rates.map(({ jurisdiction, ...use }) => ({
              rate: automaticRate(jurisdiction, use),
              reason: null,
            })),
          })),
          rounding,
        );
        for (const [i, taxes] of priced.entries()) {
          const amount = given[i]?.amount ?? 0;
          const inside = taxes.filter((tax) => tax.rate.inclusive && !tax.rate.flat_amount);
          expect(inside.reduce((sum, tax) => sum + tax.amount, 0)).toBeLessThanOrEqual(
            amount + inside.length,
          );
          for (const tax of taxes) {
            expect(Number.isSafeInteger(tax.amount)).toBe(true);
            expect(tax.amount).toBeGreaterThanOrEqual(0);
            if (tax.rate.effective_percentage === 0) expect(tax.amount).toBe(0);
            if (tax.rate.flat_amount) expect(tax.amount).toBe(tax.rate.flat_amount.amount);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a tax id that is required is asked for where the country has one', () => {
  const world = createWorld({
    account: { id: 'acct_1', businessName: 'Shop', country: 'US', defaultCurrency: 'usd' },
    now: () => 1_795_176_000,
    seed: 1,
  });
  const { id } = createSession(world, {
    mode: 'payment',
    uiMode: 'hosted_page',
    customerEmail: 'jenny@example.com',
    lines: [
      {
        price_data: { currency: 'eur', unit_amount: 900, product_data: { name: 'Tea' } },
        quantity: 1,
      },
    ],
    collection: { taxId: true, taxIdRequired: true },
  });
  const confirmFrom = (country: string) =>
    confirmSession(world, id, {
      expected_amount: 900,
      billing_address: {
        name: null,
        address: { country, line1: null, line2: null, city: null, postal_code: null, state: null },
      },
      payment_method_data: {
        type: 'card',
        card: { number: '4242424242424242', exp_month: 12, exp_year: 2034, cvc: '123' },
      },
    });
  expect(() => confirmFrom('DE')).toThrow('Missing required param: tax_id_info.');
  expect(confirmFrom('AQ').status).toBe('complete');
});
