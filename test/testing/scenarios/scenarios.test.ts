import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../src/testing/scenarios/index.js';
import type { ScenarioName } from '../../../src/testing/scenarios/index.js';
import type { PaymentPage } from '../../../src/testing/wire.js';
import { openSimulator } from '../api/open-simulator.js';
import type { Buyer } from '../api/open-simulator.js';

const names = Object.keys(scenarios) as ScenarioName[];

async function open(name: ScenarioName, world = openSimulator()) {
  const { sessionId, clientSecret } = await scenarios[name].create(world.simulator);
  const buyer = world.buyer({ id: sessionId, client_secret: clientSecret });
  return { ...world, sessionId, buyer, page: (await buyer.post('/init')).page };
}

/** Gives what the session asks for, besides e-mail and payment method. */
async function fillIn(buyer: Buyer, { collection }: PaymentPage): Promise<void> {
  const contact = (of: string) => ({
    [`${of}[name]`]: 'Jenny',
    [`${of}[address][country]`]: 'US',
    [`${of}[address][line1]`]: '1 Main St',
    [`${of}[address][city]`]: 'New York',
    [`${of}[address][state]`]: 'NY',
    [`${of}[address][postal_code]`]: '10001',
  });
  if (collection.shipping_address) await buyer.post('', contact('shipping_address'));
  if (collection.billing_address) await buyer.post('', contact('billing_address'));
  if (collection.phone_number) await buyer.post('', { phone_number: '+12125550123' });
  if (collection.individual_name) await buyer.post('', { individual_name: 'Jenny Rosen' });
  if (collection.business_name) await buyer.post('', { business_name: 'Rosen Ltd' });
}

describe('every scenario', () => {
  test.each(names)(
    '%s can be opened, is named as it is listed and says what it shows',
    async (name) => {
      const { page } = await open(name);
      expect(page.object).toBe('payment_page');
      expect(scenarios[name].name).toBe(name);
      expect(scenarios[name].description).toMatch(/\.$/);
    },
  );

  test('all of them fit into one account, more than once', async () => {
    const world = openSimulator();
    for (const name of [...names, ...names]) await open(name, world);
  });

  test.each(names)('%s can be paid for, if it is open', async (name) => {
    const { buyer, page } = await open(name);
    if (page.status !== 'open') return;
    await fillIn(buyer, page);
    const { total } = (await buyer.post('/poll')).page;
    const params: Record<string, string> = page.email_fixed ? {} : { email: 'jenny@example.com' };
    const paid = await buyer.post('/confirm', {
      expected_amount: String(total.total),
      ...params,
      ...(page.collection.payment_method ? { payment_method: 'pm_card_visa' } : {}),
    });
    expect(paid.page.status).toBe('complete');
  });
});

describe('what each one shows', () => {
  test.each<[ScenarioName, object]>([
    ['oneItem', { line_items: [{ adjustable_quantity: null }], total: { total: 2400 } }],
    ['cart', { allow_promotion_codes: true, total: { total: 10_950 } }],
    ['taxExclusive', { total: { subtotal: 10_950, tax_exclusive: 971, total: 11_921 } }],
    ['taxInclusive', { currency: 'eur', total: { tax_inclusive: 599, total: 5700 } }],
    ['shippingOptions', { shipping: { option: { display_name: 'Standard', amount: 0 } } }],
    [
      'subscription',
      { mode: 'subscription', recurring: { due_next: { total: 2900 }, trial: null } },
    ],
    [
      'subscriptionTrial',
      { recurring: { trial: { trial_period_days: 14 } }, total: { total: 1500 } },
    ],
    ['customerBalance', { email_fixed: true, total: { applied_balance: -1000, total: 1900 } }],
    ['surcharge', { surcharge: { status: 'complete' }, total: { surcharge: 104, total: 7004 } }],
    ['freeOrder', { collection: { payment_method: false }, total: { discount: 1650, total: 0 } }],
    [
      'digital',
      { collection: { shipping_address: null, billing_address: false }, shipping_options: [] },
    ],
    [
      'businessBuyer',
      {
        collection: {
          billing_address: true,
          shipping_address: { allowed_countries: ['US', 'GB', 'DE', 'FR'] },
          phone_number: true,
          individual_name: 'required',
          business_name: 'required',
          tax_id: true,
        },
      },
    ],
    [
      'freeTrial',
      {
        collection: { payment_method: true },
        recurring: { due_next: { total: 2900 }, trial: { trial_period_days: 14 } },
        total: { total: 0 },
      },
    ],
    [
      'annualCoupon',
      {
        discounts: [{ recurring: { type: 'repeating', duration_in_months: 3 } }],
        recurring: { interval: 'year', due_next: { discount: 0, total: 29_000 } },
        total: { discount: 7250, total: 21_750 },
      },
    ],
    // Ten of the thirty-one days from October 30 to November 30.
    [
      'prorated',
      { recurring: { prorated: true, due_next: { total: 2900 } }, total: { total: 935 } },
    ],
    ['belowMinimum', { total: { total: 100 } }],
    ['jpy', { currency: 'jpy', total: { total: 7600 } }],
    ['kwd', { currency: 'kwd', total: { total: 14_500 } }],
    ['optionalItems', { optional_items: [{ selected: false }, { selected: false, quantity: 2 }] }],
    ['taxPending', { tax_status: 'requires_shipping_address', total: { tax_exclusive: 0 } }],
    ['tiers', { total: { total: 12_300 }, line_items: [{ pricing: { tiers_mode: 'graduated' } }] }],
    ['metered', { total: { total: 0 }, recurring: { due_next: { total: 0 } } }],
    ['adaptivePricing', { currency: 'usd', currency_options: null }],
    ['expired', { status: 'expired' }],
    ['complete', { status: 'complete', payment_status: 'paid' }],
    ['setup', { mode: 'setup', line_items: [], collection: { payment_method: true } }],
    [
      'savedCards',
      {
        saved_payment_methods: [{ card: { brand: 'visa' } }, { card: { brand: 'mastercard' } }],
        saved_payment_method_rules: { save: true, remove: true },
      },
    ],
    ['paymentMethods', { payment_method_types: ['card', 'sepa_debit', 'ideal', 'klarna'] }],
    ['unpaid', { status: 'complete', payment_status: 'unpaid' }],
  ])('%s', async (name, shown) => {
    expect((await open(name)).page).toMatchObject(shown);
  });

  test('manyItems has as many lines as Stripe allows', async () => {
    expect((await open('manyItems')).page.line_items).toHaveLength(100);
  });

  test('adaptivePricing offers euros to a page that allows it', async () => {
    const { buyer } = await open('adaptivePricing');
    const { page } = await buyer.post('/init', { adaptive_pricing: 'true' });
    expect(page).toMatchObject({
      currency: 'eur',
      currency_options: [{ currency: 'usd', amount: 10_950 }, { currency: 'eur' }],
    });
  });

  test('belowMinimum refuses its code and can be paid without', async () => {
    const { buyer } = await open('belowMinimum');
    const refusal = await buyer.post('', { promotion_code: 'ALMOSTFREE' });
    expect(refusal.error?.code).toBe('amount_too_small');
    expect((await buyer.pay()).page).toMatchObject({
      payment_status: 'paid',
      total: { total: 100 },
    });
  });

  test('almostExpired expires after a minute', async () => {
    const { simulator, buyer, page } = await open('almostExpired');
    const left = page.expires_at - simulator.now() / 1000;
    expect(left).toBeGreaterThan(50);
    expect(left).toBeLessThan(70);
    simulator.controls.advanceTime(70);
    expect((await buyer.post('/poll')).page.status).toBe('expired');
  });

  test.each([
    ['WELCOME10', undefined],
    ['TAKE5', undefined],
    ['MIN100', undefined],
    ['EXPIRED', 'promotion_code_invalid'],
    ['USEDUP', 'promotion_code_invalid'],
  ])('the code %s', async (promotion_code, error) => {
    const { buyer } = await open('cart');
    expect((await buyer.post('', { promotion_code })).error?.code).toBe(error);
  });
});
