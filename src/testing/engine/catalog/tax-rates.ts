import type { EpochSeconds } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';

/** A tax rate as the REST API shows it. */
export interface TaxRate {
  id: string;
  object: 'tax_rate';
  active: boolean;
  country: string | null;
  created: EpochSeconds;
  description: string | null;
  display_name: string;
  effective_percentage: number | null;
  flat_amount: null;
  inclusive: boolean;
  jurisdiction: string | null;
  jurisdiction_level: null;
  livemode: false;
  metadata: Metadata;
  /** Up to four decimals. */
  percentage: number;
  rate_type: 'percentage';
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
  if (!(input.percentage >= 0 && input.percentage <= 100)) {
    throw invalidRequest('A tax rate must be between 0 and 100 percent.', { param: 'percentage' });
  }
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
