import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

// Stripe's amounts come with Latin digits.
const { number, percent, date, list, plural } = createFormats('ar-u-nu-latn');

/** Keeps a text that may be written from left to right from mixing with what stands around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** The same for what is written from left to right in any case. */
const leftToRight = (text: string) => `\u2066${text}\u2069`;

const PER: Readonly<Record<Interval, string>> = {
  day: 'يوميًا',
  week: 'أسبوعيًا',
  month: 'شهريًا',
  year: 'سنويًا',
};

type Unit = 'minute' | DeliveryTime['unit'] | Interval;

/** One; two as a subject; two after a preposition; three to ten; eleven to 99; a hundred and more. */
const NOUNS: Readonly<Record<Unit, readonly [string, string, string, string, string, string]>> = {
  minute: ['دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'],
  hour: ['ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'],
  day: ['يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم'],
  business_day: ['يوم عمل واحد', 'يوما عمل', 'يومي عمل', 'أيام عمل', 'يوم عمل', 'يوم عمل'],
  week: ['أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع'],
  month: ['شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
  year: ['سنة واحدة', 'سنتان', 'سنتين', 'سنوات', 'سنة', 'سنة'],
};

function counted(value: number, unit: Unit, isSubject: boolean): string {
  const [one, subject, object, few, many, other] = NOUNS[unit];
  return plural(value, {
    zero: `${number(value)} ${other}`,
    one,
    two: isSubject ? subject : object,
    few: `${number(value)} ${few}`,
    many: `${number(value)} ${many}`,
    other: `${number(value)} ${other}`,
  });
}

/** A time that stands alone. */
const time = (value: number, unit: Unit) => counted(value, unit, true);

/** A time after a preposition. */
const timeAfter = (value: number, unit: Unit) => counted(value, unit, false);

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `كل ${timeAfter(count, interval)}`;

const characters = (count: number) =>
  plural(count, {
    zero: `${number(count)} حرف`,
    one: 'حرف واحد',
    two: 'حرفين',
    few: `${number(count)} أحرف`,
    many: `${number(count)} حرفًا`,
    other: `${number(count)} حرف`,
  });

/** Modern Standard Arabic, polite, and addressing women and men alike. */
export const ar: Messages = {
  locale: 'ar',

  // The whole page.
  orderHeading: 'طلبك',
  contactHeading: 'معلومات الاتصال',
  shippingOptionsHeading: 'طريقة الشحن',
  paymentHeading: 'الدفع',
  showOrder: 'عرض الطلب',
  hideOrder: 'إخفاء الطلب',

  // Where the checkout stands.
  loading: 'جارٍ تحميل صفحة الدفع…',
  loadFailed: 'تعذّر تحميل صفحة الدفع.',
  retry: 'إعادة المحاولة',
  expired: 'انتهت صلاحية جلسة الدفع هذه. لم يُخصم أي مبلغ.',
  restart: 'البدء من جديد',
  complete: 'شكرًا لك. تمت عملية الدفع بنجاح.',
  completeUnpaid: 'شكرًا لك. تم استلام طلبك، وتجري الآن معالجة الدفعة.',
  expiresSoon: ({ minutes }) =>
    `تنتهي جلسة الدفع هذه خلال أقل من ${timeAfter(minutes, 'minute')}. لن يُخصم أي مبلغ قبل إتمام الدفع.`,
  expiryDue: 'انتهى وقت جلسة الدفع هذه. نتحقق مما إذا كانت لا تزال متاحة…',
  offline: 'لا يوجد اتصال بالإنترنت. البيانات التي أدخلتها محفوظة.',
  onlineAgain: 'عاد الاتصال بالإنترنت.',

  // The page that the buyer comes back to.
  returnLoading: 'لحظة من فضلك. نتحقق من عملية الدفع…',
  returnPaid: 'شكرًا لك. تمت عملية الدفع بنجاح.',
  returnNothingDue: 'شكرًا لك. اكتمل طلبك.',
  returnProcessing: 'شكرًا لك. تم استلام طلبك، وتجري الآن معالجة الدفعة. لا يلزمك القيام بأي شيء آخر.',
  returnUnpaid: 'لم تتم عملية الدفع. لم يُخصم أي مبلغ.',
  returnExpired: 'انتهت صلاحية جلسة الدفع هذه. لم يُخصم أي مبلغ.',
  returnUnknown:
    'تعذّر علينا التأكد من نتيجة عملية الدفع. من المحتمل أنها تمت بنجاح، لذا يُرجى عدم الدفع مرة أخرى قبل التحقق من ذلك.',
  returnMissing: 'لا توجد عملية دفع لعرضها هنا.',
  returnRetry: 'التحقق مرة أخرى',
  returnRestart: 'إعادة المحاولة',

  // The lines of the order.
  lineItems: 'طلبك',
  quantityOf: ({ name }) => `الكمية: ${isolate(name)}`,
  increaseQuantityOf: ({ name }) => `زيادة الكمية: ${isolate(name)}`,
  decreaseQuantityOf: ({ name }) => `تقليل الكمية: ${isolate(name)}`,
  quantity: ({ quantity }) => `الكمية: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) =>
    unit ? `${isolate(amount)} لكل ${isolate(unit)}` : `${isolate(amount)} للوحدة`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `الفوترة حسب الاستخدام، ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) => {
    const counts = plural(packages, {
      zero: `${number(packages)} عبوة`,
      one: 'عبوة واحدة',
      two: 'عبوتان',
      few: `${number(packages)} عبوات`,
      many: `${number(packages)} عبوة`,
      other: `${number(packages)} عبوة`,
    });
    return `${counts} (${number(size)} في العبوة)`;
  },
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `من ${number(from)} فأكثر` : `من ${number(from)} إلى ${number(to)}`;
    return `${range}: ${[each && `${isolate(each)} للوحدة`, flat && `مبلغ ثابت ${isolate(flat)}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'إزالة',
  removeItem: ({ name }) => `إزالة ${isolate(name)}`,
  itemRemoved: ({ name }) => `تمت إزالة ${isolate(name)}.`,
  lineItemDiscount: ({ name, amount }) => `${isolate(name)}: \u2066−${amount}\u2069`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%')
        ? isolate(name)
        : `${isolate(name)} (${isolate(percent(percentage / 100))})`;
    return inclusive ? `شامل ${label}: ${isolate(amount)}` : `${label}: ${isolate(amount)}`;
  },
  mostAllowed: ({ maximum }) => `أقصى كمية يمكن طلبها هي ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `أقل كمية يمكن طلبها هي ${number(minimum)}.`,
  lastItem: 'لا يمكن إزالة المنتج الأخير من الطلب.',

  // What is offered with the order.
  optionalItems: 'قد يعجبك أيضًا',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${isolate(amount)} لكل ${isolate(unit)}` : isolate(amount);
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `الكمية: ${number(quantity)}`,
  addOptionalItem: 'إضافة',
  addOptionalItemOf: ({ name }) => `إضافة ${isolate(name)}`,
  removeOptionalItem: 'إزالة',
  removeOptionalItemOf: ({ name }) => `إزالة ${isolate(name)}`,
  optionalItemAdded: ({ name }) => `تمت إضافة ${isolate(name)}.`,
  optionalItemRemoved: ({ name }) => `تمت إزالة ${isolate(name)}.`,
  promotionCodeNeedsMore:
    'من دون هذا المنتج يقل طلبك عن الحد الأدنى المطلوب لاستخدام الرمز الترويجي. لإزالة المنتج، يُرجى إزالة الرمز أولًا.',
  promotionCodeNeedsItem: 'الرمز الترويجي مخصص لهذا المنتج. لإزالة المنتج، يُرجى إزالة الرمز أولًا.',

  // What it adds up to.
  totals: 'ملخص الطلب',
  subtotal: 'المجموع الفرعي',
  discount: 'الخصم',
  shipping: 'الشحن',
  tax: 'الضريبة',
  taxIncluded: ({ name }) => `شامل ${isolate(name)}`,
  withPercentage: ({ name, percentage }) =>
    `${isolate(name)} (${isolate(percent(percentage / 100))})`,
  minus: ({ amount }) => `\u2066−${amount}\u2069`,
  free: 'مجانًا',
  taxNeedsAddress: 'يُرجى إدخال العنوان لعرض الضريبة',
  appliedBalance: 'رصيد الحساب',
  balanceAppliedToNextInvoice: 'سيُستخدم الرصيد المتبقي في سداد فاتورتك التالية.',
  surcharge: 'رسوم إضافية',
  total: 'الإجمالي',
  totalDueToday: 'الإجمالي المستحق اليوم',
  perInterval: ({ amount, interval, count }) => `${isolate(amount)} ${every(interval, count)}`,
  dueNext: 'بعد ذلك',
  dueAfterTrial: ({ date: end }) => `اعتبارًا من ${isolate(date(end))}`,
  totalChanged: ({ amount }) => `الإجمالي الآن ${isolate(amount)}.`,

  // A subscription from now on.
  recurringSummary: 'اشتراكك',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${isolate(amount)} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} بعد فترة تجريبية مدتها ${time(trialDays, 'day')}`
      : `${terms} بعد الفترة التجريبية`;
  },
  dueToday: ({ amount }) => `المستحق اليوم: ${isolate(amount)}`,
  nextInvoice: ({ amount, date: day }) =>
    `الفاتورة التالية: ${isolate(amount)} في ${isolate(date(day))}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${isolate(name)}: يسري الخصم على جميع الفواتير.`;
    return months === 0
      ? `${isolate(name)}: يسري الخصم على الفاتورة الأولى فقط.`
      : `${isolate(name)}: يسري الخصم لمدة ${timeAfter(months, 'month')}.`;
  },
  prorated: 'مبلغ اليوم يغطي المدة حتى بداية أول فترة فوترة كاملة.',
  balanceUsed: ({ amount }) => `المستخدم اليوم من رصيد الحساب: ${isolate(amount)}`,
  balanceLeft: 'سيُستخدم الرصيد المتبقي في سداد فاتورتك التالية.',

  // The currencies to pay in.
  currencyOptions: 'العملة',
  exchangeRate: ({ from, to, rate }) =>
    `محوّل من ${isolate(from)}: ${leftToRight(`1 ${from} = ${number(rate)} ${to}`)}`,

  // The promotion code.
  promotionCode: 'الرمز الترويجي',
  applyPromotionCode: 'تطبيق',
  appliedPromotionCodes: 'الرموز الترويجية المطبّقة',
  removePromotionCode: ({ code }) => `إزالة الرمز الترويجي ${isolate(code)}`,
  promotionCodeApplied: ({ code }) => `تم تطبيق الرمز الترويجي ${isolate(code)}.`,
  promotionCodeRemoved: 'تمت إزالة الرمز الترويجي.',

  // Who the buyer is.
  email: 'البريد الإلكتروني',
  emailRequired: 'يُرجى إدخال بريدك الإلكتروني.',
  phoneNumber: 'رقم الهاتف',
  phoneNumberRequired: 'يُرجى إدخال رقم هاتفك.',
  individualName: 'الاسم الكامل',
  individualNameRequired: 'يُرجى إدخال اسمك الكامل.',
  buyerBusinessName: 'اسم الشركة',
  buyerBusinessNameRequired: 'يُرجى إدخال اسم شركتك.',
  taxIdDetails: 'بيانات الشركة',
  purchasingAsBusiness: 'الشراء باسم شركة',
  taxIdType: 'نوع الرقم الضريبي',
  taxIdTypeRequired: 'يُرجى اختيار نوع الرقم الضريبي.',
  chooseTaxIdType: 'اختيار النوع',
  taxIdTypeOf: ({ region, name }) => `${isolate(region)} – ${isolate(name)}`,
  otherTaxIdTypes: 'بلدان ومناطق أخرى',
  taxId: 'الرقم الضريبي',
  taxIdRequired: 'يُرجى إدخال الرقم الضريبي.',

  // Addresses.
  shippingAddress: 'عنوان الشحن',
  billingAddress: 'عنوان الفوترة',
  billingSameAsShipping: 'عنوان الفوترة هو نفسه عنوان الشحن',
  addressLabels: {
    name: 'الاسم الكامل',
    country: 'البلد أو المنطقة',
    line1: 'العنوان',
    line2: 'الشقة أو المبنى أو ما إلى ذلك',
    city: 'المدينة',
    suburb: 'الضاحية',
    district: 'الحي',
    town: 'المدينة أو البلدة',
    postal_code: 'الرمز البريدي',
    zip: 'الرمز البريدي',
    pin: 'الرمز البريدي (PIN)',
    eircode: 'الرمز البريدي (Eircode)',
    postcode: 'الرمز البريدي',
    state: 'الولاية',
    province: 'المقاطعة',
    county: 'المقاطعة',
    prefecture: 'المحافظة',
    emirate: 'الإمارة',
    area: 'المنطقة',
    department: 'المحافظة',
    region: 'الإقليم',
    island: 'الجزيرة',
    parish: 'الأبرشية',
  },
  optionalField: ({ label }) => `${isolate(label)} (اختياري)`,
  fieldRequired: ({ label }) => `حقل مطلوب: ${isolate(label)}`,
  chooseCountry: 'اختيار…',

  // How the order gets to the buyer.
  shippingOptions: 'طريقة الشحن',
  shippingOptionRequired: 'يُرجى اختيار طريقة الشحن.',
  shippingOption: 'الشحن',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `حتى ${timeAfter(maximum.value, maximum.unit)}` : '';
    if (!maximum) return `${time(minimum.value, minimum.unit)} على الأقل`;
    const isSame = minimum.unit === maximum.unit && minimum.value === maximum.value;
    if (isSame) return time(minimum.value, minimum.unit);
    // "From one day to two" has words instead of numbers.
    return minimum.unit === maximum.unit && maximum.value > 2
      ? `من ${number(minimum.value)} إلى ${timeAfter(maximum.value, maximum.unit)}`
      : `من ${timeAfter(minimum.value, minimum.unit)} إلى ${timeAfter(maximum.value, maximum.unit)}`;
  },

  // How the buyer pays.
  expressCheckout: 'الدفع السريع',
  expressCheckoutOr: 'أو',
  savedPaymentMethods: 'طرق الدفع المحفوظة',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'بطاقة'),
  cardNumber: ({ last4 }) => leftToRight(`•••• ${last4}`),
  cardEndingIn: ({ brand, last4 }) => {
    const name = cardBrandOf(brand, '');
    return `${name ? `بطاقة ${isolate(name)}` : 'بطاقة'} تنتهي بالأرقام ${isolate(last4)}`;
  },
  cardExpires: (day) => `تنتهي الصلاحية في ${leftToRight(cardExpiry(day))}`,
  cardExpired: (day) => `انتهت الصلاحية في ${leftToRight(cardExpiry(day))}`,
  anotherPaymentMethod: 'استخدام طريقة دفع أخرى',
  savePaymentMethod: 'حفظ معلوماتي للدفع بشكل أسرع في المرات القادمة',

  // The shop's own fields, and its terms.
  customFieldRequired: 'يُرجى ملء هذا الحقل.',
  customFieldDigits: 'يُرجى إدخال أرقام فقط.',
  customFieldNothingChosen: 'اختيار…',
  customFieldChoose: 'يُرجى اختيار أحد الخيارات.',
  customFieldTooShort: ({ minimum }) => `يُرجى إدخال ${characters(minimum)} على الأقل.`,
  customFieldTooLong: ({ maximum }) => `يُرجى إدخال ${characters(maximum)} على الأكثر.`,
  agreeToTerms: 'أوافق على شروط الخدمة',
  termsRequired: 'تلزم الموافقة على الشروط للمتابعة.',

  // The button that pays.
  pay: ({ amount }) => `دفع ${isolate(amount)}`,
  subscribe: 'اشتراك',
  startTrial: 'بدء الفترة التجريبية',
  book: ({ amount }) => (amount ? `حجز مقابل ${isolate(amount)}` : 'حجز'),
  donate: ({ amount }) => (amount ? `تبرّع بمبلغ ${isolate(amount)}` : 'تبرّع'),
  completeOrder: 'إتمام الطلب',
  saveCard: 'حفظ البطاقة',
  submitWaiting: 'جارٍ التحديث…',
  submitProcessing: 'تجري المعالجة…',
  submitComplete: 'تم',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `يُرجى اختيار كمية من ${number(Math.max(minimum, 1))} إلى ${number(maximum)}.`,
  promotionCodeMissing: 'يُرجى إدخال رمز ترويجي.',
  missing: ({ details }) => `للمتابعة، يُرجى التحقق مما يلي: ${list(details.map(isolate))}.`,
  missingDetails: {
    email: 'البريد الإلكتروني',
    phoneNumber: 'رقم الهاتف',
    individualName: 'الاسم',
    businessName: 'اسم الشركة',
    shippingAddress: 'عنوان الشحن',
    billingAddress: 'عنوان الفوترة',
    shippingOption: 'طريقة الشحن',
    payment: 'بيانات الدفع',
    contactDetails: 'معلومات الاتصال',
    taxId: 'الرقم الضريبي',
    terms: 'الموافقة على الشروط',
    customField: 'حقل مطلوب',
  },
  updateFailed: ({ reason }) => `لم يُخصم أي مبلغ. ${isolate(reason)}`,
  totalChangedMeanwhile: ({ amount }) =>
    `لم يُخصم أي مبلغ. أصبح الإجمالي الآن ${isolate(amount)}. يُرجى مراجعة طلبك ثم إعادة المحاولة.`,
  sessionClosed: 'لم تعد جلسة الدفع هذه متاحة. لم يُخصم أي مبلغ.',
  serverUpdateFailed: 'تعذّر على المتجر إجراء هذا التغيير. يُرجى إعادة المحاولة.',
  serverUpdateTimedOut: 'استغرق المتجر وقتًا طويلًا لإجراء هذا التغيير. يُرجى إعادة المحاولة.',
  unexpected: 'حدث خطأ ما. يُرجى إعادة المحاولة.',
};

export default ar;
