import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('it');

const PER: Readonly<Record<Interval, string>> = {
  day: 'al giorno',
  week: 'alla settimana',
  month: 'al mese',
  year: 'all’anno',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'ogni giorno',
  week: 'ogni settimana',
  month: 'ogni mese',
  year: 'ogni anno',
};

const every = (interval: Interval, count: number, once = PER) =>
  count === 1 ? once[interval] : `ogni ${duration(count, interval)}`;

/** "il 25 novembre", "l’8 novembre": the article is elided before the eighth and the eleventh, the first is an ordinal. */
const withArticle = (day: Date, full: string, elided: string) => {
  const text = date(day).replace(/^1\b/, '1º');
  return /^(?:8|11)\b/.test(text) ? `${elided}${text}` : `${full} ${text}`;
};

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'giorno lavorativo', many: 'di giorni lavorativi', other: 'giorni lavorativi' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'carattere', many: 'di caratteri', other: 'caratteri' })}`;

/** Italian, in the polite impersonal form: the infinitive to the buyer, the imperative on buttons. */
export const it: Messages = {
  locale: 'it',

  // The whole page.
  orderHeading: 'Riepilogo ordine',
  contactHeading: 'Dati di contatto',
  shippingOptionsHeading: 'Metodo di spedizione',
  paymentHeading: 'Pagamento',
  showOrder: 'Mostra ordine',
  hideOrder: 'Nascondi ordine',

  // Where the checkout stands.
  loading: 'Caricamento della pagina di pagamento…',
  loadFailed: 'Impossibile caricare la pagina di pagamento.',
  retry: 'Riprova',
  expired: 'Questa sessione di pagamento è scaduta. Non è stato addebitato alcun importo.',
  restart: 'Ricomincia',
  complete: 'Grazie. Il pagamento è andato a buon fine.',
  completeUnpaid: 'Grazie. L’ordine è stato ricevuto e il pagamento è in corso di elaborazione.',
  expiresSoon: ({ minutes }) =>
    `Questa sessione di pagamento scade tra meno di ${duration(minutes, 'minute')}. Nessun importo viene addebitato prima della conferma del pagamento.`,
  expiryDue:
    'Il tempo a disposizione per il pagamento è scaduto. Stiamo verificando se la sessione è ancora aperta…',
  offline: 'Connessione assente. I dati inseriti non andranno persi.',
  onlineAgain: 'La connessione è stata ripristinata.',

  // The page that the buyer comes back to.
  returnLoading: 'Un momento. Stiamo verificando il pagamento…',
  returnPaid: 'Grazie. Il pagamento è andato a buon fine.',
  returnNothingDue: 'Grazie. L’ordine è stato completato.',
  returnProcessing:
    'Grazie. L’ordine è stato ricevuto e il pagamento è in corso di elaborazione. Non occorre fare altro.',
  returnUnpaid: 'Il pagamento non è andato a buon fine. Non è stato addebitato alcun importo.',
  returnExpired: 'Questa sessione di pagamento è scaduta. Non è stato addebitato alcun importo.',
  returnUnknown:
    'Non è stato possibile verificare l’esito del pagamento. Potrebbe essere andato a buon fine: si prega di non pagare di nuovo prima di aver controllato.',
  returnMissing: 'Non c’è alcun pagamento da mostrare.',
  returnRetry: 'Verifica di nuovo',
  returnRestart: 'Riprova',

  // The lines of the order.
  lineItems: 'Articoli nell’ordine',
  quantityOf: ({ name }) => `Quantità di ${name}`,
  increaseQuantityOf: ({ name }) => `Aumenta la quantità di ${name}`,
  decreaseQuantityOf: ({ name }) => `Riduci la quantità di ${name}`,
  quantity: ({ quantity }) => `Quantità: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} per ${unit}` : `${amount} per unità`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `addebito a consumo ${every(interval, count, EACH)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'confezione', many: 'di confezioni', other: 'confezioni' })} da ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Da ${number(from)} in su` : `Da ${number(from)} a ${number(to)}`;
    return `${range}: ${[each && `${each} per unità`, flat && `${flat} di quota fissa`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Rimuovi',
  removeItem: ({ name }) => `Rimuovi ${name}`,
  itemRemoved: ({ name }) => `Articolo rimosso: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Di cui ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `La quantità massima ordinabile è ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `La quantità minima ordinabile è ${number(minimum)}.`,
  lastItem: 'Non è possibile rimuovere l’ultimo articolo di un ordine.',

  // What is offered with the order.
  optionalItems: 'Articoli consigliati',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Quantità: ${number(quantity)}`,
  addOptionalItem: 'Aggiungi',
  addOptionalItemOf: ({ name }) => `Aggiungi ${name}`,
  removeOptionalItem: 'Rimuovi',
  removeOptionalItemOf: ({ name }) => `Rimuovi ${name}`,
  optionalItemAdded: ({ name }) => `Articolo aggiunto: ${name}.`,
  optionalItemRemoved: ({ name }) => `Articolo rimosso: ${name}.`,
  promotionCodeNeedsMore:
    'Senza questo articolo l’ordine non raggiunge l’importo minimo previsto dal codice promozionale. Per rimuovere l’articolo, rimuovere prima il codice.',
  promotionCodeNeedsItem:
    'Il codice promozionale si applica a questo articolo. Per rimuovere l’articolo, rimuovere prima il codice.',

  // What it adds up to.
  totals: 'Riepilogo degli importi',
  subtotal: 'Subtotale',
  discount: 'Sconto',
  shipping: 'Spedizione',
  tax: 'Imposte',
  taxIncluded: ({ name }) => `Di cui ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Inserire l’indirizzo per calcolare le imposte',
  appliedBalance: 'Saldo dell’account',
  balanceAppliedToNextInvoice: 'Il saldo rimanente verrà applicato alla prossima fattura.',
  surcharge: 'Supplemento',
  total: 'Totale',
  totalDueToday: 'Totale da pagare oggi',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'In seguito',
  dueAfterTrial: ({ date: end }) => withArticle(end, 'Dal', 'Dall’'),
  totalChanged: ({ amount }) => `Il totale ora è ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Riepilogo abbonamento',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} dopo un periodo di prova di ${duration(trialDays, 'day')}`
      : `${terms} dopo il periodo di prova`;
  },
  dueToday: ({ amount }) => `Da pagare oggi: ${amount}`,
  nextInvoice: ({ amount, date: day }) =>
    `Prossima fattura: ${amount} ${withArticle(day, 'il', 'l’')}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: si applica a tutte le fatture.`;
    return months === 0
      ? `${name}: si applica solo alla prima fattura.`
      : `${name}: si applica per ${duration(months, 'month')}.`;
  },
  prorated:
    'L’importo di oggi copre il tempo che manca all’inizio del primo periodo di fatturazione completo.',
  balanceUsed: ({ amount }) => `Saldo dell’account utilizzato oggi: ${amount}`,
  balanceLeft: 'Il saldo rimanente verrà applicato alla prossima fattura.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) => `Conversione da ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Codice promozionale',
  applyPromotionCode: 'Applica',
  appliedPromotionCodes: 'Codici promozionali applicati',
  removePromotionCode: ({ code }) => `Rimuovi il codice promozionale ${code}`,
  promotionCodeApplied: ({ code }) => `Il codice promozionale ${code} è stato applicato.`,
  promotionCodeRemoved: 'Il codice promozionale è stato rimosso.',

  // Who the buyer is.
  email: 'Indirizzo email',
  emailRequired: 'Inserire l’indirizzo email.',
  phoneNumber: 'Numero di telefono',
  phoneNumberRequired: 'Inserire il numero di telefono.',
  individualName: 'Nome e cognome',
  individualNameRequired: 'Inserire nome e cognome.',
  buyerBusinessName: 'Ragione sociale',
  buyerBusinessNameRequired: 'Inserire la ragione sociale.',
  taxIdDetails: 'Dati aziendali',
  purchasingAsBusiness: 'Acquisto per conto di un’azienda',
  taxIdType: 'Tipo di identificativo fiscale',
  taxIdTypeRequired: 'Selezionare il tipo di identificativo fiscale.',
  chooseTaxIdType: 'Selezionare un tipo',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Altri Paesi e regioni',
  taxId: 'Identificativo fiscale',
  taxIdRequired: 'Inserire l’identificativo fiscale.',

  // Addresses.
  shippingAddress: 'Indirizzo di spedizione',
  billingAddress: 'Indirizzo di fatturazione',
  billingSameAsShipping: 'L’indirizzo di fatturazione è uguale a quello di spedizione',
  addressLabels: {
    name: 'Nome e cognome',
    country: 'Paese o regione',
    line1: 'Indirizzo',
    line2: 'Scala, piano, interno ecc.',
    city: 'Città',
    suburb: 'Sobborgo',
    district: 'Distretto',
    town: 'Città o località',
    postal_code: 'CAP',
    zip: 'Codice ZIP',
    pin: 'Codice postale (PIN)',
    eircode: 'Eircode',
    postcode: 'Codice postale',
    state: 'Stato',
    province: 'Provincia',
    county: 'Contea',
    prefecture: 'Prefettura',
    emirate: 'Emirato',
    area: 'Zona',
    department: 'Dipartimento',
    region: 'Regione',
    island: 'Isola',
    parish: 'Parrocchia',
  },
  optionalField: ({ label }) => `${label} (opzionale)`,
  fieldRequired: ({ label }) => `Campo obbligatorio: ${label}.`,
  chooseCountry: 'Selezionare…',

  // How the order gets to the buyer.
  shippingOptions: 'Metodo di spedizione',
  shippingOptionRequired: 'Selezionare un metodo di spedizione.',
  shippingOption: 'Spedizione',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Fino a ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Almeno ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `Da ${deliveryTime(minimum)} a ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pagamento rapido',
  expressCheckoutOr: 'Oppure',
  savedPaymentMethods: 'Metodi di pagamento salvati',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Carta'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Carta')} che termina con ${last4}`,
  cardExpires: (day) => `Scadenza: ${cardExpiry(day)}`,
  cardExpired: (day) => `Carta scaduta: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Usa un altro metodo di pagamento',
  savePaymentMethod: 'Salva i miei dati per pagare più velocemente',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Compilare questo campo.',
  customFieldDigits: 'Inserire solo cifre.',
  customFieldNothingChosen: 'Selezionare…',
  customFieldChoose: 'Selezionare una delle opzioni.',
  customFieldTooShort: ({ minimum }) => `Inserire almeno ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Inserire al massimo ${characters(maximum)}.`,
  agreeToTerms: 'Accetto i termini di servizio',
  termsRequired: 'Per continuare, accettare i termini di servizio.',

  // The button that pays.
  pay: ({ amount }) => `Paga ${amount}`,
  subscribe: 'Abbonati',
  startTrial: 'Inizia la prova',
  book: ({ amount }) => (amount ? `Prenota per ${amount}` : 'Prenota'),
  donate: ({ amount }) => (amount ? `Dona ${amount}` : 'Dona'),
  completeOrder: 'Completa l’ordine',
  saveCard: 'Salva la carta',
  submitWaiting: 'Aggiornamento…',
  submitProcessing: 'Elaborazione…',
  submitComplete: 'Completato',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Scegliere una quantità da ${number(Math.max(minimum, 1))} a ${number(maximum)}.`,
  promotionCodeMissing: 'Inserire un codice promozionale.',
  missing: ({ details }) => `Per continuare, controllare: ${list(details)}.`,
  missingDetails: {
    email: 'l’indirizzo email',
    phoneNumber: 'il numero di telefono',
    individualName: 'il nome completo',
    businessName: 'la ragione sociale',
    shippingAddress: 'l’indirizzo di spedizione',
    billingAddress: 'l’indirizzo di fatturazione',
    shippingOption: 'il metodo di spedizione',
    payment: 'i dati di pagamento',
    contactDetails: 'i dati di contatto',
    taxId: 'l’identificativo fiscale',
    terms: 'i termini di servizio',
    customField: 'un campo obbligatorio',
  },
  updateFailed: ({ reason }) => `Non è stato addebitato alcun importo. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Non è stato addebitato alcun importo. Il totale ora è ${amount}. Si prega di controllare l’ordine e riprovare.`,
  sessionClosed:
    'Questa sessione di pagamento non è più aperta. Non è stato addebitato alcun importo.',
  serverUpdateFailed:
    'Il negozio non è riuscito ad apportare questa modifica. Si prega di riprovare.',
  serverUpdateTimedOut:
    'Il negozio ha impiegato troppo tempo per apportare questa modifica. Si prega di riprovare.',
  unexpected: 'Si è verificato un errore. Si prega di riprovare.',
};

export default it;
