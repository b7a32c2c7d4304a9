/** What an address of Stripe's is made of, and the name beside it. */
export type AddressFieldName =
  | 'name'
  | 'country'
  | 'line1'
  | 'line2'
  | 'city'
  | 'state'
  | 'postal_code';

/** What a country calls a part of an address. */
export type AddressLabelName =
  | AddressFieldName
  | 'suburb'
  | 'district'
  | 'town'
  | 'zip'
  | 'pin'
  | 'eircode'
  | 'postcode'
  | 'province'
  | 'county'
  | 'prefecture'
  | 'emirate'
  | 'area'
  | 'department'
  | 'region'
  | 'island'
  | 'parish';

/** One part of a country's addresses. */
export interface AddressPart {
  readonly field: AddressFieldName;
  /** False when a complete address may lack it. */
  readonly required: boolean;
  readonly label: AddressLabelName;
}

/**
 * How addresses are written, and where: the parts in their order, `?` on those that may be left out, and after a colon
 * what the part is called there. The countries are those of Stripe's `allowed_countries`. What they write is after
 * Google's address data (libaddressinput), of which the rules that matter to a form are kept.
 */
const FORMATS: Readonly<Record<string, string>> = {
  'line1 city':
    'AG AO AQ AW BF BI BJ BO BQ BV BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY KI KM LC LY ML MR MS MW NU PS QA RW SB SL SS ST SX TD TF TG TK TL TO TT UG VU WS YE ZW',
  'line1 postal_code? city':
    'AD AL AZ BA BG CY DO DZ EC EH ET FO GE GN GT GW HR HT IS KG KW LA LR MA MC MD ME MG MK MU NE OM PY RS SI SN TJ TM TN TZ VA XK ZM',
  'line1 postal_code city':
    'AT AX BE BL CH CZ DE DK EE FI FR GF GL GP GR HU LI LT LU MF MQ NC NL PL PM PT RE RO SK SM WF YT',
  'line1 city postal_code?':
    'AC AF AI BD BH BM BN BT IL JO KE KH LB LK LS MM MT MV NA NP PK SA SZ TA VC VG',
  'line1 city postal_code': 'FK GS IO LV PN SH TC ZA',
  'line1 city postal_code:postcode': 'GG IM JE NZ',
  'line1 city:town postal_code:postcode': 'GB',
  'line1 city postal_code:zip': 'GU PR',
  'line1 city:district postal_code?': 'SD',
  'line1 postal_code city:town': 'NO SE SJ',
  'line1 postal_code': 'SG',
  'line1 postal_code?': 'GI',
  line1: 'MO',
  'line1 city state postal_code:zip': 'US',
  'line1 city state:province postal_code': 'CA',
  'line1 city:suburb state postal_code:postcode': 'AU',
  'line1 city state postal_code': 'BR',
  'line1 city postal_code:pin state': 'IN',
  'line1 city state?:county postal_code?:eircode': 'IE',
  'line1 city state:region postal_code': 'RU UA',
  'line1 city state:province postal_code?': 'CR HN IQ SO',
  'line1 city state?:province postal_code?': 'EG KZ MN PG PH TH VN',
  'line1 city? state:province postal_code?': 'ID',
  'line1 city? state:department postal_code?': 'CO',
  'line1 city postal_code? state?': 'NG VE',
  'line1 city:district postal_code? state?:region': 'PE',
  'line1 postal_code city state:province': 'ES IT',
  'line1 postal_code city state?': 'MX MY',
  'line1 postal_code city:district state?:province': 'TR',
  'line1 postal_code? city state?:province': 'AM AR BY MZ UY UZ',
  'line1 postal_code? city state?:region': 'CL',
  'line1 postal_code? city state:department': 'NI SV',
  'line1 city state?:province': 'PA SR',
  'line1 city state:parish': 'JM',
  'line1 city state?:parish postal_code?': 'BB',
  'line1 city state?:island': 'BS CV KN SC TV',
  'line1 postal_code city state:island': 'PF',
  'line1 state:island postal_code?': 'KY',
  'line1 state:district': 'NR',
  'line1 state:emirate': 'AE',
  'state:area city?:district line1': 'HK',
  'postal_code state:prefecture city? line1': 'JP',
  'state:region city line1 postal_code': 'KR',
  'postal_code state:province city line1': 'CN',
  'postal_code state:county city line1': 'TW',
};

/** Where no country is chosen yet, or one that Stripe has added since. */
const ELSEWHERE = 'line1 city postal_code?';

/** The countries that Stripe ships to, by their ISO 3166-1 codes. */
export function addressCountries(): string[] {
  return Object.values(FORMATS).join(' ').split(' ');
}

/** What an address of a country is made of, in the order in which it is asked for: the name, the country, the rest. */
export function addressParts(country: string): AddressPart[] {
  const [format = ELSEWHERE] =
    Object.entries(FORMATS).find(([, codes]) => country !== '' && codes.includes(country)) ?? [];
  return `name country ${format.replace('line1', 'line1 line2?')}`.split(' ').map((part) => {
    const [field = '', label = field] = part.replace('?', '').split(':') as AddressFieldName[];
    return { field, label, required: !part.includes('?') } as AddressPart;
  });
}
