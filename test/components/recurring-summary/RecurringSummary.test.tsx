import { screen } from '@testing-library/react';
import { RecurringSummary, useRecurringSummary } from 'checkstand';
import type { Train } from 'checkstand/testing';
import { describe, expect, it } from 'vitest';
import { createWorld, plan, richCustomer, type SessionRecipe } from '../../support/create-world.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';

type Coupon = Parameters<Parameters<SessionRecipe>[0]['coupons']['create']>[0];

/** A plan with a coupon, shown as sentences. */
async function sentences(recipe: SessionRecipe, train: Train = 'endive'): Promise<string[]> {
  const world = createWorld(recipe, { train });
  await renderCheckout(<RecurringSummary.Root />, world);
  const summary = await screen.findByRole('region', { name: 'Your subscription' });
  await expectAccessible(summary);
  return [...summary.querySelectorAll('p, li')].map((sentence) => sentence.textContent ?? '');
}

const withCoupon =
  (coupon: Coupon): SessionRecipe =>
  async (merchant) => {
    const { id } = await merchant.coupons.create({ name: 'Spring', ...coupon });
    return { mode: 'subscription', line_items: [plan()], discounts: [{ coupon: id }] };
  };

describe('RecurringSummary', () => {
  it('says what is due today and from then on', async () => {
    expect(await sentences(() => ({ mode: 'subscription', line_items: [plan()] }))).toEqual([
      '$29.00 per month',
      'Due today: $29.00',
    ]);
  });

  it('says that a trial comes first', async () => {
    const recipe: SessionRecipe = () => ({
      mode: 'subscription',
      line_items: [plan()],
      subscription_data: { trial_period_days: 14 },
    });
    expect(await sentences(recipe)).toEqual([
      '$29.00 per month after a 14-day trial',
      'Due today: $0.00',
      'Next invoice: $29.00 on December 4, 2026',
    ]);
  });

  it('counts intervals', async () => {
    const quarterly = plan();
    quarterly.price_data!.recurring = { interval: 'month', interval_count: 3 };
    const [terms] = await sentences(() => ({ mode: 'subscription', line_items: [quarterly] }));
    expect(terms).toBe('$29.00 every 3 months');
  });

  it.each([
    [
      { amount_off: 500, currency: 'usd', duration: 'repeating', duration_in_months: 3 },
      'Spring applies for 3 months.',
    ],
    [
      { percent_off: 20, duration: 'repeating', duration_in_months: 1 },
      'Spring applies for 1 month.',
    ],
    [{ percent_off: 20, duration: 'once' }, 'Spring applies to the first invoice only.'],
    [{ percent_off: 20, duration: 'forever' }, 'Spring applies to every invoice.'],
  ] satisfies Array<[Coupon, string]>)(
    'says how long a discount lasts: %j',
    async (coupon, says) => {
      expect(await sentences(withCoupon(coupon))).toContain(says);
    },
  );

  it.each(['clover', 'dahlia', 'endive'] as const)('tells of a proration on %s', async (train) => {
    const recipe: SessionRecipe = () => ({
      mode: 'subscription',
      line_items: [plan()],
      subscription_data: { billing_cycle_anchor: Date.UTC(2026, 11, 1) / 1000 },
    });
    expect(await sentences(recipe, train)).toContain(
      'Today’s amount is for the time until the first full period begins.',
    );
  });

  it('tells of the balance, and of what is left of it', async () => {
    const said = await sentences(richCustomer);
    expect(said.at(-1)).toMatch(
      /^Account balance used today: .*\$29\.00 · The rest of your balance goes towards your next invoice\.$/,
    );
  });

  it('is nothing where nothing recurs', async () => {
    const { container } = await renderCheckout([
      <RecurringSummary.Root key="summary" />,
      <Loaded key="loaded" />,
    ]);
    expect(await screen.findByText('null')).toBeVisible();
    expect(container.querySelector('section')).toBeNull();
  });

  it('takes the words of the page', async () => {
    await renderCheckout(<RecurringSummary.Root />, {
      scenario: 'subscription',
      provider: { messages: { dueToday: ({ amount }) => `Heute ${amount}` } },
    });
    expect(await screen.findByText(/^Heute \$/)).toBeVisible();
  });
});

function Loaded() {
  return <p>{JSON.stringify(useRecurringSummary())}</p>;
}
