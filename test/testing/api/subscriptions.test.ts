import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';
import type { StripeSimulatorOptions } from '../../../src/testing/simulator.js';

type SessionParams = Stripe.Checkout.SessionCreateParams;
type SubscriptionData = NonNullable<SessionParams['subscription_data']>;
type LineItem = Stripe.Checkout.SessionCreateParams.LineItem;
type InvoiceData = Stripe.Checkout.SessionCreateParams.InvoiceCreation.InvoiceData;
type Recurring = Stripe.Checkout.SessionCreateParams.LineItem.PriceData.Recurring;

const DAY = 86_400;
const utc = (date: string) => Date.parse(`${date}T12:00:00Z`) / 1000;

function plan(
  unit_amount: number,
  recurring: Recurring = { interval: 'month' },
  currency = 'usd',
): LineItem {
  return {
    price_data: { currency, unit_amount, recurring, product_data: { name: 'Plan' } },
    quantity: 1,
  };
}

async function subscribe(
  subscription_data: SubscriptionData = {},
  more: SessionParams = {},
  open: OpenSimulator = openSimulator(),
) {
  const session = await open.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'subscription',
    line_items: [plan(2900)],
    subscription_data,
    ...more,
  });
  const buyer = open.buyer(session);
  const page = async () => (await buyer.post('/init')).page;
  return { ...open, session, buyer, page };
}

/** Pays, and gives the session with everything that it made. */
async function paid(opened: Awaited<ReturnType<typeof subscribe>>) {
  const { page, error } = await opened.buyer.pay();
  expect(error).toBeUndefined();
  const session = await opened.stripe.checkout.sessions.retrieve(opened.session.id, {
    expand: ['subscription', 'invoice.payments'],
  });
  return {
    page,
    session,
    subscription: session.subscription as Stripe.Subscription,
    invoice: session.invoice as Stripe.Invoice | null,
  };
}

const startedAt = (date: string): StripeSimulatorOptions => ({
  now: () => Date.parse(`${date}T12:00:00Z`),
});

describe('a plan that starts now', () => {
  test('is a subscription with a period, and a first invoice that is paid', async () => {
    const opened = await subscribe(
      {
        description: 'Club',
        metadata: { club: 'coffee' },
        invoice_settings: { footer: 'Thanks', custom_fields: [{ name: 'PO', value: '7' }] },
        pending_invoice_item_interval: { interval: 'week' },
      },
      { line_items: [plan(2900), inline(1500)], customer_email: 'jenny@example.com' },
    );
    expect((await opened.page()).recurring).toEqual({
      interval: 'month',
      interval_count: 1,
      prorated: false,
      due_next: {
        subtotal: 2900,
        discount: 0,
        tax_exclusive: 0,
        tax_inclusive: 0,
        total: 2900,
        billing_cycle_anchor: null,
      },
      trial: null,
    });
    const { session, subscription, invoice } = await paid(opened);
    expect(session).toMatchObject({ payment_intent: null, payment_status: 'paid' });
    const end = utc('2026-12-20');
    expect(subscription).toMatchObject({
      object: 'subscription',
      status: 'active',
      billing_cycle_anchor: NOON_SECONDS,
      billing_mode: { type: 'flexible', flexible: { proration_discounts: 'included' } },
      cancel_at_period_end: false,
      canceled_at: null,
      collection_method: 'charge_automatically',
      customer: session.customer,
      default_payment_method: expect.stringMatching(/^pm_/),
      description: 'Club',
      invoice_settings: {
        custom_fields: [{ name: 'PO', value: '7' }],
        footer: 'Thanks',
        issuer: { type: 'self' },
      },
      latest_invoice: invoice?.id,
      metadata: { club: 'coffee' },
      next_pending_invoice_item_invoice: NOON_SECONDS + 7 * DAY,
      start_date: NOON_SECONDS,
      trial_end: null,
      trial_start: null,
    });
    expect(subscription.items.data).toMatchObject([
      {
        id: expect.stringMatching(/^si_/),
        current_period_start: NOON_SECONDS,
        current_period_end: end,
        price: { unit_amount: 2900 },
        plan: { object: 'plan', amount: 2900, interval: 'month' },
        quantity: 1,
        subscription: subscription.id,
      },
    ]);
    const [payment] = opened.simulator.controls.payments(session.id);
    expect(invoice).toMatchObject({
      object: 'invoice',
      status: 'paid',
      billing_reason: 'subscription_create',
      amount_due: 4400,
      amount_paid: 4400,
      amount_remaining: 0,
      subtotal: 4400,
      total: 4400,
      starting_balance: 0,
      ending_balance: 0,
      customer: session.customer,
      customer_email: 'jenny@example.com',
      footer: 'Thanks',
      number: expect.stringMatching(/^[A-Z0-9]{8}-0001$/),
      parent: { subscription_details: { subscription: subscription.id } },
      payments: {
        data: [
          {
            status: 'paid',
            amount_paid: 4400,
            payment: { type: 'payment_intent', payment_intent: payment?.paymentIntent },
          },
        ],
      },
      status_transitions: { paid_at: NOON_SECONDS },
    });
    expect(invoice?.lines.data).toMatchObject([
      {
        amount: 2900,
        description: '1 × Plan (at $29.00 / month)',
        period: { start: NOON_SECONDS, end },
        parent: {
          type: 'subscription_item_details',
          subscription_item_details: {
            subscription_item: subscription.items.data[0]?.id,
            proration: false,
          },
        },
        pricing: { price_details: { price: subscription.items.data[0]?.price.id } },
      },
      {
        amount: 1500,
        description: 'T-shirt',
        parent: { type: 'invoice_item_details' },
        period: { start: NOON_SECONDS, end: NOON_SECONDS },
      },
    ]);
  });

  test('a decline and a second card are two tries of one PaymentIntent', async () => {
    const opened = await subscribe();
    await opened.buyer.pay('4000000000000002');
    const { invoice } = await paid(opened);
    const { data } = await opened.stripe.paymentIntents.list();
    expect(data).toHaveLength(1);
    expect(invoice?.payments?.data[0]?.payment.payment_intent).toBe(data[0]?.id);
  });
});

test.each(['always', null] as const)(
  'customer_creation of a guest is %s, as assumed; a customer is made either way',
  async (subscriptionCustomerCreation) => {
    const open = openSimulator({ assumptions: { subscriptionCustomerCreation } });
    const opened = await subscribe({}, {}, open);
    expect(opened.session.customer_creation).toBe(subscriptionCustomerCreation);
    expect((await paid(opened)).session.customer).toMatch(/^cus_/);
  },
);

describe('trials', () => {
  test('the plan is free, a fee is due at once, and the plan follows', async () => {
    const opened = await subscribe(
      { trial_period_days: 14 },
      { line_items: [plan(2900), inline(1500)] },
    );
    const end = NOON_SECONDS + 14 * DAY;
    expect(await opened.page()).toMatchObject({
      total: { total: 1500 },
      recurring: {
        due_next: { total: 2900, billing_cycle_anchor: end },
        trial: { trial_end: end, trial_period_days: 14 },
      },
    });
    const { subscription, invoice } = await paid(opened);
    expect(subscription).toMatchObject({
      status: 'trialing',
      billing_cycle_anchor: end,
      trial_start: NOON_SECONDS,
      trial_end: end,
      trial_settings: { end_behavior: { missing_payment_method: 'create_invoice' } },
    });
    expect(subscription.items.data[0]).toMatchObject({ current_period_end: end });
    expect(invoice).toMatchObject({ total: 1500 });
    expect(invoice?.lines.data[0]).toMatchObject({
      amount: 0,
      description: 'Trial period for Plan',
      period: { start: NOON_SECONDS, end },
      pricing: { unit_amount_decimal: '0' },
    });
  });

  test('its days count anew from the completion', async () => {
    const opened = await subscribe({ trial_period_days: 3 });
    opened.simulator.controls.advanceTime(3600);
    const { page, subscription, invoice } = await paid(opened);
    const end = NOON_SECONDS + 3600 + 3 * DAY;
    expect(subscription).toMatchObject({ trial_end: end, billing_cycle_anchor: end });
    expect(page.recurring?.trial?.trial_end).toBe(end);
    expect(invoice).toMatchObject({ total: 0, status: 'paid' });
  });

  test.each([
    ['cancel', 'canceled'],
    ['pause', 'paused'],
    ['create_invoice', 'past_due'],
  ] as const)('without a payment method it ends with %s: %s', async (behavior, status) => {
    const opened = await subscribe(
      {
        trial_period_days: 7,
        trial_settings: { end_behavior: { missing_payment_method: behavior } },
      },
      { payment_method_collection: 'if_required' },
    );
    const { error } = await opened.buyer.post('/confirm', {
      expected_amount: '0',
      email: 'jenny@example.com',
    });
    expect(error).toBeUndefined();
    const session = await opened.stripe.checkout.sessions.retrieve(opened.session.id);
    expect(session.payment_status).toBe('no_payment_required');
    const retrieve = () => opened.stripe.subscriptions.retrieve(String(session.subscription));
    expect(await retrieve()).toMatchObject({ status: 'trialing', default_payment_method: null });
    opened.simulator.controls.advanceTime(7 * DAY);
    expect((await retrieve()).status).toBe(status);
  });

  test.each([
    [100, 'once', 'past_due'],
    [100, 'forever', 'active'],
  ] as const)(
    'without one, %i %% off %s leave it %s at the first renewal',
    async (percent_off, duration, status) => {
      const open = openSimulator();
      const { stripe, simulator } = open;
      const coupon = await stripe.coupons.create({ percent_off, duration });
      const { session, buyer } = await subscribe(
        {},
        { payment_method_collection: 'if_required', discounts: [{ coupon: coupon.id }] },
        open,
      );
      await buyer.post('/confirm', { expected_amount: '0', email: 'jenny@example.com' });
      const { data } = await stripe.subscriptions.list();
      expect(data).toMatchObject([{ status: 'active', default_payment_method: null }]);
      simulator.controls.advanceTime(utc('2026-12-20') - NOON_SECONDS);
      const { subscription } = await stripe.checkout.sessions.retrieve(session.id, {
        expand: ['subscription'],
      });
      expect(subscription).toMatchObject({ status });
    },
  );

  test('with a card, status and periods follow the clock', async () => {
    const opened = await subscribe({ trial_end: utc('2026-12-31') });
    const { subscription } = await paid(opened);
    opened.simulator.controls.advanceTime(utc('2027-02-28') - NOON_SECONDS);
    const later = await opened.stripe.subscriptions.retrieve(subscription.id);
    expect(later.status).toBe('active');
    expect(later.items.data[0]).toMatchObject({
      current_period_start: utc('2027-02-28'),
      current_period_end: utc('2027-03-31'),
    });
  });

  test.each([
    [{ trial_period_days: 0 }, 'subscription_data[trial_period_days]'],
    [{ trial_period_days: 731 }, 'subscription_data[trial_period_days]'],
    [{ trial_end: NOON_SECONDS + DAY }, 'subscription_data[trial_end]'],
    [{ trial_end: NOON_SECONDS + 731 * DAY }, 'subscription_data[trial_end]'],
    [{ trial_end: NOON_SECONDS + 5 * DAY, trial_period_days: 5 }, 'subscription_data[trial_end]'],
  ])('%o is refused', async (data, param) => {
    expect(await refusalOf(subscribe(data))).toMatchObject({ param });
  });
});

describe('a fixed billing date', () => {
  // From noon of November 20 to noon of December 1 are 11 of the 30 days since November 1.
  const ANCHOR = utc('2026-12-01');

  test.each([
    ['usd', 3000, { interval: 'month' }, ANCHOR, 1100],
    ['usd', 2900, { interval: 'month' }, ANCHOR, 1063],
    ['jpy', 999, { interval: 'month' }, ANCHOR, 366],
    ['kwd', 10_000, { interval: 'month' }, ANCHOR, 3667],
    ['usd', 12_000, { interval: 'year' }, ANCHOR, 362],
    ['usd', 700, { interval: 'week' }, utc('2026-11-25'), 500],
    ['usd', 3000, { interval: 'month', interval_count: 2 }, ANCHOR, 541],
  ] as const)('%s %i, %o: %i is due %i', async (currency, amount, recurring, anchor, due) => {
    const opened = await subscribe(
      { billing_cycle_anchor: anchor },
      { line_items: [plan(amount, recurring, currency)] },
    );
    expect(opened.session.amount_total).toBe(due);
    expect(await opened.page()).toMatchObject({
      total: { subtotal: due, total: due },
      recurring: {
        prorated: true,
        due_next: { total: amount, billing_cycle_anchor: anchor },
      },
    });
    const { subscription, invoice } = await paid(opened);
    expect(subscription).toMatchObject({ status: 'active', billing_cycle_anchor: anchor });
    expect(subscription.items.data[0]).toMatchObject({
      current_period_start: NOON_SECONDS,
      current_period_end: anchor,
    });
    expect(invoice).toMatchObject({ total: due, amount_paid: due });
    expect(invoice?.lines.data[0]?.parent?.subscription_item_details).toMatchObject({
      proration: true,
    });
  });

  test('without proration the time before it is free, and has no invoice', async () => {
    const opened = await subscribe({
      billing_cycle_anchor: ANCHOR,
      proration_behavior: 'none',
    });
    expect(opened.session).toMatchObject({ amount_total: 0, amount_subtotal: 0 });
    expect((await opened.page()).recurring).toMatchObject({
      prorated: false,
      due_next: { total: 2900, billing_cycle_anchor: ANCHOR },
    });
    const { session, subscription } = await paid(opened);
    expect(session).toMatchObject({ payment_status: 'no_payment_required', invoice: null });
    expect(subscription).toMatchObject({ status: 'active', latest_invoice: null });
    expect((await opened.stripe.invoices.list()).data).toEqual([]);
  });

  test('a buyer who pays after it pays for the whole period that began with it', async () => {
    const anchor = NOON_SECONDS + 3600;
    const opened = await subscribe({ billing_cycle_anchor: anchor });
    expect((await opened.page()).total.subtotal).toBe(4);
    opened.simulator.controls.advanceTime(7200);
    expect(await opened.page()).toMatchObject({
      total: { total: 2900 },
      recurring: { prorated: false, due_next: { billing_cycle_anchor: null } },
    });
    const { subscription } = await paid(opened);
    expect(subscription.billing_cycle_anchor).toBe(anchor);
    expect(subscription.items.data[0]).toMatchObject({ current_period_start: anchor });
  });

  test('a bank that was asked before it and answers after it charges nothing', async () => {
    const opened = await subscribe({ billing_cycle_anchor: NOON_SECONDS + 3600 });
    expect((await opened.buyer.pay('4000000000003220')).page.submission_attempt).toMatchObject({
      state: 'requires_action',
    });
    opened.simulator.controls.advanceTime(7200);
    const { page } = await opened.buyer.post('/authenticate', { outcome: 'succeeded' });
    expect(page).toMatchObject({
      status: 'open',
      last_payment_error: { message: expect.stringContaining('changed to $29.00') },
    });
    expect(opened.simulator.controls.payments()).toEqual([]);
    expect((await paid(opened)).invoice).toMatchObject({ amount_paid: 2900 });
  });

  test('what is due does not change while the buyer looks', async () => {
    const opened = await subscribe({ billing_cycle_anchor: ANCHOR });
    const before = (await opened.page()).total.total;
    opened.simulator.controls.advanceTime(6 * 3600);
    expect((await opened.page()).total.total).toBe(before);
  });

  test('an expired session keeps the amounts with which it expired', async () => {
    const { session, stripe, simulator } = await subscribe({ billing_cycle_anchor: ANCHOR });
    simulator.controls.advanceTime(30 * DAY);
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'expired',
      amount_total: session.amount_total,
    });
  });

  test.each([
    ['2026-11-20', { day_of_month: 1 }, 'month', '2026-12-01', '2027-01-01'],
    ['2027-01-31', { day_of_month: 31 }, 'month', '2027-02-28', '2027-03-31'],
    ['2028-01-31', { day_of_month: 30 }, 'month', '2028-02-29', '2028-03-30'],
    ['2026-11-20', { day_of_month: 1, month: 4 }, 'year', '2027-04-01', '2028-04-01'],
    ['2027-06-30', { day_of_month: 29, month: 2 }, 'year', '2028-02-29', '2029-02-28'],
  ] as const)('from %s %o per %s bills on %s', async (from, config, interval, first, second) => {
    const opened = await subscribe(
      { billing_cycle_anchor_config: config },
      { line_items: [plan(29_000, { interval })] },
      openSimulator(startedAt(from)),
    );
    const { subscription } = await paid(opened);
    expect(subscription).toMatchObject({
      billing_cycle_anchor: utc(first),
      billing_cycle_anchor_config: { ...config, hour: null, minute: null, second: null },
    });
    opened.simulator.controls.advanceTime(utc(first) - utc(from));
    const later = await opened.stripe.subscriptions.retrieve(subscription.id);
    expect(later.items.data[0]).toMatchObject({
      current_period_start: utc(first),
      current_period_end: utc(second),
    });
  });

  test.each([
    [{ billing_cycle_anchor: NOON_SECONDS }, 'billing_cycle_anchor', /in the future/],
    [
      { billing_cycle_anchor: utc('2026-12-21') },
      'billing_cycle_anchor',
      `billing_cycle_anchor cannot be later than next natural billing date (${utc('2026-12-20')}) for plan`,
    ],
    [{ billing_cycle_anchor: ANCHOR, trial_period_days: 7 }, 'billing_cycle_anchor', /trial/],
    [
      { billing_cycle_anchor_config: { day_of_month: 1 }, trial_period_days: 7 },
      'billing_cycle_anchor_config',
      /trial/,
    ],
    [
      { billing_cycle_anchor: ANCHOR, billing_cycle_anchor_config: { day_of_month: 1 } },
      'billing_cycle_anchor',
      /only specify one/,
    ],
    [
      { billing_cycle_anchor_config: { day_of_month: 32 } },
      'billing_cycle_anchor_config][day_of_month',
      /less than or equal to 31/,
    ],
    [
      { billing_cycle_anchor_config: { day_of_month: 1, hour: 24 } },
      'billing_cycle_anchor_config][hour',
      /less than or equal to 23/,
    ],
    [{ on_behalf_of: 'acct_1' }, 'on_behalf_of', /connected accounts/],
    [{ application_fee_percent: 10 }, 'application_fee_percent', /fees of platforms/],
    [
      { billing_mode: { type: 'classic', flexible: { proration_discounts: 'itemized' } } },
      'billing_mode][flexible',
      /billing_mode/,
    ],
  ] satisfies Array<[SubscriptionData, string, string | RegExp]>)(
    '%o is refused',
    async (data, param, message) => {
      const refusal = await refusalOf(subscribe(data));
      expect(refusal.param).toBe(`subscription_data[${param}]`);
      expect(refusal.message).toMatch(message);
    },
  );

  test('does not go with days of the month for weekly prices', async () => {
    const weekly = { line_items: [plan(700, { interval: 'week' })] };
    const config = { billing_cycle_anchor_config: { day_of_month: 1 } };
    expect(await refusalOf(subscribe(config, weekly))).toMatchObject({
      param: 'subscription_data[billing_cycle_anchor_config]',
    });
  });

  test('free time does not go with one-time prices, also not later', async () => {
    const data = { billing_cycle_anchor: ANCHOR, proration_behavior: 'none' as const };
    const both = { line_items: [plan(2900), inline(1500)] };
    expect((await refusalOf(subscribe(data, both))).param).toBe('line_items[1][price]');
    const { session, stripe } = await subscribe(data);
    const update = stripe.checkout.sessions.update(session.id, {
      line_items: [plan(2900), inline(100)],
    });
    expect((await refusalOf(update)).param).toBe('line_items[1][price]');
  });

  test('a coupon of an amount does not go with proration', async () => {
    const open = openSimulator();
    const coupon = await open.stripe.coupons.create({ amount_off: 100, currency: 'usd' });
    await open.stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      code: 'LESS',
    });
    const data = { billing_cycle_anchor: ANCHOR };
    const discounts = [{ coupon: coupon.id }];
    expect((await refusalOf(subscribe(data, { discounts }, open))).param).toBe('discounts');
    const opened = await subscribe(data, { allow_promotion_codes: true }, open);
    const { error } = await opened.buyer.post('', { promotion_code: 'LESS' });
    expect(error?.code).toBe('promotion_code_invalid');
  });
});

describe('discounts on the next invoice', () => {
  const nextDiscount = async (
    coupon: Stripe.CouponCreateParams,
    data: SubscriptionData = {},
    more: SessionParams = {},
    options: StripeSimulatorOptions = {},
  ) => {
    const open = openSimulator(options);
    const { id } = await open.stripe.coupons.create({ percent_off: 10, ...coupon });
    const opened = await subscribe(data, { discounts: [{ coupon: id }], ...more }, open);
    return (await opened.page()).recurring?.due_next.discount;
  };

  test.each([
    ['month', 1, 3, 290],
    ['month', 1, 1, 0],
    ['month', 3, 3, 0],
    ['month', 2, 3, 290],
    ['year', 1, 3, 0],
    ['year', 1, 13, 290],
    ['week', 1, 1, 290],
  ] as const)('every %s × %i, a coupon for %i months: %i', async (interval, count, months, off) => {
    const discount = await nextDiscount(
      { duration: 'repeating', duration_in_months: months },
      {},
      { line_items: [plan(2900, { interval, interval_count: count })] },
    );
    expect(discount).toBe(off);
  });

  test('a trial uses up the months of a coupon', async () => {
    const coupon = { duration: 'repeating', duration_in_months: 1 } as const;
    expect(await nextDiscount(coupon, { trial_period_days: 14 })).toBe(290);
    expect(await nextDiscount(coupon, { trial_period_days: 45 })).toBe(0);
  });

  test('a coupon for one payment waits for an invoice that it takes something from', async () => {
    const once = { duration: 'once' } as const;
    const trial = { trial_period_days: 14 };
    const fee = { line_items: [plan(2900), inline(1500)] };
    expect(await nextDiscount(once)).toBe(0);
    expect(await nextDiscount(once, trial)).toBe(290);
    expect(await nextDiscount(once, trial, fee)).toBe(0);
    const spent = { assumptions: { onceCouponInTrial: 'spent' } } as const;
    expect(await nextDiscount(once, trial, {}, spent)).toBe(0);
    const free = { billing_cycle_anchor: utc('2026-12-01'), proration_behavior: 'none' as const };
    expect(await nextDiscount(once, free, {}, spent)).toBe(290);
  });

  test('the subscription keeps what lasts, the invoice tells what was taken off', async () => {
    const open = openSimulator();
    const coupon = await open.stripe.coupons.create({
      percent_off: 10,
      duration: 'repeating',
      duration_in_months: 3,
    });
    const opened = await subscribe({}, { discounts: [{ coupon: coupon.id }] }, open);
    const { subscription, invoice } = await paid(opened);
    const kept = await open.stripe.subscriptions.retrieve(subscription.id, {
      expand: ['discounts.source.coupon'],
    });
    expect(kept.discounts).toMatchObject([
      {
        object: 'discount',
        subscription: subscription.id,
        end: utc('2027-02-20'),
        source: { coupon: { id: coupon.id } },
      },
    ]);
    expect(invoice).toMatchObject({
      subtotal: 2900,
      total: 2610,
      total_discount_amounts: [{ amount: 290, discount: subscription.discounts[0] }],
      lines: { data: [{ amount: 2900, discount_amounts: [{ amount: 290 }] }] },
    });
  });
});

describe("the customer's balance", () => {
  const withBalance = async (balance: number, amount: number, options = {}) => {
    const open = openSimulator(options);
    const customer = await open.stripe.customers.create({ email: 'jenny@example.com', balance });
    const opened = await subscribe({}, { customer: customer.id, line_items: [plan(amount)] }, open);
    const { total } = await opened.page();
    const { error } = await opened.buyer.post('/confirm', {
      expected_amount: String(total.total),
      payment_method: 'pm_card_visa',
    });
    expect(error).toBeUndefined();
    const session = await open.stripe.checkout.sessions.retrieve(opened.session.id, {
      expand: ['invoice', 'customer'],
    });
    const invoice = session.invoice as Stripe.Invoice;
    return { total, session, invoice, customer: session.customer as Stripe.Customer };
  };

  test.each([
    // balance, price, applied, due, left
    [0, 2900, 0, 2900, 0],
    [-1000, 2900, -1000, 1900, 0],
    [-5000, 2900, -2900, 0, -2100],
    [500, 2900, 500, 3400, 0],
    [0, 20, -20, 0, 20],
    [-2880, 2900, -2900, 0, 20],
  ])('of %i meets %i: %i applied, %i due, %i left', async (balance, amount, applied, due, left) => {
    const { total, session, invoice, customer } = await withBalance(balance, amount, {
      assumptions: { smallSubscriptionAmounts: 'balance' },
    });
    expect(total).toMatchObject({
      applied_balance: applied,
      balance_applied_to_next_invoice: left !== 0,
      total: due,
    });
    expect(session).toMatchObject({
      amount_total: due,
      payment_status: due === 0 ? 'no_payment_required' : 'paid',
    });
    expect(invoice).toMatchObject({
      status: 'paid',
      total: amount,
      amount_due: due,
      amount_paid: due,
      starting_balance: balance,
      ending_balance: left,
    });
    expect(customer.balance).toBe(left);
  });

  test('small amounts are charged unless a team knows otherwise', async () => {
    const { total } = await withBalance(0, 20);
    expect(total).toMatchObject({ applied_balance: 0, total: 20 });
  });
});

describe('reading and canceling', () => {
  test('lists of subscriptions, items, invoices, lines and payments are filtered', async () => {
    const open = openSimulator();
    const first = await paid(await subscribe({}, {}, open));
    const second = await paid(await subscribe({ trial_period_days: 7 }, {}, open));
    const { stripe } = open;
    const ids = async (list: PromiseLike<{ data: Array<{ id: string }> }>) =>
      (await list).data.map(({ id }) => id);
    const one = first.subscription;
    const two = second.subscription;
    expect(await ids(stripe.subscriptions.list())).toEqual([two.id, one.id]);
    expect(await ids(stripe.subscriptions.list({ status: 'trialing' }))).toEqual([two.id]);
    expect(await ids(stripe.subscriptions.list({ customer: String(one.customer) }))).toEqual([
      one.id,
    ]);
    const price = one.items.data[0]?.price.id ?? '';
    expect(await ids(stripe.subscriptions.list({ price }))).toEqual([one.id]);
    expect(await ids(stripe.subscriptions.list({ created: { gt: NOON_SECONDS } }))).toEqual([]);
    expect(await ids(stripe.subscriptionItems.list({ subscription: one.id }))).toEqual([
      one.items.data[0]?.id,
    ]);
    expect(await stripe.subscriptionItems.retrieve(one.items.data[0]?.id ?? '')).toMatchObject({
      subscription: one.id,
    });
    expect(await ids(stripe.invoices.list({ subscription: one.id }))).toEqual([first.invoice?.id]);
    expect(await ids(stripe.invoices.list({ status: 'open' }))).toEqual([]);
    const lines = await stripe.invoices.listLineItems(first.invoice?.id ?? '');
    // The SDK makes objects of decimals, but not within an expanded object.
    expect(JSON.stringify(lines.data)).toBe(JSON.stringify(first.invoice?.lines.data));
    const payments = await stripe.invoicePayments.list({ invoice: first.invoice?.id ?? '' });
    expect(payments.data).toEqual(first.invoice?.payments?.data);
    expect(await ids(stripe.checkout.sessions.list({ subscription: two.id }))).toEqual([
      second.session.id,
    ]);
  });

  test('expansion goes from the session to the price and the payment', async () => {
    const opened = await subscribe();
    await opened.buyer.pay();
    const session = await opened.stripe.checkout.sessions.retrieve(opened.session.id, {
      expand: ['subscription.latest_invoice.payments', 'subscription.customer', 'invoice'],
    });
    expect(session.subscription).toMatchObject({
      customer: { object: 'customer' },
      latest_invoice: { object: 'invoice', payments: { object: 'list' } },
    });
    const { id } = session.subscription as Stripe.Subscription;
    const subscription = await opened.stripe.subscriptions.retrieve(id, {
      expand: ['items.data.price.product'],
    });
    expect(subscription.items.data[0]?.price.product).toMatchObject({ name: 'Plan' });
    const invoice = await opened.stripe.invoices.retrieve((session.invoice as Stripe.Invoice).id, {
      expand: ['payments.data.payment.payment_intent', 'parent.subscription_details.subscription'],
    });
    expect(invoice.payments?.data[0]?.payment.payment_intent).toMatchObject({
      status: 'succeeded',
      amount: 2900,
    });
    expect(invoice.parent?.subscription_details?.subscription).toMatchObject({ id });
  });

  test('it ends at once, or with its period', async () => {
    const open = openSimulator();
    const { stripe, simulator } = open;
    const { subscription: now } = await paid(await subscribe({}, {}, open));
    const { subscription: later } = await paid(await subscribe({}, {}, open));
    expect(
      await stripe.subscriptions.cancel(now.id, { cancellation_details: { comment: 'Enough' } }),
    ).toMatchObject({
      status: 'canceled',
      ended_at: NOON_SECONDS,
      canceled_at: NOON_SECONDS,
      cancellation_details: { comment: 'Enough', reason: 'cancellation_requested' },
    });
    await refusalOf(stripe.subscriptions.cancel(now.id));
    const end = utc('2026-12-20');
    const update = (params: Stripe.SubscriptionUpdateParams) =>
      stripe.subscriptions.update(later.id, params);
    expect(await update({ cancel_at_period_end: true, metadata: { a: 'b' } })).toMatchObject({
      status: 'active',
      cancel_at_period_end: true,
      cancel_at: end,
      metadata: { a: 'b' },
    });
    expect(await update({ cancel_at_period_end: false })).toMatchObject({ cancel_at: null });
    await update({ cancel_at_period_end: true });
    simulator.controls.advanceTime(end - NOON_SECONDS);
    expect(await stripe.subscriptions.retrieve(later.id)).toMatchObject({
      status: 'canceled',
      ended_at: end,
    });
    expect((await stripe.subscriptions.list()).data).toEqual([]);
    expect((await stripe.subscriptions.list({ status: 'ended' })).data).toHaveLength(2);
  });

  test('what Stripe can change and the simulator cannot is refused as such', async () => {
    const open = openSimulator();
    const { subscription } = await paid(await subscribe({}, {}, open));
    expect(
      await refusalOf(open.stripe.subscriptions.update(subscription.id, { trial_end: 'now' })),
    ).toMatchObject({ code: 'simulator_unsupported', param: 'trial_end' });
  });
});

describe('invoices of one-time payments', () => {
  test('the session shows what was asked, and then the invoice that was made', async () => {
    const { stripe, buyer } = openSimulator();
    const rate = await stripe.taxRates.create({
      display_name: 'VAT',
      inclusive: false,
      percentage: 20,
    });
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(1000, { quantity: 2, tax_rates: [rate.id] })],
      shipping_options: [
        {
          shipping_rate_data: {
            type: 'fixed_amount',
            display_name: 'Post',
            fixed_amount: { amount: 500, currency: 'usd' },
          },
        },
      ],
      invoice_creation: {
        enabled: true,
        invoice_data: {
          description: 'Order 7',
          custom_fields: [{ name: 'PO', value: '7' }],
          issuer: { type: 'self' },
          metadata: { order: '7' },
          rendering_options: { amount_tax_display: 'include_inclusive_tax' },
        },
      },
    });
    expect(session.invoice_creation).toEqual({
      enabled: true,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: [{ name: 'PO', value: '7' }],
        description: 'Order 7',
        footer: null,
        issuer: { type: 'self' },
        metadata: { order: '7' },
        rendering_options: { amount_tax_display: 'include_inclusive_tax', template: null },
      },
    });
    await buyer(session).pay();
    const paidSession = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['invoice.payments'],
    });
    expect(paidSession.customer).toMatch(/^cus_/);
    expect(paidSession.invoice).toMatchObject({
      billing_reason: 'manual',
      parent: null,
      status: 'paid',
      description: 'Order 7',
      metadata: { order: '7' },
      subtotal: 2000,
      amount_shipping: 500,
      total: 2900,
      total_excluding_tax: 2500,
      amount_paid: 2900,
      total_taxes: [
        {
          amount: 400,
          tax_behavior: 'exclusive',
          tax_rate_details: { tax_rate: rate.id },
          taxable_amount: 2000,
        },
      ],
      lines: { data: [{ amount: 2000, quantity: 2, taxes: [{ amount: 400 }] }] },
      payments: { data: [{ payment: { payment_intent: paidSession.payment_intent } }] },
    });
  });

  test.each([
    [{ account_tax_ids: ['atxi_1'] }, '[account_tax_ids]'],
    [{ issuer: { type: 'account', account: 'acct_1' } }, '[issuer][type]'],
    [{ rendering_options: { template: 'inrtem_1' } }, '[rendering_options][template]'],
    [{ custom_fields: [{ name: 'n'.repeat(41), value: '' }] }, '[custom_fields][0][value]'],
    [
      { custom_fields: Array.from({ length: 5 }, () => ({ name: 'a', value: 'b' })) },
      '[custom_fields]',
    ],
  ] satisfies Array<[InvoiceData, string]>)('%o is refused', async (invoice_data, param) => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        line_items: [inline(1000)],
        invoice_creation: { enabled: true, invoice_data },
      }),
    );
    expect(refusal.param).toBe(`invoice_creation[invoice_data]${param}`);
  });

  test('the same seed gives the same bytes', async () => {
    const bytes = async () => JSON.stringify(await paid(await subscribe({ trial_period_days: 3 })));
    expect(await bytes()).toBe(await bytes());
  });
});
