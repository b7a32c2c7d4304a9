/** How a country writes addresses, as far as the form must know. */
export interface AddressRules {
  /** The label of the postal code; null where there is none. */
  postalCode: string | null;
  /** The label of the state or province; null where an address has none. */
  state: string | null;
  /** The states to choose from: code and name. Without it the state is typed. */
  states?: ReadonlyArray<readonly [code: string, name: string]>;
  city: string;
}

const US_STATES =
  'AL Alabama|AK Alaska|AS American Samoa|AZ Arizona|AR Arkansas|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|GU Guam|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MH Marshall Islands|MD Maryland|MA Massachusetts|MI Michigan|FM Micronesia|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|MP Northern Mariana Islands|OH Ohio|OK Oklahoma|OR Oregon|PW Palau|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VI Virgin Islands|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';

const CA_PROVINCES =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NT Northwest Territories|NS Nova Scotia|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon';

const AU_STATES =
  'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia';

const ORDINARY: AddressRules = { postalCode: 'Postal code', state: null, city: 'City' };

const RULES: Readonly<Record<string, Partial<AddressRules>>> = {
  US: { postalCode: 'ZIP code', state: 'State', states: list(US_STATES) },
  CA: { state: 'Province', states: list(CA_PROVINCES) },
  AU: { state: 'State', states: list(AU_STATES), city: 'Suburb' },
  GB: { city: 'Town or city' },
  SE: { city: 'Town or city' },
  NO: { city: 'Town or city' },
  BR: { state: 'State' },
  CN: { state: 'Province' },
  ES: { state: 'Province' },
  IN: { postalCode: 'PIN', state: 'State' },
  IT: { state: 'Province' },
  JP: { state: 'Prefecture' },
  MX: { state: 'State' },
  MY: { state: 'State' },
  IE: { postalCode: 'Eircode', state: 'County' },
  AE: { postalCode: null, state: 'Emirate' },
  HK: { postalCode: null, state: 'Area', city: 'District' },
};

/** Countries that have no postal codes. */
const WITHOUT_POSTAL_CODE = new Set(
  'AG AN AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM FJ GA GD GH GM GN GQ GY KI KM KN LC ML MO MR MW NR NU QA RW SB SC SL SR ST SX TD TF TG TK TL TO TT TV UG VU WS YE ZW'.split(
    ' ',
  ),
);

/**
 * The rules of a country. Only the differences that matter for testing a page are known here;
 * Stripe's own form knows more.
 */
export function addressRulesOf(country: string): AddressRules {
  const postalCode = WITHOUT_POSTAL_CODE.has(country) ? null : ORDINARY.postalCode;
  return { ...ORDINARY, postalCode, ...RULES[country] };
}

function list(text: string): Array<readonly [string, string]> {
  return text.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)] as const;
  });
}
