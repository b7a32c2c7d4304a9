import { cardBrandOf, cardExpiry } from '../messages/card.js';
import {
  createFormats,
  type DeliveryTime,
  type Interval,
  type PluralForms,
} from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('lt');

/** After an amount. */
const PER: Readonly<Record<Interval, string>> = {
  day: 'per dieną',
  week: 'per savaitę',
  month: 'per mėnesį',
  year: 'per metus',
};

/** On its own. */
const EACH: Readonly<Record<Interval, string>> = {
  day: 'kasdien',
  week: 'kas savaitę',
  month: 'kas mėnesį',
  year: 'kasmet',
};

/** The accusative, as after "kas". */
const ACCUSATIVE: Readonly<Record<Interval, PluralForms>> = {
  day: { one: 'dieną', few: 'dienas', other: 'dienų' },
  week: { one: 'savaitę', few: 'savaites', other: 'savaičių' },
  month: { one: 'mėnesį', few: 'mėnesius', other: 'mėnesių' },
  year: { one: 'metus', few: 'metus', other: 'metų' },
};

/** The genitive, as after "iki". */
const GENITIVE: Readonly<Record<DeliveryTime['unit'], PluralForms>> = {
  hour: { one: 'valandos', other: 'valandų' },
  day: { one: 'dienos', other: 'dienų' },
  business_day: { one: 'darbo dienos', other: 'darbo dienų' },
  week: { one: 'savaitės', other: 'savaičių' },
  month: { one: 'mėnesio', other: 'mėnesių' },
};

const everyFew = (interval: Interval, count: number) =>
  `kas ${number(count)} ${plural(count, ACCUSATIVE[interval])}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : everyFew(interval, count);

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} darbo ${plural(value, { one: 'diena', few: 'dienos', other: 'dienų' })}`
    : duration(value, unit);

const upTo = ({ unit, value }: DeliveryTime) => `${number(value)} ${plural(value, GENITIVE[unit])}`;

const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'simbolį', few: 'simbolius', other: 'simbolių' })}`;

/** Lithuanian, in the polite form. */
export const lt: Messages = {
  locale: 'lt',

  // The whole page.
  orderHeading: 'Jūsų užsakymas',
  contactHeading: 'Kontaktiniai duomenys',
  shippingOptionsHeading: 'Pristatymo būdas',
  paymentHeading: 'Apmokėjimas',
  showOrder: 'Rodyti užsakymą',
  hideOrder: 'Slėpti užsakymą',

  // Where the checkout stands.
  loading: 'Įkeliamas apmokėjimo puslapis…',
  loadFailed: 'Apmokėjimo puslapio įkelti nepavyko.',
  retry: 'Bandyti dar kartą',
  expired: 'Apmokėjimo laikas baigėsi. Pinigai nenuskaityti.',
  restart: 'Pradėti iš naujo',
  complete: 'Ačiū! Mokėjimas sėkmingai atliktas.',
  completeUnpaid: 'Ačiū! Užsakymas priimtas, mokėjimas apdorojamas.',
  expiresSoon: ({ minutes }) =>
    `Apmokėjimo laikas baigsis greičiau nei po ${number(minutes)} ${plural(minutes, { one: 'minutės', other: 'minučių' })}. Kol nepatvirtinsite mokėjimo, pinigai nebus nuskaityti.`,
  expiryDue: 'Apmokėjimo laikas baigėsi. Tikriname, ar dar galima apmokėti…',
  offline: 'Nėra interneto ryšio. Įvesti duomenys išsaugoti.',
  onlineAgain: 'Interneto ryšys atkurtas.',

  // The page that the buyer comes back to.
  returnLoading: 'Palaukite. Tikriname jūsų mokėjimą…',
  returnPaid: 'Ačiū! Mokėjimas sėkmingai atliktas.',
  returnNothingDue: 'Ačiū! Užsakymas pateiktas.',
  returnProcessing:
    'Ačiū! Užsakymas priimtas, mokėjimas apdorojamas. Jums nieko daugiau daryti nereikia.',
  returnUnpaid: 'Mokėjimas nepavyko. Pinigai nenuskaityti.',
  returnExpired: 'Apmokėjimo laikas baigėsi. Pinigai nenuskaityti.',
  returnUnknown:
    'Nepavyko nustatyti, ar mokėjimas atliktas. Gali būti, kad jis pavyko, todėl nemokėkite dar kartą, kol to nepatikrinsite.',
  returnMissing: 'Nėra mokėjimo, kurį būtų galima parodyti.',
  returnRetry: 'Tikrinti dar kartą',
  returnRestart: 'Bandyti dar kartą',

  // The lines of the order.
  lineItems: 'Jūsų užsakymas',
  quantityOf: ({ name }) => `Kiekis: ${name}`,
  increaseQuantityOf: ({ name }) => `Padidinti kiekį: ${name}`,
  decreaseQuantityOf: ({ name }) => `Sumažinti kiekį: ${name}`,
  quantity: ({ quantity }) => `Kiekis: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} / ${unit || 'vnt.'}`,
  lineItemRecurs: ({ interval, count, metered }) => {
    const terms = count === 1 ? EACH[interval] : everyFew(interval, count);
    return metered ? `mokestis pagal naudojimą, ${terms}` : terms;
  },
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pakuotė', few: 'pakuotės', other: 'pakuočių' })} po ${number(size)} vnt.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Nuo ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} / vnt.`, flat && `fiksuota kaina ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Pašalinti',
  removeItem: ({ name }) => `Pašalinti: ${name}`,
  itemRemoved: ({ name }) => `Pašalinta iš užsakymo: ${name}`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Įsk. ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Didžiausias galimas kiekis: ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Mažiausias galimas kiekis: ${number(minimum)}.`,
  lastItem: 'Paskutinės užsakymo prekės pašalinti negalima.',

  // What is offered with the order.
  optionalItems: 'Jums taip pat gali patikti',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} / ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Kiekis: ${number(quantity)}`,
  addOptionalItem: 'Pridėti',
  addOptionalItemOf: ({ name }) => `Pridėti: ${name}`,
  removeOptionalItem: 'Pašalinti',
  removeOptionalItemOf: ({ name }) => `Pašalinti: ${name}`,
  optionalItemAdded: ({ name }) => `Pridėta prie užsakymo: ${name}`,
  optionalItemRemoved: ({ name }) => `Pašalinta iš užsakymo: ${name}`,
  promotionCodeNeedsMore:
    'Be šios prekės užsakymo suma per maža, kad galiotų nuolaidos kodas. Norėdami pašalinti prekę, pirmiausia pašalinkite kodą.',
  promotionCodeNeedsItem:
    'Jūsų nuolaidos kodas skirtas šiai prekei. Norėdami pašalinti prekę, pirmiausia pašalinkite kodą.',

  // What it adds up to.
  totals: 'Užsakymo suvestinė',
  subtotal: 'Tarpinė suma',
  discount: 'Nuolaida',
  shipping: 'Pristatymas',
  tax: 'Mokesčiai',
  taxIncluded: ({ name }) => `Įsk. ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Nemokamai',
  taxNeedsAddress: 'Įveskite adresą, kad matytumėte mokesčius',
  appliedBalance: 'Sąskaitos likutis',
  balanceAppliedToNextInvoice:
    'Nepanaudotas sąskaitos likutis bus įskaitytas į kitą sąskaitą faktūrą.',
  surcharge: 'Priemoka',
  total: 'Iš viso',
  totalDueToday: 'Šiandien mokėtina suma',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Vėliau',
  dueAfterTrial: ({ date: end }) => `Nuo ${date(end)}`,
  totalChanged: ({ amount }) => `Bendra suma dabar yra ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Jūsų prenumerata',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} po ${number(trialDays)} ${plural(trialDays, { one: 'dienos', other: 'dienų' })} bandomojo laikotarpio`
      : `${terms} po bandomojo laikotarpio`;
  },
  dueToday: ({ amount }) => `Šiandien mokėtina suma: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Kita sąskaita faktūra: ${amount}, ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} galioja visoms sąskaitoms faktūroms.`;
    return months === 0
      ? `${name} galioja tik pirmajai sąskaitai faktūrai.`
      : `${name} galioja ${number(months)} ${plural(months, ACCUSATIVE.month)}.`;
  },
  prorated: 'Šiandienos suma – už laiką iki pirmojo viso atsiskaitymo laikotarpio pradžios.',
  balanceUsed: ({ amount }) => `Šiandien panaudotas sąskaitos likutis: ${amount}`,
  balanceLeft: 'Nepanaudotas sąskaitos likutis bus įskaitytas į kitą sąskaitą faktūrą.',

  // The currencies to pay in.
  currencyOptions: 'Valiuta',
  exchangeRate: ({ from, to, rate }) => `Konvertuota iš ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Nuolaidos kodas',
  applyPromotionCode: 'Taikyti',
  appliedPromotionCodes: 'Pritaikyti nuolaidų kodai',
  removePromotionCode: ({ code }) => `Pašalinti nuolaidos kodą ${code}`,
  promotionCodeApplied: ({ code }) => `Nuolaidos kodas ${code} pritaikytas.`,
  promotionCodeRemoved: 'Nuolaidos kodas pašalintas.',

  // Who the buyer is.
  email: 'El. pašto adresas',
  emailRequired: 'Įveskite savo el. pašto adresą.',
  phoneNumber: 'Telefono numeris',
  phoneNumberRequired: 'Įveskite savo telefono numerį.',
  individualName: 'Vardas ir pavardė',
  individualNameRequired: 'Įveskite savo vardą ir pavardę.',
  buyerBusinessName: 'Įmonės pavadinimas',
  buyerBusinessNameRequired: 'Įveskite įmonės pavadinimą.',
  taxIdDetails: 'Įmonės duomenys',
  purchasingAsBusiness: 'Perku įmonės vardu',
  taxIdType: 'Mokesčių mokėtojo kodo tipas',
  taxIdTypeRequired: 'Pasirinkite mokesčių mokėtojo kodo tipą.',
  chooseTaxIdType: 'Pasirinkite tipą',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Kitos šalys ir regionai',
  taxId: 'Mokesčių mokėtojo kodas',
  taxIdRequired: 'Įveskite mokesčių mokėtojo kodą.',

  // Addresses.
  shippingAddress: 'Pristatymo adresas',
  billingAddress: 'Atsiskaitymo adresas',
  billingSameAsShipping: 'Atsiskaitymo adresas sutampa su pristatymo adresu',
  addressLabels: {
    name: 'Vardas ir pavardė',
    country: 'Šalis arba regionas',
    line1: 'Adresas',
    line2: 'Butas, biuras ir pan.',
    city: 'Miestas',
    suburb: 'Priemiestis',
    district: 'Rajonas',
    town: 'Miestas ar gyvenvietė',
    postal_code: 'Pašto kodas',
    zip: 'ZIP kodas',
    pin: 'Pašto kodas (PIN)',
    eircode: 'Eircode',
    postcode: 'Pašto kodas',
    state: 'Valstija',
    province: 'Provincija',
    county: 'Grafystė',
    prefecture: 'Prefektūra',
    emirate: 'Emyratas',
    area: 'Sritis',
    department: 'Departamentas',
    region: 'Regionas',
    island: 'Sala',
    parish: 'Parapija',
  },
  optionalField: ({ label }) => `${label} (neprivaloma)`,
  fieldRequired: ({ label }) => `Užpildykite lauką „${label}“.`,
  chooseCountry: 'Pasirinkite…',

  // How the order gets to the buyer.
  shippingOptions: 'Pristatymo būdas',
  shippingOptionRequired: 'Pasirinkite pristatymo būdą.',
  shippingOption: 'Pristatymas',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Iki ${upTo(maximum)}` : '';
    if (!maximum) return `Mažiausiai ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} – ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Greitas apmokėjimas',
  expressCheckoutOr: 'Arba',
  savedPaymentMethods: 'Išsaugoti mokėjimo būdai',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kortelė'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Kortelė')}, paskutiniai skaitmenys ${last4}`,
  cardExpires: (day) => `Galioja iki ${cardExpiry(day)}`,
  cardExpired: (day) => `Baigė galioti ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Naudoti kitą mokėjimo būdą',
  savePaymentMethod: 'Išsaugoti mano duomenis, kad kitą kartą apmokėčiau greičiau',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Užpildykite šį lauką.',
  customFieldDigits: 'Įveskite tik skaitmenis.',
  customFieldNothingChosen: 'Pasirinkite…',
  customFieldChoose: 'Pasirinkite vieną iš parinkčių.',
  customFieldTooShort: ({ minimum }) => `Įveskite bent ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Įveskite ne daugiau kaip ${characters(maximum)}.`,
  agreeToTerms: 'Sutinku su paslaugų teikimo sąlygomis',
  termsRequired: 'Norėdami tęsti, sutikite su sąlygomis.',

  // The button that pays.
  pay: ({ amount }) => `Mokėti ${amount}`,
  subscribe: 'Prenumeruoti',
  startTrial: 'Pradėti bandomąjį laikotarpį',
  book: ({ amount }) => (amount ? `Rezervuoti už ${amount}` : 'Rezervuoti'),
  donate: ({ amount }) => (amount ? `Paaukoti ${amount}` : 'Paaukoti'),
  completeOrder: 'Pateikti užsakymą',
  saveCard: 'Išsaugoti kortelę',
  submitWaiting: 'Atnaujinama…',
  submitProcessing: 'Apdorojama…',
  submitComplete: 'Atlikta',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Pasirinkite kiekį nuo ${number(Math.max(minimum, 1))} iki ${number(maximum)}.`,
  promotionCodeMissing: 'Įveskite nuolaidos kodą.',
  missing: ({ details }) => `Norėdami tęsti, patikrinkite šią informaciją: ${list(details)}.`,
  missingDetails: {
    email: 'el. pašto adresas',
    phoneNumber: 'telefono numeris',
    individualName: 'vardas ir pavardė',
    businessName: 'įmonės pavadinimas',
    shippingAddress: 'pristatymo adresas',
    billingAddress: 'atsiskaitymo adresas',
    shippingOption: 'pristatymo būdas',
    payment: 'mokėjimo duomenys',
    contactDetails: 'kontaktiniai duomenys',
    taxId: 'mokesčių mokėtojo kodas',
    terms: 'sutikimas su sąlygomis',
    customField: 'privalomas laukas',
  },
  updateFailed: ({ reason }) => `Pinigai nenuskaityti. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Pinigai nenuskaityti. Bendra suma dabar yra ${amount}. Patikrinkite užsakymą ir bandykite dar kartą.`,
  sessionClosed: 'Ši apmokėjimo sesija nebegalioja. Pinigai nenuskaityti.',
  serverUpdateFailed: 'Parduotuvei nepavyko atlikti šio pakeitimo. Bandykite dar kartą.',
  serverUpdateTimedOut: 'Parduotuvė per ilgai užtruko atlikdama šį pakeitimą. Bandykite dar kartą.',
  unexpected: 'Įvyko klaida. Bandykite dar kartą.',
};

export default lt;
