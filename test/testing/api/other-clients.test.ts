import { describe, expect, test } from 'vitest';
import { card, inline, openSimulator, refusalOf } from './open-simulator.js';

async function post(path: string, body: string, headers: Record<string, string> = {}) {
  const { simulator } = openSimulator();
  const response = await simulator.fetch(`https://api.stripe.com${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_any', ...headers },
    body,
  });
  return { status: response.status, ...(await response.json()) };
}

describe('forms as other clients write them', () => {
  test('older Python clients write True and False', async () => {
    const rate = await post('/v1/tax_rates', 'display_name=VAT&percentage=19.6&inclusive=False');
    expect(rate).toMatchObject({ status: 200, inclusive: false });
    const product = await post('/v1/products', 'name=Mug&shippable=True');
    expect(product).toMatchObject({ status: 200, shippable: true });
  });

  test('lists of objects without numbers: a name that comes again begins the next', async () => {
    const line = (name: string, amount: number) =>
      [
        `line_items[][price_data][currency]=usd`,
        `line_items[][price_data][product_data][name]=${name}`,
        `line_items[][price_data][product_data][images][]=https://shop.test/${name}-1.png`,
        `line_items[][price_data][product_data][images][]=https://shop.test/${name}-2.png`,
        `line_items[][price_data][unit_amount]=${amount}`,
        `line_items[][quantity]=2`,
      ].join('&');
    const body = `mode=payment&success_url=https://shop.test/done&${line('mug', 2000)}&${line('cup', 500)}&expand[]=line_items`;
    const session = await post('/v1/checkout/sessions', body);
    expect(session.amount_total).toBe(5000);
    const lines: Array<{ description: string; amount_total: number }> = session.line_items.data;
    expect(lines.map((item) => [item.description, item.amount_total])).toEqual([
      ['mug', 4000],
      ['cup', 1000],
    ]);
  });

  test('a wrong member of a shipping rate is named in brackets', async () => {
    const { stripe } = openSimulator();
    const fixed_amount = { amount: 500, currency: 'dollars' };
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        line_items: [inline(1000)],
        shipping_options: [
          { shipping_rate_data: { type: 'fixed_amount', display_name: 'Post', fixed_amount } },
        ],
      }),
    );
    expect(refusal.param).toBe('shipping_options[0][shipping_rate_data][fixed_amount][currency]');
  });

  test.each([
    ['/v1/coupons', 'amount_off=500&duration=once&currency=xyz'],
    ['/v1/prices', 'product_data[name]=Mug&unit_amount=500&currency=xyz'],
    ['/v1/checkout/sessions', 'mode=setup&success_url=https://shop.test/done&currency=xyz'],
  ])('%s in a currency that Stripe does not take', async (path, body) => {
    const { error } = await post(path, body);
    expect(error.param).toBe('currency');
    expect(error.message).toMatch(
      /^Invalid currency: xyz\. Stripe currently supports these currencies: usd, aed, /,
    );
  });

  test('an address as the Address Element gives it, with parts that its country does not have', async () => {
    const { stripe } = openSimulator();
    const given = {
      line1: 'Weg 1',
      line2: null,
      city: 'Berlin',
      state: '',
      postal_code: '10115',
      country: 'DE',
    };
    // Pages send it on as it is: what Stripe's declarations call a text may be null.
    const address = given as object as Record<keyof typeof given, string>;
    const shown = { ...given, state: null };
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(1000)],
      shipping_address_collection: { allowed_countries: ['DE'] },
      permissions: { update_shipping_details: 'server_only' },
    });
    const shipping_details = { name: 'Jenny', address };
    const updated = await stripe.checkout.sessions.update(session.id, {
      collected_information: { shipping_details },
    });
    expect(updated.collected_information?.shipping_details).toEqual({
      name: 'Jenny',
      address: shown,
    });
    const shipping = { name: 'Jenny', phone: '', address };
    const customer = await stripe.customers.create({ address, shipping });
    expect(customer.address).toEqual(shown);
    expect(customer.shipping).toEqual({ name: 'Jenny', phone: null, address: shown });
  });

  test('coupons and codes as clients made them before 2025', async () => {
    const version = { 'stripe-version': '2025-02-24.acacia' };
    const { simulator } = openSimulator();
    const send = async (path: string, body: string) => {
      const response = await simulator.fetch(`https://api.stripe.com${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer sk_test_any', ...version },
        body,
      });
      return response.json();
    };
    await send('/v1/coupons', 'id=SPRING&percent_off=10&duration=once');
    const code = await send('/v1/promotion_codes', 'coupon=SPRING&code=SPRING10');
    expect(code).toMatchObject({ code: 'SPRING10', coupon: { id: 'SPRING', percent_off: 10 } });
  });
});

describe('what is shown on request', () => {
  test('may be absent', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.coupons.create({ percent_off: 10, duration: 'once' });
    const coupon = await stripe.coupons.retrieve(id, { expand: ['applies_to'] });
    expect(coupon.applies_to).toBeUndefined();
  });

  test('a customer with their subscriptions, a paid invoice with its secret', async () => {
    const { stripe, buyer } = openSimulator();
    const customer = await stripe.customers.create({ email: 'jenny@example.com' });
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      customer: customer.id,
      return_url: 'https://shop.test/done',
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'usd',
            unit_amount: 900,
            product_data: { name: 'Club' },
            recurring: { interval: 'month' },
          },
        },
      ],
    });
    const { status } = await buyer(session).post('/confirm', {
      expected_amount: '900',
      ...card('4242424242424242'),
    });
    expect(status).toBe(200);

    const read = await stripe.customers.retrieve(customer.id, {
      expand: ['subscriptions.data.latest_invoice.confirmation_secret', 'sources'],
    });
    expect(read).toMatchObject({
      subscriptions: {
        url: `/v1/customers/${customer.id}/subscriptions`,
        data: [
          {
            status: 'active',
            latest_invoice: { confirmation_secret: { type: 'payment_intent' } },
          },
        ],
      },
      sources: { data: [] },
    });
  });
});
