import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('sk');

const PER: Readonly<Record<Interval, string>> = {
  day: 'denne',
  week: 'týždenne',
  month: 'mesačne',
  year: 'ročne',
};

const every = (interval: Interval, count: number) =>
  count === 1
    ? PER[interval]
    : `${plural(count, { few: 'každé', other: 'každých' })} ${duration(count, interval)}`;

/** A slash, because "za" would need the accusative of the unit. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} za ${unit}\u00a0ks` : `${amount} / ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'pracovný deň', few: 'pracovné dni', many: 'pracovného dňa', other: 'pracovných dní' })}`
    : duration(value, unit);

/** Of one, and of several, after "od" and "do". */
const GENITIVE: Readonly<Record<DeliveryTime['unit'], readonly [string, string]>> = {
  hour: ['hodiny', 'hodín'],
  day: ['dňa', 'dní'],
  business_day: ['pracovného dňa', 'pracovných dní'],
  week: ['týždňa', 'týždňov'],
  month: ['mesiaca', 'mesiacov'],
};

const genitive = ({ unit, value }: DeliveryTime) => {
  const [one, several] = GENITIVE[unit];
  return `${number(value)} ${plural(value, { one, many: one, other: several })}`;
};

const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znakov' })}`;

/** Slovak, in the polite form. */
export const sk: Messages = {
  locale: 'sk',

  // The whole page.
  orderHeading: 'Vaša objednávka',
  contactHeading: 'Kontaktné údaje',
  shippingOptionsHeading: 'Spôsob dopravy',
  paymentHeading: 'Platba',
  showOrder: 'Zobraziť objednávku',
  hideOrder: 'Skryť objednávku',

  // Where the checkout stands.
  loading: 'Pokladňa sa načítava…',
  loadFailed: 'Pokladňu sa nepodarilo načítať.',
  retry: 'Skúsiť znova',
  expired: 'Čas na dokončenie nákupu uplynul. Nič vám nebolo strhnuté.',
  restart: 'Začať znova',
  complete: 'Ďakujeme. Platba prebehla úspešne.',
  completeUnpaid: 'Ďakujeme. Objednávku sme prijali a platba sa spracúva.',
  expiresSoon: ({ minutes }) =>
    `Na dokončenie nákupu zostáva menej ako ${duration(minutes, 'minute')}. Kým nezaplatíte, nič vám nestrhneme.`,
  expiryDue: 'Čas na dokončenie nákupu uplynul. Overujeme, či ešte môžete pokračovať…',
  offline: 'Ste offline. Zadané údaje zostanú zachované.',
  onlineAgain: 'Ste opäť online.',

  // The page that the buyer comes back to.
  returnLoading: 'Chvíľku strpenia, overujeme vašu platbu…',
  returnPaid: 'Ďakujeme. Platba prebehla úspešne.',
  returnNothingDue: 'Ďakujeme. Vaša objednávka je dokončená.',
  returnProcessing: 'Ďakujeme. Objednávku sme prijali a platba sa spracúva. Nemusíte už nič robiť.',
  returnUnpaid: 'Platba sa nepodarila. Nič vám nebolo strhnuté.',
  returnExpired: 'Čas na dokončenie nákupu uplynul. Nič vám nebolo strhnuté.',
  returnUnknown:
    'Nepodarilo sa zistiť, či vaša platba prebehla. Je možné, že áno – prosím, neplaťte znova, kým si to neoveríte.',
  returnMissing: 'Nie je tu žiadna platba na zobrazenie.',
  returnRetry: 'Overiť znova',
  returnRestart: 'Skúsiť znova',

  // The lines of the order.
  lineItems: 'Vaša objednávka',
  quantityOf: ({ name }) => `Množstvo: ${name}`,
  increaseQuantityOf: ({ name }) => `Zvýšiť množstvo: ${name}`,
  decreaseQuantityOf: ({ name }) => `Znížiť množstvo: ${name}`,
  quantity: ({ quantity }) => `Množstvo: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} za kus`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `účtované podľa využitia, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'balenie', few: 'balenia', many: 'balenia', other: 'balení' })} po ${number(size)}\u00a0ks`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Od ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} za kus`, flat && `${flat} paušálne`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Odstrániť',
  removeItem: ({ name }) => `Odstrániť: ${name}`,
  itemRemoved: ({ name }) => `Odstránené: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Z toho ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Môžete objednať najviac ${number(maximum)}\u00a0ks.`,
  leastAllowed: ({ minimum }) => `Musíte objednať aspoň ${number(minimum)}\u00a0ks.`,
  lastItem: 'Poslednú položku objednávky nie je možné odstrániť.',

  // What is offered with the order.
  optionalItems: 'Mohlo by sa vám tiež páčiť',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Množstvo: ${number(quantity)}`,
  addOptionalItem: 'Pridať',
  addOptionalItemOf: ({ name }) => `Pridať: ${name}`,
  removeOptionalItem: 'Odstrániť',
  removeOptionalItemOf: ({ name }) => `Odstrániť: ${name}`,
  optionalItemAdded: ({ name }) => `Pridané: ${name}.`,
  optionalItemRemoved: ({ name }) => `Odstránené: ${name}.`,
  promotionCodeNeedsMore:
    'Bez tejto položky bude hodnota objednávky pre váš zľavový kód príliš nízka. Ak chcete položku odstrániť, najskôr odstráňte kód.',
  promotionCodeNeedsItem:
    'Váš zľavový kód platí na túto položku. Ak chcete položku odstrániť, najskôr odstráňte kód.',

  // What it adds up to.
  totals: 'Súhrn objednávky',
  subtotal: 'Medzisúčet',
  discount: 'Zľava',
  shipping: 'Doprava',
  tax: 'Daň',
  taxIncluded: ({ name }) => `Z toho ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Zadarmo',
  taxNeedsAddress: 'Daň sa zobrazí po zadaní adresy',
  appliedBalance: 'Kredit na účte',
  balanceAppliedToNextInvoice: 'Zostávajúci kredit použijeme na vašu nasledujúcu faktúru.',
  surcharge: 'Príplatok',
  total: 'Spolu',
  totalDueToday: 'Dnes na úhradu',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Potom',
  dueAfterTrial: ({ date: end }) => `Od ${date(end)}`,
  totalChanged: ({ amount }) => `Celková suma je teraz ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Vaše predplatné',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} po ${number(trialDays)}-dňovom skúšobnom období`
      : `${terms} po skúšobnom období`;
  },
  dueToday: ({ amount }) => `Dnes na úhradu: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Nasledujúca faktúra: ${amount} dňa ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} platí na všetky faktúry.`;
    return months === 0
      ? `${name} platí len na prvú faktúru.`
      : `${name} platí počas ${number(months)} ${plural(months, { one: 'mesiaca', many: 'mesiaca', other: 'mesiacov' })}.`;
  },
  prorated: 'Dnešná suma pokrýva čas do začiatku prvého celého fakturačného obdobia.',
  balanceUsed: ({ amount }) => `Dnes využitý kredit: ${amount}`,
  balanceLeft: 'Zostávajúci kredit použijeme na vašu nasledujúcu faktúru.',

  // The currencies to pay in.
  currencyOptions: 'Mena',
  exchangeRate: ({ from, to, rate }) => `Prepočítané z ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Zľavový kód',
  applyPromotionCode: 'Uplatniť',
  appliedPromotionCodes: 'Uplatnené zľavové kódy',
  removePromotionCode: ({ code }) => `Odstrániť zľavový kód ${code}`,
  promotionCodeApplied: ({ code }) => `Zľavový kód ${code} bol uplatnený.`,
  promotionCodeRemoved: 'Zľavový kód bol odstránený.',

  // Who the buyer is.
  email: 'E-mailová adresa',
  emailRequired: 'Zadajte svoju e-mailovú adresu.',
  phoneNumber: 'Telefónne číslo',
  phoneNumberRequired: 'Zadajte svoje telefónne číslo.',
  individualName: 'Meno a priezvisko',
  individualNameRequired: 'Zadajte svoje meno a priezvisko.',
  buyerBusinessName: 'Názov firmy',
  buyerBusinessNameRequired: 'Zadajte názov firmy.',
  taxIdDetails: 'Firemné údaje',
  purchasingAsBusiness: 'Nakupujem na firmu',
  taxIdType: 'Typ daňového čísla',
  taxIdTypeRequired: 'Vyberte typ daňového čísla.',
  chooseTaxIdType: 'Vyberte typ',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Ostatné krajiny a regióny',
  taxId: 'Daňové číslo',
  taxIdRequired: 'Zadajte daňové číslo.',

  // Addresses.
  shippingAddress: 'Dodacia adresa',
  billingAddress: 'Fakturačná adresa',
  billingSameAsShipping: 'Fakturačná adresa je rovnaká ako dodacia',
  addressLabels: {
    name: 'Meno a priezvisko',
    country: 'Krajina alebo región',
    line1: 'Ulica a číslo domu',
    line2: 'Byt, poschodie a pod.',
    city: 'Mesto',
    suburb: 'Predmestie',
    district: 'Obvod',
    town: 'Mesto alebo obec',
    postal_code: 'PSČ',
    zip: 'PSČ (ZIP)',
    pin: 'PSČ (PIN)',
    eircode: 'Eircode',
    postcode: 'PSČ',
    state: 'Štát',
    province: 'Provincia',
    county: 'Grófstvo',
    prefecture: 'Prefektúra',
    emirate: 'Emirát',
    area: 'Oblasť',
    department: 'Departement',
    region: 'Región',
    island: 'Ostrov',
    parish: 'Farnosť',
  },
  optionalField: ({ label }) => `${label} (nepovinné)`,
  fieldRequired: ({ label }) => `Vyplňte pole „${label}“.`,
  chooseCountry: 'Vyberte…',

  // How the order gets to the buyer.
  shippingOptions: 'Spôsob dopravy',
  shippingOptionRequired: 'Vyberte spôsob dopravy.',
  shippingOption: 'Doprava',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Do ${genitive(maximum)}` : '';
    if (!maximum) return `Najmenej ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) return `Od ${genitive(minimum)} do ${genitive(maximum)}`;
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Rýchla platba',
  expressCheckoutOr: 'Alebo',
  savedPaymentMethods: 'Uložené spôsoby platby',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Karta'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Karta')} s číslom končiacim na ${last4}`,
  cardExpires: (day) => `Platnosť do ${cardExpiry(day)}`,
  cardExpired: (day) => `Platnosť sa skončila ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Použiť iný spôsob platby',
  savePaymentMethod: 'Uložiť moje údaje na rýchlejšiu platbu nabudúce',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Vyplňte toto pole.',
  customFieldDigits: 'Zadajte iba číslice.',
  customFieldNothingChosen: 'Vyberte…',
  customFieldChoose: 'Vyberte jednu z možností.',
  customFieldTooShort: ({ minimum }) => `Zadajte aspoň ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Zadajte najviac ${characters(maximum)}.`,
  agreeToTerms: 'Súhlasím s obchodnými podmienkami',
  termsRequired: 'Ak chcete pokračovať, potvrďte súhlas s obchodnými podmienkami.',

  // The button that pays.
  pay: ({ amount }) => `Zaplatiť ${amount}`,
  subscribe: 'Predplatiť',
  startTrial: 'Začať skúšobné obdobie',
  book: ({ amount }) => (amount ? `Rezervovať za ${amount}` : 'Rezervovať'),
  donate: ({ amount }) => (amount ? `Darovať ${amount}` : 'Darovať'),
  completeOrder: 'Dokončiť objednávku',
  saveCard: 'Uložiť kartu',
  submitWaiting: 'Aktualizujeme…',
  submitProcessing: 'Spracúvame…',
  submitComplete: 'Hotovo',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Zvoľte množstvo od ${number(Math.max(minimum, 1))} do ${number(maximum)}.`,
  promotionCodeMissing: 'Zadajte zľavový kód.',
  missing: ({ details }) =>
    `Skôr než budete pokračovať, skontrolujte, prosím, tieto údaje: ${list(details)}.`,
  missingDetails: {
    email: 'e-mailová adresa',
    phoneNumber: 'telefónne číslo',
    individualName: 'meno a priezvisko',
    businessName: 'názov firmy',
    shippingAddress: 'dodacia adresa',
    billingAddress: 'fakturačná adresa',
    shippingOption: 'spôsob dopravy',
    payment: 'platobné údaje',
    contactDetails: 'kontaktné údaje',
    taxId: 'daňové číslo',
    terms: 'súhlas s obchodnými podmienkami',
    customField: 'povinné pole',
  },
  updateFailed: ({ reason }) => `Nič vám nebolo strhnuté. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Nič vám nebolo strhnuté. Celková suma je teraz ${amount}. Skontrolujte objednávku a skúste to znova.`,
  sessionClosed: 'Tento nákup už nie je možné dokončiť. Nič vám nebolo strhnuté.',
  serverUpdateFailed: 'Obchodu sa nepodarilo vykonať túto zmenu. Skúste to znova.',
  serverUpdateTimedOut: 'Vykonanie tejto zmeny trvalo obchodu príliš dlho. Skúste to znova.',
  unexpected: 'Niečo sa pokazilo. Skúste to znova.',
};

export default sk;
