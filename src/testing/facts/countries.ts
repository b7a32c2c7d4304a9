/** The countries that Stripe lets a buyer live in: ISO 3166-1 without those it does not serve. */
export const BUYER_COUNTRIES: readonly string[] =
  `AC AD AE AF AG AI AL AM AO AQ AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CD CF CG CH CI CK CL CM CN CO CR CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FO FR GA GB GD
  GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IS IT JE JM JO JP KE KG KH
  KI KM KN KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MK ML MM MN MO MQ MR MS MT MU MV MW MX
  MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PY QA RE RO RS RU RW SA SB SC SD
  SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY
  UZ VA VC VE VG VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/);

/** The members of the European Union. Their VAT counts as one area for businesses. */
export const EUROPEAN_UNION: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** A country as a select offers it: its code and its name. */
export type CountryOption = readonly [code: string, name: string];

const known = new Map<string, CountryOption[]>();

/** Options for a country select, named and sorted in the buyer's language. */
export function countryOptions(
  locale: string,
  allowed?: readonly string[] | null,
): readonly CountryOption[] {
  const key = `${locale} ${allowed?.join() ?? ''}`;
  const options = known.get(key) ?? nameCountries(locale, allowed ?? BUYER_COUNTRIES);
  known.set(key, options);
  return options;
}

function nameCountries(locale: string, codes: readonly string[]): CountryOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const collator = new Intl.Collator(locale);
  return codes
    .map((code): CountryOption => [code, names.of(code) ?? code])
    .toSorted(([, a], [, b]) => collator.compare(a, b));
}

/** The country that a locale suggests: `de-AT` is Austria, plain `de` Germany. */
export function countryOfLocale(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? 'US';
}
