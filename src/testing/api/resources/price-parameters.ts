import {
  emptyable,
  flag,
  integer,
  list,
  mapOf,
  metadata,
  notSimulated,
  object,
  oneOf,
  required,
  text,
} from '../http/shapes.js';
import type { Shape } from '../http/shapes.js';

const UP_TO: Shape<number | 'inf'> = {
  read: (value, at) => (value === 'inf' ? 'inf' : integer().read(value, at)),
};

/** Whether an amount contains its tax. */
export const TAX_BEHAVIOR = oneOf('exclusive', 'inclusive', 'unspecified');

/** `custom_unit_amount`: an amount that the buyer chooses. */
export const CUSTOM_UNIT_AMOUNT = object({
  enabled: required(flag()),
  maximum: integer(),
  minimum: integer(),
  preset: integer(),
});

/** The bands of a tiered price. */
export const TIERS = list(
  object({
    flat_amount: integer(),
    flat_amount_decimal: text(),
    unit_amount: integer(),
    unit_amount_decimal: text(),
    up_to: required(UP_TO),
  }),
);

/** What a price costs in further currencies, by their codes. */
export const CURRENCY_OPTIONS = mapOf(
  object({
    custom_unit_amount: CUSTOM_UNIT_AMOUNT,
    tax_behavior: TAX_BEHAVIOR,
    tiers: TIERS,
    unit_amount: integer(),
    unit_amount_decimal: text(),
  }),
);

/** As what a product is taxed. Where a performance takes place is not simulated. */
export const TAX_DETAILS = object({
  performance_location: notSimulated('the place of a performance'),
  tax_code: emptyable(text()),
});

/** `default_price_data` of a new product. */
export const DEFAULT_PRICE_DATA = object({
  currency: required(text()),
  currency_options: CURRENCY_OPTIONS,
  custom_unit_amount: CUSTOM_UNIT_AMOUNT,
  metadata: metadata(),
  recurring: object({
    interval: required(oneOf('day', 'month', 'week', 'year')),
    interval_count: integer(),
  }),
  tax_behavior: TAX_BEHAVIOR,
  unit_amount: integer(),
  unit_amount_decimal: text(),
});
