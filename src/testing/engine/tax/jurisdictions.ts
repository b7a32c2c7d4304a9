import type { MinorUnits } from '../../wire.js';
import { CANADIAN_TAXES, COUNTRY_TAXES, DELIVERY_FEES, US_STATE_TAXES } from './tax-table.js';

/** One tax of one place. A place may have several, as Canadian provinces do. */
export interface Jurisdiction {
  /** Unique and stable, such as `CA-QC-qst`. The tax rate's id is made from it. */
  key: string;
  /** Two letters, ISO 3166. */
  country: string;
  /** The subdivision without its country, such as `NY`; null for a tax of the whole country. */
  state: string | null;
  level: 'country' | 'state';
  /** What the buyer reads beside the amount. */
  displayName: string;
  /** Stripe's name of the kind of tax; null where a place has none. */
  taxType: string | null;
  /** The statutory rate out of 100; 0 for a flat amount and where a place has no tax. */
  percentage: number;
  flat: { amount: MinorUnits; currency: string } | null;
}

/** The part of an address that decides on taxes. */
export interface TaxPlace {
  country: string;
  state: string | null;
  postal_code: string | null;
}

/**
 * The taxes of a place; empty where the table knows none. A US address needs no state: its ZIP
 * code names it.
 */
export function jurisdictionsAt(place: TaxPlace): Jurisdiction[] {
  if (place.country === 'US') return usTaxes(stateOfUnitedStates(place));
  if (place.country === 'CA') return canadianTaxes(provinceOfCanada(place));
  const tax = COUNTRY_TAXES[place.country];
  return tax ? [ofCountry(place.country, tax)] : [];
}

/** Taxes that are a fixed amount per delivery and not a part of the price. */
export function deliveryFeesAt(place: TaxPlace): Jurisdiction[] {
  if (place.country !== 'US') return [];
  const state = stateOfUnitedStates(place);
  const fee = state === null ? undefined : DELIVERY_FEES[state];
  if (state === null || !fee) return [];
  return [
    {
      key: `US-${state}-retail_delivery_fee`,
      country: 'US',
      state,
      level: 'state',
      displayName: 'Retail Delivery Fee',
      taxType: 'retail_delivery_fee',
      percentage: 0,
      flat: { amount: fee, currency: 'usd' },
    },
  ];
}

/** Every jurisdiction of the table: what a tax rate's id can mean. */
export function allJurisdictions(): Jurisdiction[] {
  return [
    ...Object.keys(US_STATE_TAXES).flatMap(usTaxes),
    ...Object.keys(DELIVERY_FEES).flatMap((state) =>
      deliveryFeesAt({ country: 'US', state, postal_code: null }),
    ),
    ...Object.keys(CANADIAN_TAXES).flatMap(canadianTaxes),
    ...Object.entries(COUNTRY_TAXES).map(([country, tax]) => ofCountry(country, tax)),
  ];
}

/** The state of a US address, by name or by the first three digits of its ZIP code. */
export function stateOfUnitedStates({ state, postal_code }: TaxPlace): string | null {
  const named = state?.trim().toUpperCase();
  if (named && US_STATE_TAXES[named]) return named;
  const prefix = Number(/^\d{3}/.exec(postal_code?.trim() ?? '')?.[0] ?? Number.NaN);
  for (const [code, tax] of Object.entries(US_STATE_TAXES)) {
    if (tax.zips.some(([from, to]) => prefix >= from && prefix <= to)) return code;
  }
  return null;
}

/** The province of a Canadian address, by name or by the first letter of its postal code. */
export function provinceOfCanada({ state, postal_code }: TaxPlace): string | null {
  const named = plain(state ?? '');
  const known = Object.entries(CANADIAN_TAXES).find(
    ([province, { name }]) => named === province || named === plain(name),
  );
  if (known) return known[0];
  const code = postal_code?.trim().toUpperCase() ?? '';
  for (const [province, { letters }] of Object.entries(CANADIAN_TAXES)) {
    if (letters.some((letter) => code.startsWith(letter))) return province;
  }
  return null;
}

/** Upper case, without accents: `Québec` and `QUEBEC` are one. */
function plain(name: string): string {
  return name
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toUpperCase();
}

function usTaxes(state: string | null): Jurisdiction[] {
  const tax = state === null ? undefined : US_STATE_TAXES[state];
  if (state === null || !tax) return [];
  const taxed = tax.percentage > 0;
  return [
    {
      key: `US-${state}`,
      country: 'US',
      state,
      level: 'state',
      displayName: taxed ? 'Sales Tax' : 'Tax',
      taxType: taxed ? 'sales_tax' : null,
      percentage: tax.percentage,
      flat: null,
    },
  ];
}

function canadianTaxes(province: string | null): Jurisdiction[] {
  const taxes = province === null ? [] : (CANADIAN_TAXES[province]?.taxes ?? []);
  return taxes.map(([taxType, percentage]) => {
    // The goods and services tax is the federation's, whatever the province.
    const isFederal = taxType === 'gst';
    return {
      key: isFederal ? 'CA-gst' : `CA-${province}-${taxType}`,
      country: 'CA',
      state: isFederal ? null : province,
      level: isFederal ? ('country' as const) : ('state' as const),
      displayName: taxType.toUpperCase(),
      taxType,
      percentage,
      flat: null,
    };
  });
}

function ofCountry(
  country: string,
  [taxType, percentage]: readonly [string, number],
): Jurisdiction {
  return {
    key: country,
    country,
    state: null,
    level: 'country',
    displayName: taxType.toUpperCase(),
    taxType,
    percentage,
    flat: null,
  };
}
