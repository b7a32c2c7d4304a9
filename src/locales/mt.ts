import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural } = createFormats('mt');

/** After an amount. */
const PER: Readonly<Record<Interval, string>> = {
  day: 'kuljum',
  week: 'fil-ġimgħa',
  month: 'fix-xahar',
  year: 'fis-sena',
};

/** On its own. */
const EACH: Readonly<Record<Interval, string>> = {
  day: 'kuljum',
  week: 'kull ġimgħa',
  month: 'kull xahar',
  year: 'kull sena',
};

/** A noun as it is counted: one of it, two of it, a few of it, and from 11 on the singular again. */
interface Counted {
  readonly one: string;
  /** Where the noun has a dual. */
  readonly two?: string;
  readonly few: string;
  readonly singular: string;
}

type TimeUnit = 'minute' | DeliveryTime['unit'] | Interval;

/** `Intl` knows no Maltese words for these. */
const TIME: Readonly<Record<TimeUnit, Counted>> = {
  minute: { one: 'minuta waħda', few: 'minuti', singular: 'minuta' },
  hour: { one: 'siegħa waħda', two: 'sagħtejn', few: 'sigħat', singular: 'siegħa' },
  day: { one: 'jum wieħed', two: 'jumejn', few: 'ijiem', singular: 'jum' },
  business_day: {
    one: 'jum wieħed ta’ xogħol',
    two: 'jumejn ta’ xogħol',
    few: 'ijiem ta’ xogħol',
    singular: 'jum ta’ xogħol',
  },
  week: { one: 'ġimgħa waħda', two: 'ġimagħtejn', few: 'ġimgħat', singular: 'ġimgħa' },
  month: { one: 'xahar wieħed', two: 'xahrejn', few: 'xhur', singular: 'xahar' },
  year: { one: 'sena waħda', two: 'sentejn', few: 'snin', singular: 'sena' },
};

/** With the number in digits: "2 xhur", "11-il xahar", "21 xahar". */
const inDigits = (count: number, { few, singular }: Pick<Counted, 'few' | 'singular'>) =>
  `${number(count)}${plural(count, {
    one: ` ${singular}`,
    two: ` ${few}`,
    few: ` ${few}`,
    many: `-il ${singular}`,
    other: ` ${singular}`,
  })}`;

const counted = (count: number, noun: Counted) => {
  if (count === 1) return noun.one;
  return count === 2 && noun.two ? noun.two : inDigits(count, noun);
};

const everyFew = (interval: Interval, count: number) => `kull ${counted(count, TIME[interval])}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : everyFew(interval, count);

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const deliveryTime = ({ unit, value }: DeliveryTime) => counted(value, TIME[unit]);

/** What the article becomes before the day that a date begins with: "it-2", "is-6", "id-9", "it-30". */
const articleOf = (day: string) => {
  const dayNumber = Number.parseInt(day, 10);
  if (dayNumber === 30) return 't';
  return { 2: 't', 3: 't', 6: 's', 7: 's', 8: 't', 9: 'd' }[dayNumber % 10] ?? 'l';
};

/** "mill-25 ta’ Novembru", "mit-2 ta’ Novembru". */
const fromDate = (day: Date) => {
  const article = articleOf(date(day));
  return `Mi${article === 'l' ? 'll' : article}-${date(day)}`;
};

/** "fil-25 ta’ Novembru", "fit-2 ta’ Novembru", and "fl-4" before a vowel. */
const onDate = (day: Date) => {
  const text = date(day);
  return /^(?:1|4|10|14|20|24)\D/.test(text) ? `fl-${text}` : `fi${articleOf(text)}-${text}`;
};

const CHARACTERS: Counted = { one: 'karattru wieħed', few: 'karattri', singular: 'karattru' };

const PACKAGES = { few: 'pakketti', singular: 'pakkett' };

/** Maltese, in the second person singular. */
export const mt: Messages = {
  locale: 'mt',

  // The whole page.
  orderHeading: 'L-ordni tiegħek',
  contactHeading: 'Dettalji ta’ kuntatt',
  shippingOptionsHeading: 'Metodu ta’ konsenja',
  paymentHeading: 'Ħlas',
  showOrder: 'Uri l-ordni',
  hideOrder: 'Aħbi l-ordni',

  // Where the checkout stands.
  loading: 'Il-paġna tal-ħlas qed titgħabba…',
  loadFailed: 'Il-paġna tal-ħlas ma setgħetx titgħabba.',
  retry: 'Erġa’ pprova',
  expired: 'Iż-żmien biex tħallas skada. Ma ttieħdux flus mingħandek.',
  restart: 'Erġa’ ibda',
  complete: 'Grazzi. Il-ħlas sar b’suċċess.',
  completeUnpaid: 'Grazzi. L-ordni waslet u l-ħlas qed jiġi pproċessat.',
  expiresSoon: ({ minutes }) =>
    `Iż-żmien biex tħallas jiskadi f’inqas minn ${counted(minutes, TIME.minute)}. Ma jittieħdux flus mingħandek qabel ma tħallas.`,
  expiryDue: 'Iż-żmien biex tħallas għadda. Qed niċċekkjaw jekk għadekx tista’ tħallas…',
  offline: 'M’għandekx konnessjoni mal-internet. Dak li daħħalt għadu hawn.',
  onlineAgain: 'Il-konnessjoni mal-internet reġgħet ġiet stabbilita.',

  // The page that the buyer comes back to.
  returnLoading: 'Mument. Qed niċċekkjaw il-ħlas tiegħek…',
  returnPaid: 'Grazzi. Il-ħlas sar b’suċċess.',
  returnNothingDue: 'Grazzi. L-ordni tiegħek hija kompluta.',
  returnProcessing:
    'Grazzi. L-ordni waslet u l-ħlas qed jiġi pproċessat. M’għandek bżonn tagħmel xejn aktar.',
  returnUnpaid: 'Il-ħlas ma rnexxiex. Ma ttieħdux flus mingħandek.',
  returnExpired: 'Iż-żmien biex tħallas skada. Ma ttieħdux flus mingħandek.',
  returnUnknown:
    'Ma stajniex naraw x’sar mill-ħlas tiegħek. Jista’ jkun li rnexxa: jekk jogħġbok terġax tħallas qabel ma tkun iċċekkjajt.',
  returnMissing: 'M’hemm l-ebda ħlas x’jintwera hawn.',
  returnRetry: 'Erġa’ ċċekkja',
  returnRestart: 'Erġa’ pprova',

  // The lines of the order.
  lineItems: 'L-ordni tiegħek',
  quantityOf: ({ name }) => `Kwantità: ${name}`,
  increaseQuantityOf: ({ name }) => `Żid il-kwantità: ${name}`,
  decreaseQuantityOf: ({ name }) => `Naqqas il-kwantità: ${name}`,
  quantity: ({ quantity }) => `Kwantità: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} għal kull ${unit || 'unità'}`,
  lineItemRecurs: ({ interval, count, metered }) => {
    const terms = count === 1 ? EACH[interval] : everyFew(interval, count);
    return metered ? `ħlas skont l-użu, ${terms}` : terms;
  },
  lineItemPackages: ({ packages, size }) => `${inDigits(packages, PACKAGES)} ta’ ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Minn ${number(from)} ’il fuq` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} għal kull unità`, flat && `ħlas fiss ta’ ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Neħħi',
  removeItem: ({ name }) => `Neħħi ${name}`,
  itemRemoved: ({ name }) => `Tneħħa mill-ordni: ${name}`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Inkl. ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `L-akbar kwantità li tista’ tordna: ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `L-iżgħar kwantità li tista’ tordna: ${number(minimum)}.`,
  lastItem: 'L-aħħar oġġett f’ordni ma jistax jitneħħa.',

  // What is offered with the order.
  optionalItems: 'Jista’ jogħġbok ukoll',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} għal kull ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Kwantità: ${number(quantity)}`,
  addOptionalItem: 'Żid',
  addOptionalItemOf: ({ name }) => `Żid ${name}`,
  removeOptionalItem: 'Neħħi',
  removeOptionalItemOf: ({ name }) => `Neħħi ${name}`,
  optionalItemAdded: ({ name }) => `Żdied mal-ordni: ${name}`,
  optionalItemRemoved: ({ name }) => `Tneħħa mill-ordni: ${name}`,
  promotionCodeNeedsMore:
    'Mingħajr dan l-oġġett, l-ordni tiegħek hija żgħira wisq għall-kodiċi promozzjonali. Biex tneħħi l-oġġett, l-ewwel neħħi l-kodiċi.',
  promotionCodeNeedsItem:
    'Il-kodiċi promozzjonali tiegħek huwa għal dan l-oġġett. Biex tneħħi l-oġġett, l-ewwel neħħi l-kodiċi.',

  // What it adds up to.
  totals: 'Sommarju tal-ordni',
  subtotal: 'Subtotal',
  discount: 'Skont',
  shipping: 'Konsenja',
  tax: 'Taxxa',
  taxIncluded: ({ name }) => `Inkl. ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'B’xejn',
  taxNeedsAddress: 'Daħħal l-indirizz tiegħek biex tara t-taxxa',
  appliedBalance: 'Bilanċ tal-kont',
  balanceAppliedToNextInvoice: 'Il-bqija tal-bilanċ tiegħek tintuża għall-fattura li jmiss.',
  surcharge: 'Ħlas addizzjonali',
  total: 'Total',
  totalDueToday: 'Total dovut illum',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Imbagħad',
  dueAfterTrial: ({ date: end }) => fromDate(end),
  totalChanged: ({ amount }) => `It-total issa huwa ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'L-abbonament tiegħek',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} wara perjodu ta’ prova ta’ ${counted(trialDays, TIME.day)}`
      : `${terms} wara l-perjodu ta’ prova`;
  },
  dueToday: ({ amount }) => `Dovut illum: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Il-fattura li jmiss: ${amount} ${onDate(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: għal kull fattura.`;
    return months === 0
      ? `${name}: għall-ewwel fattura biss.`
      : `${name}: għal ${counted(months, TIME.month)}.`;
  },
  prorated: 'L-ammont tal-lum ikopri ż-żmien sakemm jibda l-ewwel perjodu sħiħ.',
  balanceUsed: ({ amount }) => `Bilanċ tal-kont użat illum: ${amount}`,
  balanceLeft: 'Il-bqija tal-bilanċ tiegħek tintuża għall-fattura li jmiss.',

  // The currencies to pay in.
  currencyOptions: 'Munita',
  exchangeRate: ({ from, to, rate }) => `Konvertit minn ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Kodiċi promozzjonali',
  applyPromotionCode: 'Applika',
  appliedPromotionCodes: 'Kodiċijiet promozzjonali applikati',
  removePromotionCode: ({ code }) => `Neħħi l-kodiċi promozzjonali ${code}`,
  promotionCodeApplied: ({ code }) => `Il-kodiċi promozzjonali ${code} ġie applikat.`,
  promotionCodeRemoved: 'Il-kodiċi promozzjonali tneħħa.',

  // Who the buyer is.
  email: 'Indirizz elettroniku',
  emailRequired: 'Daħħal l-indirizz elettroniku tiegħek.',
  phoneNumber: 'Numru tat-telefon',
  phoneNumberRequired: 'Daħħal in-numru tat-telefon tiegħek.',
  individualName: 'Isem u kunjom',
  individualNameRequired: 'Daħħal ismek u kunjomok.',
  buyerBusinessName: 'Isem in-negozju',
  buyerBusinessNameRequired: 'Daħħal isem in-negozju tiegħek.',
  taxIdDetails: 'Dettalji tan-negozju',
  purchasingAsBusiness: 'Qed nixtri bħala negozju',
  taxIdType: 'Tip ta’ numru tat-taxxa',
  taxIdTypeRequired: 'Agħżel it-tip ta’ numru tat-taxxa.',
  chooseTaxIdType: 'Agħżel tip',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Pajjiżi u reġjuni oħra',
  taxId: 'Numru tat-taxxa',
  taxIdRequired: 'Daħħal in-numru tat-taxxa tiegħek.',

  // Addresses.
  shippingAddress: 'Indirizz tal-konsenja',
  billingAddress: 'Indirizz tal-fatturazzjoni',
  billingSameAsShipping: 'L-indirizz tal-fatturazzjoni huwa l-istess bħal dak tal-konsenja',
  addressLabels: {
    name: 'Isem u kunjom',
    country: 'Pajjiż jew reġjun',
    line1: 'Indirizz',
    line2: 'Appartament, blokk, eċċ.',
    city: 'Belt jew lokalità',
    suburb: 'Subborg',
    district: 'Distrett',
    town: 'Belt jew raħal',
    postal_code: 'Kodiċi postali',
    zip: 'Kodiċi ZIP',
    pin: 'Kodiċi postali (PIN)',
    eircode: 'Eircode',
    postcode: 'Kodiċi postali',
    state: 'Stat',
    province: 'Provinċja',
    county: 'Kontea',
    prefecture: 'Prefettura',
    emirate: 'Emirat',
    area: 'Żona',
    department: 'Dipartiment',
    region: 'Reġjun',
    island: 'Gżira',
    parish: 'Parroċċa',
  },
  optionalField: ({ label }) => `${label} (mhux obbligatorju)`,
  fieldRequired: ({ label }) => `Din l-informazzjoni hija meħtieġa: ${label}.`,
  chooseCountry: 'Agħżel…',

  // How the order gets to the buyer.
  shippingOptions: 'Metodu ta’ konsenja',
  shippingOptionRequired: 'Agħżel metodu ta’ konsenja.',
  shippingOption: 'Konsenja',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Sa ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Mill-inqas ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `Minn ${deliveryTime(minimum)} sa ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return capitalized(deliveryTime(minimum));
    return `${number(minimum.value)}–${inDigits(maximum.value, TIME[maximum.unit])}`;
  },

  // How the buyer pays.
  expressCheckout: 'Ħlas rapidu',
  expressCheckoutOr: 'Jew',
  savedPaymentMethods: 'Metodi ta’ ħlas issejvjati',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Karta'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Karta')}, l-aħħar ċifri ${last4}`,
  cardExpires: (day) => `Tiskadi ${cardExpiry(day)}`,
  cardExpired: (day) => `Skadiet ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Uża metodu ta’ ħlas ieħor',
  savePaymentMethod: 'Issejvja d-dettalji tiegħi biex inħallas aktar malajr',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Imla dan il-qasam.',
  customFieldDigits: 'Daħħal ċifri biss.',
  customFieldNothingChosen: 'Agħżel…',
  customFieldChoose: 'Agħżel waħda mill-għażliet.',
  customFieldTooShort: ({ minimum }) => `Daħħal mill-inqas ${counted(minimum, CHARACTERS)}.`,
  customFieldTooLong: ({ maximum }) => `Daħħal mhux aktar minn ${counted(maximum, CHARACTERS)}.`,
  agreeToTerms: 'Naqbel mat-termini tas-servizz',
  termsRequired: 'Aqbel mat-termini biex tkompli.',

  // The button that pays.
  pay: ({ amount }) => `Ħallas ${amount}`,
  subscribe: 'Abbona',
  startTrial: 'Ibda l-prova',
  book: ({ amount }) => (amount ? `Ibbukkja għal ${amount}` : 'Ibbukkja'),
  donate: ({ amount }) => (amount ? `Agħti donazzjoni ta’ ${amount}` : 'Agħti donazzjoni'),
  completeOrder: 'Ikkompleta l-ordni',
  saveCard: 'Issejvja l-karta',
  submitWaiting: 'Qed jiġi aġġornat…',
  submitProcessing: 'Qed jiġi pproċessat…',
  submitComplete: 'Lest',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Agħżel kwantità minn ${number(Math.max(minimum, 1))} sa ${number(maximum)}.`,
  promotionCodeMissing: 'Daħħal kodiċi promozzjonali.',
  missing: ({ details }) => `Biex tkompli, jekk jogħġbok iċċekkja: ${list(details)}.`,
  missingDetails: {
    email: 'l-indirizz elettroniku tiegħek',
    phoneNumber: 'in-numru tat-telefon tiegħek',
    individualName: 'ismek u kunjomok',
    businessName: 'isem in-negozju tiegħek',
    shippingAddress: 'l-indirizz tal-konsenja',
    billingAddress: 'l-indirizz tal-fatturazzjoni',
    shippingOption: 'il-metodu ta’ konsenja',
    payment: 'id-dettalji tal-ħlas',
    contactDetails: 'id-dettalji ta’ kuntatt',
    taxId: 'in-numru tat-taxxa',
    terms: 'it-termini tas-servizz',
    customField: 'qasam obbligatorju',
  },
  updateFailed: ({ reason }) => `Ma ttieħdux flus mingħandek. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Ma ttieħdux flus mingħandek. It-total issa huwa ${amount}. Jekk jogħġbok iċċekkja l-ordni tiegħek u erġa’ pprova.`,
  sessionClosed: 'Din is-sessjoni tal-ħlas m’għadhiex miftuħa. Ma ttieħdux flus mingħandek.',
  serverUpdateFailed: 'Il-ħanut ma setax jagħmel din il-bidla. Jekk jogħġbok erġa’ pprova.',
  serverUpdateTimedOut: 'Il-ħanut dam wisq biex jagħmel din il-bidla. Jekk jogħġbok erġa’ pprova.',
  unexpected: 'Inqalgħet problema. Jekk jogħġbok erġa’ pprova.',
};

export default mt;
