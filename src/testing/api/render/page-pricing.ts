import type { Price } from '../../engine/catalog/prices.js';
import { findIn } from '../../engine/find-in.js';
import { formatDecimal, roundScaled, wholeMinorUnits } from '../../engine/money/decimal.js';
import { chargeFor, priceAmounts, unitAmountShown } from '../../engine/pricing/line-charge.js';
import { chargeTiers, shareAmongTiers } from '../../engine/pricing/tiers.js';
import type { TierCharge } from '../../engine/pricing/tiers.js';
import { isSelected } from '../../engine/sessions/optional-items.js';
import type { Session } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import type { PageLineItem, PageOptionalItem, PageTier } from '../../wire.js';

/** The unit amount, and its decimals where it is no whole number of minor units. */
export function pageUnitAmount(
  price: Price,
  quantity: number | null,
  currency: string,
): Pick<PageLineItem, 'unit_amount' | 'unit_amount_decimal'> {
  const exact = unitAmountShown(price, quantity, currency);
  return {
    unit_amount: roundScaled(exact),
    unit_amount_decimal: wholeMinorUnits(exact) === null ? formatDecimal(exact) : null,
  };
}

/**
 * How a tiered line comes to its price; null for any other. `tiers` adds up to what is due today,
 * `recurring_tiers` to what each full period costs. Stripe documents neither: that `recurring_tiers`
 * is for recurring prices, and differs where today is not a full period, is an assumption. The total
 * of a metered tier is null, because nobody knows what will be used.
 */
export function pageTieredPricing(
  price: Price,
  quantity: number | null,
  dueToday: number,
  currency: string,
): PageLineItem['pricing'] {
  const { tiers } = priceAmounts(price, currency);
  if (!tiers || !price.tiers_mode) return null;
  const charges = chargeTiers(tiers, price.tiers_mode, quantity ?? 0);
  const show = (total: number) => {
    const shares = shareAmongTiers(charges, total);
    return charges.map((charge, i) =>
      pageTier(charge, quantity === null ? null : (shares[i] ?? null)),
    );
  };
  return {
    tiers_mode: price.tiers_mode,
    tiers: show(dueToday),
    recurring_tiers: price.recurring ? show(chargeFor(price, quantity, currency)) : null,
  };
}

/** What the buyer may add; null when the session offers nothing. */
export function pageOptionalItems(world: World, session: Session): PageOptionalItem[] | null {
  if (!session.optionalItems) return null;
  return session.optionalItems.map((item) => {
    const price = findIn(world.prices, 'price', item.price);
    const product = findIn(world.products, 'product', price.product);
    return {
      price: price.id,
      name: product.name,
      description: product.description,
      images: product.images,
      unit_label: product.unit_label,
      quantity: item.quantity,
      ...pageUnitAmount(price, item.quantity, session.currency),
      recurring: price.recurring && {
        interval: price.recurring.interval,
        interval_count: price.recurring.interval_count,
      },
      adjustable_quantity: item.adjustable,
      selected: isSelected(session, item),
    };
  });
}

function pageTier({ tier, quantity }: TierCharge, total: number | null): PageTier {
  const { flat_amount, flat_amount_decimal, unit_amount, unit_amount_decimal, up_to } = tier;
  return {
    up_to,
    unit_amount,
    unit_amount_decimal: unit_amount === null ? unit_amount_decimal : null,
    flat_amount,
    flat_amount_decimal: flat_amount === null ? flat_amount_decimal : null,
    quantity,
    total,
  };
}
