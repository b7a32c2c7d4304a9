// @vitest-environment node
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import type { StripeSimulatorOptions } from 'checkstand/testing';
import Stripe from 'stripe';
import { expect, test, vi } from 'vitest';
import { openSession } from './buyer.js';
import { createSession } from './shop/create-session.js';

// #region open
/** A Stripe of the test's own, and a session on it. */
async function open(options?: StripeSimulatorOptions) {
  const simulator = createStripeSimulator({ quiet: true, ...options });
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  return { simulator, stripe, session: await createSession(stripe) };
}
// #endregion

// #region decline-next
test('decline the next payment, whatever the card', async () => {
  const { simulator, session } = await open();
  const buyer = await openSession(simulator, session.client_secret);
  expect(buyer.total()).toBe('$48.00');

  simulator.controls.declineNext('lost_card');
  expect(await buyer.pay()).toMatchObject({
    type: 'error',
    error: { code: 'paymentFailed', paymentFailed: { declineCode: 'lost_card' } },
  });
  expect(await buyer.pay()).toMatchObject({ type: 'success' });
});
// #endregion

// #region lose-reply
test('lose the answer to a payment: nobody pays twice', async () => {
  const { simulator, session } = await open();
  const buyer = await openSession(simulator, session.client_secret);
  expect(buyer.total()).toBe('$48.00');

  simulator.controls.loseNextReply({ on: 'confirm' });
  expect(await buyer.pay()).toMatchObject({ type: 'success' });
  expect(simulator.controls.payments()).toHaveLength(1);
});
// #endregion

// #region used-up
test('let a code be used up while the buyer has it', async () => {
  const { simulator, stripe, session } = await open();
  const { id } = await stripe.coupons.create({ percent_off: 25, duration: 'once' });
  await stripe.promotionCodes.create({
    code: 'SPRING',
    max_redemptions: 1,
    promotion: { type: 'coupon', coupon: id },
  });
  const buyer = await openSession(simulator, session.client_secret);
  await buyer.applyPromotionCode('SPRING');
  expect(buyer.total()).toBe('$36.00');

  simulator.controls.redeemPromotionCode('SPRING');
  expect(await buyer.pay()).toMatchObject({ type: 'error' });
});
// #endregion

// #region free-order
test('an order that costs nothing needs no card', async () => {
  const { simulator } = await open();
  const { clientSecret } = await scenarios.freeOrder.create(simulator);
  const buyer = await openSession(simulator, clientSecret);
  expect(buyer.total()).toBe('$0.00');

  const result = await buyer.confirm({ email: 'ada@example.com', redirect: 'if_required' });
  expect(result).toMatchObject({
    session: { status: { type: 'complete', paymentStatus: 'no_payment_required' } },
  });
  expect(simulator.controls.payments()).toEqual([]);
});
// #endregion

// #region redirect
test('see where the page would go', async () => {
  const navigate = vi.fn<(url: string) => void>();
  const { simulator, session } = await open({ navigate });
  const buyer = await openSession(simulator, session.client_secret);
  expect(buyer.total()).toBe('$48.00');

  void buyer.confirm({ paymentMethod: 'pm_card_visa' });
  await vi.waitFor(() =>
    expect(navigate).toHaveBeenCalledWith(`https://shop.example/return?session_id=${session.id}`),
  );
});
// #endregion

// #region server-update
test('change the session from your server, while the page waits', async () => {
  const { simulator, stripe, session } = await open();
  const buyer = await openSession(simulator, session.client_secret);
  const { data } = await stripe.checkout.sessions.listLineItems(session.id);

  await buyer.runServerUpdate(() =>
    stripe.checkout.sessions.update(session.id, {
      line_items: data.map((line) => ({ id: line.id, quantity: 5 })),
    }),
  );
  expect(buyer.total()).toBe('$120.00');
});
// #endregion

// #region webhook-retry
test('an endpoint that is down hears of it later', async () => {
  const { simulator, session } = await open({ webhookRetryDelays: [1, 1] });
  const answers = [500, 200];
  simulator.webhooks.add({
    url: 'https://shop.example/webhooks',
    fetch: async () => new Response(null, { status: answers.shift() ?? 200 }),
  });
  simulator.controls.expireSession(session.id);

  await simulator.webhooks.settled();
  expect(simulator.webhooks.deliveries).toMatchObject([{ attempts: [500, 200], delivered: true }]);
});
// #endregion

// #region delayed
test('let the money of a delayed payment arrive', async () => {
  const { simulator, stripe } = await open();
  const { sessionId } = await scenarios.unpaid.create(simulator);

  simulator.controls.settleDelayedPayment(sessionId, 'succeeded');
  expect((await stripe.checkout.sessions.retrieve(sessionId)).payment_status).toBe('paid');
});
// #endregion

// #region reorder
test('events that come late, in another order, or twice', async () => {
  const { simulator, session } = await open();
  const heard: string[] = [];
  simulator.webhooks.add({
    url: 'https://shop.example/webhooks',
    fetch: async (_url, { body }) => {
      heard.push(JSON.parse(String(body)).type);
      return new Response();
    },
  });

  const held = simulator.webhooks.hold();
  simulator.controls.expireSession(session.id);
  await scenarios.complete.create(simulator);
  held.release(([expired, completed]) => [completed!, expired!, expired!]);

  await simulator.webhooks.settled();
  expect(heard).toEqual([
    'checkout.session.completed',
    'checkout.session.expired',
    'checkout.session.expired',
  ]);
});
// #endregion

// #region same-bytes
test('the same seed and the same clock give the same ids', async () => {
  const now = () => Date.UTC(2026, 0, 1);
  const first = await open({ seed: 7, now });
  const second = await open({ seed: 7, now });
  expect(second.session).toEqual(first.session);
});
// #endregion

// #region train
test('an older Stripe.js', async () => {
  const simulator = createStripeSimulator({ train: 'clover' });
  const { clientSecret } = await scenarios.cart.create(simulator);
  const buyer = await openSession(simulator, clientSecret);
  expect(buyer.getSession()).not.toHaveProperty('nameCollection');
});
// #endregion

// #region paid
test('what was paid, and what the page asked for', async () => {
  const { simulator, session } = await open();
  const buyer = await openSession(simulator, session.client_secret);
  expect(buyer.total()).toBe('$48.00');
  await buyer.pay();

  const { controls } = simulator;
  expect(controls.payments(session.id)).toMatchObject([{ amount: 4800, currency: 'usd' }]);
  expect(controls.calls()).toEqual(['init', 'confirm']);
});
// #endregion

// #region assumption
test('correct what the simulator assumes', async () => {
  const { session } = await open({ assumptions: { noDiscounts: 'null' } });
  expect(session.discounts).toBeNull();
});
// #endregion

// #region approval
test('your server looks at the order before it is paid', async () => {
  const { simulator, session } = await open();
  const buyer = await openSession(simulator, session.client_secret);
  expect(buyer.total()).toBe('$48.00');
  simulator.controls.requireApproval(session.id);

  // What your server does when your page asks it to.
  const onRequiresApproval = vi.fn(async () => simulator.controls.approvePayment(session.id));
  const result = await buyer.confirm({
    paymentMethod: 'pm_card_visa',
    redirect: 'if_required',
    onRequiresApproval,
  });
  expect(result.type).toBe('success');
  expect(onRequiresApproval).toHaveBeenCalledOnce();
});
// #endregion

// #region tax
test('tax that Stripe calculates, and fails to', async () => {
  const { simulator } = await open({ account: { tax: { registrations: ['US-CA'] } } });
  const { sessionId, clientSecret } = await scenarios.taxPending.create(simulator);
  const buyer = await openSession(simulator, clientSecret);
  const ship = (postal_code: string, state: string) =>
    buyer.updateShippingAddress({
      name: 'Ada Lovelace',
      address: { country: 'US', line1: '1 Main St', city: 'Townsville', state, postal_code },
    });

  await ship('10001', 'NY');
  expect(buyer.total()).toBe('$109.50');
  await ship('94103', 'CA');
  expect(buyer.total()).toBe('$117.44');

  simulator.controls.failTax(sessionId);
  await buyer.updateEmail('ada@example.com');
  expect(buyer.total()).toBe('$109.50');
  expect(await buyer.pay()).toMatchObject({
    type: 'error',
    error: { message: expect.stringContaining('tax') },
  });
});
// #endregion

// #region merchant-network
test("your server's own calls fail, and the SDK tries again", async () => {
  const { simulator, stripe, session } = await open();
  simulator.controls.failNext({ on: 'merchant', status: 500 });
  simulator.controls.loseNextReply({ on: 'merchant' });

  const options = { idempotencyKey: 'once', maxNetworkRetries: 2 };
  await stripe.checkout.sessions.update(session.id, { metadata: { order: '7' } }, options);
  expect((await stripe.checkout.sessions.retrieve(session.id)).metadata).toEqual({ order: '7' });
});
// #endregion

// #region webhook-levers
test('events that get lost on the way there, on the way back, and come again', async () => {
  const { simulator, session } = await open({ webhookRetryDelays: [1, 1] });
  const heard: string[] = [];
  simulator.webhooks.add({
    url: 'https://shop.example/webhooks',
    fetch: async (_url, { body }) => {
      heard.push(JSON.parse(String(body)).id);
      return new Response();
    },
  });

  simulator.webhooks.failNext({ status: 503 });
  simulator.webhooks.loseNextReply();
  simulator.controls.expireSession(session.id);
  await simulator.webhooks.settled();
  const [delivery] = simulator.webhooks.deliveries;
  expect(delivery?.attempts).toEqual([503, null, 200]);

  simulator.webhooks.resend(delivery!.event);
  await simulator.webhooks.settled();
  expect(new Set(heard)).toEqual(new Set([delivery?.event.id]));
  expect(heard).toHaveLength(3);
});
// #endregion

// #region surcharge
test('a fee for the payment method', async () => {
  const { simulator, session } = await open();
  simulator.controls.setSurcharge(session.id, 150);
  const buyer = await openSession(simulator, session.client_secret);
  expect(buyer.total()).toBe('$49.50');
});
// #endregion
