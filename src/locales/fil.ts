import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('fil');

const PER: Readonly<Record<Interval, string>> = {
  day: 'kada araw',
  week: 'kada linggo',
  month: 'kada buwan',
  year: 'kada taon',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `kada ${duration(count, interval)}`;

/** A number and what links it to its noun: "3", but "4 na". */
const linked = (value: number) => `${number(value)}${plural(value, { one: '', other: ' na' })}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${linked(value)} araw ng trabaho` : duration(value, unit);

/** Filipino, in the friendly form that the shops of the Philippines use, with their English loanwords. */
export const fil: Messages = {
  locale: 'fil',

  // The whole page.
  orderHeading: 'Ang iyong order',
  contactHeading: 'Impormasyon sa pakikipag-ugnayan',
  shippingOptionsHeading: 'Paraan ng pagpapadala',
  paymentHeading: 'Pagbabayad',
  showOrder: 'Ipakita ang order',
  hideOrder: 'Itago ang order',

  // Where the checkout stands.
  loading: 'Nilo-load ang checkout…',
  loadFailed: 'Hindi ma-load ang checkout.',
  retry: 'Subukan ulit',
  expired: 'Nag-expire na ang checkout na ito. Walang siningil sa iyo.',
  restart: 'Magsimula ulit',
  complete: 'Salamat. Matagumpay ang iyong pagbabayad.',
  completeUnpaid: 'Salamat. Natanggap na ang iyong order at pinoproseso na ang iyong bayad.',
  expiresSoon: ({ minutes }) =>
    `Magsasara ang checkout na ito sa loob ng wala pang ${duration(minutes, 'minute')}. Walang sisingilin sa iyo bago ka magbayad.`,
  expiryDue: 'Tapos na ang oras para sa checkout na ito. Tinitingnan namin kung bukas pa ito…',
  offline: 'Offline ka. Hindi mawawala ang mga inilagay mo.',
  onlineAgain: 'Online ka na ulit.',

  // The page that the buyer comes back to.
  returnLoading: 'Sandali lang. Tinitingnan namin ang iyong pagbabayad…',
  returnPaid: 'Salamat. Matagumpay ang iyong pagbabayad.',
  returnNothingDue: 'Salamat. Kumpleto na ang iyong order.',
  returnProcessing:
    'Salamat. Natanggap na ang iyong order at pinoproseso na ang iyong bayad. Wala ka nang kailangang gawin.',
  returnUnpaid: 'Hindi natuloy ang pagbabayad. Walang siningil sa iyo.',
  returnExpired: 'Nag-expire na ang checkout na ito. Walang siningil sa iyo.',
  returnUnknown:
    'Hindi namin matukoy kung natuloy ang iyong pagbabayad. Posibleng natuloy ito: huwag munang magbayad ulit hangga’t hindi mo pa ito natitiyak.',
  returnMissing: 'Walang pagbabayad na maipapakita rito.',
  returnRetry: 'Tingnan ulit',
  returnRestart: 'Subukan ulit',

  // The lines of the order.
  lineItems: 'Ang iyong order',
  quantityOf: ({ name }) => `Dami ng ${name}`,
  increaseQuantityOf: ({ name }) => `Dagdagan ang dami ng ${name}`,
  decreaseQuantityOf: ({ name }) => `Bawasan ang dami ng ${name}`,
  quantity: ({ quantity }) => `Dami: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} kada ${unit}` : `${amount} bawat isa`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `sinisingil ayon sa paggamit ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${linked(packages)} pakete, ${packages === 1 ? '' : 'tig-'}${number(size)} ang laman`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Mula ${number(from)} pataas` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} bawat isa`, flat && `${flat} sa kabuuan`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Alisin',
  removeItem: ({ name }) => `Alisin ang ${name}`,
  itemRemoved: ({ name }) => `Naalis ang ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Kasama ang ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Hanggang ${number(maximum)} lang ang puwede mong bilhin.`,
  leastAllowed: ({ minimum }) => `Hindi bababa sa ${number(minimum)} ang kailangan mong bilhin.`,
  lastItem: 'Hindi puwedeng alisin ang huling item sa order.',

  // What is offered with the order.
  optionalItems: 'Baka magustuhan mo rin',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} kada ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Dami: ${number(quantity)}`,
  addOptionalItem: 'Idagdag',
  addOptionalItemOf: ({ name }) => `Idagdag ang ${name}`,
  removeOptionalItem: 'Alisin',
  removeOptionalItemOf: ({ name }) => `Alisin ang ${name}`,
  optionalItemAdded: ({ name }) => `Naidagdag ang ${name}.`,
  optionalItemRemoved: ({ name }) => `Naalis ang ${name}.`,
  promotionCodeNeedsMore:
    'Kung wala ang item na ito, kulang ang halaga ng order mo para sa iyong promo code. Para maalis ang item, alisin muna ang code.',
  promotionCodeNeedsItem:
    'Para sa item na ito ang iyong promo code. Para maalis ang item, alisin muna ang code.',

  // What it adds up to.
  totals: 'Buod ng order',
  subtotal: 'Subtotal',
  discount: 'Diskuwento',
  shipping: 'Shipping fee',
  tax: 'Buwis',
  taxIncluded: ({ name }) => `Kasama ang ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Libre',
  taxNeedsAddress: 'Ilagay ang iyong address para makita ang buwis',
  appliedBalance: 'Balanse sa account',
  balanceAppliedToNextInvoice: 'Ibabawas ang natitirang balanse sa iyong susunod na invoice.',
  surcharge: 'Dagdag na singil',
  total: 'Kabuuan',
  totalDueToday: 'Kabuuang babayaran ngayon',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Pagkatapos',
  dueAfterTrial: ({ date: end }) => `Simula ${date(end)}`,
  totalChanged: ({ amount }) => `Ang kabuuan ay ${amount} na ngayon.`,

  // A subscription from now on.
  recurringSummary: 'Ang iyong subscription',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} pagkatapos ng ${number(trialDays)}-araw na trial`
      : `${terms} pagkatapos ng trial`;
  },
  dueToday: ({ amount }) => `Babayaran ngayon: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Susunod na invoice: ${amount} sa ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `Nalalapat ang ${name} sa bawat invoice.`;
    return months === 0
      ? `Nalalapat ang ${name} sa unang invoice lang.`
      : `Nalalapat ang ${name} sa loob ng ${duration(months, 'month')}.`;
  },
  prorated:
    'Ang halaga ngayon ay para sa panahon hanggang sa magsimula ang unang buong billing period.',
  balanceUsed: ({ amount }) => `Balanse sa account na ginamit ngayon: ${amount}`,
  balanceLeft: 'Ibabawas ang natitirang balanse sa iyong susunod na invoice.',

  // The currencies to pay in.
  currencyOptions: 'Uri ng pera',
  exchangeRate: ({ from, to, rate }) =>
    `Na-convert mula sa ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Promo code',
  applyPromotionCode: 'Ilapat',
  appliedPromotionCodes: 'Mga nailapat na promo code',
  removePromotionCode: ({ code }) => `Alisin ang promo code na ${code}`,
  promotionCodeApplied: ({ code }) => `Nailapat ang promo code na ${code}.`,
  promotionCodeRemoved: 'Naalis ang promo code.',

  // Who the buyer is.
  email: 'Email address',
  emailRequired: 'Ilagay ang iyong email address.',
  phoneNumber: 'Numero ng telepono',
  phoneNumberRequired: 'Ilagay ang iyong numero ng telepono.',
  individualName: 'Buong pangalan',
  individualNameRequired: 'Ilagay ang iyong buong pangalan.',
  buyerBusinessName: 'Pangalan ng negosyo',
  buyerBusinessNameRequired: 'Ilagay ang pangalan ng iyong negosyo.',
  taxIdDetails: 'Mga detalye ng negosyo',
  purchasingAsBusiness: 'Bumibili ako para sa isang negosyo',
  taxIdType: 'Uri ng tax ID',
  taxIdTypeRequired: 'Piliin ang uri ng iyong tax ID.',
  chooseTaxIdType: 'Pumili ng uri',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Iba pang bansa at rehiyon',
  taxId: 'Tax ID',
  taxIdRequired: 'Ilagay ang iyong tax ID.',

  // Addresses.
  shippingAddress: 'Address sa pagpapadala',
  billingAddress: 'Address sa pagsingil',
  billingSameAsShipping: 'Pareho ang address sa pagsingil at sa pagpapadala',
  addressLabels: {
    name: 'Buong pangalan',
    country: 'Bansa o rehiyon',
    line1: 'Address',
    line2: 'Apartment, unit, palapag, atbp.',
    city: 'Lungsod',
    suburb: 'Suburb',
    district: 'Distrito',
    town: 'Bayan o lungsod',
    postal_code: 'Postal code',
    zip: 'ZIP code',
    pin: 'PIN code',
    eircode: 'Eircode',
    postcode: 'Postal code',
    state: 'Estado',
    province: 'Probinsya',
    county: 'County',
    prefecture: 'Prepektura',
    emirate: 'Emirato',
    area: 'Lugar',
    department: 'Departamento',
    region: 'Rehiyon',
    island: 'Isla',
    parish: 'Parokya',
  },
  optionalField: ({ label }) => `${label} (opsyonal)`,
  fieldRequired: ({ label }) => `Kailangang punan: ${label}`,
  chooseCountry: 'Pumili…',

  // How the order gets to the buyer.
  shippingOptions: 'Paraan ng pagpapadala',
  shippingOptionRequired: 'Pumili ng paraan ng pagpapadala.',
  shippingOption: 'Pagpapadala',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Hanggang ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Hindi bababa sa ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} hanggang ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Mabilisang checkout',
  expressCheckoutOr: 'O',
  savedPaymentMethods: 'Mga naka-save na paraan ng pagbabayad',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Card'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Card')} na nagtatapos sa ${last4}`,
  cardExpires: (day) => `Mag-e-expire sa ${cardExpiry(day)}`,
  cardExpired: (day) => `Nag-expire noong ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Gumamit ng ibang paraan ng pagbabayad',
  savePaymentMethod: 'I-save ang aking impormasyon para sa mas mabilis na checkout',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Punan ang field na ito.',
  customFieldDigits: 'Mga numero lang ang ilagay.',
  customFieldNothingChosen: 'Pumili…',
  customFieldChoose: 'Pumili ng isa sa mga opsyon.',
  customFieldTooShort: ({ minimum }) => `Maglagay ng hindi bababa sa ${linked(minimum)} character.`,
  customFieldTooLong: ({ maximum }) => `Maglagay ng hindi hihigit sa ${linked(maximum)} character.`,
  agreeToTerms: 'Sumasang-ayon ako sa mga tuntunin ng serbisyo',
  termsRequired: 'Sumang-ayon sa mga tuntunin para magpatuloy.',

  // The button that pays.
  pay: ({ amount }) => `Magbayad ng ${amount}`,
  subscribe: 'Mag-subscribe',
  startTrial: 'Simulan ang trial',
  book: ({ amount }) => (amount ? `Mag-book sa halagang ${amount}` : 'Mag-book'),
  donate: ({ amount }) => (amount ? `Mag-donate ng ${amount}` : 'Mag-donate'),
  completeOrder: 'Kumpletuhin ang order',
  saveCard: 'I-save ang card',
  submitWaiting: 'Ina-update…',
  submitProcessing: 'Pinoproseso…',
  submitComplete: 'Tapos na',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Pumili ng dami mula ${number(Math.max(minimum, 1))} hanggang ${number(maximum)}.`,
  promotionCodeMissing: 'Maglagay ng promo code.',
  missing: ({ details }) => `Para magpatuloy, pakitingnan ang sumusunod: ${list(details)}.`,
  missingDetails: {
    email: 'ang iyong email address',
    phoneNumber: 'ang iyong numero ng telepono',
    individualName: 'ang iyong pangalan',
    businessName: 'ang pangalan ng iyong negosyo',
    shippingAddress: 'ang address sa pagpapadala',
    billingAddress: 'ang address sa pagsingil',
    shippingOption: 'ang paraan ng pagpapadala',
    payment: 'ang mga detalye ng pagbabayad',
    contactDetails: 'ang impormasyon sa pakikipag-ugnayan',
    taxId: 'ang iyong tax ID',
    terms: 'ang mga tuntunin',
    customField: 'ang field na kailangang punan',
  },
  updateFailed: ({ reason }) => `Walang siningil sa iyo. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Walang siningil sa iyo. Ang kabuuan ay ${amount} na ngayon. Pakitingnan ang iyong order at subukan ulit.`,
  sessionClosed: 'Hindi na bukas ang checkout na ito. Walang siningil sa iyo.',
  serverUpdateFailed: 'Hindi nagawa ng shop ang pagbabagong ito. Pakisubukan ulit.',
  serverUpdateTimedOut:
    'Masyadong natagalan ang shop sa paggawa ng pagbabagong ito. Pakisubukan ulit.',
  unexpected: 'Nagkaproblema. Pakisubukan ulit.',
};

export default fil;
