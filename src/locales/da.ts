import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('da');

const PER: Readonly<Record<Interval, string>> = {
  day: 'pr. dag',
  week: 'pr. uge',
  month: 'pr. måned',
  year: 'pr. år',
};

const EVERY_OTHER: Readonly<Record<Interval, string>> = {
  day: 'hver anden dag',
  week: 'hver anden uge',
  month: 'hver anden måned',
  year: 'hvert andet år',
};

const EVERY_NTH: Readonly<Record<Interval, (count: number) => string>> = {
  day: (count) => `hver ${number(count)}. dag`,
  week: (count) => `hver ${number(count)}. uge`,
  month: (count) => `hver ${number(count)}. måned`,
  year: (count) => `hvert ${number(count)}. år`,
};

const every = (interval: Interval, count: number) => {
  if (count === 1) return PER[interval];
  return count === 2 ? EVERY_OTHER[interval] : EVERY_NTH[interval](count);
};

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'hverdag', other: 'hverdage' })}`
    : duration(value, unit);

/** Danish, with “du”. No sentence ends with an amount: Danish kroner have a full stop of their own. */
export const da: Messages = {
  locale: 'da',

  // The whole page.
  orderHeading: 'Din ordre',
  contactHeading: 'Kontaktoplysninger',
  shippingOptionsHeading: 'Leveringsmetode',
  paymentHeading: 'Betaling',
  showOrder: 'Vis ordren',
  hideOrder: 'Skjul ordren',

  // Where the checkout stands.
  loading: 'Betalingssiden indlæses\u00a0…',
  loadFailed: 'Betalingssiden kunne ikke indlæses.',
  retry: 'Prøv igen',
  expired: 'Tiden til betaling er udløbet. Der er ikke trukket noget beløb.',
  restart: 'Start forfra',
  complete: 'Tak. Din betaling er gennemført.',
  completeUnpaid: 'Tak. Vi har modtaget din ordre, og din betaling behandles.',
  expiresSoon: ({ minutes }) =>
    `Betalingssiden lukker om mindre end ${duration(minutes, 'minute')}. Der trækkes ikke noget beløb, før du betaler.`,
  expiryDue:
    'Tiden til betaling er udløbet. Vi undersøger, om betalingssiden stadig er åben\u00a0…',
  offline: 'Du er offline. Det, du har indtastet, er bevaret.',
  onlineAgain: 'Du er online igen.',

  // The page that the buyer comes back to.
  returnLoading: 'Et øjeblik. Vi tjekker din betaling\u00a0…',
  returnPaid: 'Tak. Din betaling er gennemført.',
  returnNothingDue: 'Tak. Din ordre er gennemført.',
  returnProcessing:
    'Tak. Vi har modtaget din ordre, og din betaling behandles. Du behøver ikke at gøre mere.',
  returnUnpaid: 'Betalingen gik ikke igennem. Der er ikke trukket noget beløb.',
  returnExpired: 'Tiden til betaling er udløbet. Der er ikke trukket noget beløb.',
  returnUnknown:
    'Vi kunne ikke finde ud af, hvordan det gik med din betaling. Den kan være gået igennem, så betal ikke igen, før du har tjekket det.',
  returnMissing: 'Der er ingen betaling at vise her.',
  returnRetry: 'Tjek igen',
  returnRestart: 'Prøv igen',

  // The lines of the order.
  lineItems: 'Din ordre',
  quantityOf: ({ name }) => `Antal for ${name}`,
  increaseQuantityOf: ({ name }) => `Øg antallet for ${name}`,
  decreaseQuantityOf: ({ name }) => `Reducer antallet for ${name}`,
  quantity: ({ quantity }) => `Antal: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} pr. ${unit || 'stk.'}`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `afregnes efter forbrug ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pakke', other: 'pakker' })} med ${number(size)} stk.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Fra ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} pr. stk.`, flat && `fast beløb på ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Fjern',
  removeItem: ({ name }) => `Fjern ${name}`,
  itemRemoved: ({ name }) => `${name} er fjernet.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Heraf ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Du kan højst bestille ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Du skal bestille mindst ${number(minimum)}.`,
  lastItem: 'Den sidste vare i en ordre kan ikke fjernes.',

  // What is offered with the order.
  optionalItems: 'Måske kan du også lide',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} pr. ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Antal: ${number(quantity)}`,
  addOptionalItem: 'Tilføj',
  addOptionalItemOf: ({ name }) => `Tilføj ${name}`,
  removeOptionalItem: 'Fjern',
  removeOptionalItemOf: ({ name }) => `Fjern ${name}`,
  optionalItemAdded: ({ name }) => `${name} er tilføjet.`,
  optionalItemRemoved: ({ name }) => `${name} er fjernet.`,
  promotionCodeNeedsMore:
    'Uden denne vare er din ordre for lille til din rabatkode. Fjern rabatkoden først, hvis du vil fjerne varen.',
  promotionCodeNeedsItem:
    'Din rabatkode gælder for denne vare. Fjern rabatkoden først, hvis du vil fjerne varen.',

  // What it adds up to.
  totals: 'Ordreoversigt',
  subtotal: 'Subtotal',
  discount: 'Rabat',
  shipping: 'Levering',
  tax: 'Moms og afgifter',
  taxIncluded: ({ name }) => `Heraf ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Indtast din adresse for at se moms og afgifter',
  appliedBalance: 'Kontosaldo',
  balanceAppliedToNextInvoice: 'Resten af din saldo modregnes i din næste faktura.',
  surcharge: 'Tillæg',
  total: 'I alt',
  totalDueToday: 'I alt at betale i dag',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Derefter',
  dueAfterTrial: ({ date: end }) => `Fra den ${date(end)}`,
  totalChanged: ({ amount }) => `Beløbet er nu ${amount} i alt.`,

  // A subscription from now on.
  recurringSummary: 'Dit abonnement',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} efter en prøveperiode på ${duration(trialDays, 'day')}`
      : `${terms} efter prøveperioden`;
  },
  dueToday: ({ amount }) => `At betale i dag: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Næste faktura: ${amount} den ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} gælder for alle fakturaer.`;
    return months === 0
      ? `${name} gælder kun for den første faktura.`
      : `${name} gælder i ${duration(months, 'month')}.`;
  },
  prorated: 'Beløbet i dag dækker tiden, indtil den første hele periode begynder.',
  balanceUsed: ({ amount }) => `Kontosaldo brugt i dag: ${amount}`,
  balanceLeft: 'Resten af din saldo modregnes i din næste faktura.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) => `Omregnet fra ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Rabatkode',
  applyPromotionCode: 'Anvend',
  appliedPromotionCodes: 'Anvendte rabatkoder',
  removePromotionCode: ({ code }) => `Fjern rabatkoden ${code}`,
  promotionCodeApplied: ({ code }) => `Rabatkoden ${code} er anvendt.`,
  promotionCodeRemoved: 'Rabatkoden er fjernet.',

  // Who the buyer is.
  email: 'E-mail',
  emailRequired: 'Indtast din e-mailadresse.',
  phoneNumber: 'Telefonnummer',
  phoneNumberRequired: 'Indtast dit telefonnummer.',
  individualName: 'Fulde navn',
  individualNameRequired: 'Indtast dit fulde navn.',
  buyerBusinessName: 'Virksomhedens navn',
  buyerBusinessNameRequired: 'Indtast virksomhedens navn.',
  taxIdDetails: 'Virksomhedsoplysninger',
  purchasingAsBusiness: 'Jeg handler som virksomhed',
  taxIdType: 'Type momsnummer',
  taxIdTypeRequired: 'Vælg typen af momsnummer.',
  chooseTaxIdType: 'Vælg en type',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Andre lande og områder',
  taxId: 'Momsnummer',
  taxIdRequired: 'Indtast dit momsnummer.',

  // Addresses.
  shippingAddress: 'Leveringsadresse',
  billingAddress: 'Faktureringsadresse',
  billingSameAsShipping: 'Faktureringsadressen er den samme som leveringsadressen',
  addressLabels: {
    name: 'Fulde navn',
    country: 'Land eller område',
    line1: 'Adresse',
    line2: 'Lejlighed, etage osv.',
    city: 'By',
    suburb: 'Forstad',
    district: 'Distrikt',
    town: 'By',
    postal_code: 'Postnummer',
    zip: 'ZIP-kode',
    pin: 'Postnummer (PIN)',
    eircode: 'Eircode',
    postcode: 'Postnummer',
    state: 'Delstat',
    province: 'Provins',
    county: 'Grevskab',
    prefecture: 'Præfektur',
    emirate: 'Emirat',
    area: 'Område',
    department: 'Departement',
    region: 'Region',
    island: 'Ø',
    parish: 'Sogn',
  },
  optionalField: ({ label }) => `${label} (valgfrit)`,
  fieldRequired: ({ label }) => `Feltet skal udfyldes: ${label}`,
  chooseCountry: 'Vælg\u00a0…',

  // How the order gets to the buyer.
  shippingOptions: 'Leveringsmetode',
  shippingOptionRequired: 'Vælg en leveringsmetode.',
  shippingOption: 'Levering',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Op til ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Mindst ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} til ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Ekspresbetaling',
  expressCheckoutOr: 'Eller',
  savedPaymentMethods: 'Gemte betalingsmetoder',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kort'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kort')}, der slutter på ${last4}`,
  cardExpires: (day) => `Udløber ${cardExpiry(day)}`,
  cardExpired: (day) => `Udløbet ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Brug en anden betalingsmetode',
  savePaymentMethod: 'Gem mine oplysninger, så det går hurtigere at betale',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Udfyld dette felt.',
  customFieldDigits: 'Indtast kun cifre.',
  customFieldNothingChosen: 'Vælg\u00a0…',
  customFieldChoose: 'Vælg en af mulighederne.',
  customFieldTooShort: ({ minimum }) => `Indtast mindst ${number(minimum)} tegn.`,
  customFieldTooLong: ({ maximum }) => `Indtast højst ${number(maximum)} tegn.`,
  agreeToTerms: 'Jeg accepterer handelsbetingelserne',
  termsRequired: 'Accepter handelsbetingelserne for at fortsætte.',

  // The button that pays.
  pay: ({ amount }) => `Betal ${amount}`,
  subscribe: 'Abonner',
  startTrial: 'Start prøveperiode',
  book: ({ amount }) => (amount ? `Reserver for ${amount}` : 'Reserver'),
  donate: ({ amount }) => (amount ? `Doner ${amount}` : 'Doner'),
  completeOrder: 'Gennemfør ordre',
  saveCard: 'Gem kort',
  submitWaiting: 'Opdaterer\u00a0…',
  submitProcessing: 'Behandler\u00a0…',
  submitComplete: 'Færdig',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Vælg et antal fra ${number(Math.max(minimum, 1))} til ${number(maximum)}.`,
  promotionCodeMissing: 'Indtast en rabatkode.',
  missing: ({ details }) => `Tjek følgende for at fortsætte: ${list(details)}.`,
  missingDetails: {
    email: 'din e-mailadresse',
    phoneNumber: 'dit telefonnummer',
    individualName: 'dit navn',
    businessName: 'virksomhedens navn',
    shippingAddress: 'din leveringsadresse',
    billingAddress: 'din faktureringsadresse',
    shippingOption: 'leveringsmetoden',
    payment: 'dine betalingsoplysninger',
    contactDetails: 'dine kontaktoplysninger',
    taxId: 'dit momsnummer',
    terms: 'handelsbetingelserne',
    customField: 'et felt, der skal udfyldes',
  },
  updateFailed: ({ reason }) => `Der er ikke trukket noget beløb. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Der er ikke trukket noget beløb. Beløbet er nu ${amount} i alt. Gennemgå din ordre, og prøv igen.`,
  sessionClosed: 'Betalingssiden er ikke længere åben. Der er ikke trukket noget beløb.',
  serverUpdateFailed: 'Butikken kunne ikke foretage ændringen. Prøv igen.',
  serverUpdateTimedOut: 'Det tog for lang tid for butikken at foretage ændringen. Prøv igen.',
  unexpected: 'Noget gik galt. Prøv igen.',
};

export default da;
