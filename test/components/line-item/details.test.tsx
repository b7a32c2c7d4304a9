import { screen, waitFor } from '@testing-library/react';
import { LineItem, LineItems, PromotionCode } from 'checkstand';
import type { Train } from 'checkstand/testing';
import { describe, expect, it } from 'vitest';
import { createWorld, mug, plan, type SessionRecipe } from '../../support/create-world.js';
import { describeConformance } from '../../support/describe-conformance.js';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { FirstLine } from '../../support/first-line.js';
import { renderCheckout } from '../../support/render-checkout.js';

/** What the first line says, part by part, in the default arrangement and with the further parts. */
async function lineOf(recipe: SessionRecipe, train: Train = 'endive'): Promise<string[]> {
  const { container } = await renderCheckout(
    <LineItems>
      {({ id }) => (
        <LineItem.Root id={id}>
          <LineItem.UnitAmount />
          <LineItem.Terms />
          <LineItem.Tiers />
          <LineItem.Quantity />
          <LineItem.Discounts />
          <LineItem.Taxes />
          <LineItem.Note />
        </LineItem.Root>
      )}
    </LineItems>,
    createWorld(recipe, { train }),
  );
  const line = (await screen.findAllByRole('listitem'))[0]!;
  await expectAccessible(container);
  return [...line.children].map((part) => part.textContent ?? '');
}

const tiered =
  (mode: 'graduated' | 'volume'): SessionRecipe =>
  async (merchant) => {
    const price = await merchant.prices.create({
      currency: 'usd',
      billing_scheme: 'tiered',
      tiers_mode: mode,
      tiers: [
        { up_to: 5, unit_amount: 900 },
        { up_to: 20, unit_amount: 700, flat_amount: 200 },
        { up_to: 'inf', unit_amount: 500 },
      ],
      recurring: { interval: 'month' },
      product_data: { name: 'Seats' },
    });
    return { mode: 'subscription', line_items: [{ price: price.id, quantity: 7 }] };
  };

describe('how the price of a line comes about', () => {
  it('is told by its terms', async () => {
    const quarterly = plan();
    quarterly.price_data!.recurring = { interval: 'month', interval_count: 3 };
    expect(await lineOf(() => ({ mode: 'subscription', line_items: [quarterly] }))).toEqual([
      'every 3 months',
      'Qty 1',
    ]);
  });

  it.each(['graduated', 'volume'] as const)('is told tier by tier: %s', async (mode) => {
    const [terms, tiers, quantity] = await lineOf(tiered(mode));
    expect([terms, quantity]).toEqual(['per month', 'Qty 7']);
    expect(tiers).toBe('1–5: $9.00 each6–20: $7.00 each + $2.00 flat feeFrom 21: $5.00 each');
    const applied = [...document.querySelectorAll('[data-applied]')].map((li) => li.textContent);
    expect(applied).toHaveLength(mode === 'graduated' ? 2 : 1);
  });

  it('is told by the package', async () => {
    const recipe: SessionRecipe = async (merchant) => {
      const price = await merchant.prices.create({
        currency: 'usd',
        unit_amount: 1800,
        transform_quantity: { divide_by: 12, round: 'up' },
        product_data: { name: 'Eggs' },
      });
      return { line_items: [{ price: price.id, quantity: 30 }] };
    };
    expect(await lineOf(recipe)).toEqual(['$18.00 per 12', '3 packages of 12', 'Qty 30']);
  });

  it('names the unit', async () => {
    const recipe: SessionRecipe = async (merchant) => {
      const product = await merchant.products.create({ name: 'Chairs', unit_label: 'seat' });
      const price = await merchant.prices.create({
        currency: 'usd',
        unit_amount: 900,
        product: product.id,
      });
      return { line_items: [{ price: price.id, quantity: 2 }] };
    };
    expect(await lineOf(recipe)).toEqual(['$9.00 per seat', 'Qty 2']);
  });

  it('says what it will cost after a trial', async () => {
    const recipe: SessionRecipe = () => ({
      mode: 'subscription',
      line_items: [plan()],
      subscription_data: { trial_period_days: 14 },
    });
    expect(await lineOf(recipe)).toEqual(['$29.00', 'per month', 'Qty 1']);
  });

  it('has no quantity where it is billed by usage', async () => {
    await renderCheckout(<LineItems />, { scenario: 'metered' });
    expect(await screen.findByText('billed by usage per month')).toBeVisible();
    expect(screen.queryByText(/^Qty/)).not.toBeInTheDocument();
  });

  it('tells what is taken off and which taxes there are', async () => {
    const recipe: SessionRecipe = async (merchant) => {
      const coupon = await merchant.coupons.create({ name: 'Spring', percent_off: 10 });
      const vat = await merchant.taxRates.create({
        display_name: 'VAT',
        percentage: 20,
        inclusive: true,
      });
      return { line_items: [mug({ tax_rates: [vat.id] })], discounts: [{ coupon: coupon.id }] };
    };
    expect(await lineOf(recipe)).toEqual(['Qty 1', 'Spring: −$2.40', 'VAT (20%) included: $3.60']);
  });

  it.each(['clover', 'dahlia'] as const)('says what %s knows and no more', async (train) => {
    const said = await lineOf(tiered('graduated'), train);
    expect(said).toContain('per month');
    expect(said.some((text) => text.startsWith('1–5'))).toBe(train === 'dahlia');
  });
});

describe('LineItem.Note', () => {
  const adjustable =
    (minimum: number, maximum: number): SessionRecipe =>
    () => ({
      line_items: [mug({ adjustable_quantity: { enabled: true, minimum, maximum }, quantity: 2 })],
    });

  it.each([
    [1, 2, '2 is the most that you can order.'],
    [2, 9, '2 is the least that you can order.'],
    [0, 9, 'The last item of an order cannot be removed.'],
  ])('tells why there is no way on between %i and %i', async (minimum, maximum, says) => {
    expect((await lineOf(adjustable(minimum, maximum))).at(-1)).toBe(says);
  });

  it('comes and goes with the quantity', async () => {
    const { user } = await renderCheckout(
      <FirstLine>
        <LineItem.Quantity />
        <LineItem.Note />
      </FirstLine>,
      createWorld(adjustable(1, 3)),
    );
    await user.click(await screen.findByRole('button', { name: /^Increase/ }));
    expect(await screen.findByText('3 is the most that you can order.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Decrease/ }));
    await waitFor(() => expect(screen.queryByText(/is the most/)).not.toBeInTheDocument());
  });
});

const needs = '<LineItem.Root>';
const inFirstLine = (part: React.ReactElement) => <FirstLine>{part}</FirstLine>;
const withTax: SessionRecipe = async (merchant) => {
  const coupon = await merchant.coupons.create({ name: 'Spring', percent_off: 10 });
  const vat = await merchant.taxRates.create({
    display_name: 'VAT',
    percentage: 20,
    inclusive: false,
  });
  return { line_items: [mug({ tax_rates: [vat.id] })], discounts: [{ coupon: coupon.id }] };
};

describeConformance('LineItem.Terms', LineItem.Terms, {
  tag: 'span',
  theme: 'line-item-terms',
  needs,
  page: inFirstLine,
  checkout: { scenario: 'subscription' },
});

describeConformance('LineItem.Tiers', LineItem.Tiers, {
  tag: 'ul',
  theme: 'line-item-tiers',
  needs,
  page: inFirstLine,
  checkout: { scenario: 'tiers' },
});

describeConformance('LineItem.Discounts', LineItem.Discounts, {
  tag: 'ul',
  theme: 'line-item-discounts',
  needs,
  page: inFirstLine,
  checkout: () => createWorld(withTax),
});

describeConformance('LineItem.Taxes', LineItem.Taxes, {
  tag: 'ul',
  theme: 'line-item-taxes',
  needs,
  page: inFirstLine,
  checkout: () => createWorld(withTax),
});

describeConformance('LineItem.Note', LineItem.Note, {
  tag: 'span',
  theme: 'line-item-note',
  needs,
  page: inFirstLine,
  checkout: () =>
    createWorld(() => ({
      line_items: [mug({ adjustable_quantity: { enabled: true, minimum: 1, maximum: 5 } })],
    })),
  state: { reason: 'minimum' },
});

describe('a promotion code', () => {
  it('shows at the line that it is for', async () => {
    const { user } = await renderCheckout(
      <>
        <FirstLine>
          <LineItem.Discounts />
        </FirstLine>
        <PromotionCode.Root />
      </>,
    );
    await enter(user, 'Promotion code', 'WELCOME10');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Welcome: −\$/)).toBeVisible();
  });
});
