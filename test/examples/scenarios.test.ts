import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { prepareRegular } from '../../examples/storefront/server/prepare-regular.js';
import { SCENARIOS } from '../../examples/storefront/server/purchases.js';
import { explanationOf, openShop } from './open-shop.js';

describe('starting the checkout of a scenario', () => {
  it.each(SCENARIOS)('%s: is tied to an order and leads back to the shop', async (scenario) => {
    const { startScenario, stripe, orders, report } = await openShop();
    const { id, orderId } = await startScenario(scenario, amountOf(scenario));
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
      ui_mode: 'elements',
      status: 'open',
      client_reference_id: orderId,
      metadata: { order_id: orderId },
      return_url: 'http://127.0.0.1:4242/return?session_id={CHECKOUT_SESSION_ID}',
    });
    expect(await orders.find(orderId)).toMatchObject({ kind: scenario, sessionId: id });
    expect(await report(id)).toMatchObject({ kind: scenario, status: 'open', currency: 'usd' });
  });

  it('ships an order, by parcel until the buyer says otherwise', async () => {
    const { startScenario, stripe } = await openShop();
    const { id } = await startScenario('order');
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
      mode: 'payment',
      allow_promotion_codes: true,
      shipping_address_collection: { allowed_countries: ['US', 'CA', 'GB', 'DE'] },
      shipping_options: [{ shipping_amount: 0 }, { shipping_amount: 1800 }],
      shipping_cost: { amount_total: 0 },
      amount_subtotal: 6200,
      amount_total: 6696,
    });
  });

  it('lets the club be tried before anything is due', async () => {
    const { startScenario, pay, stripe, orders } = await openShop();
    const { id, clientSecret, orderId } = await startScenario('subscription');
    await pay(clientSecret);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['subscription'] });
    expect(session).toMatchObject({ mode: 'subscription', status: 'complete', amount_total: 0 });
    const { status, metadata } = session.subscription as Stripe.Subscription;
    expect(status).toBe('trialing');
    expect(metadata).toEqual({ order_id: orderId });
    expect((await orders.find(orderId))?.status).toBe('fulfilled');
  });

  it('offers the regular customer the saved cards', async () => {
    const { startScenario, stripe, catalogue } = await openShop();
    const { id } = await startScenario('booking');
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
      customer: catalogue.regular.id,
      phone_number_collection: { enabled: true },
      saved_payment_method_options: { payment_method_save: 'enabled' },
      amount_total: 8500,
    });
    expect(catalogue.regular.hasSavedCards).toBe(true);
  });

  it('takes what a giver chooses, without tax', async () => {
    const { startScenario, report } = await openShop();
    const { id } = await startScenario('donation', 4200);
    expect(await report(id)).toMatchObject({
      total: 4200,
      tax: 0,
      lines: [{ name: 'Gift to the kiln fund', quantity: 1, subtotal: 4200 }],
    });
  });

  it('charges nothing where a voucher covers all of it', async () => {
    const { startScenario, pay, stripe, report } = await openShop();
    const { id, clientSecret } = await startScenario('free');
    await pay(clientSecret);
    expect(await report(id)).toMatchObject({ total: 0, discount: 8500, fulfilled: true });
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
      payment_status: 'no_payment_required',
      payment_intent: null,
    });
  });

  it('keeps a card for later as a customer’s', async () => {
    const { startScenario, pay, stripe, report } = await openShop();
    const { id, clientSecret, orderId } = await startScenario('setup');
    await pay(clientSecret);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['setup_intent'] });
    expect(session.customer).toEqual(expect.stringMatching(/^cus_/));
    expect(session.setup_intent).toMatchObject({
      status: 'succeeded',
      customer: session.customer,
      metadata: { order_id: orderId },
    });
    expect(await report(id)).toMatchObject({ total: 0, lines: [], fulfilled: true });
  });

  it.each([
    ['an unknown scenario', { scenario: 'auction' }, 'The shop has no such checkout.'],
    ['null', { scenario: null }, 'The shop has no such checkout.'],
    ['a scenario and a cart', { scenario: 'order', items: [] }, 'It is not clear'],
    ['a price of the buyer’s', { scenario: 'booking', amount: 1 }, 'The price cannot be chosen.'],
    ['a donation of nothing', { scenario: 'donation' }, 'The amount cannot be given.'],
    ['499 cents', { scenario: 'donation', amount: 499 }, 'The amount cannot be given.'],
    ['part of a cent', { scenario: 'donation', amount: 1500.5 }, 'The amount cannot be given.'],
    ['a text as amount', { scenario: 'donation', amount: '1500' }, 'The amount cannot be given.'],
    ['too much', { scenario: 'donation', amount: 100_001 }, 'The amount cannot be given.'],
  ])('refuses %s', async (_name, body, what) => {
    const { post, stripe } = await openShop();
    const answer = await post('/checkout-sessions', body);
    expect(answer.status).toBe(400);
    const explanation = await explanationOf(answer);
    expect(explanation.what).toContain(what);
    expect(explanation.why).not.toBe('');
    expect(explanation.how).not.toBe('');
    expect((await stripe.checkout.sessions.list()).data).toEqual([]);
  });
});

describe('the regular customer', () => {
  it('has no saved cards where the account takes no test cards', async () => {
    const { stripe } = await openShop();
    const customer = await stripe.customers.create({
      email: 'marta.lind@example.com',
      metadata: { shop: 'tern-and-clay' },
    });
    stripe.paymentMethods.attach = () => stripe.paymentMethods.retrieve('pm_nothing');
    expect(await prepareRegular(stripe)).toEqual({ id: customer.id, hasSavedCards: false });
  });

  it('does not hide a failure that is not Stripe’s', async () => {
    const { stripe } = await openShop();
    await stripe.customers.create({
      email: 'marta.lind@example.com',
      metadata: { shop: 'tern-and-clay' },
    });
    stripe.paymentMethods.attach = () => Promise.reject(new Error('The network is away.'));
    await expect(prepareRegular(stripe)).rejects.toThrow('The network is away.');
  });
});

describe('changing the lines of a scenario', () => {
  it('swaps the club’s month for a year, and keeps the trial', async () => {
    const { startScenario, post, stripe, catalogue } = await openShop();
    const { id } = await startScenario('subscription');
    const swap = { from: 'clay-club-monthly', to: 'clay-club-yearly' };
    expect((await post(`/checkout-sessions/${id}/line-items`, { swap })).status).toBe(204);
    const { data } = await stripe.checkout.sessions.listLineItems(id);
    expect(data.map((line) => line.price?.id)).toEqual([catalogue.club.yearly.price]);
    expect((await stripe.checkout.sessions.retrieve(id)).amount_total).toBe(0);
  });

  it('wraps an order, and keeps how it is shipped', async () => {
    const { startScenario, post, report } = await openShop();
    const { id } = await startScenario('order');
    await post(`/checkout-sessions/${id}/line-items`, { add: 'gift-wrap' });
    expect(await report(id)).toMatchObject({ total: Math.round(6600 * 1.08), shipping: 0 });
  });

  it.each([
    ['free', { add: 'quill-vase' }],
    ['free', { swap: { from: 'wheel-morning', to: 'clay-club-yearly' } }],
    ['booking', { remove: 'wheel-morning' }],
    ['donation', { add: 'gift-wrap' }],
    ['subscription', { add: 'clay-club-yearly' }],
    ['subscription', { swap: { from: 'clay-club-monthly', to: 'gift-wrap' } }],
    ['order', { add: 'wheel-morning' }],
    ['order', { swap: { from: 'harbour-mug', to: 'clay-club-monthly' } }],
  ] as const)('%s: refuses %o', async (scenario, change) => {
    const { startScenario, post, report } = await openShop();
    const { id } = await startScenario(scenario, amountOf(scenario));
    const before = await report(id);
    const answer = await post(`/checkout-sessions/${id}/line-items`, change);
    expect(answer.status).toBe(409);
    expect((await explanationOf(answer)).what).toBe('The order was not changed.');
    expect(await report(id)).toEqual(before);
  });
});

describe('keeping details', () => {
  it('puts a message into the metadata, and a later one in its place', async () => {
    const { startScenario, post, stripe } = await openShop();
    const { id, orderId } = await startScenario('donation', 1500);
    const keep = (message: string) => post(`/checkout-sessions/${id}/details`, { message });
    const kept = async () => (await stripe.checkout.sessions.retrieve(id)).metadata;
    expect((await keep('  For the school of my street. ')).status).toBe(204);
    expect(await kept()).toEqual({ order_id: orderId, message: 'For the school of my street.' });
    await keep('');
    expect(await kept()).toEqual({ order_id: orderId });
  });

  it('notes that the terms were accepted', async () => {
    const { startScenario, post, stripe } = await openShop();
    const { id, orderId } = await startScenario('free');
    await post(`/checkout-sessions/${id}/details`, { terms: true });
    const { metadata } = await stripe.checkout.sessions.retrieve(id);
    expect(metadata).toEqual({ order_id: orderId, terms: 'accepted' });
  });

  it.each([
    ['free', {}, 'The terms have not been accepted.'],
    ['free', { terms: false }, 'The terms have not been accepted.'],
    ['free', { terms: 'yes' }, 'The terms have not been accepted.'],
    ['donation', { order_id: 'TC-222222' }, 'The details were not kept.'],
    ['donation', { message: 7 }, 'A text was not kept.'],
    ['donation', { message: 'x'.repeat(301) }, 'A text was not kept.'],
    ['donation', ['message'], 'The details were not kept.'],
    ['subscription', { message: 'Hello' }, 'The details were not kept.'],
  ] as const)('%s: refuses %o', async (scenario, details, what) => {
    const { startScenario, post, stripe } = await openShop();
    const { id, orderId } = await startScenario(scenario, amountOf(scenario));
    const answer = await post(`/checkout-sessions/${id}/details`, details);
    expect(answer.status).toBe(400);
    expect((await explanationOf(answer)).what).toBe(what);
    const { metadata } = await stripe.checkout.sessions.retrieve(id);
    expect(metadata).toEqual({ order_id: orderId });
  });

  it('refuses them once the order is paid', async () => {
    const { startScenario, post, pay } = await openShop();
    const { id, clientSecret } = await startScenario('donation', 1500);
    await pay(clientSecret);
    const answer = await post(`/checkout-sessions/${id}/details`, { message: 'Too late' });
    expect(answer.status).toBe(409);
  });

  it('refuses those of a session that the shop did not start', async () => {
    const { post } = await openShop();
    const answer = await post('/checkout-sessions/cs_test_nothing/details', {});
    expect(answer.status).toBe(404);
  });
});

function amountOf(scenario: string): number | undefined {
  return scenario === 'donation' ? 1500 : undefined;
}
