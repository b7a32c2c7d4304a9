/** Countries by the currency that a buyer there is at home in, for currencies of several countries. */
const SHARED: Readonly<Record<string, string>> = {
  aud: 'AU CC CX HM KI NF NR TV',
  chf: 'CH LI',
  dkk: 'DK FO GL',
  eur: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT',
  gbp: 'GB GG IM JE',
  ils: 'IL PS',
  mad: 'EH MA',
  nok: 'BV NO SJ',
  nzd: 'CK NU NZ PN TK',
  usd: 'AS BQ EC GU IO MH MP PR PW SV TC TL UM US VG VI',
  xaf: 'CF CG CM GA GQ TD',
  xcd: 'AG AI DM GD KN LC MS VC',
  xof: 'BF BJ CI GW ML NE SN TG',
  xpf: 'NC PF WF',
};

/** Currencies of one country each, as `COUNTRY:currency`. */
const OWN =
  'AE:aed AL:all AM:amd AR:ars AU:aud AZ:azn BA:bam BD:bdt BH:bhd BO:bob BR:brl BW:bwp CA:cad CL:clp CN:cny CO:cop CR:crc CZ:czk DO:dop DZ:dzd EG:egp ET:etb GE:gel GH:ghs GT:gtq HK:hkd HN:hnl HU:huf ID:idr IN:inr IS:isk JM:jmd JO:jod JP:jpy KE:kes KR:krw KW:kwd KZ:kzt LK:lkr MD:mdl MK:mkd MN:mnt MO:mop MU:mur MX:mxn MY:myr NG:ngn NP:npr OM:omr PA:pab PE:pen PH:php PK:pkr PL:pln PY:pyg QA:qar RO:ron RS:rsd RW:rwf SA:sar SE:sek SG:sgd TH:thb TN:tnd TR:try TT:ttd TW:twd TZ:tzs UA:uah UG:ugx UY:uyu UZ:uzs VN:vnd ZA:zar ZM:zmw';

const CURRENCY_OF = new Map<string, string>([
  ...Object.entries(SHARED).flatMap(([currency, countries]) =>
    countries.split(' ').map((country) => [country, currency] as const),
  ),
  ...OWN.split(' ').map((pair) => {
    const [country = '', currency = ''] = pair.split(':');
    return [country, currency] as const;
  }),
]);

/** The currency that a buyer in a country (two letters, ISO 3166) is at home in, if it is known. */
export function currencyOfCountry(country: string): string | undefined {
  return CURRENCY_OF.get(country.toUpperCase());
}

/**
 * The country that a test puts a buyer in: `+location_FR` before the @ of the e-mail. Stripe itself
 * goes by the buyer's IP address, which a simulator does not see.
 */
export function countryInEmail(email: string | null): string | undefined {
  return /\+location_([a-z]{2})@/i.exec(email ?? '')?.[1]?.toUpperCase();
}
