import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural } = createFormats('hi-IN');

const PER: Readonly<Record<Interval, string>> = {
  day: 'प्रति दिन',
  week: 'प्रति सप्ताह',
  month: 'प्रति माह',
  year: 'प्रति वर्ष',
};

type Unit = DeliveryTime['unit'] | Interval;

/** One, and more than one; the latter stands before a postposition in either case. */
const NOUNS: Readonly<Record<Unit, readonly [string, string]>> = {
  hour: ['घंटा', 'घंटे'],
  day: ['दिन', 'दिन'],
  business_day: ['कार्य दिवस', 'कार्य दिवस'],
  week: ['सप्ताह', 'सप्ताह'],
  month: ['महीना', 'महीने'],
  year: ['साल', 'साल'],
};

const time = (value: number, unit: Unit) =>
  `${number(value)} ${plural(value, { one: NOUNS[unit][0], other: NOUNS[unit][1] })}`;

/** A time before a postposition. */
const timeBefore = (value: number, unit: Unit) => `${number(value)} ${NOUNS[unit][1]}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `हर ${timeBefore(count, interval)} में`;

const deliveryTime = ({ unit, value }: DeliveryTime) => time(value, unit);

/** Hindi as it is used in India, with the polite "आप". */
export const hiIN: Messages = {
  locale: 'hi-IN',

  // The whole page.
  orderHeading: 'आपका ऑर्डर',
  contactHeading: 'संपर्क जानकारी',
  shippingOptionsHeading: 'डिलीवरी का तरीका',
  paymentHeading: 'भुगतान',
  showOrder: 'ऑर्डर देखें',
  hideOrder: 'ऑर्डर छिपाएँ',

  // Where the checkout stands.
  loading: 'चेकआउट लोड हो रहा है…',
  loadFailed: 'चेकआउट लोड नहीं हो सका।',
  retry: 'फिर से कोशिश करें',
  expired: 'इस चेकआउट का समय समाप्त हो गया है। आपसे कोई शुल्क नहीं लिया गया।',
  restart: 'फिर से शुरू करें',
  complete: 'धन्यवाद। आपका भुगतान सफल रहा।',
  completeUnpaid: 'धन्यवाद। आपका ऑर्डर मिल गया है और आपका भुगतान प्रोसेस हो रहा है।',
  expiresSoon: ({ minutes }) =>
    `यह चेकआउट ${number(minutes)} मिनट से भी कम समय में बंद हो जाएगा। आपके भुगतान करने से पहले कोई शुल्क नहीं लिया जाएगा।`,
  expiryDue: 'इस चेकआउट का समय समाप्त हो गया है। हम जाँच रहे हैं कि यह अब भी खुला है या नहीं…',
  offline: 'आप ऑफ़लाइन हैं। आपकी भरी हुई जानकारी सुरक्षित है।',
  onlineAgain: 'आप फिर से ऑनलाइन हैं।',

  // The page that the buyer comes back to.
  returnLoading: 'कृपया थोड़ा इंतज़ार करें। हम आपके भुगतान की जाँच कर रहे हैं…',
  returnPaid: 'धन्यवाद। आपका भुगतान सफल रहा।',
  returnNothingDue: 'धन्यवाद। आपका ऑर्डर पूरा हो गया है।',
  returnProcessing:
    'धन्यवाद। आपका ऑर्डर मिल गया है और आपका भुगतान प्रोसेस हो रहा है। आपको कुछ और करने की ज़रूरत नहीं है।',
  returnUnpaid: 'भुगतान नहीं हो सका। आपसे कोई शुल्क नहीं लिया गया।',
  returnExpired: 'इस चेकआउट का समय समाप्त हो गया है। आपसे कोई शुल्क नहीं लिया गया।',
  returnUnknown:
    'हम आपके भुगतान की स्थिति का पता नहीं लगा सके। हो सकता है कि भुगतान हो गया हो। कृपया इसकी जाँच किए बिना दोबारा भुगतान न करें।',
  returnMissing: 'यहाँ दिखाने के लिए कोई भुगतान नहीं है।',
  returnRetry: 'फिर से जाँचें',
  returnRestart: 'फिर से कोशिश करें',

  // The lines of the order.
  lineItems: 'आपका ऑर्डर',
  quantityOf: ({ name }) => `${name} की मात्रा`,
  increaseQuantityOf: ({ name }) => `${name} की मात्रा बढ़ाएँ`,
  decreaseQuantityOf: ({ name }) => `${name} की मात्रा घटाएँ`,
  quantity: ({ quantity }) => `मात्रा: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} प्रति ${unit}` : `${amount} प्रति यूनिट`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `इस्तेमाल के अनुसार बिल, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)} पैकेज, हर पैकेज में ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)} या अधिक` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} प्रति यूनिट`, flat && `${flat} एकमुश्त`].filter(Boolean).join(' + ')}`;
  },
  remove: 'हटाएँ',
  removeItem: ({ name }) => `${name} हटाएँ`,
  itemRemoved: ({ name }) => `ऑर्डर से हटाया गया: ${name}`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `इसमें शामिल ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `इस आइटम की अधिकतम मात्रा ${number(maximum)} है।`,
  leastAllowed: ({ minimum }) => `इस आइटम की न्यूनतम मात्रा ${number(minimum)} है।`,
  lastItem: 'ऑर्डर का आख़िरी आइटम हटाया नहीं जा सकता।',

  // What is offered with the order.
  optionalItems: 'आपको ये भी पसंद आ सकते हैं',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} प्रति ${unit}` : amount;
    if (interval === null) return each;
    return unit ? `${each}, ${every(interval, count)}` : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `मात्रा: ${number(quantity)}`,
  addOptionalItem: 'जोड़ें',
  addOptionalItemOf: ({ name }) => `${name} जोड़ें`,
  removeOptionalItem: 'हटाएँ',
  removeOptionalItemOf: ({ name }) => `${name} हटाएँ`,
  optionalItemAdded: ({ name }) => `ऑर्डर में जोड़ा गया: ${name}`,
  optionalItemRemoved: ({ name }) => `ऑर्डर से हटाया गया: ${name}`,
  promotionCodeNeedsMore:
    'इस आइटम के बिना आपके ऑर्डर की राशि प्रोमो कोड की न्यूनतम राशि से कम हो जाएगी। आइटम हटाने के लिए पहले कोड हटाएँ।',
  promotionCodeNeedsItem: 'आपका प्रोमो कोड इसी आइटम के लिए है। आइटम हटाने के लिए पहले कोड हटाएँ।',

  // What it adds up to.
  totals: 'ऑर्डर का सारांश',
  subtotal: 'सबटोटल',
  discount: 'छूट',
  shipping: 'डिलीवरी शुल्क',
  tax: 'टैक्स',
  taxIncluded: ({ name }) => `इसमें शामिल ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'मुफ़्त',
  taxNeedsAddress: 'टैक्स देखने के लिए अपना पता डालें',
  appliedBalance: 'खाते का बैलेंस',
  balanceAppliedToNextInvoice: 'बचा हुआ बैलेंस आपके अगले बिल में समायोजित किया जाएगा।',
  surcharge: 'अतिरिक्त शुल्क',
  total: 'कुल राशि',
  totalDueToday: 'आज देय कुल राशि',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'इसके बाद',
  dueAfterTrial: ({ date: end }) => `${date(end)} से`,
  totalChanged: ({ amount }) => `कुल राशि अब ${amount} है।`,

  // A subscription from now on.
  recurringSummary: 'आपका सब्सक्रिप्शन',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${number(trialDays)} दिन के ट्रायल के बाद ${terms}`
      : `ट्रायल के बाद ${terms}`;
  },
  dueToday: ({ amount }) => `आज देय राशि: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `अगला बिल: ${date(day)} को ${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: हर बिल पर लागू।`;
    return months === 0
      ? `${name}: सिर्फ़ पहले बिल पर लागू।`
      : `${name}: ${timeBefore(months, 'month')} तक लागू।`;
  },
  prorated: 'आज की राशि पहली पूरी बिलिंग अवधि शुरू होने तक के समय के लिए है।',
  balanceUsed: ({ amount }) => `आज इस्तेमाल हुआ खाते का बैलेंस: ${amount}`,
  balanceLeft: 'बचा हुआ बैलेंस आपके अगले बिल में समायोजित किया जाएगा।',

  // The currencies to pay in.
  currencyOptions: 'मुद्रा',
  exchangeRate: ({ from, to, rate }) =>
    `${from} से कन्वर्ट किया गया: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'प्रोमो कोड',
  applyPromotionCode: 'लागू करें',
  appliedPromotionCodes: 'लागू किए गए प्रोमो कोड',
  removePromotionCode: ({ code }) => `प्रोमो कोड ${code} हटाएँ`,
  promotionCodeApplied: ({ code }) => `प्रोमो कोड ${code} लागू हो गया।`,
  promotionCodeRemoved: 'प्रोमो कोड हटा दिया गया।',

  // Who the buyer is.
  email: 'ईमेल',
  emailRequired: 'अपना ईमेल पता डालें।',
  phoneNumber: 'फ़ोन नंबर',
  phoneNumberRequired: 'अपना फ़ोन नंबर डालें।',
  individualName: 'पूरा नाम',
  individualNameRequired: 'अपना पूरा नाम डालें।',
  buyerBusinessName: 'बिज़नेस का नाम',
  buyerBusinessNameRequired: 'अपने बिज़नेस का नाम डालें।',
  taxIdDetails: 'बिज़नेस की जानकारी',
  purchasingAsBusiness: 'यह ख़रीदारी बिज़नेस के लिए है',
  taxIdType: 'टैक्स आईडी का प्रकार',
  taxIdTypeRequired: 'अपनी टैक्स आईडी का प्रकार चुनें।',
  chooseTaxIdType: 'प्रकार चुनें',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'अन्य देश और क्षेत्र',
  taxId: 'टैक्स आईडी',
  taxIdRequired: 'अपनी टैक्स आईडी डालें।',

  // Addresses.
  shippingAddress: 'डिलीवरी का पता',
  billingAddress: 'बिलिंग का पता',
  billingSameAsShipping: 'बिलिंग और डिलीवरी का पता एक ही है',
  addressLabels: {
    name: 'पूरा नाम',
    country: 'देश या क्षेत्र',
    line1: 'पता',
    line2: 'फ़्लैट, मंज़िल, बिल्डिंग आदि',
    city: 'शहर',
    suburb: 'उपनगर',
    district: 'ज़िला',
    town: 'शहर या कस्बा',
    postal_code: 'पोस्टल कोड',
    zip: 'ज़िप कोड',
    pin: 'पिन कोड',
    eircode: 'एयरकोड',
    postcode: 'पोस्टकोड',
    state: 'राज्य',
    province: 'प्रांत',
    county: 'काउंटी',
    prefecture: 'प्रीफ़ेक्चर',
    emirate: 'अमीरात',
    area: 'इलाका',
    department: 'विभाग',
    region: 'क्षेत्र',
    island: 'द्वीप',
    parish: 'पैरिश',
  },
  optionalField: ({ label }) => `${label} (वैकल्पिक)`,
  fieldRequired: ({ label }) => `ज़रूरी जानकारी: ${label}`,
  chooseCountry: 'चुनें…',

  // How the order gets to the buyer.
  shippingOptions: 'डिलीवरी का तरीका',
  shippingOptionRequired: 'डिलीवरी का तरीका चुनें।',
  shippingOption: 'डिलीवरी',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `अधिकतम ${deliveryTime(maximum)}` : '';
    if (!maximum) return `कम से कम ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${timeBefore(minimum.value, minimum.unit)} से ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'एक्सप्रेस चेकआउट',
  expressCheckoutOr: 'या',
  savedPaymentMethods: 'सेव किए गए भुगतान के तरीके',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'कार्ड'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => {
    const name = cardBrandOf(brand, '');
    return `${name ? `${name} कार्ड` : 'कार्ड'}, आख़िरी अंक ${last4}`;
  },
  cardExpires: (day) => `${cardExpiry(day)} तक मान्य`,
  cardExpired: (day) => `${cardExpiry(day)} में समाप्त`,
  anotherPaymentMethod: 'भुगतान का कोई और तरीका इस्तेमाल करें',
  savePaymentMethod: 'अगली बार तेज़ चेकआउट के लिए मेरी जानकारी सेव करें',

  // The shop's own fields, and its terms.
  customFieldRequired: 'यह जानकारी भरें।',
  customFieldDigits: 'सिर्फ़ अंक डालें।',
  customFieldNothingChosen: 'चुनें…',
  customFieldChoose: 'कोई एक विकल्प चुनें।',
  customFieldTooShort: ({ minimum }) => `कम से कम ${number(minimum)} अक्षर डालें।`,
  customFieldTooLong: ({ maximum }) => `अधिकतम ${number(maximum)} अक्षर डालें।`,
  agreeToTerms: 'सेवा की शर्तें मुझे स्वीकार हैं',
  termsRequired: 'आगे बढ़ने के लिए शर्तें स्वीकार करें।',

  // The button that pays.
  pay: ({ amount }) => `${amount} का भुगतान करें`,
  subscribe: 'सब्सक्राइब करें',
  startTrial: 'ट्रायल शुरू करें',
  book: ({ amount }) => (amount ? `${amount} में बुक करें` : 'बुक करें'),
  donate: ({ amount }) => (amount ? `${amount} दान करें` : 'दान करें'),
  completeOrder: 'ऑर्डर पूरा करें',
  saveCard: 'कार्ड सेव करें',
  submitWaiting: 'अपडेट हो रहा है…',
  submitProcessing: 'प्रोसेस हो रहा है…',
  submitComplete: 'हो गया',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `${number(Math.max(minimum, 1))} से ${number(maximum)} तक की मात्रा चुनें।`,
  promotionCodeMissing: 'प्रोमो कोड डालें।',
  missing: ({ details }) => `आगे बढ़ने के लिए कृपया यह जानकारी जाँचें: ${list(details)}।`,
  missingDetails: {
    email: 'आपका ईमेल पता',
    phoneNumber: 'आपका फ़ोन नंबर',
    individualName: 'आपका नाम',
    businessName: 'आपके बिज़नेस का नाम',
    shippingAddress: 'डिलीवरी का पता',
    billingAddress: 'बिलिंग का पता',
    shippingOption: 'डिलीवरी का तरीका',
    payment: 'भुगतान की जानकारी',
    contactDetails: 'संपर्क जानकारी',
    taxId: 'आपकी टैक्स आईडी',
    terms: 'सेवा की शर्तें',
    customField: 'एक ज़रूरी फ़ील्ड',
  },
  updateFailed: ({ reason }) => `आपसे कोई शुल्क नहीं लिया गया। ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `आपसे कोई शुल्क नहीं लिया गया। कुल राशि अब ${amount} है। कृपया अपना ऑर्डर जाँचें और फिर से कोशिश करें।`,
  sessionClosed: 'यह चेकआउट अब खुला नहीं है। आपसे कोई शुल्क नहीं लिया गया।',
  serverUpdateFailed: 'स्टोर यह बदलाव नहीं कर सका। कृपया फिर से कोशिश करें।',
  serverUpdateTimedOut: 'स्टोर को यह बदलाव करने में बहुत समय लग गया। कृपया फिर से कोशिश करें।',
  unexpected: 'कुछ गड़बड़ हो गई। कृपया फिर से कोशिश करें।',
};

export default hiIN;
