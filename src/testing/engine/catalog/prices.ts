import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { checkAtLeast, checkedCurrency } from '../check-values.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { readAmounts } from './price-amounts.js';
import type {
  AmountsInput,
  CustomUnitAmount,
  ParamName,
  PriceAmounts,
  PriceTier,
} from './price-amounts.js';
import { readRecurring } from './price-recurring.js';
import type { PriceRecurring, RecurringInput } from './price-recurring.js';
import { createProduct } from './products.js';
import type { ProductChange } from './products.js';

/** Whether an amount contains its tax. */
export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified';

/**
 * A price as the engine keeps it. The REST face leaves `inline` out, and `tiers` and
 * `currency_options` unless they are expanded. Amounts in minor units of `currency`.
 */
export interface Price {
  id: string;
  object: 'price';
  active: boolean;
  billing_scheme: 'per_unit' | 'tiered';
  created: EpochSeconds;
  currency: string;
  /** What the price costs in further currencies, by their codes. */
  currency_options: Record<string, PriceAmounts>;
  custom_unit_amount: CustomUnitAmount | null;
  /** Made in place by a session; lists do not show it. */
  inline: boolean;
  livemode: false;
  lookup_key: string | null;
  metadata: Metadata;
  nickname: string | null;
  product: string;
  recurring: PriceRecurring | null;
  tax_behavior: TaxBehavior;
  tiers: PriceTier[] | null;
  tiers_mode: 'graduated' | 'volume' | null;
  transform_quantity: { divide_by: number; round: 'up' | 'down' } | null;
  type: 'one_time' | 'recurring';
  /** Null when the amount is no whole number of minor units, tiered, or chosen by the buyer. */
  unit_amount: MinorUnits | null;
  /** Exact, in minor units, up to 12 decimals; null for tiers and for amounts that buyers choose. */
  unit_amount_decimal: string | null;
}

/** What a product needs when it is made together with a price. */
export type InlineProduct = ProductChange & { name: string; id?: string };

/** What a request says about a new price. */
export interface PriceInput extends AmountsInput {
  currency: string;
  active?: boolean;
  billing_scheme?: Price['billing_scheme'];
  currency_options?: Record<string, AmountsInput>;
  inline?: boolean;
  lookup_key?: string;
  metadata?: MetadataChange;
  nickname?: string;
  product?: string;
  product_data?: InlineProduct;
  recurring?: RecurringInput;
  tiers_mode?: 'graduated' | 'volume';
  transfer_lookup_key?: boolean;
  transform_quantity?: { divide_by: number; round: 'up' | 'down' };
}

const LONGEST_LOOKUP_KEY = 200;

/**
 * Adds a price, and its product when `product_data` is given. `at` is where the parameters stand
 * in the request, such as `line_items[0][price_data]`, for the `param` of a refusal.
 */
export function createPrice(world: World, input: PriceInput, at = ''): Price {
  const param = paramWithin(at);
  const currency = checkedCurrency(input.currency, param('currency'));
  const scheme = input.billing_scheme ?? 'per_unit';
  checkTieredness(input, scheme, param);
  const recurring = readRecurring(world, input, param);
  const price: Price = {
    id: world.ids.next('price_'),
    object: 'price',
    active: input.active ?? true,
    billing_scheme: scheme,
    created: world.now(),
    currency,
    ...readAmounts(input, currency, scheme, param),
    currency_options: readOptions(input.currency_options ?? {}, currency, scheme, param),
    inline: input.inline ?? false,
    livemode: false,
    lookup_key: claimLookupKey(world, input, param),
    metadata: changeMetadata({}, input.metadata),
    nickname: input.nickname ?? null,
    product: readProduct(world, input, param),
    recurring,
    tiers_mode: input.tiers_mode ?? null,
    transform_quantity: readPackages(input, param),
    type: recurring ? 'recurring' : 'one_time',
  };
  world.prices.set(price.id, price);
  return price;
}

/** What may be changed about a price; the amount in its own currency may not. */
export interface PriceChange {
  active?: boolean;
  /** Replaces the options named; null takes all of them away. */
  currency_options?: Record<string, AmountsInput> | null;
  lookup_key?: string;
  metadata?: MetadataChange;
  nickname?: string;
  tax_behavior?: TaxBehavior;
  transfer_lookup_key?: boolean;
}

/** Changes a price. */
export function updatePrice(world: World, id: string, change: PriceChange): Price {
  const price = findIn(world.prices, 'price', id);
  const { tax_behavior: behavior } = change;
  const fixed = price.tax_behavior !== 'unspecified';
  if (behavior !== undefined && fixed && behavior !== price.tax_behavior) {
    throw invalidRequest(
      'The tax behavior of a price cannot be changed once it is `inclusive` or `exclusive`.',
      { param: 'tax_behavior' },
    );
  }
  const options = change.currency_options;
  const next: Price = {
    ...price,
    active: change.active ?? price.active,
    currency_options:
      options === null
        ? {}
        : {
            ...price.currency_options,
            ...readOptions(options ?? {}, price.currency, price.billing_scheme, paramWithin('')),
          },
    lookup_key: claimLookupKey(world, change, paramWithin(''), id) ?? price.lookup_key,
    metadata: changeMetadata(price.metadata, change.metadata),
    nickname: change.nickname ?? price.nickname,
    tax_behavior: behavior ?? price.tax_behavior,
  };
  world.prices.set(id, next);
  return next;
}

/** What a price costs in a currency; undefined when it is not sold in it. */
export function amountsIn(price: Price, currency: string): PriceAmounts | undefined {
  return price.currency === currency ? price : price.currency_options[currency];
}

/** Whether a price charges for usage, which a meter counts. */
export function isMetered(price: Price): boolean {
  return price.recurring?.usage_type === 'metered';
}

/** `tiers` and `name[member]` under `at`, in bracket form. */
function paramWithin(at: string): ParamName {
  return (name) => {
    if (at === '') return name;
    const [, first = name, rest = ''] = /^([^[]+)(.*)$/.exec(name) ?? [];
    return `${at}[${first}]${rest}`;
  };
}

function checkTieredness(input: PriceInput, scheme: Price['billing_scheme'], param: ParamName) {
  if (input.tiers && input.transform_quantity) {
    throw invalidRequest(
      'You may only specify one of these parameters: tiers, transform_quantity.',
      { param: param('tiers') },
    );
  }
  if (scheme === 'tiered' && !input.tiers_mode) throw missingParam(param('tiers_mode'));
  if (scheme === 'per_unit' && input.tiers_mode) {
    throw invalidRequest('`tiers_mode` needs `billing_scheme` to be `tiered`.', {
      param: param('tiers_mode'),
    });
  }
}

function readOptions(
  inputs: Record<string, AmountsInput>,
  own: string,
  scheme: Price['billing_scheme'],
  param: ParamName,
): Price['currency_options'] {
  return Object.fromEntries(
    Object.entries(inputs).map(([code, input]) => {
      const place = param(`currency_options[${code}]`);
      const currency = checkedCurrency(code, place);
      if (currency === own) {
        throw invalidRequest(
          'You are specifying a currency option that matches the top-level currency for this price. Please remove this currency option and it will be added automatically on creation.',
          { param: place },
        );
      }
      return [currency, readAmounts(input, currency, scheme, paramWithin(place))];
    }),
  );
}

/** A key belongs to one price at a time; it is taken from another only when asked for. */
function claimLookupKey(
  world: World,
  input: { lookup_key?: string; transfer_lookup_key?: boolean },
  param: ParamName,
  self?: string,
): string | null {
  const { lookup_key: key } = input;
  if (key === undefined) return null;
  if (key.length > LONGEST_LOOKUP_KEY) {
    throw invalidRequest(`Invalid string: must be at most ${LONGEST_LOOKUP_KEY} characters.`, {
      param: param('lookup_key'),
    });
  }
  const holder = [...world.prices.values()].find(
    (price) => price.lookup_key === key && price.id !== self,
  );
  if (!holder) return key;
  if (input.transfer_lookup_key !== true) {
    throw invalidRequest(
      `A price (\`${holder.id}\`) already uses that lookup key. Pass \`transfer_lookup_key: true\` to move it.`,
      { param: param('lookup_key') },
    );
  }
  world.prices.set(holder.id, { ...holder, lookup_key: null });
  return key;
}

function readPackages(input: PriceInput, param: ParamName): Price['transform_quantity'] {
  const { transform_quantity: packages } = input;
  if (!packages) return null;
  checkAtLeast(packages.divide_by, 1, param('transform_quantity[divide_by]'));
  if (input.custom_unit_amount?.enabled) {
    throw invalidRequest(
      'You may only specify one of these parameters: custom_unit_amount, transform_quantity.',
      { param: param('transform_quantity') },
    );
  }
  return packages;
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
  return createProduct(world, input.product_data, param('product_data')).id;
}
