import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('nb');

const PER: Readonly<Record<Interval, string>> = {
  day: 'per dag',
  week: 'per uke',
  month: 'per måned',
  year: 'per år',
};

const EVERY_OTHER: Readonly<Record<Interval, string>> = {
  day: 'annenhver dag',
  week: 'annenhver uke',
  month: 'annenhver måned',
  year: 'annethvert år',
};

const EVERY_NTH: Readonly<Record<Interval, (count: number) => string>> = {
  day: (count) => `hver ${number(count)}. dag`,
  week: (count) => `hver ${number(count)}. uke`,
  month: (count) => `hver ${number(count)}. måned`,
  year: (count) => `hvert ${number(count)}. år`,
};

const every = (interval: Interval, count: number) => {
  if (count === 1) return PER[interval];
  return count === 2 ? EVERY_OTHER[interval] : EVERY_NTH[interval](count);
};

/** `Intl` says "døgn", which no shop does. */
const days = (value: number) => `${number(value)} ${plural(value, { one: 'dag', other: 'dager' })}`;

const deliveryTime = ({ unit, value }: DeliveryTime) => {
  if (unit === 'day') return days(value);
  return unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'virkedag', other: 'virkedager' })}`
    : duration(value, unit);
};

/** Norwegian Bokmål, with «du». */
export const nb: Messages = {
  locale: 'nb',

  // The whole page.
  orderHeading: 'Bestillingen din',
  contactHeading: 'Kontaktinformasjon',
  shippingOptionsHeading: 'Leveringsmåte',
  paymentHeading: 'Betaling',
  showOrder: 'Vis bestillingen',
  hideOrder: 'Skjul bestillingen',

  // Where the checkout stands.
  loading: 'Laster inn kassen\u00a0…',
  loadFailed: 'Kunne ikke laste inn kassen.',
  retry: 'Prøv igjen',
  expired: 'Tiden for betaling er utløpt. Du har ikke blitt belastet.',
  restart: 'Start på nytt',
  complete: 'Takk! Betalingen er gjennomført.',
  completeUnpaid: 'Takk! Vi har mottatt bestillingen, og betalingen behandles.',
  expiresSoon: ({ minutes }) =>
    `Kassen stenger om mindre enn ${duration(minutes, 'minute')}. Du blir ikke belastet før du betaler.`,
  expiryDue: 'Tiden for betaling er utløpt. Vi sjekker om kassen fortsatt er åpen\u00a0…',
  offline: 'Du er frakoblet. Det du har fylt ut, er tatt vare på.',
  onlineAgain: 'Du er tilkoblet igjen.',

  // The page that the buyer comes back to.
  returnLoading: 'Et øyeblikk. Vi sjekker betalingen din\u00a0…',
  returnPaid: 'Takk! Betalingen er gjennomført.',
  returnNothingDue: 'Takk! Bestillingen er fullført.',
  returnProcessing:
    'Takk! Vi har mottatt bestillingen, og betalingen behandles. Du trenger ikke å gjøre noe mer.',
  returnUnpaid: 'Betalingen gikk ikke gjennom. Du har ikke blitt belastet.',
  returnExpired: 'Tiden for betaling er utløpt. Du har ikke blitt belastet.',
  returnUnknown:
    'Vi klarte ikke å finne ut hvordan det gikk med betalingen. Den kan ha gått gjennom, så ikke betal på nytt før du har sjekket det.',
  returnMissing: 'Det er ingen betaling å vise her.',
  returnRetry: 'Sjekk på nytt',
  returnRestart: 'Prøv igjen',

  // The lines of the order.
  lineItems: 'Bestillingen din',
  quantityOf: ({ name }) => `Antall for ${name}`,
  increaseQuantityOf: ({ name }) => `Øk antallet for ${name}`,
  decreaseQuantityOf: ({ name }) => `Reduser antallet for ${name}`,
  quantity: ({ quantity }) => `Antall: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} per ${unit || 'stk.'}`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `faktureres etter forbruk ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pakke', other: 'pakker' })} med ${number(size)} stk.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Fra ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} per stk.`, flat && `fast beløp på ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Fjern',
  removeItem: ({ name }) => `Fjern ${name}`,
  itemRemoved: ({ name }) => `${name} er fjernet.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Herav ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Du kan bestille maksimalt ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Du må bestille minst ${number(minimum)}.`,
  lastItem: 'Den siste varen i en bestilling kan ikke fjernes.',

  // What is offered with the order.
  optionalItems: 'Du liker kanskje også',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Antall: ${number(quantity)}`,
  addOptionalItem: 'Legg til',
  addOptionalItemOf: ({ name }) => `Legg til ${name}`,
  removeOptionalItem: 'Fjern',
  removeOptionalItemOf: ({ name }) => `Fjern ${name}`,
  optionalItemAdded: ({ name }) => `${name} er lagt til.`,
  optionalItemRemoved: ({ name }) => `${name} er fjernet.`,
  promotionCodeNeedsMore:
    'Uten denne varen er bestillingen for liten for rabattkoden din. Fjern rabattkoden først hvis du vil fjerne varen.',
  promotionCodeNeedsItem:
    'Rabattkoden din gjelder for denne varen. Fjern rabattkoden først hvis du vil fjerne varen.',

  // What it adds up to.
  totals: 'Bestillingsoversikt',
  subtotal: 'Delsum',
  discount: 'Rabatt',
  shipping: 'Frakt',
  tax: 'Avgifter',
  taxIncluded: ({ name }) => `Herav ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Fyll inn adressen for å se avgifter',
  appliedBalance: 'Kontosaldo',
  balanceAppliedToNextInvoice: 'Resten av saldoen trekkes fra på neste faktura.',
  surcharge: 'Tilleggsgebyr',
  total: 'Totalt',
  totalDueToday: 'Totalt å betale i dag',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Deretter',
  dueAfterTrial: ({ date: end }) => `Fra ${date(end)}`,
  totalChanged: ({ amount }) => `Totalbeløpet er nå ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Abonnementet ditt',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} etter en prøveperiode på ${days(trialDays)}`
      : `${terms} etter prøveperioden`;
  },
  dueToday: ({ amount }) => `Å betale i dag: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Neste faktura: ${amount} den ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} gjelder for alle fakturaer.`;
    return months === 0
      ? `${name} gjelder bare for den første fakturaen.`
      : `${name} gjelder i ${duration(months, 'month')}.`;
  },
  prorated: 'Dagens beløp gjelder for tiden frem til den første hele perioden begynner.',
  balanceUsed: ({ amount }) => `Kontosaldo brukt i dag: ${amount}`,
  balanceLeft: 'Resten av saldoen trekkes fra på neste faktura.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) => `Omregnet fra ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Rabattkode',
  applyPromotionCode: 'Bruk',
  appliedPromotionCodes: 'Rabattkoder i bruk',
  removePromotionCode: ({ code }) => `Fjern rabattkoden ${code}`,
  promotionCodeApplied: ({ code }) => `Rabattkoden ${code} er lagt til.`,
  promotionCodeRemoved: 'Rabattkoden er fjernet.',

  // Who the buyer is.
  email: 'E-post',
  emailRequired: 'Fyll inn e-postadressen din.',
  phoneNumber: 'Telefonnummer',
  phoneNumberRequired: 'Fyll inn telefonnummeret ditt.',
  individualName: 'Fullt navn',
  individualNameRequired: 'Fyll inn fullt navn.',
  buyerBusinessName: 'Firmanavn',
  buyerBusinessNameRequired: 'Fyll inn firmanavnet.',
  taxIdDetails: 'Firmaopplysninger',
  purchasingAsBusiness: 'Jeg handler som bedrift',
  taxIdType: 'Type skatte-ID',
  taxIdTypeRequired: 'Velg type skatte-ID.',
  chooseTaxIdType: 'Velg en type',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Andre land og regioner',
  taxId: 'Skatte-ID',
  taxIdRequired: 'Fyll inn skatte-ID-en.',

  // Addresses.
  shippingAddress: 'Leveringsadresse',
  billingAddress: 'Fakturaadresse',
  billingSameAsShipping: 'Fakturaadressen er den samme som leveringsadressen',
  addressLabels: {
    name: 'Fullt navn',
    country: 'Land eller region',
    line1: 'Adresse',
    line2: 'Leilighet, etasje osv.',
    city: 'Poststed',
    suburb: 'Forstad',
    district: 'Distrikt',
    town: 'Poststed',
    postal_code: 'Postnummer',
    zip: 'ZIP-kode',
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
    island: 'Øy',
    parish: 'Sogn',
  },
  optionalField: ({ label }) => `${label} (valgfritt)`,
  fieldRequired: ({ label }) => `Obligatorisk felt: ${label}`,
  chooseCountry: 'Velg\u00a0…',

  // How the order gets to the buyer.
  shippingOptions: 'Leveringsmåte',
  shippingOptionRequired: 'Velg en leveringsmåte.',
  shippingOption: 'Frakt',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Inntil ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Minst ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} til ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Ekspressbetaling',
  expressCheckoutOr: 'Eller',
  savedPaymentMethods: 'Lagrede betalingsmåter',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kort'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kort')} som slutter på ${last4}`,
  cardExpires: (day) => `Utløper ${cardExpiry(day)}`,
  cardExpired: (day) => `Utløpt ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Bruk en annen betalingsmåte',
  savePaymentMethod: 'Lagre opplysningene mine for raskere betaling',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Fyll ut dette feltet.',
  customFieldDigits: 'Bruk bare sifre.',
  customFieldNothingChosen: 'Velg\u00a0…',
  customFieldChoose: 'Velg et av alternativene.',
  customFieldTooShort: ({ minimum }) => `Skriv inn minst ${number(minimum)} tegn.`,
  customFieldTooLong: ({ maximum }) => `Skriv inn maksimalt ${number(maximum)} tegn.`,
  agreeToTerms: 'Jeg godtar vilkårene',
  termsRequired: 'Godta vilkårene for å fortsette.',

  // The button that pays.
  pay: ({ amount }) => `Betal ${amount}`,
  subscribe: 'Abonner',
  startTrial: 'Start prøveperiode',
  book: ({ amount }) => (amount ? `Bestill for ${amount}` : 'Bestill'),
  donate: ({ amount }) => (amount ? `Gi ${amount}` : 'Gi en gave'),
  completeOrder: 'Fullfør bestilling',
  saveCard: 'Lagre kort',
  submitWaiting: 'Oppdaterer\u00a0…',
  submitProcessing: 'Behandler\u00a0…',
  submitComplete: 'Ferdig',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Velg et antall fra ${number(Math.max(minimum, 1))} til ${number(maximum)}.`,
  promotionCodeMissing: 'Fyll inn en rabattkode.',
  missing: ({ details }) => `Sjekk følgende for å fortsette: ${list(details)}.`,
  missingDetails: {
    email: 'e-postadressen din',
    phoneNumber: 'telefonnummeret ditt',
    individualName: 'navnet ditt',
    businessName: 'firmanavnet',
    shippingAddress: 'leveringsadressen',
    billingAddress: 'fakturaadressen',
    shippingOption: 'leveringsmåten',
    payment: 'betalingsopplysningene',
    contactDetails: 'kontaktinformasjonen',
    taxId: 'skatte-ID-en',
    terms: 'vilkårene',
    customField: 'et obligatorisk felt',
  },
  updateFailed: ({ reason }) => `Du har ikke blitt belastet. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Du har ikke blitt belastet. Totalbeløpet er nå ${amount}. Se over bestillingen og prøv igjen.`,
  sessionClosed: 'Kassen er ikke lenger åpen. Du har ikke blitt belastet.',
  serverUpdateFailed: 'Butikken kunne ikke gjøre denne endringen. Prøv igjen.',
  serverUpdateTimedOut: 'Butikken brukte for lang tid på denne endringen. Prøv igjen.',
  unexpected: 'Noe gikk galt. Prøv igjen.',
};

export default nb;
