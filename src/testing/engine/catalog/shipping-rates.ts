import type { EpochSeconds, MinorUnits, PageDeliveryEstimate } from '../../wire.js';
import { checkAtLeast, checkedCurrency } from '../check-values.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { checkDeliveryEstimate } from './delivery-estimate.js';
import type { TaxBehavior } from './prices.js';

/** What a rate costs in one more currency. */
export interface ShippingCurrencyOption {
  /** Minor units. */
  amount: MinorUnits;
  tax_behavior: TaxBehavior;
}

/**
 * A shipping rate as the engine keeps it. The REST face leaves `currency_options` out unless they
 * are expanded.
 */
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
  fixed_amount: {
    amount: MinorUnits;
    currency: string;
    /** Besides `currency`, by three lower-case letters. */
    currency_options: Record<string, ShippingCurrencyOption>;
  };
  livemode: false;
  metadata: Metadata;
  tax_behavior: TaxBehavior;
  tax_code: string | null;
  type: 'fixed_amount';
}

/** What a request says about currencies besides the main one. */
export type ShippingCurrencyInput = Record<string, { amount?: number; tax_behavior?: TaxBehavior }>;

/** What a request says about a new shipping rate. */
export interface ShippingRateInput {
  display_name: string;
  delivery_estimate?: { maximum?: PageDeliveryEstimate; minimum?: PageDeliveryEstimate };
  fixed_amount?: { amount: number; currency: string; currency_options?: ShippingCurrencyInput };
  metadata?: MetadataChange;
  tax_behavior?: TaxBehavior;
  tax_code?: string;
}

/** What a request may change about a shipping rate. */
export interface ShippingRateChange {
  active?: boolean;
  fixed_amount?: { currency_options?: ShippingCurrencyInput };
  metadata?: MetadataChange;
  tax_behavior?: TaxBehavior;
}

/** Adds a shipping rate. `at` is where its parameters stand in the request. */
export function createShippingRate(world: World, input: ShippingRateInput, at = ''): ShippingRate {
  const param = (name: string) => (at === '' ? name : `${at}[${name}]`);
  const fixed = param('fixed_amount');
  if (!input.fixed_amount) throw missingParam(fixed);
  const { amount, currency_options: options = {} } = input.fixed_amount;
  const currency = checkedCurrency(input.fixed_amount.currency, `${fixed}[currency]`);
  checkAtLeast(amount, 0, `${fixed}[amount]`);
  const { delivery_estimate: estimate } = input;
  if (estimate) checkDeliveryEstimate(estimate, param('delivery_estimate'));
  const rate: ShippingRate = {
    id: world.ids.next('shr_'),
    object: 'shipping_rate',
    active: true,
    created: world.now(),
    delivery_estimate: estimate
      ? { maximum: estimate.maximum ?? null, minimum: estimate.minimum ?? null }
      : null,
    display_name: input.display_name,
    fixed_amount: {
      amount,
      currency,
      currency_options: changedOptions({}, options, `${fixed}[currency_options]`),
    },
    livemode: false,
    metadata: changeMetadata({}, input.metadata),
    tax_behavior: input.tax_behavior ?? 'unspecified',
    tax_code: input.tax_code ?? null,
    type: 'fixed_amount',
  };
  world.shippingRates.set(rate.id, rate);
  return rate;
}

/**
 * Archives a shipping rate, or changes its metadata, its other currencies, or a tax behaviour that
 * is not specified yet.
 */
export function updateShippingRate(
  world: World,
  id: string,
  change: ShippingRateChange,
): ShippingRate {
  const rate = findIn(world.shippingRates, 'shipping rate', id);
  const { fixed_amount: fixed } = rate;
  const options = change.fixed_amount?.currency_options ?? {};
  const next: ShippingRate = {
    ...rate,
    active: change.active ?? rate.active,
    fixed_amount: {
      ...fixed,
      currency_options: changedOptions(
        fixed.currency_options,
        options,
        'fixed_amount[currency_options]',
      ),
    },
    metadata: changeMetadata(rate.metadata, change.metadata),
    tax_behavior: changedTaxBehavior(rate.tax_behavior, change.tax_behavior, 'tax_behavior'),
  };
  world.shippingRates.set(id, next);
  return next;
}

/** Whether a rate can be used in a currency. */
export function isShippingRateIn({ fixed_amount: fixed }: ShippingRate, currency: string): boolean {
  return fixed.currency === currency || fixed.currency_options[currency] !== undefined;
}

/** What a rate costs in a currency. In one that it does not have it costs nothing: check first. */
export function shippingAmountIn(rate: ShippingRate, currency: string): ShippingCurrencyOption {
  const { fixed_amount: fixed, tax_behavior } = rate;
  if (fixed.currency === currency) return { amount: fixed.amount, tax_behavior };
  return fixed.currency_options[currency] ?? { amount: 0, tax_behavior };
}

function changedOptions(
  current: ShippingRate['fixed_amount']['currency_options'],
  inputs: ShippingCurrencyInput,
  at: string,
): ShippingRate['fixed_amount']['currency_options'] {
  const next = { ...current };
  for (const [name, input] of Object.entries(inputs)) {
    const currency = checkedCurrency(name, `${at}[${name}]`);
    const known = current[currency];
    const amount = input.amount ?? known?.amount;
    if (amount === undefined) throw missingParam(`${at}[${name}][amount]`);
    checkAtLeast(amount, 0, `${at}[${name}][amount]`);
    next[currency] = {
      amount,
      tax_behavior: changedTaxBehavior(
        known?.tax_behavior ?? 'unspecified',
        input.tax_behavior,
        `${at}[${name}][tax_behavior]`,
      ),
    };
  }
  return next;
}

/** Once it is specified, a tax behaviour is fixed for good. */
function changedTaxBehavior(
  current: TaxBehavior,
  wanted: TaxBehavior | undefined,
  param: string,
): TaxBehavior {
  if (wanted === undefined || wanted === current) return current;
  if (current === 'unspecified') return wanted;
  throw invalidRequest(
    `The tax behavior of this shipping rate is \`${current}\` and cannot be changed any more.`,
    { param },
  );
}
