import type Stripe from 'stripe';
import type { StripeCheckoutSession } from '@stripe/stripe-js';
import { expect } from 'vitest';

/** Everything of a session that a merchant can read about its amounts. */
export const WITH_AMOUNTS = [
  'line_items.data.taxes',
  'line_items.data.discounts',
  'total_details.breakdown',
];

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

/** An exact whole number that is not negative. */
function expectAmount(amount: number | null | undefined): asserts amount is number {
  expect(Number.isSafeInteger(amount)).toBe(true);
  expect(amount).toBeGreaterThanOrEqual(0);
}

/** The laws of a session's amounts in the REST API. */
export function expectSessionAddsUp(session: Stripe.Checkout.Session): void {
  const lines = session.line_items?.data ?? [];
  const details = session.total_details;
  if (!details) throw new Error('A session shows the details of its total.');
  for (const line of lines) expectLineAddsUp(line);

  const shippingTax = session.shipping_cost?.amount_tax ?? 0;
  expectAmount(session.amount_subtotal);
  expectAmount(session.amount_total);
  expect(session.amount_subtotal).toBe(sum(lines.map((line) => line.amount_subtotal)));
  expect(details.amount_discount).toBe(sum(lines.map((line) => line.amount_discount)));
  expect(details.amount_tax).toBe(sum(lines.map((line) => line.amount_tax)) + shippingTax);
  expect(session.amount_total).toBe(
    sum(lines.map((line) => line.amount_total)) + (session.shipping_cost?.amount_total ?? 0),
  );

  const { breakdown } = details;
  if (!breakdown) throw new Error('The breakdown was asked for.');
  expect(sum(breakdown.taxes.map((tax) => tax.amount))).toBe(details.amount_tax);
  expect(sum(breakdown.discounts.map((discount) => discount.amount))).toBe(details.amount_discount);
}

function expectLineAddsUp(line: Stripe.LineItem): void {
  const { amount_subtotal: subtotal, amount_discount: discount } = line;
  const taxes = line.taxes ?? [];
  const exclusive = taxes.filter((tax) => !tax.rate.inclusive).map((tax) => tax.amount);
  for (const amount of [subtotal, discount, line.amount_tax, line.amount_total]) {
    expectAmount(amount);
  }
  for (const tax of taxes) expectAmount(tax.amount);
  expect(discount).toBeLessThanOrEqual(subtotal);
  expect(discount).toBe(sum((line.discounts ?? []).map((each) => each.amount)));
  expect(line.amount_tax).toBe(sum(taxes.map((tax) => tax.amount)));
  expect(line.amount_total).toBe(subtotal - discount + sum(exclusive));
}

/** What the buyer's browser shows is what the merchant's server reads, and adds up by itself. */
export function expectBrowserShows(
  shown: StripeCheckoutSession,
  session: Stripe.Checkout.Session,
): void {
  const { total } = shown;
  const minor = (amount: { minorUnitsAmount: number }) => amount.minorUnitsAmount;
  expect(minor(total.total)).toBe(session.amount_total);
  expect(minor(total.subtotal)).toBe(session.amount_subtotal);
  expect(minor(total.discount)).toBe(session.total_details?.amount_discount);
  expect(minor(total.shippingRate)).toBe(session.total_details?.amount_shipping);
  expect(minor(total.taxExclusive) + minor(total.taxInclusive)).toBe(
    session.total_details?.amount_tax,
  );
  expect(sum(shown.discountAmounts?.map(minor) ?? [])).toBe(minor(total.discount));

  const lines = session.line_items?.data ?? [];
  expect(shown.lineItems.map((line) => line.id)).toEqual(lines.map((line) => line.id));
  for (const [i, line] of shown.lineItems.entries()) {
    expect(minor(line.subtotal)).toBe(lines[i]?.amount_subtotal);
    expect(minor(line.discount)).toBe(lines[i]?.amount_discount);
    expect(minor(line.total)).toBe(lines[i]?.amount_total);
    expect(minor(line.taxExclusive) + minor(line.taxInclusive)).toBe(lines[i]?.amount_tax);
    if (line.pricing) expectTiersAddUp(line);
  }
  for (const money of everyAmountOf(shown)) expectSameDigits(money, shown.minorUnitsAmountDivisor);
}

/** The bands of a tiered line hold all its units, and cost what the line costs. */
function expectTiersAddUp({
  pricing,
  quantity,
  subtotal,
}: StripeCheckoutSession['lineItems'][number]): void {
  const tiers = pricing?.tiers ?? [];
  const totals = tiers.map((tier) => tier.total?.minorUnitsAmount);
  for (const total of totals) expectAmount(total);
  expect(sum(tiers.map((tier) => tier.quantity))).toBe(quantity);
  expect(sum(totals.map((total) => total ?? 0))).toBe(subtotal.minorUnitsAmount);
}

interface Money {
  amount: string;
  minorUnitsAmount: number;
}

/** Every formatted amount of a browser session, wherever it stands. */
function everyAmountOf(value: unknown): Money[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(everyAmountOf);
  return 'minorUnitsAmount' in value && 'amount' in value ? [value as Money, ...nested] : nested;
}

/** The text says the same amount as the number: `$12.50` is 1250. */
function expectSameDigits({ amount, minorUnitsAmount }: Money, divisor: number): void {
  const [, fraction = ''] = /\.(\d+)$/.exec(amount) ?? [];
  const digits = String(divisor).length - 1;
  const said = Number(amount.replaceAll(/\D/g, '')) * 10 ** (digits - fraction.length);
  expect(said).toBeCloseTo(Math.abs(minorUnitsAmount), 5);
}
