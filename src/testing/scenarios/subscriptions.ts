import { line } from './catalogue.js';
import type { Article } from './catalogue.js';
import { createMerchant } from './merchant.js';
import { offerPromotionCodes } from './promotion-codes.js';
import type { Scenario } from './scenario.js';

const PLAN: Article = {
  name: 'Coffee club',
  description: 'Two bags of fresh beans, delivered every month',
  picture: ['plan', 268],
  amount: 2900,
  recurring: { interval: 'month' },
};

const TEN_DAYS_SECONDS = 10 * 24 * 60 * 60;

/** A monthly plan, due today and every month from now on. */
export const subscription: Scenario = {
  name: 'subscription',
  title: 'Subscription',
  description: 'A monthly plan, due today and every month from now on.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    await offerPromotionCodes(merchant, simulator);
    return merchant.session({
      mode: 'subscription',
      line_items: [
        await line(merchant, PLAN, {
          adjustable_quantity: { enabled: true, minimum: 1, maximum: 5 },
        }),
      ],
      allow_promotion_codes: true,
    });
  },
};

/** Fourteen days free, nothing is due today; the plan is paid by a card that is taken now. */
export const freeTrial: Scenario = {
  name: 'freeTrial',
  title: 'Free trial',
  description:
    'Fourteen days free, nothing is due today; the plan is paid by a card that is taken now.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      mode: 'subscription',
      line_items: [await line(merchant, PLAN)],
      subscription_data: { trial_period_days: 14 },
    });
  },
};

/** Fourteen days free; a starter kit is due today, the plan after the trial. */
export const subscriptionTrial: Scenario = {
  name: 'subscriptionTrial',
  title: 'Trial with a one-time fee',
  description: 'Fourteen days free; a starter kit is due today, the plan after the trial.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const kit: Article = { name: 'Starter kit', picture: ['kettle', 28], amount: 1500 };
    return merchant.session({
      mode: 'subscription',
      line_items: [await line(merchant, PLAN), await line(merchant, kit)],
      subscription_data: { trial_period_days: 14 },
    });
  },
};

/** A yearly plan with a coupon for three months, which is over before the next payment. */
export const annualCoupon: Scenario = {
  name: 'annualCoupon',
  title: 'Yearly plan with a coupon',
  description:
    'A yearly plan with a coupon for three months, which is over before the next payment.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const coupon = await merchant.post('coupons', {
      name: 'Three months off',
      percent_off: 25,
      duration: 'repeating',
      duration_in_months: 3,
    });
    const plan: Article = { ...PLAN, amount: 29_000, recurring: { interval: 'year' } };
    return merchant.session({
      mode: 'subscription',
      line_items: [await line(merchant, plan)],
      discounts: [{ coupon: coupon.id }],
    });
  },
};

/** A monthly plan that is cheaper for three months, and has its full price from then on. */
export const monthlyCoupon: Scenario = {
  name: 'monthlyCoupon',
  title: 'Discount that ends',
  description:
    'A monthly plan that is cheaper for three months, and has its full price from then on.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const coupon = await merchant.post('coupons', {
      name: '$5.00 off',
      amount_off: 500,
      currency: 'usd',
      duration: 'repeating',
      duration_in_months: 3,
    });
    return merchant.session({
      mode: 'subscription',
      line_items: [await line(merchant, PLAN)],
      discounts: [{ coupon: coupon.id }],
    });
  },
};

/** A plan that is billed in ten days for the first whole month: today only the days until then. */
export const prorated: Scenario = {
  name: 'prorated',
  title: 'Prorated first month',
  description:
    'A plan that is billed in ten days for the first whole month: today only the days until then.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      mode: 'subscription',
      line_items: [await line(merchant, PLAN)],
      subscription_data: {
        billing_cycle_anchor: Math.floor(simulator.now() / 1000) + TEN_DAYS_SECONDS,
      },
    });
  },
};

/** A known customer whose credit lowers the first payment of a plan. */
export const customerBalance: Scenario = {
  name: 'customerBalance',
  title: 'Credit balance',
  description: 'A known customer whose credit lowers the first payment of a plan.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const customer = await merchant.post('customers', {
      name: 'Jenny Rosen',
      email: 'jenny.rosen@example.com',
      balance: -1000,
    });
    return merchant.session({
      mode: 'subscription',
      customer: customer.id,
      line_items: [await line(merchant, PLAN)],
    });
  },
};
