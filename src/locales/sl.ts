import { cardBrandOf, cardExpiry } from '../messages/card.js';
import {
  createFormats,
  type DeliveryTime,
  type Interval,
  type PluralForms,
} from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('sl');

const PER: Readonly<Record<Interval, string>> = {
  day: 'dnevno',
  week: 'tedensko',
  month: 'mesečno',
  year: 'letno',
};

const EACH_MASCULINE: PluralForms = { one: 'vsak', two: 'vsaka', few: 'vsake', other: 'vsakih' };
const EACH_NEUTER: PluralForms = { one: 'vsako', two: 'vsaki', few: 'vsaka', other: 'vsakih' };

/** The accusative. */
const INTERVALS: Readonly<Record<Interval, PluralForms>> = {
  day: { one: 'dan', two: 'dneva', other: 'dni' },
  week: { one: 'teden', two: 'tedna', few: 'tedne', other: 'tednov' },
  month: { one: 'mesec', two: 'meseca', few: 'mesece', other: 'mesecev' },
  year: { one: 'leto', two: 'leti', few: 'leta', other: 'let' },
};

const counted = (count: number, forms: PluralForms) => `${number(count)} ${plural(count, forms)}`;

const every = (interval: Interval, count: number) =>
  count === 1
    ? PER[interval]
    : `${plural(count, interval === 'year' ? EACH_NEUTER : EACH_MASCULINE)} ${counted(count, INTERVALS[interval])}`;

/** The accusative. */
const pieces = (count: number) =>
  counted(count, { one: 'kos', two: 'kosa', few: 'kose', other: 'kosov' });

/** A slash, because "na" would need the accusative of the unit. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} za ${pieces(Number(unit))}` : `${amount} / ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? counted(value, {
        one: 'delovni dan',
        two: 'delovna dneva',
        few: 'delovni dnevi',
        other: 'delovnih dni',
      })
    : duration(value, unit);

/** Of one, and of several, after "od" and "do". */
const GENITIVE: Readonly<Record<DeliveryTime['unit'], PluralForms>> = {
  hour: { one: 'ure', other: 'ur' },
  day: { one: 'dne', other: 'dni' },
  business_day: { one: 'delovnega dne', other: 'delovnih dni' },
  week: { one: 'tedna', other: 'tednov' },
  month: { one: 'meseca', other: 'mesecev' },
};

const genitive = ({ unit, value }: DeliveryTime) => counted(value, GENITIVE[unit]);

const GENITIVE_MONTHS: Readonly<Record<string, string>> = {
  januar: 'januarja',
  februar: 'februarja',
  marec: 'marca',
  april: 'aprila',
  maj: 'maja',
  junij: 'junija',
  julij: 'julija',
  avgust: 'avgusta',
  september: 'septembra',
  oktober: 'oktobra',
  november: 'novembra',
  december: 'decembra',
};

/** A day on or from which something is: `Intl` has the nominative. */
const dateGenitive = (day: Date) =>
  date(day).replace(/\p{L}+/u, (month) => GENITIVE_MONTHS[month] ?? month);

const characters = (count: number) =>
  counted(count, { one: 'znak', two: 'znaka', few: 'znake', other: 'znakov' });

/** Slovenian, in the polite form; buttons in the short imperative, as is usual. */
export const sl: Messages = {
  locale: 'sl',

  // The whole page.
  orderHeading: 'Vaše naročilo',
  contactHeading: 'Kontaktni podatki',
  shippingOptionsHeading: 'Način dostave',
  paymentHeading: 'Plačilo',
  showOrder: 'Prikaži naročilo',
  hideOrder: 'Skrij naročilo',

  // Where the checkout stands.
  loading: 'Nalaganje blagajne\u00a0…',
  loadFailed: 'Blagajne ni bilo mogoče naložiti.',
  retry: 'Poskusi znova',
  expired: 'Čas za dokončanje nakupa je potekel. Ničesar vam nismo zaračunali.',
  restart: 'Začni znova',
  complete: 'Hvala. Plačilo je bilo uspešno.',
  completeUnpaid: 'Hvala. Naročilo je oddano, plačilo pa je v obdelavi.',
  expiresSoon: ({ minutes }) =>
    `Za dokončanje nakupa imate še manj kot ${counted(minutes, { one: 'minuto', two: 'minuti', few: 'minute', other: 'minut' })}. Pred plačilom vam ne bomo ničesar zaračunali.`,
  expiryDue: 'Čas za dokončanje nakupa je potekel. Preverjamo, ali lahko še nadaljujete\u00a0…',
  offline: 'Niste povezani z internetom. Vneseni podatki ostanejo ohranjeni.',
  onlineAgain: 'Spet ste povezani z internetom.',

  // The page that the buyer comes back to.
  returnLoading: 'Samo trenutek. Preverjamo vaše plačilo\u00a0…',
  returnPaid: 'Hvala. Plačilo je bilo uspešno.',
  returnNothingDue: 'Hvala. Vaše naročilo je zaključeno.',
  returnProcessing:
    'Hvala. Naročilo je oddano, plačilo pa je v obdelavi. Ničesar več vam ni treba storiti.',
  returnUnpaid: 'Plačilo ni uspelo. Ničesar vam nismo zaračunali.',
  returnExpired: 'Čas za dokončanje nakupa je potekel. Ničesar vam nismo zaračunali.',
  returnUnknown:
    'Nismo mogli ugotoviti, ali je bilo vaše plačilo izvedeno. Morda je uspelo: ne plačajte znova, dokler tega ne preverite.',
  returnMissing: 'Tukaj ni nobenega plačila za prikaz.',
  returnRetry: 'Preveri znova',
  returnRestart: 'Poskusi znova',

  // The lines of the order.
  lineItems: 'Vaše naročilo',
  quantityOf: ({ name }) => `Količina: ${name}`,
  increaseQuantityOf: ({ name }) => `Povečaj količino: ${name}`,
  decreaseQuantityOf: ({ name }) => `Zmanjšaj količino: ${name}`,
  quantity: ({ quantity }) => `Količina: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} na kos`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `obračun po porabi, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${counted(packages, { one: 'paket', two: 'paketa', few: 'paketi', other: 'paketov' })} po ${pieces(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Od ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} na kos`, flat && `${flat} pavšalno`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Odstrani',
  removeItem: ({ name }) => `Odstrani: ${name}`,
  itemRemoved: ({ name }) => `Odstranjeno: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Od tega ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Naročite lahko največ ${pieces(maximum)}.`,
  leastAllowed: ({ minimum }) => `Naročiti morate najmanj ${pieces(minimum)}.`,
  lastItem: 'Zadnjega izdelka v naročilu ni mogoče odstraniti.',

  // What is offered with the order.
  optionalItems: 'Morda vam bo všeč tudi',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Količina: ${number(quantity)}`,
  addOptionalItem: 'Dodaj',
  addOptionalItemOf: ({ name }) => `Dodaj: ${name}`,
  removeOptionalItem: 'Odstrani',
  removeOptionalItemOf: ({ name }) => `Odstrani: ${name}`,
  optionalItemAdded: ({ name }) => `Dodano: ${name}.`,
  optionalItemRemoved: ({ name }) => `Odstranjeno: ${name}.`,
  promotionCodeNeedsMore:
    'Brez tega izdelka bo vrednost naročila prenizka za vašo kodo za popust. Če želite izdelek odstraniti, najprej odstranite kodo.',
  promotionCodeNeedsItem:
    'Vaša koda za popust velja za ta izdelek. Če želite izdelek odstraniti, najprej odstranite kodo.',

  // What it adds up to.
  totals: 'Povzetek naročila',
  subtotal: 'Vmesni seštevek',
  discount: 'Popust',
  shipping: 'Dostava',
  tax: 'Davek',
  taxIncluded: ({ name }) => `Od tega ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Brezplačno',
  taxNeedsAddress: 'Za prikaz davka vnesite naslov',
  appliedBalance: 'Dobroimetje',
  balanceAppliedToNextInvoice: 'Preostalo dobroimetje bomo upoštevali pri naslednjem računu.',
  surcharge: 'Doplačilo',
  total: 'Skupaj',
  totalDueToday: 'Za plačilo danes',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Nato',
  dueAfterTrial: ({ date: end }) => `Od ${dateGenitive(end)}`,
  totalChanged: ({ amount }) => `Skupni znesek je zdaj ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Vaša naročnina',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} po ${number(trialDays)}-dnevnem preizkusnem obdobju`
      : `${terms} po preizkusnem obdobju`;
  },
  dueToday: ({ amount }) => `Za plačilo danes: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Naslednji račun: ${amount}, ${dateGenitive(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} velja za vse račune.`;
    return months === 0
      ? `${name} velja samo za prvi račun.`
      : `${name} velja ${counted(months, INTERVALS.month)}.`;
  },
  prorated: 'Današnji znesek velja za čas do začetka prvega celotnega obračunskega obdobja.',
  balanceUsed: ({ amount }) => `Danes porabljeno dobroimetje: ${amount}`,
  balanceLeft: 'Preostalo dobroimetje bomo upoštevali pri naslednjem računu.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) => `Preračunano iz ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Koda za popust',
  applyPromotionCode: 'Unovči',
  appliedPromotionCodes: 'Unovčene kode za popust',
  removePromotionCode: ({ code }) => `Odstrani kodo za popust ${code}`,
  promotionCodeApplied: ({ code }) => `Koda za popust ${code} je unovčena.`,
  promotionCodeRemoved: 'Koda za popust je odstranjena.',

  // Who the buyer is.
  email: 'E-poštni naslov',
  emailRequired: 'Vnesite svoj e-poštni naslov.',
  phoneNumber: 'Telefonska številka',
  phoneNumberRequired: 'Vnesite svojo telefonsko številko.',
  individualName: 'Ime in priimek',
  individualNameRequired: 'Vnesite svoje ime in priimek.',
  buyerBusinessName: 'Ime podjetja',
  buyerBusinessNameRequired: 'Vnesite ime podjetja.',
  taxIdDetails: 'Podatki o podjetju',
  purchasingAsBusiness: 'Kupujem kot podjetje',
  taxIdType: 'Vrsta davčne številke',
  taxIdTypeRequired: 'Izberite vrsto davčne številke.',
  chooseTaxIdType: 'Izberite vrsto',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Druge države in regije',
  taxId: 'Davčna številka',
  taxIdRequired: 'Vnesite davčno številko.',

  // Addresses.
  shippingAddress: 'Naslov za dostavo',
  billingAddress: 'Naslov za račun',
  billingSameAsShipping: 'Naslov za račun je enak naslovu za dostavo',
  addressLabels: {
    name: 'Ime in priimek',
    country: 'Država ali regija',
    line1: 'Ulica in hišna številka',
    line2: 'Stanovanje, nadstropje ipd.',
    city: 'Kraj',
    suburb: 'Predmestje',
    district: 'Okrožje',
    town: 'Mesto ali kraj',
    postal_code: 'Poštna številka',
    zip: 'Poštna številka (ZIP)',
    pin: 'Poštna številka (PIN)',
    eircode: 'Eircode',
    postcode: 'Poštna številka',
    state: 'Zvezna država',
    province: 'Provinca',
    county: 'Grofija',
    prefecture: 'Prefektura',
    emirate: 'Emirat',
    area: 'Območje',
    department: 'Departma',
    region: 'Regija',
    island: 'Otok',
    parish: 'Župnija',
  },
  optionalField: ({ label }) => `${label} (neobvezno)`,
  fieldRequired: ({ label }) => `Izpolnite polje »${label}«.`,
  chooseCountry: 'Izberite\u00a0…',

  // How the order gets to the buyer.
  shippingOptions: 'Način dostave',
  shippingOptionRequired: 'Izberite način dostave.',
  shippingOption: 'Dostava',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Do ${genitive(maximum)}` : '';
    if (!maximum) return `Najmanj ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) return `Od ${genitive(minimum)} do ${genitive(maximum)}`;
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Hitro plačilo',
  expressCheckoutOr: 'Ali',
  savedPaymentMethods: 'Shranjeni načini plačila',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kartica'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kartica')}, ki se končuje na ${last4}`,
  cardExpires: (day) => `Velja do ${cardExpiry(day)}`,
  cardExpired: (day) => `Potekla ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Uporabi drug način plačila',
  savePaymentMethod: 'Shrani moje podatke za hitrejše prihodnje nakupe',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Izpolnite to polje.',
  customFieldDigits: 'Vnesite samo števke.',
  customFieldNothingChosen: 'Izberite\u00a0…',
  customFieldChoose: 'Izberite eno od možnosti.',
  customFieldTooShort: ({ minimum }) => `Vnesite najmanj ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Vnesite največ ${characters(maximum)}.`,
  agreeToTerms: 'Strinjam se s splošnimi pogoji poslovanja',
  termsRequired: 'Za nadaljevanje potrdite, da se strinjate s splošnimi pogoji poslovanja.',

  // The button that pays.
  pay: ({ amount }) => `Plačaj ${amount}`,
  subscribe: 'Naroči se',
  startTrial: 'Začni preizkusno obdobje',
  book: ({ amount }) => (amount ? `Rezerviraj za ${amount}` : 'Rezerviraj'),
  donate: ({ amount }) => (amount ? `Doniraj ${amount}` : 'Doniraj'),
  completeOrder: 'Oddaj naročilo',
  saveCard: 'Shrani kartico',
  submitWaiting: 'Posodabljanje\u00a0…',
  submitProcessing: 'Obdelava\u00a0…',
  submitComplete: 'Končano',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Izberite količino od ${number(Math.max(minimum, 1))} do ${number(maximum)}.`,
  promotionCodeMissing: 'Vnesite kodo za popust.',
  missing: ({ details }) => `Pred nadaljevanjem preverite te podatke: ${list(details)}.`,
  missingDetails: {
    email: 'e-poštni naslov',
    phoneNumber: 'telefonska številka',
    individualName: 'ime in priimek',
    businessName: 'ime podjetja',
    shippingAddress: 'naslov za dostavo',
    billingAddress: 'naslov za račun',
    shippingOption: 'način dostave',
    payment: 'podatki za plačilo',
    contactDetails: 'kontaktni podatki',
    taxId: 'davčna številka',
    terms: 'strinjanje s splošnimi pogoji poslovanja',
    customField: 'obvezno polje',
  },
  updateFailed: ({ reason }) => `Ničesar vam nismo zaračunali. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Ničesar vam nismo zaračunali. Skupni znesek je zdaj ${amount}. Preverite naročilo in poskusite znova.`,
  sessionClosed: 'Tega nakupa ni več mogoče dokončati. Ničesar vam nismo zaračunali.',
  serverUpdateFailed: 'Trgovini ni uspelo izvesti te spremembe. Poskusite znova.',
  serverUpdateTimedOut: 'Trgovina je za to spremembo potrebovala preveč časa. Poskusite znova.',
  unexpected: 'Prišlo je do napake. Poskusite znova.',
};

export default sl;
