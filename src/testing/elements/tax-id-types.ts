/** The tax id type that a buyer in each of these countries most likely has. */
const TYPES: Readonly<Record<string, string>> = {
  AU: 'au_abn',
  BR: 'br_cnpj',
  CA: 'ca_gst_hst',
  CH: 'ch_vat',
  GB: 'gb_vat',
  IN: 'in_gst',
  JP: 'jp_trn',
  KR: 'kr_brn',
  MX: 'mx_rfc',
  NO: 'no_vat',
  NZ: 'nz_gst',
  SG: 'sg_gst',
  US: 'us_ein',
  ZA: 'za_vat',
};

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/** The tax id type of a country, in the words of the session; null where none is known here. */
export function taxIdTypeOf(country: string): string | null {
  return EU.includes(country) ? 'eu_vat' : (TYPES[country] ?? null);
}

/** The type that the Tax ID Element names for a country: `de_vat` where the session says `eu_vat`. */
export function elementTaxIdTypeOf(country: string): string | null {
  return EU.includes(country) ? `${country.toLowerCase()}_vat` : (TYPES[country] ?? null);
}
