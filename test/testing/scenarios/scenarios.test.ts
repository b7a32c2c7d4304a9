// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../src/testing/scenarios/index.js';
import type { ScenarioName } from '../../../src/testing/scenarios/index.js';
import { openSimulator } from '../api/open-simulator.js';

const names = Object.keys(scenarios) as ScenarioName[];

async function open(name: ScenarioName, world = openSimulator()) {
  const { sessionId, clientSecret } = await scenarios[name].create(world.simulator);
  const buyer = world.buyer({ id: sessionId, client_secret: clientSecret });
  return { ...world, sessionId, buyer, page: (await buyer.post('/init')).page };
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
    const address = {
      'shipping_address[name]': 'Jenny',
      'shipping_address[address][country]': 'US',
      'shipping_address[address][line1]': '1 Main St',
    };
    if (page.collection.shipping_address) await buyer.post('', address);
    const params: Record<string, string> = page.email_fixed ? {} : { email: 'jenny@example.com' };
    const paid = await buyer.post('/confirm', {
      expected_amount: String(page.total.total),
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
    ['jpy', { currency: 'jpy', total: { total: 7600 } }],
    ['expired', { status: 'expired' }],
    ['complete', { status: 'complete', payment_status: 'paid' }],
  ])('%s', async (name, shown) => {
    expect((await open(name)).page).toMatchObject(shown);
  });

  test('manyItems has as many lines as Stripe allows', async () => {
    expect((await open('manyItems')).page.line_items).toHaveLength(100);
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
