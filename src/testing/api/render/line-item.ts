import type { PricedLine } from '../../engine/pricing/lines.js';
import { priceSession } from '../../engine/pricing/session-amounts.js';
import type { Session } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import { renderAdjustable } from './optional-item.js';
import { renderPrice } from './price.js';

/** A line item as the REST API shows it; `discounts` and `taxes` only when expanded. */
export function renderLineItem(session: Session, priced: PricedLine) {
  const { line } = priced;
  return {
    id: line.id,
    object: 'item' as const,
    adjustable_quantity: renderAdjustable(line.adjustable),
    amount_discount: priced.discount,
    amount_subtotal: priced.subtotal,
    amount_tax: priced.taxExclusive + priced.taxInclusive,
    amount_total: priced.total,
    currency: session.currency,
    // The name, not the product's description: that is how Stripe fills it.
    description: priced.product.name,
    metadata: line.metadata,
    price: renderPrice(priced.price),
    quantity: line.quantity,
  };
}

/** All line items of a session, in their order. */
export function renderLineItems(world: World, session: Session) {
  return priceSession(world, session).lines.map((line) => renderLineItem(session, line));
}
