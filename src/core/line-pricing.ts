import type { CheckoutLineItem } from './session.js';

/** One band of a price in tiers. Every amount is Stripe's, formatted by Stripe. */
export interface LineItemTier {
  /** The first and the last of it that fall into the band; `to` is null for the last band. */
  readonly from: number;
  readonly to: number | null;
  /** What one of it costs; null where it costs nothing. */
  readonly each: string | null;
  /** What the band costs beside; null where nothing. */
  readonly flat: string | null;
  /** True when some of the line's quantity is priced by it. */
  readonly applied: boolean;
}

/** The bands of a line's price; none where it has no tiers, and before Stripe.js 9, which does not tell them. */
export function tiersOf({ pricing }: Pick<CheckoutLineItem, 'pricing'>): readonly LineItemTier[] {
  let from = 1;
  return ((pricing as typeof pricing | undefined)?.tiers ?? []).map((tier) => {
    const band = {
      from,
      to: tier.upTo,
      each: unlessZero(tier.unitAmountDecimal ?? tier.unitAmount),
      flat: unlessZero(tier.flatAmountDecimal ?? tier.flatAmount),
      applied: tier.quantity > 0,
    };
    from = (tier.upTo ?? 0) + 1;
    return band;
  });
}

function unlessZero(amount: CheckoutLineItem['unitAmountDecimal']): string | null {
  return amount && amount.minorUnitsAmount !== 0 ? amount.amount : null;
}
