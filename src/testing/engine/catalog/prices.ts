import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { fractionDigits, isCurrency } from '../money/currencies.js';
import { formatDecimal, parseDecimal, wholeMinorUnits } from '../money/decimal.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam, unsupported } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { createProduct } from './products.js';

/** Whether an amount contains its tax. */
export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified';

/** How often a recurring price is charged. */
export interface PriceRecurring {
  interval: 'day' | 'week' | 'month' | 'year';
  interval_count: number;
  meter: string | null;
  trial_period_days: number | null;
  usage_type: 'licensed' | 'metered';
}

/** A price as the REST API shows it. Amounts in minor units of `currency`. */
export interface Price {
  id: string;
  object: 'price';
  active: boolean;
  billing_scheme: 'per_unit';
  created: EpochSeconds;
  currency: string;
  custom_unit_amount: null;
  livemode: false;
  lookup_key: string | null;
  metadata: Metadata;
  nickname: string | null;
  product: string;
  recurring: PriceRecurring | null;
  tax_behavior: TaxBehavior;
  tiers_mode: null;
  transform_quantity: { divide_by: number; round: 'up' | 'down' } | null;
  type: 'one_time' | 'recurring';
  /** Null when the amount is no whole number of minor units. */
  unit_amount: MinorUnits | null;
  /** Exact, in minor units, up to 12 decimals. */
  unit_amount_decimal: string;
}

/** What a product needs when it is made together with a price. */
export interface InlineProduct {
  name: string;
  active?: boolean;
  description?: string;
  images?: string[];
  metadata?: MetadataChange;
  statement_descriptor?: string;
  tax_code?: string;
  unit_label?: string;
}

/** What a request says about a new price. */
export interface PriceInput {
  currency: string;
  active?: boolean;
  lookup_key?: string;
  metadata?: MetadataChange;
  nickname?: string;
  product?: string;
  product_data?: InlineProduct;
  recurring?: {
    interval: PriceRecurring['interval'];
    interval_count?: number;
    usage_type?: 'licensed' | 'metered';
    trial_period_days?: number;
  };
  tax_behavior?: TaxBehavior;
  transform_quantity?: { divide_by: number; round: 'up' | 'down' };
  unit_amount?: number;
  unit_amount_decimal?: string;
}

const MOST_INTERVALS = { day: 1095, week: 156, month: 36, year: 3 };

/**
 * Adds a price, and its product when `product_data` is given. `at` is where the parameters stand
 * in the request, such as `line_items[0][price_data]`, for the `param` of a refusal.
 */
export function createPrice(world: World, input: PriceInput, at = ''): Price {
  const param = (name: string) => (at === '' ? name : `${at}[${name}]`);
  const currency = input.currency.toLowerCase();
  if (!isCurrency(currency)) {
    throw invalidRequest(`Invalid currency: ${input.currency}.`, { param: param('currency') });
  }
  const amount = readAmount(input, currency, param);
  const recurring = readRecurring(input, param);
  const price: Price = {
    id: world.ids.next('price_'),
    object: 'price',
    active: input.active ?? true,
    billing_scheme: 'per_unit',
    created: world.now(),
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: input.lookup_key ?? null,
    metadata: changeMetadata({}, input.metadata),
    nickname: input.nickname ?? null,
    product: readProduct(world, input, param),
    recurring,
    tax_behavior: input.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: input.transform_quantity ?? null,
    type: recurring ? 'recurring' : 'one_time',
    unit_amount: wholeMinorUnits(amount),
    unit_amount_decimal: formatDecimal(amount),
  };
  world.prices.set(price.id, price);
  return price;
}

/** Changes what may still be changed about a price; amounts may not. */
export function updatePrice(
  world: World,
  id: string,
  change: {
    active?: boolean;
    lookup_key?: string;
    metadata?: MetadataChange;
    nickname?: string;
    tax_behavior?: TaxBehavior;
  },
): Price {
  const price = findIn(world.prices, 'price', id);
  const next: Price = {
    ...price,
    active: change.active ?? price.active,
    lookup_key: change.lookup_key ?? price.lookup_key,
    metadata: changeMetadata(price.metadata, change.metadata),
    nickname: change.nickname ?? price.nickname,
    tax_behavior: change.tax_behavior ?? price.tax_behavior,
  };
  world.prices.set(id, next);
  return next;
}

type ParamName = (name: string) => string;

function readAmount(input: PriceInput, currency: string, param: ParamName): bigint {
  if (input.unit_amount !== undefined && input.unit_amount_decimal !== undefined) {
    throw invalidRequest(
      'You may only specify one of these parameters: unit_amount, unit_amount_decimal.',
      { param: param('unit_amount') },
    );
  }
  const text = input.unit_amount_decimal ?? input.unit_amount?.toString();
  if (text === undefined) throw missingParam(param('unit_amount'));
  const amount = parseDecimal(text);
  if (amount === undefined) {
    const name = input.unit_amount === undefined ? 'unit_amount_decimal' : 'unit_amount';
    throw text.startsWith('-')
      ? invalidRequest('This value must be greater than or equal to 0.', {
          param: param(name),
          code: 'parameter_invalid_integer',
        })
      : invalidRequest(`Invalid decimal: ${text}`, { param: param(name) });
  }
  const whole = wholeMinorUnits(amount);
  if (fractionDigits(currency) === 3 && whole !== null && whole % 10 !== 0) {
    throw invalidRequest(
      `The last digit of an amount in ${currency} must be 0, because card networks take two decimals.`,
      { param: param('unit_amount') },
    );
  }
  return amount;
}

function readRecurring(input: PriceInput, param: ParamName): PriceRecurring | null {
  if (!input.recurring) return null;
  const { interval, interval_count = 1, usage_type = 'licensed' } = input.recurring;
  if (usage_type === 'metered') throw unsupported('metered prices', param('recurring[usage_type]'));
  if (interval_count < 1 || interval_count > MOST_INTERVALS[interval]) {
    throw invalidRequest('The maximum allowed interval is three years.', {
      param: param('recurring[interval_count]'),
    });
  }
  return {
    interval,
    interval_count,
    meter: null,
    trial_period_days: input.recurring.trial_period_days ?? null,
    usage_type,
  };
}

function readProduct(world: World, input: PriceInput, param: ParamName): string {
  if (input.product !== undefined && input.product_data !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: product, product_data.', {
      param: param('product'),
    });
  }
  if (input.product !== undefined) {
    return findIn(world.products, 'product', input.product, param('product')).id;
  }
  if (input.product_data === undefined) throw missingParam(param('product'));
  return createProduct(world, input.product_data).id;
}
