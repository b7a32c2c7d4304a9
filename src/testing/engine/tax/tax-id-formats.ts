import { EUROPEAN_UNION } from '../../facts/countries.js';

interface TaxIdFormat {
  /** Two letters, ISO 3166; null where the value itself names the country. */
  country: string | null;
  pattern: RegExp;
}

/** The national part of the VAT numbers of the European Union, with Greece as EL and Northern Ireland. */
const EU_VAT: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z\d]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z\d]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12})$/,
};

/** Formats of the common types. Spaces, dots and dashes are taken out before a value is looked at. */
const FORMATS: Readonly<Record<string, TaxIdFormat>> = {
  ae_trn: { country: 'AE', pattern: /^\d{15}$/ },
  au_abn: { country: 'AU', pattern: /^\d{11}$/ },
  au_arn: { country: 'AU', pattern: /^\d{12}$/ },
  br_cnpj: { country: 'BR', pattern: /^\d{8}\/?\d{6}$/ },
  br_cpf: { country: 'BR', pattern: /^\d{11}$/ },
  ca_bn: { country: 'CA', pattern: /^\d{9}$/ },
  ca_gst_hst: { country: 'CA', pattern: /^\d{9}RT\d{4}$/ },
  ca_pst_bc: { country: 'CA', pattern: /^PST\d{8}$/ },
  ca_pst_mb: { country: 'CA', pattern: /^\d{7}$/ },
  ca_pst_sk: { country: 'CA', pattern: /^\d{7}$/ },
  ca_qst: { country: 'CA', pattern: /^\d{10}TQ\d{4}$/ },
  ch_uid: { country: 'CH', pattern: /^CHE\d{9}$/ },
  ch_vat: { country: 'CH', pattern: /^CHE\d{9}(MWST|TVA|IVA)$/ },
  cl_tin: { country: 'CL', pattern: /^\d{7,8}[\dK]$/ },
  de_stn: { country: 'DE', pattern: /^[\d/]{10,13}$/ },
  es_cif: { country: 'ES', pattern: /^[A-Z\d]\d{7}[A-Z\d]$/ },
  gb_vat: { country: 'GB', pattern: /^GB(\d{9}|\d{12}|(GD|HA)\d{3})$/ },
  hk_br: { country: 'HK', pattern: /^\d{8}$/ },
  hu_tin: { country: 'HU', pattern: /^\d{11}$/ },
  id_npwp: { country: 'ID', pattern: /^\d{15,16}$/ },
  il_vat: { country: 'IL', pattern: /^\d{9}$/ },
  in_gst: { country: 'IN', pattern: /^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]$/ },
  is_vat: { country: 'IS', pattern: /^\d{5,6}$/ },
  jp_cn: { country: 'JP', pattern: /^\d{13}$/ },
  jp_rn: { country: 'JP', pattern: /^\d{5}$/ },
  jp_trn: { country: 'JP', pattern: /^T\d{13}$/ },
  kr_brn: { country: 'KR', pattern: /^\d{10}$/ },
  li_uid: { country: 'LI', pattern: /^CHE\d{9}$/ },
  mx_rfc: { country: 'MX', pattern: /^[A-Z&Ñ]{3,4}\d{6}[A-Z\d]{3}$/ },
  my_sst: { country: 'MY', pattern: /^[A-Z]\d{14}$/ },
  no_vat: { country: 'NO', pattern: /^\d{9}MVA$/ },
  nz_gst: { country: 'NZ', pattern: /^\d{8,9}$/ },
  ph_tin: { country: 'PH', pattern: /^\d{12}$/ },
  ru_inn: { country: 'RU', pattern: /^(\d{10}|\d{12})$/ },
  sa_vat: { country: 'SA', pattern: /^\d{15}$/ },
  sg_gst: { country: 'SG', pattern: /^M[A-Z\d]{9}$/ },
  sg_uen: { country: 'SG', pattern: /^\d{8,9}[A-Z]$/ },
  th_vat: { country: 'TH', pattern: /^\d{13}$/ },
  tr_tin: { country: 'TR', pattern: /^\d{10}$/ },
  tw_vat: { country: 'TW', pattern: /^\d{8}$/ },
  ua_vat: { country: 'UA', pattern: /^\d{12}$/ },
  us_ein: { country: 'US', pattern: /^\d{9}$/ },
  za_vat: { country: 'ZA', pattern: /^\d{10}$/ },
};

/** What is asked of a type whose format is not in the table. Stripe checks some of these closer. */
const ANY_TAX_ID = /^[A-Z\d][A-Z\d/]{3,}$/;

/** A type such as `eu_vat`: the country or region, and what the number is called there. */
const TYPE = /^[a-z]{2}_[a-z_]+$/;

/** Whether this looks like a type of tax id at all. */
export function isTaxIdType(type: string): boolean {
  return TYPE.test(type);
}

/** Whether a value has its type's format. The number itself is not checked with any authority. */
export function isValidTaxId(type: string, value: string): boolean {
  const plain = withoutSeparators(value);
  if (type === 'eu_vat') {
    return EU_VAT[plain.slice(0, 2)]?.test(plain.slice(2)) ?? false;
  }
  if (type === 'eu_oss_vat') return /^EU\d{9}$/.test(plain);
  return (FORMATS[type]?.pattern ?? ANY_TAX_ID).test(plain);
}

/** The country that a tax id belongs to; null for one of a whole region. */
export function countryOfTaxId(type: string, value: string): string | null {
  if (type === 'eu_oss_vat') return null;
  if (type !== 'eu_vat') return FORMATS[type]?.country ?? type.slice(0, 2).toUpperCase();
  const prefix = withoutSeparators(value).slice(0, 2);
  if (prefix === 'EL') return 'GR';
  if (prefix === 'XI') return 'GB';
  return EUROPEAN_UNION.includes(prefix) ? prefix : null;
}

/** Whether the simulated Checkout can ask for a tax id in this country. */
export function takesTaxIds(country: string): boolean {
  if (EUROPEAN_UNION.includes(country)) return true;
  return Object.values(FORMATS).some((format) => format.country === country);
}

function withoutSeparators(value: string): string {
  return value.replaceAll(/[\s.-]/g, '').toUpperCase();
}
