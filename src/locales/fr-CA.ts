import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('fr-CA');

const PER: Readonly<Record<Interval, string>> = {
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  year: 'par an',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'chaque jour',
  week: 'chaque semaine',
  month: 'chaque mois',
  year: 'chaque année',
};

const every = (interval: Interval, count: number, once = PER) =>
  count === 1
    ? once[interval]
    : `${interval === 'week' ? 'toutes' : 'tous'} les ${duration(count, interval)}`;

/** The first of a month is an ordinal. */
const dayOf = (day: Date) => date(day).replace(/^1\b/, '1er');

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'jour ouvrable', many: 'de jours ouvrables', other: 'jours ouvrables' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'caractère', many: 'de caractères', other: 'caractères' })}`;

/** French of Canada, in the polite form (vous). */
export const frCA: Messages = {
  locale: 'fr-CA',

  // The whole page.
  orderHeading: 'Votre commande',
  contactHeading: 'Coordonnées',
  shippingOptionsHeading: 'Mode de livraison',
  paymentHeading: 'Paiement',
  showOrder: 'Afficher la commande',
  hideOrder: 'Masquer la commande',

  // Where the checkout stands.
  loading: 'Chargement de la page de paiement…',
  loadFailed: 'Impossible de charger la page de paiement.',
  retry: 'Réessayer',
  expired: 'Cette session de paiement est expirée. Aucun montant n’a été prélevé.',
  restart: 'Recommencer',
  complete: 'Merci. Votre paiement a été effectué.',
  completeUnpaid:
    'Merci. Nous avons reçu votre commande et votre paiement est en cours de traitement.',
  expiresSoon: ({ minutes }) =>
    `Cette session de paiement prendra fin dans moins de ${duration(minutes, 'minute')}. Aucun montant ne sera prélevé avant que vous confirmiez le paiement.`,
  expiryDue:
    'Le temps alloué pour ce paiement est écoulé. Nous vérifions si la session est encore ouverte…',
  offline: 'Vous êtes hors ligne. Les renseignements que vous avez entrés sont conservés.',
  onlineAgain: 'Vous êtes de nouveau en ligne.',

  // The page that the buyer comes back to.
  returnLoading: 'Un instant. Nous vérifions votre paiement…',
  returnPaid: 'Merci. Votre paiement a été effectué.',
  returnNothingDue: 'Merci. Votre commande est confirmée.',
  returnProcessing:
    'Merci. Nous avons reçu votre commande et votre paiement est en cours de traitement. Vous n’avez rien d’autre à faire.',
  returnUnpaid: 'Le paiement n’a pas été effectué. Aucun montant n’a été prélevé.',
  returnExpired: 'Cette session de paiement est expirée. Aucun montant n’a été prélevé.',
  returnUnknown:
    'Nous n’avons pas pu déterminer si votre paiement a été effectué. Il se peut qu’il l’ait été\u00a0: veuillez ne pas payer de nouveau avant de l’avoir vérifié.',
  returnMissing: 'Il n’y a aucun paiement à afficher.',
  returnRetry: 'Vérifier de nouveau',
  returnRestart: 'Réessayer',

  // The lines of the order.
  lineItems: 'Votre commande',
  quantityOf: ({ name }) => `Quantité\u00a0: ${name}`,
  increaseQuantityOf: ({ name }) => `Augmenter la quantité\u00a0: ${name}`,
  decreaseQuantityOf: ({ name }) => `Réduire la quantité\u00a0: ${name}`,
  quantity: ({ quantity }) => `Qté\u00a0: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} par ${unit}` : `${amount} l’unité`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `facturation selon l’utilisation, ${every(interval, count, EACH)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'paquet', many: 'de paquets', other: 'paquets' })} de ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range =
      to === null ? `À partir de ${number(from)}` : `De ${number(from)} à ${number(to)}`;
    return `${range}\u00a0: ${[each && `${each} l’unité`, flat && `${flat} de frais fixes`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Retirer',
  removeItem: ({ name }) => `Retirer ${name}`,
  itemRemoved: ({ name }) => `Article retiré\u00a0: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}\u00a0: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Dont ${label}\u00a0: ${amount}` : `${label}\u00a0: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Vous pouvez en commander au plus ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Vous devez en commander au moins ${number(minimum)}.`,
  lastItem: 'Le dernier article d’une commande ne peut pas être retiré.',

  // What is offered with the order.
  optionalItems: 'Vous aimerez peut-être aussi',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} par ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Qté\u00a0: ${number(quantity)}`,
  addOptionalItem: 'Ajouter',
  addOptionalItemOf: ({ name }) => `Ajouter ${name}`,
  removeOptionalItem: 'Retirer',
  removeOptionalItemOf: ({ name }) => `Retirer ${name}`,
  optionalItemAdded: ({ name }) => `Article ajouté\u00a0: ${name}.`,
  optionalItemRemoved: ({ name }) => `Article retiré\u00a0: ${name}.`,
  promotionCodeNeedsMore:
    'Sans cet article, votre commande n’atteint pas le montant minimal du code promotionnel. Pour retirer l’article, retirez d’abord le code.',
  promotionCodeNeedsItem:
    'Votre code promotionnel s’applique à cet article. Pour retirer l’article, retirez d’abord le code.',

  // What it adds up to.
  totals: 'Sommaire de la commande',
  subtotal: 'Sous-total',
  discount: 'Rabais',
  shipping: 'Livraison',
  tax: 'Taxes',
  taxIncluded: ({ name }) => `Dont ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratuit',
  taxNeedsAddress: 'Entrez votre adresse pour calculer les taxes',
  appliedBalance: 'Solde du compte',
  balanceAppliedToNextInvoice: 'Le reste de votre solde sera appliqué à votre prochaine facture.',
  surcharge: 'Frais supplémentaires',
  total: 'Total',
  totalDueToday: 'Total à payer aujourd’hui',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Ensuite',
  dueAfterTrial: ({ date: end }) => `À compter du ${dayOf(end)}`,
  totalChanged: ({ amount }) => `Le total est maintenant de ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Votre abonnement',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} après un essai de ${duration(trialDays, 'day')}`
      : `${terms} après la période d’essai`;
  },
  dueToday: ({ amount }) => `À payer aujourd’hui\u00a0: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Prochaine facture\u00a0: ${amount} le ${dayOf(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}\u00a0: s’applique à toutes les factures.`;
    return months === 0
      ? `${name}\u00a0: s’applique seulement à la première facture.`
      : `${name}\u00a0: s’applique pendant ${duration(months, 'month')}.`;
  },
  prorated:
    'Le montant d’aujourd’hui couvre le temps qui reste avant le début de la première période complète.',
  balanceUsed: ({ amount }) => `Solde du compte utilisé aujourd’hui\u00a0: ${amount}`,
  balanceLeft: 'Le reste de votre solde sera appliqué à votre prochaine facture.',

  // The currencies to pay in.
  currencyOptions: 'Devise',
  exchangeRate: ({ from, to, rate }) =>
    `Conversion à partir de ${from}\u00a0: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Code promotionnel',
  applyPromotionCode: 'Appliquer',
  appliedPromotionCodes: 'Codes promotionnels appliqués',
  removePromotionCode: ({ code }) => `Retirer le code promotionnel ${code}`,
  promotionCodeApplied: ({ code }) => `Le code promotionnel ${code} a été appliqué.`,
  promotionCodeRemoved: 'Le code promotionnel a été retiré.',

  // Who the buyer is.
  email: 'Adresse courriel',
  emailRequired: 'Entrez votre adresse courriel.',
  phoneNumber: 'Numéro de téléphone',
  phoneNumberRequired: 'Entrez votre numéro de téléphone.',
  individualName: 'Nom complet',
  individualNameRequired: 'Entrez votre nom complet.',
  buyerBusinessName: 'Nom de l’entreprise',
  buyerBusinessNameRequired: 'Entrez le nom de votre entreprise.',
  taxIdDetails: 'Renseignements sur l’entreprise',
  purchasingAsBusiness: 'J’achète au nom d’une entreprise',
  taxIdType: 'Type de numéro de taxe',
  taxIdTypeRequired: 'Choisissez le type de votre numéro de taxe.',
  chooseTaxIdType: 'Choisissez un type',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Autres pays et régions',
  taxId: 'Numéro de taxe',
  taxIdRequired: 'Entrez votre numéro de taxe.',

  // Addresses.
  shippingAddress: 'Adresse de livraison',
  billingAddress: 'Adresse de facturation',
  billingSameAsShipping: 'L’adresse de facturation est la même que l’adresse de livraison',
  addressLabels: {
    name: 'Nom complet',
    country: 'Pays ou région',
    line1: 'Adresse',
    line2: 'Appartement, bureau, etc.',
    city: 'Ville',
    suburb: 'Quartier',
    district: 'District',
    town: 'Ville ou municipalité',
    postal_code: 'Code postal',
    zip: 'Code ZIP',
    pin: 'Code postal (PIN)',
    eircode: 'Eircode',
    postcode: 'Code postal',
    state: 'État',
    province: 'Province',
    county: 'Comté',
    prefecture: 'Préfecture',
    emirate: 'Émirat',
    area: 'Secteur',
    department: 'Département',
    region: 'Région',
    island: 'Île',
    parish: 'Paroisse',
  },
  optionalField: ({ label }) => `${label} (facultatif)`,
  fieldRequired: ({ label }) => `Champ obligatoire\u00a0: ${label}.`,
  chooseCountry: 'Choisir…',

  // How the order gets to the buyer.
  shippingOptions: 'Mode de livraison',
  shippingOptionRequired: 'Choisissez un mode de livraison.',
  shippingOption: 'Livraison',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Jusqu’à ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Au moins ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `De ${deliveryTime(minimum)} à ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)} à ${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Paiement express',
  expressCheckoutOr: 'Ou',
  savedPaymentMethods: 'Modes de paiement enregistrés',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Carte'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Carte')} se terminant par ${last4}`,
  cardExpires: (day) => `Expiration\u00a0: ${cardExpiry(day)}`,
  cardExpired: (day) => `Carte expirée\u00a0: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Utiliser un autre mode de paiement',
  savePaymentMethod: 'Enregistrer mes renseignements pour payer plus rapidement',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Remplissez ce champ.',
  customFieldDigits: 'Entrez seulement des chiffres.',
  customFieldNothingChosen: 'Choisir…',
  customFieldChoose: 'Choisissez une des options.',
  customFieldTooShort: ({ minimum }) => `Entrez au moins ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Entrez au plus ${characters(maximum)}.`,
  agreeToTerms: 'J’accepte les conditions d’utilisation',
  termsRequired: 'Acceptez les conditions d’utilisation pour continuer.',

  // The button that pays.
  pay: ({ amount }) => `Payer ${amount}`,
  subscribe: 'S’abonner',
  startTrial: 'Commencer l’essai',
  book: ({ amount }) => (amount ? `Réserver pour ${amount}` : 'Réserver'),
  donate: ({ amount }) => (amount ? `Faire un don de ${amount}` : 'Faire un don'),
  completeOrder: 'Passer la commande',
  saveCard: 'Enregistrer la carte',
  submitWaiting: 'Mise à jour…',
  submitProcessing: 'Traitement en cours…',
  submitComplete: 'Terminé',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Choisissez une quantité de ${number(Math.max(minimum, 1))} à ${number(maximum)}.`,
  promotionCodeMissing: 'Entrez un code promotionnel.',
  missing: ({ details }) => `Pour continuer, veuillez vérifier\u00a0: ${list(details)}.`,
  missingDetails: {
    email: 'votre adresse courriel',
    phoneNumber: 'votre numéro de téléphone',
    individualName: 'votre nom',
    businessName: 'le nom de votre entreprise',
    shippingAddress: 'votre adresse de livraison',
    billingAddress: 'votre adresse de facturation',
    shippingOption: 'le mode de livraison',
    payment: 'vos renseignements de paiement',
    contactDetails: 'vos coordonnées',
    taxId: 'votre numéro de taxe',
    terms: 'les conditions d’utilisation',
    customField: 'un champ obligatoire',
  },
  updateFailed: ({ reason }) => `Aucun montant n’a été prélevé. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Aucun montant n’a été prélevé. Le total est maintenant de ${amount}. Veuillez vérifier votre commande et réessayer.`,
  sessionClosed: 'Cette session de paiement n’est plus ouverte. Aucun montant n’a été prélevé.',
  serverUpdateFailed: 'La boutique n’a pas pu effectuer ce changement. Veuillez réessayer.',
  serverUpdateTimedOut:
    'La boutique a mis trop de temps à effectuer ce changement. Veuillez réessayer.',
  unexpected: 'Une erreur s’est produite. Veuillez réessayer.',
};

export default frCA;
