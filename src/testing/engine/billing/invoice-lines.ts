import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { formatForMessage } from '../money/currencies.js';
import { priceAmounts } from '../pricing/line-charge.js';
import type { PricedLine } from '../pricing/lines.js';
import type { SessionAmounts } from '../pricing/session-amounts.js';
import type { LineTax } from '../pricing/taxes.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import type { FirstOf } from './create-invoice.js';
import type { InvoiceLine, InvoiceLineParent, InvoiceTax } from './invoice.js';
import { isProrated } from './schedule.js';

/** The invoice that lines are made for. */
interface On {
  invoice: string;
  now: EpochSeconds;
  first: FirstOf | null;
}

/** The lines of an invoice: those of the session, and what the merchant added as a surcharge. */
export function invoiceLines(
  world: World,
  session: Session,
  amounts: SessionAmounts,
  on: On,
): InvoiceLine[] {
  // The items of the subscription stand in the order of the session's recurring lines.
  const items = [...(on.first?.subscription.items ?? [])];
  const lines = amounts.lines.map((priced) => {
    const item = priced.price.recurring && on.first ? items.shift() : undefined;
    return pricedLine(world, session, priced, on, item?.id);
  });
  return amounts.surcharge === 0
    ? lines
    : [...lines, surchargeLine(world, session, amounts.surcharge, on)];
}

/** A tax in an invoice's words. Why a rate applies is known of automatic tax alone. */
export function invoiceTax(tax: LineTax): InvoiceTax {
  return {
    amount: tax.amount,
    tax_behavior: tax.rate.inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: tax.rate.id },
    taxability_reason: tax.reason ?? 'not_available',
    taxable_amount: tax.taxable,
    type: 'tax_rate_details',
  };
}

function pricedLine(
  world: World,
  session: Session,
  priced: PricedLine,
  on: On,
  item: string | undefined,
): InvoiceLine {
  const { line, price, product } = priced;
  const amounts = priceAmounts(price, session.currency);
  const discounts = priced.discounts.map(({ amount, discount }) => ({
    amount,
    discount: discount.id,
  }));
  const quantity = line.quantity ?? 0;
  return {
    id: world.ids.next('il_'),
    object: 'line_item',
    amount: priced.subtotal,
    currency: session.currency,
    description: item === undefined ? product.name : describeItem(priced, session),
    discount_amounts: discounts,
    discountable: true,
    discounts: discounts.map(({ discount }) => discount),
    invoice: on.invoice,
    livemode: false,
    metadata: line.metadata,
    parent: parentOf(world, on, item),
    period: periodOf(on, item),
    pretax_credit_amounts: discounts.map((discount) => ({ ...discount, type: 'discount' })),
    pricing: {
      price_details: { price: price.id, product: product.id },
      type: 'price_details',
      // During a trial the line is priced at nothing.
      unit_amount_decimal: isInTrial(on, item) ? '0' : amounts.unit_amount_decimal,
    },
    quantity,
    quantity_decimal: String(quantity),
    subscription: on.first?.subscription.id ?? null,
    subtotal: priced.subtotal,
    taxes: priced.taxes.map(invoiceTax),
  };
}

function surchargeLine(world: World, session: Session, amount: MinorUnits, on: On): InvoiceLine {
  return {
    id: world.ids.next('il_'),
    object: 'line_item',
    amount,
    currency: session.currency,
    description: 'Surcharge',
    discount_amounts: [],
    discountable: false,
    discounts: [],
    invoice: on.invoice,
    livemode: false,
    metadata: {},
    parent: parentOf(world, on, undefined),
    period: { start: on.now, end: on.now },
    pretax_credit_amounts: [],
    pricing: null,
    quantity: 1,
    quantity_decimal: '1',
    subscription: on.first?.subscription.id ?? null,
    subtotal: amount,
    taxes: [],
  };
}

function isInTrial(on: On, item: string | undefined): boolean {
  return item !== undefined && on.first?.subscription.trialEnd != null;
}

function parentOf(world: World, { first }: On, item: string | undefined): InvoiceLineParent {
  if (item !== undefined && first) {
    return {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: isProrated(first.schedule),
        proration_details: { credited_items: null },
        subscription: first.subscription.id,
        subscription_item: item,
      },
      type: 'subscription_item_details',
    };
  }
  return {
    invoice_item_details: {
      invoice_item: world.ids.next('ii_'),
      proration: false,
      proration_details: { credited_items: null },
      subscription: first?.subscription.id ?? null,
    },
    subscription_item_details: null,
    type: 'invoice_item_details',
  };
}

/** What a line pays for: the first period, or the moment at which something was bought. */
function periodOf({ first, now }: On, item: string | undefined): InvoiceLine['period'] {
  if (item === undefined || !first) return { start: now, end: now };
  return { start: first.schedule.start, end: first.schedule.nextInvoice };
}

/** In the words of Stripe's invoices, which name the price after the quantity. */
function describeItem({ line, price, product }: PricedLine, session: Session): string {
  if (session.trial) return `Trial period for ${product.name}`;
  const { interval = 'month', interval_count: count = 1 } = price.recurring ?? {};
  const every = count === 1 ? interval : `every ${count} ${interval}s`;
  const { unit_amount: unit } = priceAmounts(price, session.currency);
  const each = unit === null ? '' : ` (at ${formatForMessage(unit, session.currency)} / ${every})`;
  return `${line.quantity ?? 0} × ${product.name}${each}`;
}
