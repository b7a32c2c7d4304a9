import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('de');

const PER: Readonly<Record<Interval, string>> = {
  day: 'pro Tag',
  week: 'pro Woche',
  month: 'pro Monat',
  year: 'pro Jahr',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `alle ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'Werktag', other: 'Werktage' })}`
    : duration(value, unit);

/** German, in the polite form. */
export const de: Messages = {
  locale: 'de',

  // The whole page.
  orderHeading: 'Ihre Bestellung',
  contactHeading: 'Kontakt',
  shippingOptionsHeading: 'Versandart',
  paymentHeading: 'Zahlung',
  showOrder: 'Bestellung anzeigen',
  hideOrder: 'Bestellung ausblenden',

  // Where the checkout stands.
  loading: 'Die Kasse wird geladen\u00a0…',
  loadFailed: 'Die Kasse konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  expired: 'Dieser Bezahlvorgang ist abgelaufen. Es wurde nichts berechnet.',
  restart: 'Neu starten',
  complete: 'Vielen Dank. Ihre Zahlung war erfolgreich.',
  completeUnpaid: 'Vielen Dank. Ihre Bestellung ist eingegangen, die Zahlung wird noch bearbeitet.',
  expiresSoon: ({ minutes }) =>
    `Dieser Bezahlvorgang endet in weniger als ${duration(minutes, 'minute')}. Vor dem Bezahlen wird nichts berechnet.`,
  expiryDue:
    'Die Zeit für diesen Bezahlvorgang ist abgelaufen. Wir prüfen, ob er noch offen ist\u00a0…',
  offline: 'Sie sind offline. Ihre Eingaben bleiben erhalten.',
  onlineAgain: 'Sie sind wieder online.',

  // The page that the buyer comes back to.
  returnLoading: 'Einen Moment. Wir prüfen Ihre Zahlung\u00a0…',
  returnPaid: 'Vielen Dank. Ihre Zahlung war erfolgreich.',
  returnNothingDue: 'Vielen Dank. Ihre Bestellung ist abgeschlossen.',
  returnProcessing:
    'Vielen Dank. Ihre Bestellung ist eingegangen, die Zahlung wird noch bearbeitet. Sie müssen nichts weiter tun.',
  returnUnpaid: 'Die Zahlung ist fehlgeschlagen. Es wurde nichts berechnet.',
  returnExpired: 'Dieser Bezahlvorgang ist abgelaufen. Es wurde nichts berechnet.',
  returnUnknown:
    'Wir konnten nicht feststellen, ob Ihre Zahlung erfolgreich war. Möglicherweise wurde sie ausgeführt: Bitte zahlen Sie nicht noch einmal, bevor Sie das geprüft haben.',
  returnMissing: 'Hier gibt es keine Zahlung anzuzeigen.',
  returnRetry: 'Erneut prüfen',
  returnRestart: 'Erneut versuchen',

  // The lines of the order.
  lineItems: 'Ihre Bestellung',
  quantityOf: ({ name }) => `Menge von ${name}`,
  increaseQuantityOf: ({ name }) => `Menge von ${name} erhöhen`,
  decreaseQuantityOf: ({ name }) => `Menge von ${name} verringern`,
  quantity: ({ quantity }) => `Menge: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} pro ${unit}` : `je ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `Abrechnung nach Verbrauch, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'Packung zu', other: 'Packungen zu je' })} ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Ab ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `je ${each}`, flat && `${flat} pauschal`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Entfernen',
  removeItem: ({ name }) => `${name} entfernen`,
  itemRemoved: ({ name }) => `${name} wurde entfernt.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `inkl. ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Sie können höchstens ${number(maximum)} bestellen.`,
  leastAllowed: ({ minimum }) => `Sie müssen mindestens ${number(minimum)} bestellen.`,
  lastItem: 'Der letzte Artikel einer Bestellung kann nicht entfernt werden.',

  // What is offered with the order.
  optionalItems: 'Das könnte Ihnen auch gefallen',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} pro ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Menge: ${number(quantity)}`,
  addOptionalItem: 'Hinzufügen',
  addOptionalItemOf: ({ name }) => `${name} hinzufügen`,
  removeOptionalItem: 'Entfernen',
  removeOptionalItemOf: ({ name }) => `${name} entfernen`,
  optionalItemAdded: ({ name }) => `${name} wurde hinzugefügt.`,
  optionalItemRemoved: ({ name }) => `${name} wurde entfernt.`,
  promotionCodeNeedsMore:
    'Ohne diesen Artikel ist Ihre Bestellung zu klein für Ihren Gutscheincode. Entfernen Sie zuerst den Code, um den Artikel zu entfernen.',
  promotionCodeNeedsItem:
    'Ihr Gutscheincode gilt für diesen Artikel. Entfernen Sie zuerst den Code, um den Artikel zu entfernen.',

  // What it adds up to.
  totals: 'Bestellübersicht',
  subtotal: 'Zwischensumme',
  discount: 'Rabatt',
  shipping: 'Versand',
  tax: 'Steuern',
  taxIncluded: ({ name }) => `inkl. ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Kostenlos',
  taxNeedsAddress: 'Geben Sie Ihre Adresse ein, um die Steuern zu sehen',
  appliedBalance: 'Guthaben',
  balanceAppliedToNextInvoice:
    'Das restliche Guthaben wird mit Ihrer nächsten Rechnung verrechnet.',
  surcharge: 'Aufschlag',
  total: 'Gesamtbetrag',
  totalDueToday: 'Heute fällig',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Danach',
  dueAfterTrial: ({ date: end }) => `Ab ${date(end)}`,
  totalChanged: ({ amount }) => `Der Gesamtbetrag ist jetzt ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Ihr Abonnement',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} nach einem Probezeitraum von ${number(trialDays)} ${plural(trialDays, { one: 'Tag', other: 'Tagen' })}`
      : `${terms} nach dem Probezeitraum`;
  },
  dueToday: ({ amount }) => `Heute fällig: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Nächste Rechnung: ${amount} am ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} gilt für jede Rechnung.`;
    return months === 0
      ? `${name} gilt nur für die erste Rechnung.`
      : `${name} gilt für ${duration(months, 'month')}.`;
  },
  prorated: 'Der heutige Betrag gilt für die Zeit bis zum ersten vollen Abrechnungszeitraum.',
  balanceUsed: ({ amount }) => `Heute verrechnetes Guthaben: ${amount}`,
  balanceLeft: 'Das restliche Guthaben wird mit Ihrer nächsten Rechnung verrechnet.',

  // The currencies to pay in.
  currencyOptions: 'Währung',
  exchangeRate: ({ from, to, rate }) =>
    `Umgerechnet aus ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Gutscheincode',
  applyPromotionCode: 'Einlösen',
  appliedPromotionCodes: 'Eingelöste Gutscheincodes',
  removePromotionCode: ({ code }) => `Gutscheincode ${code} entfernen`,
  promotionCodeApplied: ({ code }) => `Der Gutscheincode ${code} wurde eingelöst.`,
  promotionCodeRemoved: 'Der Gutscheincode wurde entfernt.',

  // Who the buyer is.
  email: 'E-Mail-Adresse',
  emailRequired: 'Geben Sie Ihre E-Mail-Adresse ein.',
  phoneNumber: 'Telefonnummer',
  phoneNumberRequired: 'Geben Sie Ihre Telefonnummer ein.',
  individualName: 'Vor- und Nachname',
  individualNameRequired: 'Geben Sie Ihren Vor- und Nachnamen ein.',
  buyerBusinessName: 'Name des Unternehmens',
  buyerBusinessNameRequired: 'Geben Sie den Namen Ihres Unternehmens ein.',
  taxIdDetails: 'Angaben zum Unternehmen',
  purchasingAsBusiness: 'Ich kaufe als Unternehmen ein',
  taxIdType: 'Art der Steuernummer',
  taxIdTypeRequired: 'Wählen Sie die Art Ihrer Steuernummer.',
  chooseTaxIdType: 'Art auswählen',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Andere Länder und Regionen',
  taxId: 'Steuernummer',
  taxIdRequired: 'Geben Sie Ihre Steuernummer ein.',

  // Addresses.
  shippingAddress: 'Lieferadresse',
  billingAddress: 'Rechnungsadresse',
  billingSameAsShipping: 'Rechnungsadresse entspricht der Lieferadresse',
  addressLabels: {
    name: 'Vor- und Nachname',
    country: 'Land oder Region',
    line1: 'Straße und Hausnummer',
    line2: 'Adresszusatz',
    city: 'Ort',
    suburb: 'Vorort',
    district: 'Bezirk',
    town: 'Stadt oder Ort',
    postal_code: 'Postleitzahl',
    zip: 'ZIP-Code',
    pin: 'Postleitzahl (PIN)',
    eircode: 'Eircode',
    postcode: 'Postleitzahl',
    state: 'Bundesstaat',
    province: 'Provinz',
    county: 'Grafschaft',
    prefecture: 'Präfektur',
    emirate: 'Emirat',
    area: 'Gebiet',
    department: 'Departement',
    region: 'Region',
    island: 'Insel',
    parish: 'Gemeinde',
  },
  optionalField: ({ label }) => `${label} (optional)`,
  fieldRequired: ({ label }) => `${label} ist erforderlich.`,
  chooseCountry: 'Auswählen\u00a0…',

  // How the order gets to the buyer.
  shippingOptions: 'Versandart',
  shippingOptionRequired: 'Wählen Sie eine Versandart.',
  shippingOption: 'Versand',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Bis zu ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Mindestens ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} bis ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Express-Bezahlung',
  expressCheckoutOr: 'Oder',
  savedPaymentMethods: 'Gespeicherte Zahlungsmethoden',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Karte'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Karte')} mit Endziffern ${last4}`,
  cardExpires: (day) => `Gültig bis ${cardExpiry(day)}`,
  cardExpired: (day) => `Abgelaufen ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Andere Zahlungsmethode verwenden',
  savePaymentMethod: 'Meine Angaben für schnelleres Bezahlen speichern',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Füllen Sie dieses Feld aus.',
  customFieldDigits: 'Geben Sie nur Ziffern ein.',
  customFieldNothingChosen: 'Auswählen\u00a0…',
  customFieldChoose: 'Wählen Sie eine der Optionen.',
  customFieldTooShort: ({ minimum }) => `Geben Sie mindestens ${number(minimum)} Zeichen ein.`,
  customFieldTooLong: ({ maximum }) => `Geben Sie höchstens ${number(maximum)} Zeichen ein.`,
  agreeToTerms: 'Ich stimme den AGB zu',
  termsRequired: 'Stimmen Sie den AGB zu, um fortzufahren.',

  // The button that pays.
  pay: ({ amount }) => `${amount} bezahlen`,
  subscribe: 'Abonnieren',
  startTrial: 'Probezeitraum starten',
  book: ({ amount }) => (amount ? `Für ${amount} buchen` : 'Buchen'),
  donate: ({ amount }) => (amount ? `${amount} spenden` : 'Spenden'),
  completeOrder: 'Bestellung abschließen',
  saveCard: 'Karte speichern',
  submitWaiting: 'Wird aktualisiert\u00a0…',
  submitProcessing: 'Wird bearbeitet\u00a0…',
  submitComplete: 'Fertig',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Wählen Sie eine Menge von ${number(Math.max(minimum, 1))} bis ${number(maximum)}.`,
  promotionCodeMissing: 'Geben Sie einen Gutscheincode ein.',
  missing: ({ details }) => `Bitte prüfen Sie noch: ${list(details)}.`,
  missingDetails: {
    email: 'Ihre E-Mail-Adresse',
    phoneNumber: 'Ihre Telefonnummer',
    individualName: 'Ihren Namen',
    businessName: 'den Namen Ihres Unternehmens',
    shippingAddress: 'Ihre Lieferadresse',
    billingAddress: 'Ihre Rechnungsadresse',
    shippingOption: 'die Versandart',
    payment: 'Ihre Zahlungsdaten',
    contactDetails: 'Ihre Kontaktdaten',
    taxId: 'Ihre Steuernummer',
    terms: 'die AGB',
    customField: 'ein Pflichtfeld',
  },
  updateFailed: ({ reason }) => `Es wurde nichts berechnet. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Es wurde nichts berechnet. Der Gesamtbetrag ist jetzt ${amount}. Bitte prüfen Sie Ihre Bestellung und versuchen Sie es erneut.`,
  sessionClosed: 'Dieser Bezahlvorgang ist nicht mehr offen. Es wurde nichts berechnet.',
  serverUpdateFailed:
    'Der Shop konnte diese Änderung nicht vornehmen. Bitte versuchen Sie es erneut.',
  serverUpdateTimedOut:
    'Der Shop hat für diese Änderung zu lange gebraucht. Bitte versuchen Sie es erneut.',
  unexpected: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es erneut.',
};

export default de;
