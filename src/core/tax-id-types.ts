import type { StripeCheckoutTaxIdInfo } from '@stripe/stripe-js';

/** Stripe's name for a kind of tax id: `eu_vat`, `us_ein`, … It begins with the country or region that gives it out. */
export type TaxIdType = StripeCheckoutTaxIdInfo['taxId']['type'];

/** All that Stripe knows. Of one country the first is what a business most likely has. */
export const TAX_ID_TYPES = [
  'ad_nrt',
  'ae_trn',
  'al_tin',
  'am_tin',
  'ao_tin',
  'ar_cuit',
  'au_abn',
  'au_arn',
  'ba_tin',
  'bb_tin',
  'bg_uic',
  'bh_vat',
  'bo_tin',
  'br_cnpj',
  'br_cpf',
  'bs_tin',
  'by_tin',
  'ca_gst_hst',
  'ca_bn',
  'ca_pst_bc',
  'ca_pst_mb',
  'ca_pst_sk',
  'ca_qst',
  'cd_nif',
  'ch_vat',
  'ch_uid',
  'cl_tin',
  'cn_tin',
  'co_nit',
  'cr_tin',
  'de_stn',
  'do_rcn',
  'ec_ruc',
  'eg_tin',
  'es_cif',
  'eu_vat',
  'eu_oss_vat',
  'gb_vat',
  'ge_vat',
  'gn_nif',
  'hk_br',
  'hr_oib',
  'hu_tin',
  'ic_nif',
  'id_npwp',
  'il_vat',
  'in_gst',
  'is_vat',
  'jp_trn',
  'jp_cn',
  'jp_rn',
  'ke_pin',
  'kh_tin',
  'kr_brn',
  'kz_bin',
  'li_vat',
  'li_uid',
  'lk_vat',
  'ma_vat',
  'md_vat',
  'me_pib',
  'mk_vat',
  'mr_nif',
  'mx_rfc',
  'my_sst',
  'my_frp',
  'my_itn',
  'ng_tin',
  'no_vat',
  'no_voec',
  'np_pan',
  'nz_gst',
  'om_vat',
  'pe_ruc',
  'ph_tin',
  'ro_tin',
  'rs_pib',
  'ru_inn',
  'ru_kpp',
  'sa_vat',
  'sg_gst',
  'sg_uen',
  'si_tin',
  'sn_ninea',
  'sr_fin',
  'sv_nit',
  'th_vat',
  'tj_tin',
  'tr_tin',
  'tw_vat',
  'tz_vat',
  'ua_vat',
  'ug_tin',
  'us_ein',
  'uy_ruc',
  'uz_tin',
  'uz_vat',
  've_rif',
  'vn_tin',
  'za_vat',
  'zm_tin',
  'zw_tin',
] as const satisfies readonly TaxIdType[];

/** The members of the European Union, which share `eu_vat`. */
const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** The countries and regions whose tax ids a business of a country may have: the likeliest first, lower case. */
export function taxIdRegionsOf(country: string): string[] {
  const regions = [country.toLowerCase()];
  if (EUROPEAN_UNION.includes(country)) regions.unshift('eu');
  // The Canary Islands are Spain with a tax of their own.
  if (country === 'ES') regions.push('ic');
  return regions;
}

/** The country or region that gives out tax ids of a type: lower case, ISO 3166 with `eu` and `ic`. */
export function regionOfTaxId(type: TaxIdType): string {
  return type.slice(0, 2);
}

/** What the id is called there: `VAT`, `GST HST`, … */
export function nameOfTaxId(type: TaxIdType): string {
  return type.slice(3).replaceAll('_', ' ').toUpperCase();
}
