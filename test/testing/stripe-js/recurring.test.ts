// @vitest-environment node
import { expect, test } from 'vitest';
import { createMugSession, createWorld, openCheckout } from './support/world.js';

const NOON = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400;
const ANCHOR = Date.UTC(2026, 11, 1, 12) / 1000;

const PLAN = {
  price_data: {
    currency: 'usd',
    unit_amount: 3000,
    product_data: { name: 'Plan' },
    recurring: { interval: 'month' as const },
  },
  quantity: 1,
};

const shows = (amount: string, minorUnitsAmount: number) => ({ amount, minorUnitsAmount });

test.each([
  [
    'starts now',
    {},
    shows('$30.00', 3000),
    { isProrated: false, trial: null, dueNext: { billingCycleAnchor: null } },
  ],
  [
    'starts with a trial',
    { trial_period_days: 14 },
    shows('$0.00', 0),
    {
      isProrated: false,
      trial: { trialEnd: NOON / 1000 + 14 * DAY, trialPeriodDays: 14 },
      dueNext: { billingCycleAnchor: NOON / 1000 + 14 * DAY },
    },
  ],
  [
    'is prorated until a fixed date',
    { billing_cycle_anchor: ANCHOR },
    shows('$11.00', 1100),
    { isProrated: true, trial: null, dueNext: { billingCycleAnchor: ANCHOR } },
  ],
  [
    'is free until a fixed date',
    { billing_cycle_anchor: ANCHOR, proration_behavior: 'none' as const },
    shows('$0.00', 0),
    { isProrated: false, trial: null, dueNext: { billingCycleAnchor: ANCHOR } },
  ],
])('a plan that %s is shown as such', async (_name, subscription_data, total, recurring) => {
  const world = createWorld({ now: () => NOON });
  const session = await createMugSession(world.server, {
    mode: 'subscription',
    line_items: [PLAN],
    subscription_data,
  });
  const { actions } = await openCheckout(world, session.client_secret);
  const shown = actions.getSession();
  expect(shown.total.total).toEqual(total);
  expect(shown.recurring).toMatchObject({
    interval: 'month',
    intervalCount: 1,
    ...recurring,
    dueNext: { ...recurring.dueNext, total: shows('$30.00', 3000) },
  });
});
