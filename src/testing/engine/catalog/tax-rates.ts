import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';

/**
 * A tax rate as the REST API shows it. Merchants make percentages; flat amounts, jurisdiction levels
 * and effective percentages are on the rates of automatic tax alone.
 */
export interface TaxRate {
  id: string;
  object: 'tax_rate';
  active: boolean;
  country: string | null;
  created: EpochSeconds;
  description: string | null;
  display_name: string;
  /** What is charged out of 100 where it may differ from `percentage`; else null. */
  effective_percentage: number | null;
  /** Minor units of a currency, owed whatever the base; null for a percentage. */
  flat_amount: { amount: MinorUnits; currency: string } | null;
  inclusive: boolean;
  jurisdiction: string | null;
  jurisdiction_level: 'country' | 'state' | null;
  livemode: false;
  metadata: Metadata;
  /** Up to four decimals. */
  percentage: number;
  /** Null where a place has no tax. */
  rate_type: 'flat_amount' | 'percentage' | null;
  state: string | null;
  tax_type: string | null;
}

/** What a request may say about a tax rate besides its percentage. */
export interface TaxRateChange {
  active?: boolean;
  country?: string;
  description?: string;
  display_name?: string;
  jurisdiction?: string;
  metadata?: MetadataChange;
  state?: string;
  tax_type?: string;
}

/** Adds a tax rate; its percentage and whether it is inclusive are fixed for good. */
export function createTaxRate(
  world: World,
  input: TaxRateChange & { display_name: string; inclusive: boolean; percentage: number },
): TaxRate {
  checkPercentage(input.percentage);
  const rate = changed(
    {
      id: world.ids.next('txr_'),
      object: 'tax_rate',
      active: true,
      country: null,
      created: world.now(),
      description: null,
      display_name: input.display_name,
      effective_percentage: null,
      flat_amount: null,
      inclusive: input.inclusive,
      jurisdiction: null,
      jurisdiction_level: null,
      livemode: false,
      metadata: {},
      percentage: input.percentage,
      rate_type: 'percentage',
      state: null,
      tax_type: null,
    },
    input,
  );
  world.taxRates.set(rate.id, rate);
  return rate;
}

/** Changes what may still be changed about a tax rate. */
export function updateTaxRate(world: World, id: string, change: TaxRateChange): TaxRate {
  const rate = changed(findIn(world.taxRates, 'tax rate', id), change);
  world.taxRates.set(id, rate);
  return rate;
}

/** The rate, refused when it is archived: those cannot be used for new sessions. */
export function findActiveTaxRate(world: World, id: string, param: string): TaxRate {
  const rate = findIn(world.taxRates, 'tax rate', id, param);
  if (rate.active) return rate;
  throw invalidRequest(
    `The tax rate ${id} cannot be added because it is archived. To use it, first unarchive it.`,
    { param },
  );
}

/** Four decimals at most, as Stripe keeps them. */
function checkPercentage(percentage: number): void {
  const parts = percentage * 10_000;
  if (!(percentage >= 0 && percentage <= 100)) {
    throw invalidRequest('A tax rate must be between 0 and 100 percent.', { param: 'percentage' });
  }
  if (Math.abs(parts - Math.round(parts)) > 1e-6) {
    throw invalidRequest('A tax rate can have up to 4 decimal places.', { param: 'percentage' });
  }
}

function changed(rate: TaxRate, change: TaxRateChange): TaxRate {
  return {
    ...rate,
    active: change.active ?? rate.active,
    country: change.country ?? rate.country,
    description: change.description ?? rate.description,
    display_name: change.display_name ?? rate.display_name,
    jurisdiction: change.jurisdiction ?? rate.jurisdiction,
    metadata: changeMetadata(rate.metadata, change.metadata),
    state: change.state ?? rate.state,
    tax_type: change.tax_type ?? rate.tax_type,
  };
}
