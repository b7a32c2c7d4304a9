import { EUROPEAN_UNION } from '../facts/countries.js';

/**
 * The types of tax ids that the Tax ID Element knows, in the words of the session. Those of a country
 * begin with its code; where a country has several, the first is the one that a business has.
 */
const TYPES =
  `ae_trn al_tin am_tin ao_tin au_abn aw_tin az_tin ba_tin bb_tin bd_bin bf_ifu bh_vat bj_ifu
  br_cnpj br_cpf bs_tin by_tin ca_gst_hst ca_bn ca_qst ca_pst_bc ca_pst_mb ca_pst_sk cd_nif ch_vat cl_tin
  cm_niu cr_tin cv_nif ec_ruc eg_tin et_tin gb_vat ge_vat gn_nif in_gst is_vat jp_trn jp_cn jp_rn ke_pin
  kg_tin kh_tin kr_brn kz_bin la_tin li_vat lk_vat ma_vat md_vat me_pib mk_vat mr_nif mx_rfc ng_tin no_vat
  np_pan nz_gst om_vat pe_ruc ph_tin rs_pib ru_inn ru_kpp sa_vat sg_gst sn_ninea sr_fin th_vat tj_tin tr_tin
  tw_vat tz_vat ua_vat ug_tin us_ein uy_ruc uz_vat uz_tin za_vat zm_tin zw_tin`.split(/\s+/);

/** The tax id type of a country, in the words of the session; null where none is known here. */
export function taxIdTypeOf(country: string): string | null {
  if (EUROPEAN_UNION.includes(country)) return 'eu_vat';
  const prefix = `${country.toLowerCase()}_`;
  return TYPES.find((type) => type.startsWith(prefix)) ?? null;
}

/** The type that the Tax ID Element names for a country: `de_vat` where the session says `eu_vat`. */
export function elementTaxIdTypeOf(country: string): string | null {
  return EUROPEAN_UNION.includes(country) ? `${country.toLowerCase()}_vat` : taxIdTypeOf(country);
}
