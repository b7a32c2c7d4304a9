import type { MinorUnits } from '../../wire.js';

/*
 * The rates by which the simulator taxes. They are near the standard rates of the day that this was
 * written, one per place, so that a page meets every kind of tax; they are no tax advice. Stripe
 * adds county, city and district taxes to a US state's rate, and lowers rates for kinds of goods.
 */

interface UsState {
  /** The state's own rate out of 100; 0 where there is no sales tax. */
  percentage: number;
  /** Ranges of the first three digits of its ZIP codes. */
  zips: ReadonlyArray<readonly [from: number, to: number]>;
}

/** US states, the District of Columbia and Puerto Rico. */
export const US_STATE_TAXES: Readonly<Record<string, UsState>> = {
  AL: { percentage: 4, zips: [[350, 369]] },
  AK: { percentage: 0, zips: [[995, 999]] },
  AZ: { percentage: 5.6, zips: [[850, 865]] },
  AR: { percentage: 6.5, zips: [[716, 729]] },
  CA: { percentage: 7.25, zips: [[900, 961]] },
  CO: { percentage: 2.9, zips: [[800, 816]] },
  CT: { percentage: 6.35, zips: [[60, 69]] },
  DC: {
    percentage: 6,
    zips: [
      [200, 200],
      [202, 205],
    ],
  },
  DE: { percentage: 0, zips: [[197, 199]] },
  FL: { percentage: 6, zips: [[320, 349]] },
  GA: {
    percentage: 4,
    zips: [
      [300, 319],
      [398, 399],
    ],
  },
  HI: { percentage: 4, zips: [[967, 968]] },
  ID: { percentage: 6, zips: [[832, 838]] },
  IL: { percentage: 6.25, zips: [[600, 629]] },
  IN: { percentage: 7, zips: [[460, 479]] },
  IA: { percentage: 6, zips: [[500, 528]] },
  KS: { percentage: 6.5, zips: [[660, 679]] },
  KY: { percentage: 6, zips: [[400, 427]] },
  LA: { percentage: 5, zips: [[700, 714]] },
  ME: { percentage: 5.5, zips: [[39, 49]] },
  MD: { percentage: 6, zips: [[206, 219]] },
  MA: {
    percentage: 6.25,
    zips: [
      [10, 27],
      [55, 55],
    ],
  },
  MI: { percentage: 6, zips: [[480, 499]] },
  MN: { percentage: 6.875, zips: [[550, 567]] },
  MS: { percentage: 7, zips: [[386, 397]] },
  MO: { percentage: 4.225, zips: [[630, 658]] },
  MT: { percentage: 0, zips: [[590, 599]] },
  NE: { percentage: 5.5, zips: [[680, 693]] },
  NV: { percentage: 6.85, zips: [[889, 898]] },
  NH: { percentage: 0, zips: [[30, 38]] },
  NJ: { percentage: 6.625, zips: [[70, 89]] },
  NM: { percentage: 4.875, zips: [[870, 884]] },
  NY: {
    percentage: 4,
    zips: [
      [5, 5],
      [100, 149],
    ],
  },
  NC: { percentage: 4.75, zips: [[270, 289]] },
  ND: { percentage: 5, zips: [[580, 588]] },
  OH: { percentage: 5.75, zips: [[430, 459]] },
  OK: { percentage: 4.5, zips: [[730, 749]] },
  OR: { percentage: 0, zips: [[970, 979]] },
  PA: { percentage: 6, zips: [[150, 196]] },
  PR: {
    percentage: 10.5,
    zips: [
      [6, 7],
      [9, 9],
    ],
  },
  RI: { percentage: 7, zips: [[28, 29]] },
  SC: { percentage: 6, zips: [[290, 299]] },
  SD: { percentage: 4.2, zips: [[570, 577]] },
  TN: { percentage: 7, zips: [[370, 385]] },
  TX: {
    percentage: 6.25,
    zips: [
      [750, 799],
      [885, 885],
    ],
  },
  UT: { percentage: 4.85, zips: [[840, 847]] },
  VT: {
    percentage: 6,
    zips: [
      [50, 54],
      [56, 59],
    ],
  },
  VA: {
    percentage: 4.3,
    zips: [
      [201, 201],
      [220, 246],
    ],
  },
  WA: { percentage: 6.5, zips: [[980, 994]] },
  WV: { percentage: 6, zips: [[247, 268]] },
  WI: { percentage: 5, zips: [[530, 549]] },
  WY: { percentage: 4, zips: [[820, 831]] },
};

/** Flat fees per delivery, in US cents. */
export const DELIVERY_FEES: Readonly<Record<string, MinorUnits>> = { CO: 28 };

interface Province {
  /** In English and without accents; buyers write it as often as the code. */
  name: string;
  taxes: ReadonlyArray<
    readonly [taxType: 'gst' | 'hst' | 'pst' | 'qst' | 'rst', percentage: number]
  >;
  /** What its postal codes begin with. */
  letters: readonly string[];
}

/** Provinces and territories of Canada. */
export const CANADIAN_TAXES: Readonly<Record<string, Province>> = {
  AB: { name: 'Alberta', taxes: [['gst', 5]], letters: ['T'] },
  BC: {
    name: 'British Columbia',
    taxes: [
      ['gst', 5],
      ['pst', 7],
    ],
    letters: ['V'],
  },
  MB: {
    name: 'Manitoba',
    taxes: [
      ['gst', 5],
      ['rst', 7],
    ],
    letters: ['R'],
  },
  NB: { name: 'New Brunswick', taxes: [['hst', 15]], letters: ['E'] },
  NL: { name: 'Newfoundland and Labrador', taxes: [['hst', 15]], letters: ['A'] },
  NS: { name: 'Nova Scotia', taxes: [['hst', 14]], letters: ['B'] },
  NU: { name: 'Nunavut', taxes: [['gst', 5]], letters: ['X0A', 'X0B', 'X0C'] },
  NT: { name: 'Northwest Territories', taxes: [['gst', 5]], letters: ['X'] },
  ON: { name: 'Ontario', taxes: [['hst', 13]], letters: ['K', 'L', 'M', 'N', 'P'] },
  PE: { name: 'Prince Edward Island', taxes: [['hst', 15]], letters: ['C'] },
  QC: {
    name: 'Quebec',
    taxes: [
      ['gst', 5],
      ['qst', 9.975],
    ],
    letters: ['G', 'H', 'J'],
  },
  SK: {
    name: 'Saskatchewan',
    taxes: [
      ['gst', 5],
      ['pst', 6],
    ],
    letters: ['S'],
  },
  YT: { name: 'Yukon', taxes: [['gst', 5]], letters: ['Y'] },
};

/** Countries with one standard rate for all of the country. */
export const COUNTRY_TAXES: Readonly<
  Record<string, readonly [taxType: string, percentage: number]>
> = {
  AE: ['vat', 5],
  AT: ['vat', 20],
  AU: ['gst', 10],
  BE: ['vat', 21],
  BG: ['vat', 20],
  BH: ['vat', 10],
  CH: ['vat', 8.1],
  CL: ['vat', 19],
  CY: ['vat', 19],
  CZ: ['vat', 21],
  DE: ['vat', 19],
  DK: ['vat', 25],
  EE: ['vat', 24],
  ES: ['vat', 21],
  FI: ['vat', 25.5],
  FR: ['vat', 20],
  GB: ['vat', 20],
  GR: ['vat', 24],
  HR: ['vat', 25],
  HU: ['vat', 27],
  IE: ['vat', 23],
  IN: ['igst', 18],
  IS: ['vat', 24],
  IT: ['vat', 22],
  JP: ['jct', 10],
  KR: ['vat', 10],
  LI: ['vat', 8.1],
  LT: ['vat', 21],
  LU: ['vat', 17],
  LV: ['vat', 21],
  MT: ['vat', 18],
  MX: ['vat', 16],
  NL: ['vat', 21],
  NO: ['vat', 25],
  NZ: ['gst', 15],
  OM: ['vat', 5],
  PL: ['vat', 23],
  PT: ['vat', 23],
  RO: ['vat', 21],
  SA: ['vat', 15],
  SE: ['vat', 25],
  SG: ['gst', 9],
  SI: ['vat', 22],
  SK: ['vat', 23],
  TH: ['vat', 7],
  TR: ['vat', 20],
  ZA: ['vat', 15],
};
