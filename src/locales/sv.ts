import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('sv');

const PER: Readonly<Record<Interval, string>> = {
  day: 'per dag',
  week: 'per vecka',
  month: 'per månad',
  year: 'per år',
};

const EVERY_OTHER: Readonly<Record<Interval, string>> = {
  day: 'varannan dag',
  week: 'varannan vecka',
  month: 'varannan månad',
  year: 'vartannat år',
};

/** "3:e", "21:a", "11:e". */
const ordinal = (value: number) =>
  `${number(value)}:${[1, 2].includes(value % 10) && ![11, 12].includes(value % 100) ? 'a' : 'e'}`;

const EVERY_NTH: Readonly<Record<Interval, (count: number) => string>> = {
  day: (count) => `var ${ordinal(count)} dag`,
  week: (count) => `var ${ordinal(count)} vecka`,
  month: (count) => `var ${ordinal(count)} månad`,
  year: (count) => `vart ${ordinal(count)} år`,
};

const every = (interval: Interval, count: number) => {
  if (count === 1) return PER[interval];
  return count === 2 ? EVERY_OTHER[interval] : EVERY_NTH[interval](count);
};

/** `Intl` says "dygn", which no shop does. */
const days = (value: number) => `${number(value)} ${plural(value, { one: 'dag', other: 'dagar' })}`;

const deliveryTime = ({ unit, value }: DeliveryTime) => {
  if (unit === 'day') return days(value);
  return unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'arbetsdag', other: 'arbetsdagar' })}`
    : duration(value, unit);
};

/** Swedish, with “du”. */
export const sv: Messages = {
  locale: 'sv',

  // The whole page.
  orderHeading: 'Din beställning',
  contactHeading: 'Kontaktuppgifter',
  shippingOptionsHeading: 'Leveranssätt',
  paymentHeading: 'Betalning',
  showOrder: 'Visa beställningen',
  hideOrder: 'Dölj beställningen',

  // Where the checkout stands.
  loading: 'Kassan laddas\u00a0…',
  loadFailed: 'Det gick inte att ladda kassan.',
  retry: 'Försök igen',
  expired: 'Tiden för att betala har gått ut. Inget har debiterats.',
  restart: 'Börja om',
  complete: 'Tack! Din betalning är genomförd.',
  completeUnpaid: 'Tack! Vi har tagit emot din beställning och betalningen behandlas.',
  expiresSoon: ({ minutes }) =>
    `Kassan stängs om mindre än ${duration(minutes, 'minute')}. Inget debiteras innan du betalar.`,
  expiryDue:
    'Tiden för att betala har gått ut. Vi kontrollerar om kassan fortfarande är öppen\u00a0…',
  offline: 'Du är offline. Det du har fyllt i finns kvar.',
  onlineAgain: 'Du är online igen.',

  // The page that the buyer comes back to.
  returnLoading: 'Ett ögonblick. Vi kontrollerar din betalning\u00a0…',
  returnPaid: 'Tack! Din betalning är genomförd.',
  returnNothingDue: 'Tack! Din beställning är klar.',
  returnProcessing:
    'Tack! Vi har tagit emot din beställning och betalningen behandlas. Du behöver inte göra något mer.',
  returnUnpaid: 'Betalningen gick inte igenom. Inget har debiterats.',
  returnExpired: 'Tiden för att betala har gått ut. Inget har debiterats.',
  returnUnknown:
    'Vi kunde inte ta reda på hur det gick med din betalning. Den kan ha gått igenom, så betala inte igen förrän du har kontrollerat det.',
  returnMissing: 'Det finns ingen betalning att visa här.',
  returnRetry: 'Kontrollera igen',
  returnRestart: 'Försök igen',

  // The lines of the order.
  lineItems: 'Din beställning',
  quantityOf: ({ name }) => `Antal för ${name}`,
  increaseQuantityOf: ({ name }) => `Öka antalet för ${name}`,
  decreaseQuantityOf: ({ name }) => `Minska antalet för ${name}`,
  quantity: ({ quantity }) => `Antal: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} per ${unit || 'styck'}`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `debiteras efter användning ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'förpackning', other: 'förpackningar' })} om ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Från ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} per styck`, flat && `fast belopp på ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Ta bort',
  removeItem: ({ name }) => `Ta bort ${name}`,
  itemRemoved: ({ name }) => `${name} har tagits bort.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Varav ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Du kan beställa högst ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Du måste beställa minst ${number(minimum)}.`,
  lastItem: 'Det går inte att ta bort den sista varan i en beställning.',

  // What is offered with the order.
  optionalItems: 'Du kanske också gillar',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Antal: ${number(quantity)}`,
  addOptionalItem: 'Lägg till',
  addOptionalItemOf: ({ name }) => `Lägg till ${name}`,
  removeOptionalItem: 'Ta bort',
  removeOptionalItemOf: ({ name }) => `Ta bort ${name}`,
  optionalItemAdded: ({ name }) => `${name} har lagts till.`,
  optionalItemRemoved: ({ name }) => `${name} har tagits bort.`,
  promotionCodeNeedsMore:
    'Utan den här varan är beställningen för liten för din rabattkod. Ta bort rabattkoden först om du vill ta bort varan.',
  promotionCodeNeedsItem:
    'Din rabattkod gäller den här varan. Ta bort rabattkoden först om du vill ta bort varan.',

  // What it adds up to.
  totals: 'Beställningsöversikt',
  subtotal: 'Delsumma',
  discount: 'Rabatt',
  shipping: 'Frakt',
  tax: 'Skatt',
  taxIncluded: ({ name }) => `Varav ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Ange din adress för att se skatten',
  appliedBalance: 'Tillgodohavande',
  balanceAppliedToNextInvoice: 'Resten av ditt tillgodohavande dras av på nästa faktura.',
  surcharge: 'Tilläggsavgift',
  total: 'Totalt',
  totalDueToday: 'Att betala i dag',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Därefter',
  dueAfterTrial: ({ date: end }) => `Från den ${date(end)}`,
  totalChanged: ({ amount }) => `Totalbeloppet är nu ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Din prenumeration',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} efter en provperiod på ${days(trialDays)}`
      : `${terms} efter provperioden`;
  },
  dueToday: ({ amount }) => `Att betala i dag: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Nästa faktura: ${amount} den ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} gäller alla fakturor.`;
    return months === 0
      ? `${name} gäller bara den första fakturan.`
      : `${name} gäller i ${duration(months, 'month')}.`;
  },
  prorated: 'Dagens belopp avser tiden fram till att den första hela perioden börjar.',
  balanceUsed: ({ amount }) => `Tillgodohavande som används i dag: ${amount}`,
  balanceLeft: 'Resten av ditt tillgodohavande dras av på nästa faktura.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) => `Omräknat från ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Rabattkod',
  applyPromotionCode: 'Använd',
  appliedPromotionCodes: 'Använda rabattkoder',
  removePromotionCode: ({ code }) => `Ta bort rabattkoden ${code}`,
  promotionCodeApplied: ({ code }) => `Rabattkoden ${code} har lagts till.`,
  promotionCodeRemoved: 'Rabattkoden har tagits bort.',

  // Who the buyer is.
  email: 'E-postadress',
  emailRequired: 'Ange din e-postadress.',
  phoneNumber: 'Telefonnummer',
  phoneNumberRequired: 'Ange ditt telefonnummer.',
  individualName: 'För- och efternamn',
  individualNameRequired: 'Ange ditt för- och efternamn.',
  buyerBusinessName: 'Företagsnamn',
  buyerBusinessNameRequired: 'Ange företagets namn.',
  taxIdDetails: 'Företagsuppgifter',
  purchasingAsBusiness: 'Jag handlar som företag',
  taxIdType: 'Typ av skatte-id',
  taxIdTypeRequired: 'Välj typ av skatte-id.',
  chooseTaxIdType: 'Välj typ',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Andra länder och regioner',
  taxId: 'Skatte-id',
  taxIdRequired: 'Ange ditt skatte-id.',

  // Addresses.
  shippingAddress: 'Leveransadress',
  billingAddress: 'Faktureringsadress',
  billingSameAsShipping: 'Faktureringsadressen är samma som leveransadressen',
  addressLabels: {
    name: 'För- och efternamn',
    country: 'Land eller region',
    line1: 'Gatuadress',
    line2: 'Lägenhet, våning, c/o',
    city: 'Ort',
    suburb: 'Förort',
    district: 'Distrikt',
    town: 'Ort',
    postal_code: 'Postnummer',
    zip: 'ZIP-kod',
    pin: 'Postnummer (PIN)',
    eircode: 'Eircode',
    postcode: 'Postnummer',
    state: 'Delstat',
    province: 'Provins',
    county: 'Grevskap',
    prefecture: 'Prefektur',
    emirate: 'Emirat',
    area: 'Område',
    department: 'Departement',
    region: 'Region',
    island: 'Ö',
    parish: 'Församling',
  },
  optionalField: ({ label }) => `${label} (valfritt)`,
  fieldRequired: ({ label }) => `Obligatoriskt fält: ${label}`,
  chooseCountry: 'Välj\u00a0…',

  // How the order gets to the buyer.
  shippingOptions: 'Leveranssätt',
  shippingOptionRequired: 'Välj ett leveranssätt.',
  shippingOption: 'Frakt',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Upp till ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Minst ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} till ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Expressbetalning',
  expressCheckoutOr: 'Eller',
  savedPaymentMethods: 'Sparade betalningssätt',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kort'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kort')} som slutar på ${last4}`,
  cardExpires: (day) => `Giltigt till ${cardExpiry(day)}`,
  cardExpired: (day) => `Gick ut ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Använd ett annat betalningssätt',
  savePaymentMethod: 'Spara mina uppgifter så att det går snabbare att betala',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Fyll i det här fältet.',
  customFieldDigits: 'Ange bara siffror.',
  customFieldNothingChosen: 'Välj\u00a0…',
  customFieldChoose: 'Välj ett av alternativen.',
  customFieldTooShort: ({ minimum }) => `Ange minst ${number(minimum)} tecken.`,
  customFieldTooLong: ({ maximum }) => `Ange högst ${number(maximum)} tecken.`,
  agreeToTerms: 'Jag godkänner de allmänna villkoren',
  termsRequired: 'Godkänn villkoren för att fortsätta.',

  // The button that pays.
  pay: ({ amount }) => `Betala ${amount}`,
  subscribe: 'Prenumerera',
  startTrial: 'Starta provperiod',
  book: ({ amount }) => (amount ? `Boka för ${amount}` : 'Boka'),
  donate: ({ amount }) => (amount ? `Skänk ${amount}` : 'Skänk en gåva'),
  completeOrder: 'Slutför beställning',
  saveCard: 'Spara kort',
  submitWaiting: 'Uppdaterar\u00a0…',
  submitProcessing: 'Behandlar\u00a0…',
  submitComplete: 'Klart',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Välj ett antal från ${number(Math.max(minimum, 1))} till ${number(maximum)}.`,
  promotionCodeMissing: 'Ange en rabattkod.',
  missing: ({ details }) => `Kontrollera följande för att fortsätta: ${list(details)}.`,
  missingDetails: {
    email: 'din e-postadress',
    phoneNumber: 'ditt telefonnummer',
    individualName: 'ditt namn',
    businessName: 'företagets namn',
    shippingAddress: 'din leveransadress',
    billingAddress: 'din faktureringsadress',
    shippingOption: 'leveranssättet',
    payment: 'dina betalningsuppgifter',
    contactDetails: 'dina kontaktuppgifter',
    taxId: 'ditt skatte-id',
    terms: 'villkoren',
    customField: 'ett obligatoriskt fält',
  },
  updateFailed: ({ reason }) => `Inget har debiterats. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Inget har debiterats. Totalbeloppet är nu ${amount}. Kontrollera beställningen och försök igen.`,
  sessionClosed: 'Kassan är inte längre öppen. Inget har debiterats.',
  serverUpdateFailed: 'Butiken kunde inte göra ändringen. Försök igen.',
  serverUpdateTimedOut: 'Det tog för lång tid för butiken att göra ändringen. Försök igen.',
  unexpected: 'Något gick fel. Försök igen.',
};

export default sv;
