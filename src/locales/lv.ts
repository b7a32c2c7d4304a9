import { cardBrandOf, cardExpiry } from '../messages/card.js';
import {
  createFormats,
  type DeliveryTime,
  type Interval,
  type PluralForms,
} from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('lv');

/** After an amount. */
const PER: Readonly<Record<Interval, string>> = {
  day: 'dienā',
  week: 'nedēļā',
  month: 'mēnesī',
  year: 'gadā',
};

/** On its own. */
const EACH: Readonly<Record<Interval, string>> = {
  day: 'katru dienu',
  week: 'katru nedēļu',
  month: 'katru mēnesi',
  year: 'katru gadu',
};

/** After "ik pēc": the genitive of one, the dative of several. */
const AFTER: Readonly<Record<Interval, PluralForms>> = {
  day: { one: 'dienas', other: 'dienām' },
  week: { one: 'nedēļas', other: 'nedēļām' },
  month: { one: 'mēneša', other: 'mēnešiem' },
  year: { one: 'gada', other: 'gadiem' },
};

/** After "līdz": the dative. */
const UP_TO: Readonly<Record<DeliveryTime['unit'], PluralForms>> = {
  hour: { one: 'stundai', other: 'stundām' },
  day: { one: 'dienai', other: 'dienām' },
  business_day: { one: 'darba dienai', other: 'darba dienām' },
  week: { one: 'nedēļai', other: 'nedēļām' },
  month: { one: 'mēnesim', other: 'mēnešiem' },
};

const everyFew = (interval: Interval, count: number) =>
  `ik pēc ${number(count)} ${plural(count, AFTER[interval])}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : everyFew(interval, count);

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} darba ${plural(value, { zero: 'dienu', one: 'diena', other: 'dienas' })}`
    : duration(value, unit);

const upTo = ({ unit, value }: DeliveryTime) => `${number(value)} ${plural(value, UP_TO[unit])}`;

/** A date ends with its month, which Intl gives in the nominative: here in the genitive. */
const fromDate = (day: Date) =>
  date(day).replace(/lis$/, 'ļa').replace(/ris$/, 'ra').replace(/s$/, 'a');

/** And here in the locative. */
const onDate = (day: Date) => date(day).replace(/is$/, 'ī').replace(/s$/, 'ā');

const characters = (count: number) =>
  `${number(count)} ${plural(count, { zero: 'rakstzīmju', one: 'rakstzīmi', other: 'rakstzīmes' })}`;

/** Latvian, in the polite form. */
export const lv: Messages = {
  locale: 'lv',

  // The whole page.
  orderHeading: 'Jūsu pasūtījums',
  contactHeading: 'Kontaktinformācija',
  shippingOptionsHeading: 'Piegādes veids',
  paymentHeading: 'Apmaksa',
  showOrder: 'Rādīt pasūtījumu',
  hideOrder: 'Paslēpt pasūtījumu',

  // Where the checkout stands.
  loading: 'Notiek apmaksas lapas ielāde…',
  loadFailed: 'Apmaksas lapu neizdevās ielādēt.',
  retry: 'Mēģināt vēlreiz',
  expired: 'Apmaksas laiks ir beidzies. Maksa nav iekasēta.',
  restart: 'Sākt no jauna',
  complete: 'Paldies! Maksājums ir sekmīgi veikts.',
  completeUnpaid: 'Paldies! Pasūtījums ir pieņemts, un maksājums tiek apstrādāts.',
  expiresSoon: ({ minutes }) =>
    `Apmaksas laiks beigsies mazāk nekā pēc ${number(minutes)} ${plural(minutes, { one: 'minūtes', other: 'minūtēm' })}. Pirms apmaksas nauda netiek iekasēta.`,
  expiryDue: 'Apmaksas laiks ir beidzies. Pārbaudām, vai apmaksa vēl ir iespējama…',
  offline: 'Nav interneta savienojuma. Ievadītie dati ir saglabāti.',
  onlineAgain: 'Interneta savienojums ir atjaunots.',

  // The page that the buyer comes back to.
  returnLoading: 'Lūdzu, uzgaidiet. Pārbaudām jūsu maksājumu…',
  returnPaid: 'Paldies! Maksājums ir sekmīgi veikts.',
  returnNothingDue: 'Paldies! Pasūtījums ir noformēts.',
  returnProcessing:
    'Paldies! Pasūtījums ir pieņemts, un maksājums tiek apstrādāts. Jums nekas vairs nav jādara.',
  returnUnpaid: 'Maksājums neizdevās. Maksa nav iekasēta.',
  returnExpired: 'Apmaksas laiks ir beidzies. Maksa nav iekasēta.',
  returnUnknown:
    'Mums neizdevās noskaidrot, vai maksājums ir veikts. Iespējams, tas ir izdevies, tāpēc, lūdzu, nemaksājiet vēlreiz, kamēr tas nav pārbaudīts.',
  returnMissing: 'Šeit nav neviena maksājuma, ko parādīt.',
  returnRetry: 'Pārbaudīt vēlreiz',
  returnRestart: 'Mēģināt vēlreiz',

  // The lines of the order.
  lineItems: 'Jūsu pasūtījums',
  quantityOf: ({ name }) => `Daudzums: ${name}`,
  increaseQuantityOf: ({ name }) => `Palielināt daudzumu: ${name}`,
  decreaseQuantityOf: ({ name }) => `Samazināt daudzumu: ${name}`,
  quantity: ({ quantity }) => `Daudzums: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} / ${unit || 'gab.'}`,
  lineItemRecurs: ({ interval, count, metered }) => {
    const terms = count === 1 ? EACH[interval] : everyFew(interval, count);
    return metered ? `maksa pēc patēriņa, ${terms}` : terms;
  },
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { zero: 'iepakojumu', one: 'iepakojums', other: 'iepakojumi' })} pa ${number(size)} gab.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `No ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} / gab.`, flat && `fiksēta maksa ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Noņemt',
  removeItem: ({ name }) => `Noņemt: ${name}`,
  itemRemoved: ({ name }) => `Noņemts no pasūtījuma: ${name}`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Tostarp ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Maksimālais daudzums pasūtījumā: ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Minimālais daudzums pasūtījumā: ${number(minimum)}.`,
  lastItem: 'Pēdējo preci pasūtījumā nevar noņemt.',

  // What is offered with the order.
  optionalItems: 'Jums varētu patikt arī',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} / ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Daudzums: ${number(quantity)}`,
  addOptionalItem: 'Pievienot',
  addOptionalItemOf: ({ name }) => `Pievienot: ${name}`,
  removeOptionalItem: 'Noņemt',
  removeOptionalItemOf: ({ name }) => `Noņemt: ${name}`,
  optionalItemAdded: ({ name }) => `Pievienots pasūtījumam: ${name}`,
  optionalItemRemoved: ({ name }) => `Noņemts no pasūtījuma: ${name}`,
  promotionCodeNeedsMore:
    'Bez šīs preces pasūtījuma summa ir pārāk maza, lai izmantotu atlaides kodu. Lai noņemtu preci, vispirms noņemiet kodu.',
  promotionCodeNeedsItem:
    'Jūsu atlaides kods attiecas uz šo preci. Lai noņemtu preci, vispirms noņemiet kodu.',

  // What it adds up to.
  totals: 'Pasūtījuma kopsavilkums',
  subtotal: 'Starpsumma',
  discount: 'Atlaide',
  shipping: 'Piegāde',
  tax: 'Nodokļi',
  taxIncluded: ({ name }) => `Tostarp ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Bez maksas',
  taxNeedsAddress: 'Ievadiet adresi, lai redzētu nodokļus',
  appliedBalance: 'Konta atlikums',
  balanceAppliedToNextInvoice: 'Pārējais konta atlikums tiks ieskaitīts nākamajā rēķinā.',
  surcharge: 'Piemaksa',
  total: 'Kopā',
  totalDueToday: 'Šodien jāmaksā',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Pēc tam',
  dueAfterTrial: ({ date: end }) => `No ${fromDate(end)}`,
  totalChanged: ({ amount }) => `Kopējā summa tagad ir ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Jūsu abonements',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} pēc ${number(trialDays)} ${plural(trialDays, { one: 'dienas', other: 'dienu' })} izmēģinājuma perioda`
      : `${terms} pēc izmēģinājuma perioda`;
  },
  dueToday: ({ amount }) => `Šodien jāmaksā: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Nākamais rēķins: ${amount}, ${onDate(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} attiecas uz katru rēķinu.`;
    return months === 0
      ? `${name} attiecas tikai uz pirmo rēķinu.`
      : `${name} ir spēkā ${number(months)} ${plural(months, { one: 'mēnesi', other: 'mēnešus' })}.`;
  },
  prorated: 'Šodienas summa ir par laiku līdz pirmā pilnā norēķinu perioda sākumam.',
  balanceUsed: ({ amount }) => `Šodien izmantotais konta atlikums: ${amount}`,
  balanceLeft: 'Pārējais konta atlikums tiks ieskaitīts nākamajā rēķinā.',

  // The currencies to pay in.
  currencyOptions: 'Valūta',
  exchangeRate: ({ from, to, rate }) => `Konvertēts no ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Atlaides kods',
  applyPromotionCode: 'Piemērot',
  appliedPromotionCodes: 'Piemērotie atlaides kodi',
  removePromotionCode: ({ code }) => `Noņemt atlaides kodu ${code}`,
  promotionCodeApplied: ({ code }) => `Atlaides kods ${code} ir piemērots.`,
  promotionCodeRemoved: 'Atlaides kods ir noņemts.',

  // Who the buyer is.
  email: 'E-pasta adrese',
  emailRequired: 'Ievadiet savu e-pasta adresi.',
  phoneNumber: 'Tālruņa numurs',
  phoneNumberRequired: 'Ievadiet savu tālruņa numuru.',
  individualName: 'Vārds un uzvārds',
  individualNameRequired: 'Ievadiet savu vārdu un uzvārdu.',
  buyerBusinessName: 'Uzņēmuma nosaukums',
  buyerBusinessNameRequired: 'Ievadiet uzņēmuma nosaukumu.',
  taxIdDetails: 'Uzņēmuma dati',
  purchasingAsBusiness: 'Pērku uzņēmuma vārdā',
  taxIdType: 'Nodokļu maksātāja numura veids',
  taxIdTypeRequired: 'Izvēlieties nodokļu maksātāja numura veidu.',
  chooseTaxIdType: 'Izvēlieties veidu',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Citas valstis un reģioni',
  taxId: 'Nodokļu maksātāja numurs',
  taxIdRequired: 'Ievadiet nodokļu maksātāja numuru.',

  // Addresses.
  shippingAddress: 'Piegādes adrese',
  billingAddress: 'Norēķinu adrese',
  billingSameAsShipping: 'Norēķinu adrese ir tāda pati kā piegādes adrese',
  addressLabels: {
    name: 'Vārds un uzvārds',
    country: 'Valsts vai reģions',
    line1: 'Adrese',
    line2: 'Dzīvoklis, birojs u. tml.',
    city: 'Pilsēta',
    suburb: 'Priekšpilsēta',
    district: 'Rajons',
    town: 'Pilsēta vai ciems',
    postal_code: 'Pasta indekss',
    zip: 'ZIP kods',
    pin: 'Pasta indekss (PIN)',
    eircode: 'Eircode',
    postcode: 'Pasta indekss',
    state: 'Štats',
    province: 'Province',
    county: 'Grāfiste',
    prefecture: 'Prefektūra',
    emirate: 'Emirāts',
    area: 'Apgabals',
    department: 'Departaments',
    region: 'Reģions',
    island: 'Sala',
    parish: 'Pagasts',
  },
  optionalField: ({ label }) => `${label} (neobligāti)`,
  fieldRequired: ({ label }) => `Aizpildiet lauku „${label}”.`,
  chooseCountry: 'Izvēlieties…',

  // How the order gets to the buyer.
  shippingOptions: 'Piegādes veids',
  shippingOptionRequired: 'Izvēlieties piegādes veidu.',
  shippingOption: 'Piegāde',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Līdz ${upTo(maximum)}` : '';
    if (!maximum) return `Vismaz ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} – ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Ātrā apmaksa',
  expressCheckoutOr: 'Vai',
  savedPaymentMethods: 'Saglabātie apmaksas veidi',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Karte'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Karte')} ar pēdējiem cipariem ${last4}`,
  cardExpires: (day) => `Derīga līdz ${cardExpiry(day)}`,
  cardExpired: (day) => `Derīgums beidzies ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Izmantot citu apmaksas veidu',
  savePaymentMethod: 'Saglabāt manus datus ātrākai apmaksai',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Aizpildiet šo lauku.',
  customFieldDigits: 'Ievadiet tikai ciparus.',
  customFieldNothingChosen: 'Izvēlieties…',
  customFieldChoose: 'Izvēlieties vienu no iespējām.',
  customFieldTooShort: ({ minimum }) => `Ievadiet vismaz ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Ievadiet ne vairāk kā ${characters(maximum)}.`,
  agreeToTerms: 'Piekrītu pakalpojuma noteikumiem',
  termsRequired: 'Lai turpinātu, piekrītiet noteikumiem.',

  // The button that pays.
  pay: ({ amount }) => `Maksāt ${amount}`,
  subscribe: 'Abonēt',
  startTrial: 'Sākt izmēģinājumu',
  book: ({ amount }) => (amount ? `Rezervēt par ${amount}` : 'Rezervēt'),
  donate: ({ amount }) => (amount ? `Ziedot ${amount}` : 'Ziedot'),
  completeOrder: 'Pabeigt pasūtījumu',
  saveCard: 'Saglabāt karti',
  submitWaiting: 'Notiek atjaunināšana…',
  submitProcessing: 'Notiek apstrāde…',
  submitComplete: 'Gatavs',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Izvēlieties daudzumu no ${number(Math.max(minimum, 1))} līdz ${number(maximum)}.`,
  promotionCodeMissing: 'Ievadiet atlaides kodu.',
  // "jāpārbauda" takes the nominative, as labels are.
  missing: ({ details }) => `Lai turpinātu, vēl jāpārbauda: ${list(details)}.`,
  missingDetails: {
    email: 'e-pasta adrese',
    phoneNumber: 'tālruņa numurs',
    individualName: 'vārds un uzvārds',
    businessName: 'uzņēmuma nosaukums',
    shippingAddress: 'piegādes adrese',
    billingAddress: 'norēķinu adrese',
    shippingOption: 'piegādes veids',
    payment: 'maksājuma dati',
    contactDetails: 'kontaktinformācija',
    taxId: 'nodokļu maksātāja numurs',
    terms: 'piekrišana noteikumiem',
    customField: 'obligātais lauks',
  },
  updateFailed: ({ reason }) => `Maksa nav iekasēta. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Maksa nav iekasēta. Kopējā summa tagad ir ${amount}. Lūdzu, pārbaudiet pasūtījumu un mēģiniet vēlreiz.`,
  sessionClosed: 'Šī apmaksas sesija vairs nav aktīva. Maksa nav iekasēta.',
  serverUpdateFailed: 'Veikalam neizdevās veikt šīs izmaiņas. Lūdzu, mēģiniet vēlreiz.',
  serverUpdateTimedOut:
    'Veikalam bija vajadzīgs pārāk ilgs laiks, lai veiktu šīs izmaiņas. Lūdzu, mēģiniet vēlreiz.',
  unexpected: 'Radās kļūda. Lūdzu, mēģiniet vēlreiz.',
};

export default lv;
