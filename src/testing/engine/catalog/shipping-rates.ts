import type { EpochSeconds, MinorUnits, PageDeliveryEstimate } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { isCurrency } from '../money/currencies.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import type { TaxBehavior } from './prices.js';

/** A shipping rate as the REST API shows it. */
export interface ShippingRate {
  id: string;
  object: 'shipping_rate';
  active: boolean;
  created: EpochSeconds;
  delivery_estimate: {
    maximum: PageDeliveryEstimate | null;
    minimum: PageDeliveryEstimate | null;
  } | null;
  display_name: string;
  fixed_amount: { amount: MinorUnits; currency: string };
  livemode: false;
  metadata: Metadata;
  tax_behavior: TaxBehavior;
  tax_code: string | null;
  type: 'fixed_amount';
}

/** What a request says about a new shipping rate. */
export interface ShippingRateInput {
  display_name: string;
  delivery_estimate?: { maximum?: PageDeliveryEstimate; minimum?: PageDeliveryEstimate };
  fixed_amount?: { amount: number; currency: string };
  metadata?: MetadataChange;
  tax_behavior?: TaxBehavior;
  tax_code?: string;
}

/** Adds a shipping rate. `at` is where its parameters stand in the request. */
export function createShippingRate(world: World, input: ShippingRateInput, at = ''): ShippingRate {
  const param = (name: string) => (at === '' ? name : `${at}[${name}]`);
  if (!input.fixed_amount) throw missingParam(param('fixed_amount'));
  const currency = input.fixed_amount.currency.toLowerCase();
  if (!isCurrency(currency)) {
    throw invalidRequest(`Invalid currency: ${currency}.`, {
      param: param('fixed_amount[currency]'),
    });
  }
  if (input.fixed_amount.amount < 0) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      param: param('fixed_amount[amount]'),
      code: 'parameter_invalid_integer',
    });
  }
  const { delivery_estimate: estimate } = input;
  const rate: ShippingRate = {
    id: world.ids.next('shr_'),
    object: 'shipping_rate',
    active: true,
    created: world.now(),
    delivery_estimate: estimate
      ? { maximum: estimate.maximum ?? null, minimum: estimate.minimum ?? null }
      : null,
    display_name: input.display_name,
    fixed_amount: { amount: input.fixed_amount.amount, currency },
    livemode: false,
    metadata: changeMetadata({}, input.metadata),
    tax_behavior: input.tax_behavior ?? 'unspecified',
    tax_code: input.tax_code ?? null,
    type: 'fixed_amount',
  };
  world.shippingRates.set(rate.id, rate);
  return rate;
}

/** Archives a shipping rate, or changes its metadata or tax behaviour. */
export function updateShippingRate(
  world: World,
  id: string,
  change: { active?: boolean; metadata?: MetadataChange; tax_behavior?: TaxBehavior },
): ShippingRate {
  const rate = findIn(world.shippingRates, 'shipping rate', id);
  const next: ShippingRate = {
    ...rate,
    active: change.active ?? rate.active,
    metadata: changeMetadata(rate.metadata, change.metadata),
    tax_behavior: change.tax_behavior ?? rate.tax_behavior,
  };
  world.shippingRates.set(id, next);
  return next;
}
