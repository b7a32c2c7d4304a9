import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('he');

/** Keeps a text that may be written from left to right from mixing with what stands around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** The same for what is written from left to right in any case. */
const leftToRight = (text: string) => `\u2066${text}\u2069`;

const PER: Readonly<Record<Interval, string>> = {
  day: 'ליום',
  week: 'לשבוע',
  month: 'לחודש',
  year: 'לשנה',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'מדי יום',
  week: 'מדי שבוע',
  month: 'מדי חודש',
  year: 'מדי שנה',
};

type Unit = DeliveryTime['unit'] | Interval;

const ONE: Readonly<Record<Unit, string>> = {
  hour: 'שעה אחת',
  day: 'יום אחד',
  business_day: 'יום עסקים אחד',
  week: 'שבוע אחד',
  month: 'חודש אחד',
  year: 'שנה אחת',
};

const MANY: Readonly<Record<DeliveryTime['unit'], string>> = {
  hour: 'שעות',
  day: 'ימים',
  business_day: 'ימי עסקים',
  week: 'שבועות',
  month: 'חודשים',
};

function time(value: number, unit: Unit): string {
  if (value === 1) return ONE[unit];
  if (unit === 'business_day') {
    return plural(value, { two: 'שני ימי עסקים', other: `${number(value)} ימי עסקים` });
  }
  if (unit === 'year') {
    // `Intl` has no dual of the year, nor the singular that follows numbers above ten.
    if (value === 2) return 'שנתיים';
    if (value > 10) return `${number(value)} שנה`;
  }
  return duration(value, unit);
}

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `כל ${time(count, interval)}`;

const characters = (count: number) =>
  plural(count, { one: 'תו אחד', two: 'שני תווים', other: `${number(count)} תווים` });

/** `Intl` looks at the first letter to know how "and" is written before it. */
const listed = (text: string) => (/^[א-ת]/.test(text) ? text : isolate(text));

/** Hebrew, without forms that have a gender. */
export const he: Messages = {
  locale: 'he',

  // The whole page.
  orderHeading: 'ההזמנה שלך',
  contactHeading: 'פרטי קשר',
  shippingOptionsHeading: 'שיטת משלוח',
  paymentHeading: 'תשלום',
  showOrder: 'הצגת ההזמנה',
  hideOrder: 'הסתרת ההזמנה',

  // Where the checkout stands.
  loading: 'דף התשלום נטען…',
  loadFailed: 'לא ניתן היה לטעון את דף התשלום.',
  retry: 'ניסיון נוסף',
  expired: 'פג תוקפו של דף התשלום. לא בוצע חיוב.',
  restart: 'התחלה מחדש',
  complete: 'תודה. התשלום בוצע בהצלחה.',
  completeUnpaid: 'תודה. ההזמנה התקבלה והתשלום נמצא בעיבוד.',
  expiresSoon: ({ minutes }) => {
    const limit = plural(minutes, {
      one: 'מדקה',
      two: 'משתי דקות',
      other: `מ-${number(minutes)} דקות`,
    });
    return `דף התשלום ייסגר בעוד פחות ${limit}. לא יבוצע חיוב לפני אישור התשלום.`;
  },
  expiryDue: 'הזמן שהוקצב לתשלום הסתיים. אנחנו בודקים אם דף התשלום עדיין פתוח…',
  offline: 'אין חיבור לאינטרנט. הפרטים שהזנת נשמרו.',
  onlineAgain: 'החיבור לאינטרנט חזר.',

  // The page that the buyer comes back to.
  returnLoading: 'רק רגע. אנחנו בודקים את התשלום…',
  returnPaid: 'תודה. התשלום בוצע בהצלחה.',
  returnNothingDue: 'תודה. ההזמנה הושלמה.',
  returnProcessing: 'תודה. ההזמנה התקבלה והתשלום נמצא בעיבוד. אין צורך לעשות דבר.',
  returnUnpaid: 'התשלום לא עבר. לא בוצע חיוב.',
  returnExpired: 'פג תוקפו של דף התשלום. לא בוצע חיוב.',
  returnUnknown:
    'לא הצלחנו לברר אם התשלום בוצע. ייתכן שהוא עבר, ולכן נא לא לשלם שוב לפני שבודקים זאת.',
  returnMissing: 'אין כאן תשלום להצגה.',
  returnRetry: 'בדיקה חוזרת',
  returnRestart: 'ניסיון נוסף',

  // The lines of the order.
  lineItems: 'ההזמנה שלך',
  quantityOf: ({ name }) => `כמות: ${isolate(name)}`,
  increaseQuantityOf: ({ name }) => `הגדלת הכמות: ${isolate(name)}`,
  decreaseQuantityOf: ({ name }) => `הקטנת הכמות: ${isolate(name)}`,
  quantity: ({ quantity }) => `כמות: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) =>
    unit ? `${isolate(amount)} לכל ${isolate(unit)}` : `${isolate(amount)} ליחידה`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `חיוב לפי שימוש, ${count === 1 ? EACH[interval] : every(interval, count)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) => {
    const counts = plural(packages, {
      one: 'חבילה אחת',
      two: 'שתי חבילות',
      other: `${number(packages)} חבילות`,
    });
    return `${counts} של ${number(size)}`;
  },
  lineItemTier: ({ from, to, each, flat }) => {
    const range =
      to === null ? `החל מ-${number(from)}` : leftToRight(`${number(from)}–${number(to)}`);
    return `${range}: ${[each && `${isolate(each)} ליחידה`, flat && `סכום קבוע של ${isolate(flat)}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'הסרה',
  removeItem: ({ name }) => `הסרה: ${isolate(name)}`,
  itemRemoved: ({ name }) => `הוסר מההזמנה: ${isolate(name)}`,
  lineItemDiscount: ({ name, amount }) => `${isolate(name)}: \u2066−${amount}\u2069`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%')
        ? isolate(name)
        : `${isolate(name)} (${isolate(percent(percentage / 100))})`;
    return inclusive ? `כולל ${label}: ${isolate(amount)}` : `${label}: ${isolate(amount)}`;
  },
  mostAllowed: ({ maximum }) => `הכמות המרבית להזמנה היא ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `הכמות המינימלית להזמנה היא ${number(minimum)}.`,
  lastItem: 'לא ניתן להסיר את הפריט האחרון בהזמנה.',

  // What is offered with the order.
  optionalItems: 'אולי יעניין אותך גם',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${isolate(amount)} לכל ${isolate(unit)}` : isolate(amount);
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `כמות: ${number(quantity)}`,
  addOptionalItem: 'הוספה',
  addOptionalItemOf: ({ name }) => `הוספה: ${isolate(name)}`,
  removeOptionalItem: 'הסרה',
  removeOptionalItemOf: ({ name }) => `הסרה: ${isolate(name)}`,
  optionalItemAdded: ({ name }) => `נוסף להזמנה: ${isolate(name)}`,
  optionalItemRemoved: ({ name }) => `הוסר מההזמנה: ${isolate(name)}`,
  promotionCodeNeedsMore:
    'בלי הפריט הזה סכום ההזמנה נמוך מהנדרש לקוד הקופון. כדי להסיר את הפריט, יש להסיר קודם את הקוד.',
  promotionCodeNeedsItem: 'קוד הקופון מיועד לפריט הזה. כדי להסיר את הפריט, יש להסיר קודם את הקוד.',

  // What it adds up to.
  totals: 'סיכום ההזמנה',
  subtotal: 'סכום ביניים',
  discount: 'הנחה',
  shipping: 'משלוח',
  tax: 'מס',
  taxIncluded: ({ name }) => `כולל ${isolate(name)}`,
  withPercentage: ({ name, percentage }) =>
    `${isolate(name)} (${isolate(percent(percentage / 100))})`,
  minus: ({ amount }) => `\u2066−${amount}\u2069`,
  free: 'חינם',
  taxNeedsAddress: 'יש להזין כתובת כדי לראות את המס',
  appliedBalance: 'יתרה בחשבון',
  balanceAppliedToNextInvoice: 'יתרת הזכות שנותרה תקוזז מהחשבונית הבאה.',
  surcharge: 'תוספת תשלום',
  total: 'סה״כ',
  totalDueToday: 'סה״כ לתשלום היום',
  perInterval: ({ amount, interval, count }) => `${isolate(amount)} ${every(interval, count)}`,
  dueNext: 'לאחר מכן',
  dueAfterTrial: ({ date: end }) => `החל מ-${isolate(date(end))}`,
  totalChanged: ({ amount }) => `הסכום הכולל הוא כעת ${isolate(amount)}.`,

  // A subscription from now on.
  recurringSummary: 'המינוי שלך',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${isolate(amount)} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} לאחר תקופת ניסיון של ${time(trialDays, 'day')}`
      : `${terms} לאחר תקופת הניסיון`;
  },
  dueToday: ({ amount }) => `לתשלום היום: ${isolate(amount)}`,
  nextInvoice: ({ amount, date: day }) =>
    `החשבונית הבאה: ${isolate(amount)} בתאריך ${isolate(date(day))}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${isolate(name)}: ההנחה חלה על כל החשבוניות.`;
    return months === 0
      ? `${isolate(name)}: ההנחה חלה על החשבונית הראשונה בלבד.`
      : `${isolate(name)}: ההנחה תקפה למשך ${time(months, 'month')}.`;
  },
  prorated: 'הסכום לתשלום היום הוא עבור התקופה עד לתחילת תקופת החיוב המלאה הראשונה.',
  balanceUsed: ({ amount }) => `נוצל היום מהיתרה בחשבון: ${isolate(amount)}`,
  balanceLeft: 'יתרת הזכות שנותרה תקוזז מהחשבונית הבאה.',

  // The currencies to pay in.
  currencyOptions: 'מטבע',
  exchangeRate: ({ from, to, rate }) =>
    `המרה מ-${isolate(from)}: ${leftToRight(`1 ${from} = ${number(rate)} ${to}`)}`,

  // The promotion code.
  promotionCode: 'קוד קופון',
  applyPromotionCode: 'מימוש',
  appliedPromotionCodes: 'קודי קופון שמומשו',
  removePromotionCode: ({ code }) => `הסרת קוד הקופון ${isolate(code)}`,
  promotionCodeApplied: ({ code }) => `קוד הקופון ${isolate(code)} מומש.`,
  promotionCodeRemoved: 'קוד הקופון הוסר.',

  // Who the buyer is.
  email: 'דוא״ל',
  emailRequired: 'יש להזין כתובת דוא״ל.',
  phoneNumber: 'מספר טלפון',
  phoneNumberRequired: 'יש להזין מספר טלפון.',
  individualName: 'שם מלא',
  individualNameRequired: 'יש להזין שם מלא.',
  buyerBusinessName: 'שם העסק',
  buyerBusinessNameRequired: 'יש להזין את שם העסק.',
  taxIdDetails: 'פרטי העסק',
  purchasingAsBusiness: 'הרכישה היא עבור עסק',
  taxIdType: 'סוג מספר הזיהוי לצורכי מס',
  taxIdTypeRequired: 'יש לבחור את סוג מספר הזיהוי לצורכי מס.',
  chooseTaxIdType: 'בחירת סוג',
  taxIdTypeOf: ({ region, name }) => `${isolate(region)} – ${isolate(name)}`,
  otherTaxIdTypes: 'ארצות ואזורים אחרים',
  taxId: 'מספר זיהוי לצורכי מס',
  taxIdRequired: 'יש להזין מספר זיהוי לצורכי מס.',

  // Addresses.
  shippingAddress: 'כתובת למשלוח',
  billingAddress: 'כתובת לחיוב',
  billingSameAsShipping: 'הכתובת לחיוב זהה לכתובת למשלוח',
  addressLabels: {
    name: 'שם מלא',
    country: 'ארץ או אזור',
    line1: 'כתובת',
    line2: 'דירה, כניסה, קומה וכו׳',
    city: 'עיר',
    suburb: 'פרבר',
    district: 'רובע',
    town: 'עיר או יישוב',
    postal_code: 'מיקוד',
    zip: 'מיקוד (ZIP)',
    pin: 'מיקוד (PIN)',
    eircode: 'מיקוד (Eircode)',
    postcode: 'מיקוד',
    state: 'מדינה',
    province: 'פרובינציה',
    county: 'מחוז',
    prefecture: 'פרפקטורה',
    emirate: 'אמירות',
    area: 'אזור',
    department: 'מחוז',
    region: 'אזור',
    island: 'אי',
    parish: 'קהילה',
  },
  optionalField: ({ label }) => `${isolate(label)} (לא חובה)`,
  fieldRequired: ({ label }) => `שדה חובה: ${isolate(label)}`,
  chooseCountry: 'בחירה…',

  // How the order gets to the buyer.
  shippingOptions: 'שיטת משלוח',
  shippingOptionRequired: 'יש לבחור שיטת משלוח.',
  shippingOption: 'משלוח',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `עד ${time(maximum.value, maximum.unit)}` : '';
    if (!maximum) return `לפחות ${time(minimum.value, minimum.unit)}`;
    if (minimum.unit !== maximum.unit) {
      return `${time(minimum.value, minimum.unit)} עד ${time(maximum.value, maximum.unit)}`;
    }
    if (minimum.value === maximum.value) return time(minimum.value, minimum.unit);
    return `${leftToRight(`${number(minimum.value)}–${number(maximum.value)}`)} ${MANY[maximum.unit]}`;
  },

  // How the buyer pays.
  expressCheckout: 'תשלום מהיר',
  expressCheckoutOr: 'או',
  savedPaymentMethods: 'אמצעי תשלום שמורים',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'כרטיס'),
  cardNumber: ({ last4 }) => leftToRight(`•••• ${last4}`),
  cardEndingIn: ({ brand, last4 }) => {
    const name = cardBrandOf(brand, '');
    return `${name ? `כרטיס ${isolate(name)}` : 'כרטיס'} שמסתיים בספרות ${isolate(last4)}`;
  },
  cardExpires: (day) => `בתוקף עד ${leftToRight(cardExpiry(day))}`,
  cardExpired: (day) => `התוקף פג ב-${leftToRight(cardExpiry(day))}`,
  anotherPaymentMethod: 'שימוש באמצעי תשלום אחר',
  savePaymentMethod: 'שמירת הפרטים שלי לתשלום מהיר יותר בפעם הבאה',

  // The shop's own fields, and its terms.
  customFieldRequired: 'יש למלא את השדה הזה.',
  customFieldDigits: 'יש להזין ספרות בלבד.',
  customFieldNothingChosen: 'בחירה…',
  customFieldChoose: 'יש לבחור באחת האפשרויות.',
  customFieldTooShort: ({ minimum }) => `יש להזין לפחות ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `יש להזין לכל היותר ${characters(maximum)}.`,
  agreeToTerms: 'תנאי השירות מקובלים עליי',
  termsRequired: 'כדי להמשיך, יש לאשר את התנאים.',

  // The button that pays.
  pay: ({ amount }) => `תשלום ${isolate(amount)}`,
  subscribe: 'הרשמה למינוי',
  startTrial: 'התחלת תקופת ניסיון',
  book: ({ amount }) => (amount ? `הזמנה בסך ${isolate(amount)}` : 'הזמנה'),
  donate: ({ amount }) => (amount ? `תרומה של ${isolate(amount)}` : 'תרומה'),
  completeOrder: 'השלמת ההזמנה',
  saveCard: 'שמירת הכרטיס',
  submitWaiting: 'מתבצע עדכון…',
  submitProcessing: 'מתבצע עיבוד…',
  submitComplete: 'בוצע',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `יש לבחור כמות בין ${number(Math.max(minimum, 1))} ל-${number(maximum)}.`,
  promotionCodeMissing: 'יש להזין קוד קופון.',
  missing: ({ details }) => `כדי להמשיך, יש לבדוק את הפרטים הבאים: ${list(details.map(listed))}.`,
  missingDetails: {
    email: 'כתובת דוא״ל',
    phoneNumber: 'מספר טלפון',
    individualName: 'שם מלא',
    businessName: 'שם העסק',
    shippingAddress: 'כתובת למשלוח',
    billingAddress: 'כתובת לחיוב',
    shippingOption: 'שיטת משלוח',
    payment: 'פרטי תשלום',
    contactDetails: 'פרטי קשר',
    taxId: 'מספר זיהוי לצורכי מס',
    terms: 'אישור התנאים',
    customField: 'שדה חובה',
  },
  updateFailed: ({ reason }) => `לא בוצע חיוב. ${isolate(reason)}`,
  totalChangedMeanwhile: ({ amount }) =>
    `לא בוצע חיוב. הסכום הכולל הוא כעת ${isolate(amount)}. נא לבדוק את ההזמנה ולנסות שוב.`,
  sessionClosed: 'דף התשלום כבר לא פתוח. לא בוצע חיוב.',
  serverUpdateFailed: 'החנות לא הצליחה לבצע את השינוי. נא לנסות שוב.',
  serverUpdateTimedOut: 'ביצוע השינוי בחנות נמשך זמן רב מדי. נא לנסות שוב.',
  unexpected: 'משהו השתבש. נא לנסות שוב.',
};

export default he;
