import fc from 'fast-check';
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import type { StripeSimulatorOptions } from '../../../src/testing/simulator.js';
import type { PaymentPage } from '../../../src/testing/wire.js';
import { card, inline, openSimulator } from './open-simulator.js';

type SessionParams = Stripe.Checkout.SessionCreateParams;

/** One euro for one dollar, so that what a test expects can be seen. */
const EVEN: StripeSimulatorOptions = {
  assumptions: {
    exchangeRates: { eur: '1', jpy: '100', kwd: '0.3', isk: '130' },
    conversionFeePercent: 0,
  },
};
const READY = { adaptive_pricing: 'true' };
const IN_FRANCE = 'jenny+location_FR@example.com';

const shipping = (amount: number): NonNullable<SessionParams['shipping_options']>[number] => ({
  shipping_rate_data: { display_name: 'Post', fixed_amount: { amount, currency: 'usd' } },
});

async function open(
  params: Partial<SessionParams> = {},
  options: StripeSimulatorOptions = EVEN,
  init: Record<string, string> = READY,
) {
  const world = openSimulator(options);
  const session = await world.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    adaptive_pricing: { enabled: true },
    customer_email: IN_FRANCE,
    line_items: [inline(2000, { quantity: 2 })],
    ...params,
  });
  const buyer = world.buyer(session);
  const { page } = await buyer.post('/init', init);
  const pay = async ({ total }: PaymentPage) =>
    (
      await buyer.post('/confirm', {
        expected_amount: String(total.total),
        payment_method: 'pm_card_visa',
      })
    ).page;
  const retrieve = () => world.stripe.checkout.sessions.retrieve(session.id);
  return { ...world, session, buyer, page, pay, retrieve };
}

describe('the buyer at home in another currency', () => {
  test('sees it, may go back, pays; the merchant stays in the own currency', async () => {
    const { buyer, page, pay, retrieve, session, simulator, stripe } = await open({}, {});
    expect(session).toMatchObject({ currency: 'usd', adaptive_pricing: { enabled: true } });
    // 0.92 euro for a dollar, and 4 per cent on top.
    expect(page).toMatchObject({ currency: 'eur', total: { total: 3828 } });
    expect(page.line_items[0]).toMatchObject({ unit_amount: 1914, subtotal: 3828 });
    expect(page.currency_options).toEqual([
      { currency: 'usd', amount: 4000, conversion: null },
      { currency: 'eur', amount: 3828, conversion: { fx_rate: 0.9568, source_currency: 'usd' } },
    ]);
    const dollars = (await buyer.post('', { updated_currency: 'usd' })).page;
    expect(dollars).toMatchObject({ currency: 'usd', total: { total: 4000 } });
    const euros = (await buyer.post('', { updated_currency: 'EUR' })).page;
    expect(await pay(euros)).toMatchObject({
      status: 'complete',
      currency: 'eur',
      currency_options: null,
      total: { total: 3828 },
    });
    const presentment_details = { presentment_amount: 3828, presentment_currency: 'eur' };
    const paid = await retrieve();
    expect(paid).toMatchObject({ currency: 'usd', amount_total: 4000, presentment_details });
    expect(simulator.controls.payments()).toMatchObject([{ amount: 4000, currency: 'usd' }]);
    const intent = await stripe.paymentIntents.retrieve(String(paid.payment_intent));
    expect(intent).toMatchObject({ amount: 4000, currency: 'usd', presentment_details });
  });

  test('who goes back to the own currency pays in it', async () => {
    const { buyer, pay, retrieve } = await open();
    await pay((await buyer.post('', { updated_currency: 'usd' })).page);
    expect(await retrieve()).not.toHaveProperty('presentment_details');
  });

  test('the total of the other currency is not what the buyer saw', async () => {
    const { buyer } = await open({}, {});
    const answer = await buyer.post('/confirm', {
      expected_amount: '4000',
      payment_method: 'pm_card_visa',
    });
    expect(answer.error).toMatchObject({ code: 'checkout_amount_mismatch' });
    expect(answer.error?.message).toContain('€38.28');
  });

  test('a change of currency while the bank is asked gives the attempt up', async () => {
    const { buyer, page } = await open();
    const asked = await buyer.post('/confirm', {
      expected_amount: String(page.total.total),
      ...card('4000000000003220'),
    });
    expect(asked.page).toMatchObject({
      currency: 'eur',
      submission_attempt: { state: 'requires_action' },
    });
    const moved = (await buyer.post('', { updated_currency: 'usd' })).page;
    expect(moved.submission_attempt).toBeNull();
  });

  test('an expired session is shown as it was', async () => {
    const { buyer, retrieve, session, simulator } = await open();
    simulator.controls.expireSession(session.id);
    expect((await buyer.post('/poll')).page).toMatchObject({
      status: 'expired',
      currency: 'eur',
      currency_options: null,
    });
    expect(await retrieve()).not.toHaveProperty('presentment_details');
  });

  test('Stripe’s own page shows it, too', async () => {
    const { session, simulator } = await open({
      ui_mode: 'hosted_page',
      success_url: 'https://shop.test/done',
    });
    const page = await simulator.fetch(session.url ?? '');
    expect(await page.text()).toContain('€40.00');
  });

  test('only what is offered can be chosen', async () => {
    const { buyer } = await open();
    const answer = await buyer.post('', { updated_currency: 'gbp' });
    expect(answer.error?.param).toBe('updated_currency');
  });

  test.each<[string, number, number]>([
    ['JP', 1234, 1234],
    ['KW', 1234, 3700],
    ['IS', 1234, 160_400],
    ['US', 1234, 1234],
  ])('in %s, %i cents are %i', async (country, cents, amount) => {
    const { page } = await open({
      customer_email: `x+location_${country}@example.com`,
      line_items: [inline(cents)],
    });
    expect(page.total.total).toBe(amount);
  });
});

describe('every amount is shown in the buyer’s currency', () => {
  test('discount, shipping, optional items, tiers', async () => {
    const world = openSimulator();
    const { stripe } = world;
    const price = await stripe.prices.create({
      currency: 'usd',
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 1, unit_amount: 1000 },
        { up_to: 'inf', unit_amount: 500, flat_amount: 100 },
      ],
      product_data: { name: 'Lesson' },
    });
    const coupon = await stripe.coupons.create({ amount_off: 300, currency: 'usd' });
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      adaptive_pricing: { enabled: true },
      customer_email: 'x+location_JP@example.com',
      line_items: [{ price: price.id, quantity: 3 }],
      optional_items: [{ price: price.id, quantity: 1 }],
      discounts: [{ coupon: coupon.id }],
      shipping_options: [shipping(700)],
    });
    const { page } = await world.buyer(session).post('/init', READY);
    // 150 yen for a dollar, and 4 per cent: 1.56 yen for a cent.
    expect(page).toMatchObject({
      currency: 'jpy',
      total: { subtotal: 3276, discount: 468, shipping_rate: 1092, total: 3900 },
      shipping_options: [{ currency: 'jpy', amount: 1092 }],
      optional_items: [{ unit_amount: 1560 }],
      discounts: [{ amount: 468 }],
    });
    expect(page.line_items[0]?.pricing?.tiers).toMatchObject([
      { unit_amount: 1560, total: 1560 },
      { unit_amount: 780, flat_amount: 156, total: 1716 },
    ]);
  });

  test('automatic tax, on top as in the session’s currency; shipping with its own amount', async () => {
    const { buyer, retrieve } = await open({
      automatic_tax: { enabled: true },
      billing_address_collection: 'required',
      shipping_options: [
        {
          shipping_rate_data: {
            display_name: 'Post',
            tax_behavior: 'exclusive',
            fixed_amount: {
              amount: 1000,
              currency: 'usd',
              currency_options: { eur: { amount: 900, tax_behavior: 'inclusive' } },
            },
          },
        },
      ],
    });
    const { page } = await buyer.post('', {
      'billing_address[name]': 'Jenny',
      'billing_address[address][country]': 'FR',
    });
    expect(await retrieve()).toMatchObject({
      amount_total: 6000,
      total_details: { amount_tax: 1000 },
    });
    expect(page).toMatchObject({
      currency: 'eur',
      total: {
        subtotal: 4000,
        shipping_rate: 900,
        tax_exclusive: 800,
        tax_inclusive: 150,
        total: 5700,
      },
    });
  });

  test('a session in one of its prices’ further currencies is converted from that one', async () => {
    const world = openSimulator({
      assumptions: { exchangeRates: { gbp: '0.5', eur: '1' }, conversionFeePercent: 0 },
    });
    const price = await world.stripe.prices.create({
      currency: 'usd',
      unit_amount: 5000,
      product_data: { name: 'Mug' },
      currency_options: { gbp: { unit_amount: 2000 } },
    });
    const session = await world.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      currency: 'gbp',
      adaptive_pricing: { enabled: true },
      customer_email: IN_FRANCE,
      line_items: [{ price: price.id, quantity: 1 }],
    });
    const { page } = await world.buyer(session).post('/init', READY);
    expect(page).toMatchObject({ currency: 'eur', total: { total: 4000 } });
  });

  test('the next invoice and a customer’s credit', async () => {
    const world = openSimulator(EVEN);
    const { stripe } = world;
    const customer = await stripe.customers.create({ email: IN_FRANCE, balance: -500 });
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      adaptive_pricing: { enabled: true },
      customer: customer.id,
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'usd',
            unit_amount: 2000,
            product_data: { name: 'Plan' },
            recurring: { interval: 'month' },
          },
        },
      ],
    });
    const { page } = await world.buyer(session).post('/init', READY);
    expect(page).toMatchObject({
      currency: 'eur',
      total: { applied_balance: -500, total: 1500 },
      recurring: { due_next: { total: 2000 } },
    });
  });

  test('whatever is sold, wherever: lines and totals add up', async () => {
    const cart = fc.record({
      lines: fc.array(
        fc.record({
          amount: fc.integer({ min: 1, max: 90_000 }),
          decimals: fc.boolean(),
          quantity: fc.integer({ min: 1, max: 40 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      country: fc.constantFrom('FR', 'JP', 'KW', 'IS', 'GB', 'HU', 'VN', 'CL', 'ID'),
      percent: fc.option(fc.constantFrom(7, 12.5, 33, 100)),
      off: fc.option(fc.integer({ min: 1, max: 5000 })),
      tax: fc.option(fc.constantFrom({ inclusive: true }, { inclusive: false })),
      shipping: fc.integer({ min: 0, max: 2000 }),
    });
    await fc.assert(
      fc.asyncProperty(cart, async (given) => {
        const world = openSimulator();
        const { stripe } = world;
        const rate =
          given.tax &&
          (await stripe.taxRates.create({ display_name: 'VAT', percentage: 8.875, ...given.tax }));
        const coupon =
          given.percent !== null
            ? await stripe.coupons.create({ percent_off: given.percent })
            : given.off !== null &&
              (await stripe.coupons.create({ amount_off: given.off, currency: 'usd' }));
        let session;
        try {
          session = await stripe.checkout.sessions.create({
            ui_mode: 'elements',
            mode: 'payment',
            adaptive_pricing: { enabled: true },
            customer_email: `x+location_${given.country}@example.com`,
            line_items: given.lines.map(({ amount, decimals, quantity }) => ({
              quantity,
              price_data: {
                currency: 'usd',
                product_data: { name: 'Thing' },
                unit_amount_decimal: (decimals
                  ? `${amount}.375`
                  : String(amount)) as unknown as Stripe.Decimal,
              },
              ...(rate ? { tax_rates: [rate.id] } : {}),
            })),
            shipping_options: [shipping(given.shipping)],
            ...(coupon ? { discounts: [{ coupon: coupon.id }] } : {}),
          });
        } catch {
          return;
        }
        const { page } = await world.buyer(session).post('/init', READY);
        const { total, line_items: lines } = page;
        const sum = (pick: (line: (typeof lines)[number]) => number) =>
          lines.reduce((all, line) => all + pick(line), 0);
        for (const line of lines) {
          expect(line.total).toBe(line.subtotal - line.discount + line.tax_exclusive);
          expect(Math.min(line.subtotal, line.discount, line.total)).toBeGreaterThanOrEqual(0);
          expect(Number.isSafeInteger(line.total)).toBe(true);
        }
        expect(total.subtotal).toBe(sum((line) => line.subtotal));
        expect(total.discount).toBe(sum((line) => line.discount));
        expect(total.total).toBe(sum((line) => line.total) + total.shipping_rate);
        const shown = page.currency_options?.find(({ currency }) => currency === page.currency);
        expect(shown?.amount ?? session.amount_total).toBe(total.total);

        const paid = await world.buyer(session).post('/confirm', {
          expected_amount: String(total.total),
          ...card('4242424242424242'),
        });
        if (paid.error) throw new Error(paid.error.message);
        const after = await stripe.checkout.sessions.retrieve(session.id);
        expect([after.currency, after.amount_total]).toEqual(['usd', session.amount_total]);
        const charged = world.simulator.controls.payments(session.id);
        if (total.total === 0) expect(charged).toEqual([]);
        else expect(charged).toMatchObject([{ currency: 'usd', amount: session.amount_total }]);
        if (page.currency !== 'usd' && total.total > 0) {
          expect(after.presentment_details).toMatchObject({
            presentment_currency: page.currency,
            presentment_amount: total.total,
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the buyer sees the session’s own currency', () => {
  test.each<[string, Partial<SessionParams>, StripeSimulatorOptions, Record<string, string>]>([
    ['when the page is not ready for others', {}, EVEN, {}],
    ['when the session says no', { adaptive_pricing: { enabled: false } }, EVEN, READY],
    ['when nobody says where the buyer is', { customer_email: 'x@example.com' }, EVEN, READY],
    ['in a country of the same currency', { customer_email: 'x+location_US@x.co' }, EVEN, READY],
    ['in a country that nobody knows', { customer_email: 'x+location_ZZ@x.co' }, EVEN, READY],
    [
      'when the total cannot be charged there',
      { line_items: [inline(60)] },
      { assumptions: { exchangeRates: { eur: '0.1' } } },
      READY,
    ],
  ])('%s', async (_name, params, options, init) => {
    const { buyer, page } = await open(params, options, init);
    expect(page).toMatchObject({ currency: 'usd', currency_options: null });
    expect((await buyer.post('', { updated_currency: 'eur' })).status).toBe(400);
  });

  test('the account’s setting holds where the session says nothing', async () => {
    for (const adaptivePricing of [true, false]) {
      const world = openSimulator({ ...EVEN, account: { adaptivePricing } });
      const session = await world.stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        customer_email: IN_FRANCE,
        line_items: [inline(1000)],
      });
      expect(session.adaptive_pricing?.enabled).toBe(adaptivePricing);
      const { page } = await world.buyer(session).post('/init', READY);
      expect(page.currency).toBe(adaptivePricing ? 'eur' : 'usd');
    }
  });
});

describe('prices with an amount of their own in the buyer’s currency', () => {
  const mug = {
    currency: 'usd',
    unit_amount: 2000,
    product_data: { name: 'Mug' },
    currency_options: { eur: { unit_amount: 1799 } },
  };

  test('are shown with it, and without a rate', async () => {
    const world = openSimulator();
    const price = await world.stripe.prices.create(mug);
    const session = await world.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      adaptive_pricing: { enabled: true },
      customer_email: IN_FRANCE,
      line_items: [{ price: price.id, quantity: 2 }],
    });
    const { page } = await world.buyer(session).post('/init', READY);
    expect(page).toMatchObject({
      currency: 'eur',
      total: { total: 3598 },
      currency_options: [
        { currency: 'usd', amount: 4000, conversion: null },
        { currency: 'eur', amount: 3598, conversion: null },
      ],
    });
  });

  test('keep the session in its currency when others have none', async () => {
    const world = openSimulator();
    const price = await world.stripe.prices.create(mug);
    const session = await world.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      adaptive_pricing: { enabled: true },
      customer_email: IN_FRANCE,
      line_items: [{ price: price.id, quantity: 1 }, inline(500)],
    });
    const { page } = await world.buyer(session).post('/init', READY);
    expect(page).toMatchObject({ currency: 'usd', currency_options: null });
  });
});
