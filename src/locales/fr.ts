import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('fr');

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
    ? `${number(value)} ${plural(value, { one: 'jour ouvré', many: 'de jours ouvrés', other: 'jours ouvrés' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'caractère', many: 'de caractères', other: 'caractères' })}`;

/** French of France, in the polite form (vous). */
export const fr: Messages = {
  locale: 'fr',

  // The whole page.
  orderHeading: 'Votre commande',
  contactHeading: 'Coordonnées',
  shippingOptionsHeading: 'Mode de livraison',
  paymentHeading: 'Paiement',
  showOrder: 'Afficher la commande',
  hideOrder: 'Masquer la commande',

  // Where the checkout stands.
  loading: 'Chargement de la page de paiement…',
  loadFailed: 'La page de paiement n’a pas pu être chargée.',
  retry: 'Réessayer',
  expired: 'Cette session de paiement a expiré. Aucun montant n’a été débité.',
  restart: 'Recommencer',
  complete: 'Merci. Votre paiement a bien été effectué.',
  completeUnpaid:
    'Merci. Votre commande est enregistrée et votre paiement est en cours de traitement.',
  expiresSoon: ({ minutes }) =>
    `Cette session de paiement expire dans moins de ${duration(minutes, 'minute')}. Aucun montant n’est débité avant la validation du paiement.`,
  expiryDue:
    'Le temps imparti pour ce paiement est écoulé. Nous vérifions si la session est encore ouverte…',
  offline: 'Vous êtes hors connexion. Les informations saisies sont conservées.',
  onlineAgain: 'La connexion est rétablie.',

  // The page that the buyer comes back to.
  returnLoading: 'Un instant. Nous vérifions votre paiement…',
  returnPaid: 'Merci. Votre paiement a bien été effectué.',
  returnNothingDue: 'Merci. Votre commande est confirmée.',
  returnProcessing:
    'Merci. Votre commande est enregistrée et votre paiement est en cours de traitement. Vous n’avez rien d’autre à faire.',
  returnUnpaid: 'Le paiement n’a pas abouti. Aucun montant n’a été débité.',
  returnExpired: 'Cette session de paiement a expiré. Aucun montant n’a été débité.',
  returnUnknown:
    'Nous n’avons pas pu déterminer si votre paiement a abouti. Il est possible qu’il ait été effectué\u00a0: veuillez ne pas payer à nouveau avant de l’avoir vérifié.',
  returnMissing: 'Il n’y a aucun paiement à afficher.',
  returnRetry: 'Vérifier à nouveau',
  returnRestart: 'Réessayer',

  // The lines of the order.
  lineItems: 'Votre commande',
  quantityOf: ({ name }) => `Quantité\u00a0: ${name}`,
  increaseQuantityOf: ({ name }) => `Augmenter la quantité\u00a0: ${name}`,
  decreaseQuantityOf: ({ name }) => `Diminuer la quantité\u00a0: ${name}`,
  quantity: ({ quantity }) => `Quantité\u00a0: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} par ${unit}` : `${amount} l’unité`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `facturation à l’usage, ${every(interval, count, EACH)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'lot', many: 'de lots', other: 'lots' })} de ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range =
      to === null ? `À partir de ${number(from)}` : `De ${number(from)} à ${number(to)}`;
    return `${range}\u00a0: ${[each && `${each} l’unité`, flat && `forfait de ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Supprimer',
  removeItem: ({ name }) => `Supprimer ${name}`,
  itemRemoved: ({ name }) => `Article supprimé\u00a0: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}\u00a0: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Dont ${label}\u00a0: ${amount}` : `${label}\u00a0: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Vous pouvez en commander ${number(maximum)} au maximum.`,
  leastAllowed: ({ minimum }) => `Vous devez en commander ${number(minimum)} au minimum.`,
  lastItem: 'Le dernier article d’une commande ne peut pas être supprimé.',

  // What is offered with the order.
  optionalItems: 'Vous aimerez aussi',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} par ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Quantité\u00a0: ${number(quantity)}`,
  addOptionalItem: 'Ajouter',
  addOptionalItemOf: ({ name }) => `Ajouter ${name}`,
  removeOptionalItem: 'Supprimer',
  removeOptionalItemOf: ({ name }) => `Supprimer ${name}`,
  optionalItemAdded: ({ name }) => `Article ajouté\u00a0: ${name}.`,
  optionalItemRemoved: ({ name }) => `Article supprimé\u00a0: ${name}.`,
  promotionCodeNeedsMore:
    'Sans cet article, votre commande n’atteint pas le montant minimum du code promo. Pour supprimer l’article, supprimez d’abord le code.',
  promotionCodeNeedsItem:
    'Votre code promo s’applique à cet article. Pour supprimer l’article, supprimez d’abord le code.',

  // What it adds up to.
  totals: 'Récapitulatif de la commande',
  subtotal: 'Sous-total',
  discount: 'Réduction',
  shipping: 'Livraison',
  tax: 'Taxes',
  taxIncluded: ({ name }) => `Dont ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratuit',
  taxNeedsAddress: 'Saisissez votre adresse pour calculer les taxes',
  appliedBalance: 'Solde du compte',
  balanceAppliedToNextInvoice: 'Le reste de votre solde sera appliqué à votre prochaine facture.',
  surcharge: 'Supplément',
  total: 'Total',
  totalDueToday: 'Total à payer aujourd’hui',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Ensuite',
  dueAfterTrial: ({ date: end }) => `À partir du ${dayOf(end)}`,
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
      ? `${name}\u00a0: s’applique uniquement à la première facture.`
      : `${name}\u00a0: s’applique pendant ${duration(months, 'month')}.`;
  },
  prorated:
    'Le montant d’aujourd’hui couvre la durée restante jusqu’au début de la première période complète.',
  balanceUsed: ({ amount }) => `Solde du compte utilisé aujourd’hui\u00a0: ${amount}`,
  balanceLeft: 'Le reste de votre solde sera appliqué à votre prochaine facture.',

  // The currencies to pay in.
  currencyOptions: 'Devise',
  exchangeRate: ({ from, to, rate }) =>
    `Conversion depuis ${from}\u00a0: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Code promo',
  applyPromotionCode: 'Appliquer',
  appliedPromotionCodes: 'Codes promo appliqués',
  removePromotionCode: ({ code }) => `Supprimer le code promo ${code}`,
  promotionCodeApplied: ({ code }) => `Le code promo ${code} a été appliqué.`,
  promotionCodeRemoved: 'Le code promo a été supprimé.',

  // Who the buyer is.
  email: 'Adresse e-mail',
  emailRequired: 'Saisissez votre adresse e-mail.',
  phoneNumber: 'Numéro de téléphone',
  phoneNumberRequired: 'Saisissez votre numéro de téléphone.',
  individualName: 'Nom complet',
  individualNameRequired: 'Saisissez votre nom complet.',
  buyerBusinessName: 'Nom de l’entreprise',
  buyerBusinessNameRequired: 'Saisissez le nom de votre entreprise.',
  taxIdDetails: 'Informations sur l’entreprise',
  purchasingAsBusiness: 'J’achète en tant que professionnel',
  taxIdType: 'Type d’identification fiscale',
  taxIdTypeRequired: 'Sélectionnez le type d’identification fiscale.',
  chooseTaxIdType: 'Sélectionnez un type',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Autres pays et régions',
  taxId: 'Numéro d’identification fiscale',
  taxIdRequired: 'Saisissez votre numéro d’identification fiscale.',

  // Addresses.
  shippingAddress: 'Adresse de livraison',
  billingAddress: 'Adresse de facturation',
  billingSameAsShipping: 'L’adresse de facturation est identique à l’adresse de livraison',
  addressLabels: {
    name: 'Nom complet',
    country: 'Pays ou région',
    line1: 'Adresse',
    line2: 'Complément d’adresse',
    city: 'Ville',
    suburb: 'Quartier',
    district: 'District',
    town: 'Ville ou commune',
    postal_code: 'Code postal',
    zip: 'Code postal (ZIP)',
    pin: 'Code postal (PIN)',
    eircode: 'Eircode',
    postcode: 'Code postal',
    state: 'État',
    province: 'Province',
    county: 'Comté',
    prefecture: 'Préfecture',
    emirate: 'Émirat',
    area: 'Zone',
    department: 'Département',
    region: 'Région',
    island: 'Île',
    parish: 'Paroisse',
  },
  optionalField: ({ label }) => `${label} (facultatif)`,
  fieldRequired: ({ label }) => `Champ obligatoire\u00a0: ${label}.`,
  chooseCountry: 'Sélectionner…',

  // How the order gets to the buyer.
  shippingOptions: 'Mode de livraison',
  shippingOptionRequired: 'Sélectionnez un mode de livraison.',
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
  savedPaymentMethods: 'Moyens de paiement enregistrés',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Carte'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Carte')} se terminant par ${last4}`,
  cardExpires: (day) => `Expire fin ${cardExpiry(day)}`,
  cardExpired: (day) => `A expiré fin ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Utiliser un autre moyen de paiement',
  savePaymentMethod: 'Enregistrer mes informations pour payer plus rapidement',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Remplissez ce champ.',
  customFieldDigits: 'Saisissez uniquement des chiffres.',
  customFieldNothingChosen: 'Sélectionner…',
  customFieldChoose: 'Sélectionnez l’une des options.',
  customFieldTooShort: ({ minimum }) => `Saisissez au moins ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Saisissez au maximum ${characters(maximum)}.`,
  agreeToTerms: 'J’accepte les conditions d’utilisation',
  termsRequired: 'Acceptez les conditions d’utilisation pour continuer.',

  // The button that pays.
  pay: ({ amount }) => `Payer ${amount}`,
  subscribe: 'S’abonner',
  startTrial: 'Commencer l’essai',
  book: ({ amount }) => (amount ? `Réserver pour ${amount}` : 'Réserver'),
  donate: ({ amount }) => (amount ? `Faire un don de ${amount}` : 'Faire un don'),
  completeOrder: 'Finaliser la commande',
  saveCard: 'Enregistrer la carte',
  submitWaiting: 'Mise à jour…',
  submitProcessing: 'Traitement en cours…',
  submitComplete: 'Terminé',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Choisissez une quantité comprise entre ${number(Math.max(minimum, 1))} et ${number(maximum)}.`,
  promotionCodeMissing: 'Saisissez un code promo.',
  missing: ({ details }) => `Pour continuer, veuillez vérifier\u00a0: ${list(details)}.`,
  missingDetails: {
    email: 'votre adresse e-mail',
    phoneNumber: 'votre numéro de téléphone',
    individualName: 'votre nom',
    businessName: 'le nom de votre entreprise',
    shippingAddress: 'votre adresse de livraison',
    billingAddress: 'votre adresse de facturation',
    shippingOption: 'le mode de livraison',
    payment: 'vos informations de paiement',
    contactDetails: 'vos coordonnées',
    taxId: 'votre numéro d’identification fiscale',
    terms: 'les conditions d’utilisation',
    customField: 'un champ obligatoire',
  },
  updateFailed: ({ reason }) => `Aucun montant n’a été débité. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Aucun montant n’a été débité. Le total est maintenant de ${amount}. Veuillez vérifier votre commande et réessayer.`,
  sessionClosed: 'Cette session de paiement n’est plus ouverte. Aucun montant n’a été débité.',
  serverUpdateFailed: 'La boutique n’a pas pu effectuer cette modification. Veuillez réessayer.',
  serverUpdateTimedOut:
    'La boutique a mis trop de temps à effectuer cette modification. Veuillez réessayer.',
  unexpected: 'Une erreur s’est produite. Veuillez réessayer.',
};

export default fr;
