import type { MinorUnits } from '../../wire.js';
import type { PriceTier } from '../catalog/price-amounts.js';
import { parseDecimal } from '../money/decimal.js';
import type { ScaledAmount } from '../money/decimal.js';
import { divideRounded } from '../money/rounding.js';

/** How the bands of a price share out a quantity. */
export type TiersMode = 'graduated' | 'volume';

/** A band, how many units fall into it, and what they cost before rounding. */
export interface TierCharge {
  tier: PriceTier;
  quantity: number;
  exact: ScaledAmount;
}

/**
 * What each band charges. Graduated: every unit is priced in the band that it falls into, and a
 * band's flat amount is due once the band is entered. Volume: the band that the whole quantity falls
 * into prices all of it.
 */
export function chargeTiers(
  tiers: readonly PriceTier[],
  mode: TiersMode,
  quantity: number,
): TierCharge[] {
  return tiers.map((tier, i) => {
    const below = tiers[i - 1]?.up_to ?? 0;
    const upTo = tier.up_to ?? Infinity;
    const within = Math.max(0, Math.min(quantity, upTo) - below);
    const reached = mode === 'graduated' || quantity <= upTo;
    const units = !reached ? 0 : mode === 'volume' && within > 0 ? quantity : within;
    return { tier, quantity: units, exact: units === 0 ? 0n : costOf(tier, units) };
  });
}

/**
 * The band that the last unit falls into: what Stripe.js is assumed to show as the unit amount of a
 * tiered line, which has no unit amount of its own.
 */
export function tierReached(tiers: readonly PriceTier[], quantity: number): PriceTier | undefined {
  return tiers.find((tier) => tier.up_to === null || quantity <= tier.up_to);
}

/**
 * Whole minor units for each band, which add up to `total`: what is charged for the line, rounded
 * once. Less than the bands cost when it is reduced, such as during a trial.
 */
export function shareAmongTiers(charges: readonly TierCharge[], total: MinorUnits): MinorUnits[] {
  const whole = charges.reduce((sum, charge) => sum + charge.exact, 0n);
  let before = 0n;
  let given = 0;
  return charges.map(({ exact }) => {
    if (whole === 0n) return 0;
    before += exact;
    const upToHere = Number(divideRounded(before * BigInt(total), whole));
    const share = upToHere - given;
    given = upToHere;
    return share;
  });
}

function costOf(tier: PriceTier, units: number): ScaledAmount {
  const unit = parseDecimal(tier.unit_amount_decimal ?? '0') ?? 0n;
  const flat = parseDecimal(tier.flat_amount_decimal ?? '0') ?? 0n;
  return unit * BigInt(units) + flat;
}
