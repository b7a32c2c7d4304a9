import type { TaxRate } from '../catalog/tax-rates.js';
import { createRandom, deriveSeed } from '../random.js';
import { allJurisdictions } from './jurisdictions.js';
import type { Jurisdiction } from './jurisdictions.js';

/** How a jurisdiction's tax meets an amount: inside or on top of it, and whether it is charged. */
export interface RateUse {
  inclusive: boolean;
  /** False where the tax exists and is not charged: exempt, reverse charge, not registered. */
  charged: boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 24;

/** When the rates of Stripe's own came into being, for their `created`: 2026-01-01. */
const CREATED = 1_767_225_600;

/**
 * The tax rate that automatic tax uses for a jurisdiction. Its id depends on nothing else, so that
 * it is the same for every session and every account. `percentage` is the statutory rate,
 * `effective_percentage` the one that is charged.
 */
export function automaticRate(jurisdiction: Jurisdiction, use: RateUse): TaxRate {
  const { key, country, state, displayName, percentage, flat, taxType } = jurisdiction;
  const exists = flat !== null || percentage > 0;
  return {
    id: automaticRateId(key, use),
    object: 'tax_rate',
    active: true,
    country,
    created: CREATED,
    description: null,
    display_name: displayName,
    effective_percentage: flat ? null : use.charged ? percentage : 0,
    flat_amount: flat,
    inclusive: use.inclusive,
    jurisdiction: state ?? country,
    jurisdiction_level: jurisdiction.level,
    livemode: false,
    metadata: {},
    percentage,
    rate_type: exists ? (flat ? 'flat_amount' : 'percentage') : null,
    state,
    tax_type: taxType,
  };
}

/** The automatic rate with this id, for reading it on its own. */
export function findAutomaticRate(id: string): TaxRate | undefined {
  for (const jurisdiction of allJurisdictions()) {
    for (const inclusive of [false, true]) {
      for (const charged of [false, true]) {
        const use = { inclusive, charged };
        if (automaticRateId(jurisdiction.key, use) === id) return automaticRate(jurisdiction, use);
      }
    }
  }
  return undefined;
}

function automaticRateId(key: string, { inclusive, charged }: RateUse): string {
  const random = createRandom(deriveSeed(0, `${key}/${inclusive}/${charged}`));
  const letters = Array.from(
    { length: ID_LENGTH },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)],
  );
  return `txr_${letters.join('')}`;
}
