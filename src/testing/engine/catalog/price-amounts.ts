import type { MinorUnits } from '../../wire.js';
import { checkAtLeast } from '../check-values.js';
import { maximumCharge, minimumCharge, smallestStep } from '../money/currencies.js';
import { formatDecimal, parseDecimal, wholeMinorUnits } from '../money/decimal.js';
import { invalidRequest, missingParam } from '../refusal.js';
import type { TaxBehavior } from './prices.js';

/** One band of a tiered price. Amounts in minor units; null where the band has none of that kind. */
export interface PriceTier {
  flat_amount: MinorUnits | null;
  /** Exact, up to 12 decimals. */
  flat_amount_decimal: string | null;
  unit_amount: MinorUnits | null;
  unit_amount_decimal: string | null;
  /** The last unit of the band; null for the band without an end. */
  up_to: number | null;
}

/** Bounds of an amount that the buyer chooses, in minor units. */
export interface CustomUnitAmount {
  maximum: MinorUnits | null;
  minimum: MinorUnits | null;
  preset: MinorUnits | null;
}

/** What a price costs in one currency. Exactly one kind of amount is set. */
export interface PriceAmounts {
  custom_unit_amount: CustomUnitAmount | null;
  tax_behavior: TaxBehavior;
  tiers: PriceTier[] | null;
  /** Null when the amount is no whole number of minor units, tiered, or chosen by the buyer. */
  unit_amount: MinorUnits | null;
  /** Exact, in minor units, up to 12 decimals; null for tiers and for amounts that buyers choose. */
  unit_amount_decimal: string | null;
}

/** One band as a request describes it. */
export interface TierInput {
  flat_amount?: number;
  flat_amount_decimal?: string;
  unit_amount?: number;
  unit_amount_decimal?: string;
  up_to: number | 'inf';
}

/** What a request says about the amounts of a price in one currency. */
export interface AmountsInput {
  custom_unit_amount?: { enabled: boolean; maximum?: number; minimum?: number; preset?: number };
  tax_behavior?: TaxBehavior;
  tiers?: TierInput[];
  unit_amount?: number;
  unit_amount_decimal?: string;
}

/** Names a parameter where it stands in the request. */
export type ParamName = (name: string) => string;

/** Reads the amounts of a price in one currency, after its billing scheme. */
export function readAmounts(
  input: AmountsInput,
  currency: string,
  scheme: 'per_unit' | 'tiered',
  param: ParamName,
): PriceAmounts {
  const tax_behavior = input.tax_behavior ?? 'unspecified';
  const none = { custom_unit_amount: null, tiers: null, unit_amount: null };
  if (scheme === 'tiered') {
    const tiers = readTiers(input, currency, param);
    return { ...none, tax_behavior, tiers, unit_amount_decimal: null };
  }
  if (input.tiers) {
    throw invalidRequest('`tiers` needs `billing_scheme` to be `tiered`.', {
      param: param('tiers'),
    });
  }
  if (input.custom_unit_amount?.enabled) {
    refuseOthers(input, 'custom_unit_amount', param);
    const custom_unit_amount = readCustom(input.custom_unit_amount, currency, param);
    return { ...none, custom_unit_amount, tax_behavior, unit_amount_decimal: null };
  }
  const amount = readAmount(input, 'unit_amount', currency, param);
  if (amount === undefined) throw missingParam(param('unit_amount'));
  return {
    ...none,
    tax_behavior,
    unit_amount: wholeMinorUnits(amount),
    unit_amount_decimal: formatDecimal(amount),
  };
}

function refuseOthers(
  input: AmountsInput,
  chosen: 'custom_unit_amount' | 'tiers',
  param: ParamName,
): void {
  const others = ['custom_unit_amount', 'unit_amount', 'unit_amount_decimal'] as const;
  const other = others.find((name) => name !== chosen && input[name] !== undefined);
  if (other === undefined) return;
  const names = [chosen, other].toSorted().join(', ');
  throw invalidRequest(`You may only specify one of these parameters: ${names}.`, {
    param: param(chosen),
  });
}

/** Bands in ascending order; the last one, and only that, has no end. */
function readTiers(input: AmountsInput, currency: string, param: ParamName): PriceTier[] {
  if (!input.tiers || input.tiers.length === 0) throw missingParam(param('tiers'));
  refuseOthers(input, 'tiers', param);
  let previous = 0;
  return input.tiers.map((tier, i, all) => {
    const at: ParamName = (name) => param(`tiers[${i}][${name}]`);
    const isLast = i === all.length - 1;
    if ((tier.up_to === 'inf') !== isLast) {
      throw invalidRequest(
        isLast
          ? 'The last tier must have no upper bound: set its `up_to` to `inf`.'
          : 'Only the last tier can have `inf` as its `up_to`.',
        { param: at('up_to') },
      );
    }
    if (tier.up_to !== 'inf' && tier.up_to <= previous) {
      throw invalidRequest('Each tier must end after the one before it; the first after 0.', {
        param: at('up_to'),
      });
    }
    previous = tier.up_to === 'inf' ? previous : tier.up_to;
    const unit = readAmount(tier, 'unit_amount', currency, at);
    const flat = readAmount(tier, 'flat_amount', currency, at);
    if (unit === undefined && flat === undefined) {
      throw invalidRequest('An entry in the tiers array is missing an amount.', {
        param: 'amount',
      });
    }
    return {
      flat_amount: flat === undefined ? null : wholeMinorUnits(flat),
      flat_amount_decimal: flat === undefined ? null : formatDecimal(flat),
      unit_amount: unit === undefined ? null : wholeMinorUnits(unit),
      unit_amount_decimal: unit === undefined ? null : formatDecimal(unit),
      up_to: tier.up_to === 'inf' ? null : tier.up_to,
    };
  });
}

function readCustom(
  input: NonNullable<AmountsInput['custom_unit_amount']>,
  currency: string,
  param: ParamName,
): CustomUnitAmount {
  const { minimum = null, maximum = null, preset = null } = input;
  const at = (name: string) => ({ param: param(`custom_unit_amount[${name}]`) });
  for (const [name, amount] of Object.entries({ maximum, minimum, preset })) {
    if (amount !== null) checkWhole(amount, currency, at(name).param);
  }
  if (minimum !== null && minimum < minimumCharge(currency)) {
    throw invalidRequest('The minimum must be at least the minimum charge amount.', at('minimum'));
  }
  if (minimum !== null && maximum !== null && minimum > maximum) {
    throw invalidRequest('The maximum must not be less than the minimum.', at('maximum'));
  }
  if (preset !== null && (preset < (minimum ?? 0) || preset > (maximum ?? Infinity))) {
    throw invalidRequest('The preset must lie between the minimum and the maximum.', at('preset'));
  }
  return { maximum, minimum, preset };
}

type AmountOf<Kind extends string> = {
  [Name in Kind]?: number;
} & { [Name in `${Kind}_decimal`]?: string };

/** An amount that is given whole or with decimals; undefined when it is not given at all. */
function readAmount<Kind extends 'unit_amount' | 'flat_amount'>(
  input: AmountOf<Kind>,
  kind: Kind,
  currency: string,
  param: ParamName,
): bigint | undefined {
  const { [kind]: whole, [`${kind}_decimal`]: decimal } = input as {
    [name: string]: number | string | undefined;
  };
  if (whole !== undefined && decimal !== undefined) {
    throw invalidRequest(
      `You may only specify one of these parameters: ${kind}, ${kind}_decimal.`,
      { param: param(kind) },
    );
  }
  const text = (decimal ?? whole)?.toString();
  if (text === undefined) return undefined;
  const name = param(whole === undefined ? `${kind}_decimal` : kind);
  const amount = parseDecimal(text);
  if (amount === undefined) {
    if (text.startsWith('-')) checkAtLeast(Number(text), 0, name);
    throw invalidRequest(`Invalid decimal: ${text}`, { param: name });
  }
  const minorUnits = wholeMinorUnits(amount);
  if (minorUnits !== null) checkWhole(minorUnits, currency, name);
  return amount;
}

function checkWhole(amount: MinorUnits, currency: string, param: string): void {
  checkAtLeast(amount, 0, param);
  if (amount > maximumCharge(currency)) {
    throw invalidRequest(
      `This value must be less than or equal to ${maximumCharge(currency)} (it currently is '${amount}').`,
      { param, code: 'parameter_invalid_integer' },
    );
  }
  const step = smallestStep(currency);
  if (amount % step === 0) return;
  throw invalidRequest(
    step === 10
      ? `The last digit of an amount in ${currency} must be 0, because card networks take two decimals.`
      : `The last two digits of an amount in ${currency} must be 00, because the currency has no decimals any more.`,
    { param },
  );
}
