import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('nl');

const PER: Readonly<Record<Interval, string>> = {
  day: 'per dag',
  week: 'per week',
  month: 'per maand',
  year: 'per jaar',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `elke ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'werkdag', other: 'werkdagen' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'teken', other: 'tekens' })}`;

/** Dutch, in the polite form. */
export const nl: Messages = {
  locale: 'nl',

  // The whole page.
  orderHeading: 'Uw bestelling',
  contactHeading: 'Contactgegevens',
  shippingOptionsHeading: 'Verzendmethode',
  paymentHeading: 'Betaling',
  showOrder: 'Bestelling tonen',
  hideOrder: 'Bestelling verbergen',

  // Where the checkout stands.
  loading: 'De betaalpagina wordt geladen…',
  loadFailed: 'De betaalpagina kan niet worden geladen.',
  retry: 'Opnieuw proberen',
  expired: 'Deze betaalsessie is verlopen. Er is niets in rekening gebracht.',
  restart: 'Opnieuw beginnen',
  complete: 'Bedankt. Uw betaling is geslaagd.',
  completeUnpaid: 'Bedankt. Uw bestelling is geplaatst en uw betaling wordt verwerkt.',
  expiresSoon: ({ minutes }) =>
    `Deze betaalsessie verloopt over minder dan ${duration(minutes, 'minute')}. Er wordt niets in rekening gebracht voordat u betaalt.`,
  expiryDue:
    'De tijd voor deze betaalsessie is verstreken. We controleren of de sessie nog open is…',
  offline: 'U bent offline. Wat u hebt ingevuld, blijft bewaard.',
  onlineAgain: 'U bent weer online.',

  // The page that the buyer comes back to.
  returnLoading: 'Een ogenblik geduld. We controleren uw betaling…',
  returnPaid: 'Bedankt. Uw betaling is geslaagd.',
  returnNothingDue: 'Bedankt. Uw bestelling is afgerond.',
  returnProcessing:
    'Bedankt. Uw bestelling is geplaatst en uw betaling wordt verwerkt. U hoeft verder niets te doen.',
  returnUnpaid: 'De betaling is niet gelukt. Er is niets in rekening gebracht.',
  returnExpired: 'Deze betaalsessie is verlopen. Er is niets in rekening gebracht.',
  returnUnknown:
    'We kunnen niet vaststellen of uw betaling is geslaagd. Mogelijk is de betaling wel uitgevoerd: betaal niet opnieuw voordat u dit hebt gecontroleerd.',
  returnMissing: 'Er is hier geen betaling om te tonen.',
  returnRetry: 'Opnieuw controleren',
  returnRestart: 'Opnieuw proberen',

  // The lines of the order.
  lineItems: 'Uw bestelling',
  quantityOf: ({ name }) => `Aantal voor ${name}`,
  increaseQuantityOf: ({ name }) => `Aantal verhogen voor ${name}`,
  decreaseQuantityOf: ({ name }) => `Aantal verlagen voor ${name}`,
  quantity: ({ quantity }) => `Aantal: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} per ${unit || 'stuk'}`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `afgerekend op basis van verbruik, ${every(interval, count)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'verpakking', other: 'verpakkingen' })} van ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Vanaf ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} per stuk`, flat && `vast bedrag van ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Verwijderen',
  removeItem: ({ name }) => `${name} verwijderen`,
  itemRemoved: ({ name }) => `Verwijderd: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Inclusief ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `U kunt er maximaal ${number(maximum)} bestellen.`,
  leastAllowed: ({ minimum }) => `U moet er minimaal ${number(minimum)} bestellen.`,
  lastItem: 'Het laatste artikel van een bestelling kan niet worden verwijderd.',

  // What is offered with the order.
  optionalItems: 'Misschien ook iets voor u',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Aantal: ${number(quantity)}`,
  addOptionalItem: 'Toevoegen',
  addOptionalItemOf: ({ name }) => `${name} toevoegen`,
  removeOptionalItem: 'Verwijderen',
  removeOptionalItemOf: ({ name }) => `${name} verwijderen`,
  optionalItemAdded: ({ name }) => `Toegevoegd: ${name}.`,
  optionalItemRemoved: ({ name }) => `Verwijderd: ${name}.`,
  promotionCodeNeedsMore:
    'Zonder dit artikel is het bestelbedrag te laag voor uw kortingscode. Verwijder eerst de code als u het artikel wilt verwijderen.',
  promotionCodeNeedsItem:
    'Uw kortingscode geldt voor dit artikel. Verwijder eerst de code als u het artikel wilt verwijderen.',

  // What it adds up to.
  totals: 'Besteloverzicht',
  subtotal: 'Subtotaal',
  discount: 'Korting',
  shipping: 'Verzendkosten',
  tax: 'Belasting',
  taxIncluded: ({ name }) => `Inclusief ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Vul uw adres in om de belasting te zien',
  appliedBalance: 'Tegoed',
  balanceAppliedToNextInvoice: 'Het resterende tegoed wordt verrekend met uw volgende factuur.',
  surcharge: 'Toeslag',
  total: 'Totaal',
  totalDueToday: 'Vandaag te betalen',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Daarna',
  dueAfterTrial: ({ date: end }) => `Vanaf ${date(end)}`,
  totalChanged: ({ amount }) => `Het totaal is nu ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Uw abonnement',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} na een proefperiode van ${duration(trialDays, 'day')}`
      : `${terms} na de proefperiode`;
  },
  dueToday: ({ amount }) => `Vandaag te betalen: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Volgende factuur: ${amount} op ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: geldt voor elke factuur.`;
    return months === 0
      ? `${name}: geldt alleen voor de eerste factuur.`
      : `${name}: geldt gedurende ${duration(months, 'month')}.`;
  },
  prorated: 'Het bedrag van vandaag geldt voor de tijd tot de eerste volledige periode begint.',
  balanceUsed: ({ amount }) => `Vandaag gebruikt tegoed: ${amount}`,
  balanceLeft: 'Het resterende tegoed wordt verrekend met uw volgende factuur.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) =>
    `Omgerekend vanuit ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Kortingscode',
  applyPromotionCode: 'Toepassen',
  appliedPromotionCodes: 'Toegepaste kortingscodes',
  removePromotionCode: ({ code }) => `Kortingscode ${code} verwijderen`,
  promotionCodeApplied: ({ code }) => `Kortingscode ${code} is toegepast.`,
  promotionCodeRemoved: 'De kortingscode is verwijderd.',

  // Who the buyer is.
  email: 'E-mailadres',
  emailRequired: 'Vul uw e-mailadres in.',
  phoneNumber: 'Telefoonnummer',
  phoneNumberRequired: 'Vul uw telefoonnummer in.',
  individualName: 'Voor- en achternaam',
  individualNameRequired: 'Vul uw voor- en achternaam in.',
  buyerBusinessName: 'Bedrijfsnaam',
  buyerBusinessNameRequired: 'Vul uw bedrijfsnaam in.',
  taxIdDetails: 'Bedrijfsgegevens',
  purchasingAsBusiness: 'Ik bestel zakelijk',
  taxIdType: 'Soort belastingnummer',
  taxIdTypeRequired: 'Kies het soort belastingnummer.',
  chooseTaxIdType: 'Kies een soort',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Andere landen en regio’s',
  taxId: 'Belastingnummer',
  taxIdRequired: 'Vul uw belastingnummer in.',

  // Addresses.
  shippingAddress: 'Bezorgadres',
  billingAddress: 'Factuuradres',
  billingSameAsShipping: 'Factuuradres is hetzelfde als het bezorgadres',
  addressLabels: {
    name: 'Voor- en achternaam',
    country: 'Land of regio',
    line1: 'Straat en huisnummer',
    line2: 'Appartement, verdieping enz.',
    city: 'Plaats',
    suburb: 'Wijk',
    district: 'District',
    town: 'Stad of plaats',
    postal_code: 'Postcode',
    zip: 'ZIP-code',
    pin: 'Postcode (PIN)',
    eircode: 'Eircode',
    postcode: 'Postcode',
    state: 'Staat',
    province: 'Provincie',
    county: 'Graafschap',
    prefecture: 'Prefectuur',
    emirate: 'Emiraat',
    area: 'Gebied',
    department: 'Departement',
    region: 'Regio',
    island: 'Eiland',
    parish: 'Parochie',
  },
  optionalField: ({ label }) => `${label} (optioneel)`,
  fieldRequired: ({ label }) => `Verplicht veld: ${label}`,
  chooseCountry: 'Kies…',

  // How the order gets to the buyer.
  shippingOptions: 'Verzendmethode',
  shippingOptionRequired: 'Kies een verzendmethode.',
  shippingOption: 'Verzending',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Maximaal ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Minimaal ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} tot ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Snel afrekenen',
  expressCheckoutOr: 'Of',
  savedPaymentMethods: 'Opgeslagen betaalmethoden',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kaart'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kaart')} eindigend op ${last4}`,
  cardExpires: (day) => `Geldig tot en met ${cardExpiry(day)}`,
  cardExpired: (day) => `Verlopen: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Andere betaalmethode gebruiken',
  savePaymentMethod: 'Mijn gegevens opslaan om sneller af te rekenen',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Vul dit veld in.',
  customFieldDigits: 'Vul alleen cijfers in.',
  customFieldNothingChosen: 'Selecteer…',
  customFieldChoose: 'Selecteer een van de opties.',
  customFieldTooShort: ({ minimum }) => `Vul minimaal ${characters(minimum)} in.`,
  customFieldTooLong: ({ maximum }) => `Vul maximaal ${characters(maximum)} in.`,
  agreeToTerms: 'Ik ga akkoord met de algemene voorwaarden',
  termsRequired: 'Ga akkoord met de voorwaarden om verder te gaan.',

  // The button that pays.
  pay: ({ amount }) => `${amount} betalen`,
  subscribe: 'Abonneren',
  startTrial: 'Proefperiode starten',
  book: ({ amount }) => (amount ? `Boeken voor ${amount}` : 'Boeken'),
  donate: ({ amount }) => (amount ? `${amount} doneren` : 'Doneren'),
  completeOrder: 'Bestelling afronden',
  saveCard: 'Kaart opslaan',
  submitWaiting: 'Bijwerken…',
  submitProcessing: 'Verwerken…',
  submitComplete: 'Voltooid',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Kies een aantal van ${number(Math.max(minimum, 1))} tot en met ${number(maximum)}.`,
  promotionCodeMissing: 'Vul een kortingscode in.',
  missing: ({ details }) => `Controleer nog het volgende om verder te gaan: ${list(details)}.`,
  missingDetails: {
    email: 'uw e-mailadres',
    phoneNumber: 'uw telefoonnummer',
    individualName: 'uw naam',
    businessName: 'uw bedrijfsnaam',
    shippingAddress: 'uw bezorgadres',
    billingAddress: 'uw factuuradres',
    shippingOption: 'de verzendmethode',
    payment: 'uw betaalgegevens',
    contactDetails: 'uw contactgegevens',
    taxId: 'uw belastingnummer',
    terms: 'de voorwaarden',
    customField: 'een verplicht veld',
  },
  updateFailed: ({ reason }) => `Er is niets in rekening gebracht. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Er is niets in rekening gebracht. Het totaal is nu ${amount}. Controleer uw bestelling en probeer het opnieuw.`,
  sessionClosed: 'Deze betaalsessie is niet meer open. Er is niets in rekening gebracht.',
  serverUpdateFailed: 'De winkel kon deze wijziging niet doorvoeren. Probeer het opnieuw.',
  serverUpdateTimedOut: 'Het duurde te lang om deze wijziging door te voeren. Probeer het opnieuw.',
  unexpected: 'Er is iets misgegaan. Probeer het opnieuw.',
};

export default nl;
