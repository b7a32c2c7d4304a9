import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('bg');

const PER: Readonly<Record<Interval, string>> = {
  day: 'на ден',
  week: 'на седмица',
  month: 'на месец',
  year: 'на година',
};

const REGULARLY: Readonly<Record<Interval, string>> = {
  day: 'всеки ден',
  week: 'всяка седмица',
  month: 'всеки месец',
  year: 'всяка година',
};

const onceIn = (interval: Interval, count: number) => `на всеки ${duration(count, interval)}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : onceIn(interval, count);

/** A unit that is but a number says how many are in a package. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} за ${unit}\u00a0бр.` : `${amount} за ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'работен ден', other: 'работни дни' })}`
    : duration(value, unit);

/** The counted form, which follows a number. */
const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'знак', other: 'знака' })}`;

/** Bulgarian, in the polite form. */
export const bg: Messages = {
  locale: 'bg',

  // The whole page.
  orderHeading: 'Вашата поръчка',
  contactHeading: 'Данни за контакт',
  shippingOptionsHeading: 'Начин на доставка',
  paymentHeading: 'Плащане',
  showOrder: 'Показване на поръчката',
  hideOrder: 'Скриване на поръчката',

  // Where the checkout stands.
  loading: 'Страницата за плащане се зарежда…',
  loadFailed: 'Страницата за плащане не можа да се зареди.',
  retry: 'Опитайте отново',
  expired: 'Времето за завършване на поръчката изтече. Не са удържани средства.',
  restart: 'Започнете отначало',
  complete: 'Благодарим Ви. Плащането е успешно.',
  completeUnpaid: 'Благодарим Ви. Поръчката е приета, а плащането се обработва.',
  expiresSoon: ({ minutes }) =>
    `Времето за завършване на поръчката изтича след по-малко от ${duration(minutes, 'minute')}. Преди да платите, няма да бъдат удържани средства.`,
  expiryDue:
    'Времето за завършване на поръчката изтече. Проверяваме дали все още можете да платите…',
  offline: 'Няма връзка с интернет. Въведените данни са запазени.',
  onlineAgain: 'Връзката с интернет е възстановена.',

  // The page that the buyer comes back to.
  returnLoading: 'Един момент. Проверяваме плащането Ви…',
  returnPaid: 'Благодарим Ви. Плащането е успешно.',
  returnNothingDue: 'Благодарим Ви. Поръчката е завършена.',
  returnProcessing:
    'Благодарим Ви. Поръчката е приета, а плащането се обработва. Не е нужно да правите нищо повече.',
  returnUnpaid: 'Плащането не беше успешно. Не са удържани средства.',
  returnExpired: 'Времето за завършване на поръчката изтече. Не са удържани средства.',
  returnUnknown:
    'Не успяхме да установим дали плащането Ви е успешно. Възможно е да е извършено: моля, не плащайте отново, преди да проверите.',
  returnMissing: 'Тук няма плащане за показване.',
  returnRetry: 'Проверете отново',
  returnRestart: 'Опитайте отново',

  // The lines of the order.
  lineItems: 'Вашата поръчка',
  quantityOf: ({ name }) => `Количество: ${name}`,
  increaseQuantityOf: ({ name }) => `Увеличаване на количеството: ${name}`,
  decreaseQuantityOf: ({ name }) => `Намаляване на количеството: ${name}`,
  quantity: ({ quantity }) => `Количество: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} за брой`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `таксуване според потреблението, ${count === 1 ? REGULARLY[interval] : onceIn(interval, count)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'опаковка', other: 'опаковки' })} по ${number(size)}\u00a0бр.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `От ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} за брой`, flat && `фиксирана такса ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Премахване',
  removeItem: ({ name }) => `Премахване от поръчката: ${name}`,
  itemRemoved: ({ name }) => `Премахнато от поръчката: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Включително ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Можете да поръчате най-много ${number(maximum)}\u00a0бр.`,
  leastAllowed: ({ minimum }) => `Трябва да поръчате поне ${number(minimum)}\u00a0бр.`,
  lastItem: 'Последният артикул в поръчката не може да бъде премахнат.',

  // What is offered with the order.
  optionalItems: 'Може също да Ви хареса',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Количество: ${number(quantity)}`,
  addOptionalItem: 'Добавяне',
  addOptionalItemOf: ({ name }) => `Добавяне към поръчката: ${name}`,
  removeOptionalItem: 'Премахване',
  removeOptionalItemOf: ({ name }) => `Премахване от поръчката: ${name}`,
  optionalItemAdded: ({ name }) => `Добавено към поръчката: ${name}.`,
  optionalItemRemoved: ({ name }) => `Премахнато от поръчката: ${name}.`,
  promotionCodeNeedsMore:
    'Без този артикул сумата на поръчката не е достатъчна за Вашия промокод. За да премахнете артикула, първо премахнете кода.',
  promotionCodeNeedsItem:
    'Вашият промокод важи за този артикул. За да премахнете артикула, първо премахнете кода.',

  // What it adds up to.
  totals: 'Обобщение на поръчката',
  subtotal: 'Междинна сума',
  discount: 'Отстъпка',
  shipping: 'Доставка',
  tax: 'Данък',
  taxIncluded: ({ name }) => `Включително ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Безплатно',
  taxNeedsAddress: 'Въведете адрес, за да видите данъка',
  appliedBalance: 'Баланс в профила',
  balanceAppliedToNextInvoice: 'Остатъкът от баланса ще бъде приспаднат от следващата Ви фактура.',
  surcharge: 'Допълнителна такса',
  total: 'Общо',
  totalDueToday: 'Общо дължимо днес',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'След това',
  dueAfterTrial: ({ date: end }) => `От ${date(end)}`,
  totalChanged: ({ amount }) => `Общата сума вече е ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Вашият абонамент',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} след ${number(trialDays)}-дневен пробен период`
      : `${terms} след пробния период`;
  },
  dueToday: ({ amount }) => `Дължимо днес: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Следваща фактура: ${amount} на ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: важи за всички фактури.`;
    return months === 0
      ? `${name}: важи само за първата фактура.`
      : `${name}: важи за ${duration(months, 'month')}.`;
  },
  prorated: 'Днес плащате само за времето до началото на първия пълен период на таксуване.',
  balanceUsed: ({ amount }) => `Използван баланс днес: ${amount}`,
  balanceLeft: 'Остатъкът от баланса ще бъде приспаднат от следващата Ви фактура.',

  // The currencies to pay in.
  currencyOptions: 'Валута',
  exchangeRate: ({ from, to, rate }) =>
    `Превалутиране от ${from}: 1\u00a0${from} = ${number(rate)}\u00a0${to}`,

  // The promotion code.
  promotionCode: 'Промокод',
  applyPromotionCode: 'Прилагане',
  appliedPromotionCodes: 'Приложени промокодове',
  removePromotionCode: ({ code }) => `Премахване на промокод ${code}`,
  promotionCodeApplied: ({ code }) => `Промокодът ${code} е приложен.`,
  promotionCodeRemoved: 'Промокодът е премахнат.',

  // Who the buyer is.
  email: 'Имейл',
  emailRequired: 'Въведете имейл адреса си.',
  phoneNumber: 'Телефонен номер',
  phoneNumberRequired: 'Въведете телефонния си номер.',
  individualName: 'Име и фамилия',
  individualNameRequired: 'Въведете името и фамилията си.',
  buyerBusinessName: 'Име на фирмата',
  buyerBusinessNameRequired: 'Въведете името на фирмата си.',
  taxIdDetails: 'Данни за фирмата',
  purchasingAsBusiness: 'Купувам като фирма',
  taxIdType: 'Вид данъчен номер',
  taxIdTypeRequired: 'Изберете вида на данъчния номер.',
  chooseTaxIdType: 'Изберете вид',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Други държави и региони',
  taxId: 'Данъчен номер',
  taxIdRequired: 'Въведете данъчния си номер.',

  // Addresses.
  shippingAddress: 'Адрес за доставка',
  billingAddress: 'Адрес за фактуриране',
  billingSameAsShipping: 'Адресът за фактуриране съвпада с адреса за доставка',
  addressLabels: {
    name: 'Име и фамилия',
    country: 'Държава или регион',
    line1: 'Улица и номер',
    line2: 'Вход, етаж, апартамент и др.',
    city: 'Град',
    suburb: 'Предградие',
    district: 'Район',
    town: 'Населено място',
    postal_code: 'Пощенски код',
    zip: 'Пощенски код (ZIP)',
    pin: 'Пощенски код (PIN)',
    eircode: 'Пощенски код (Eircode)',
    postcode: 'Пощенски код',
    state: 'Щат',
    province: 'Провинция',
    county: 'Графство',
    prefecture: 'Префектура',
    emirate: 'Емирство',
    area: 'Област',
    department: 'Департамент',
    region: 'Регион',
    island: 'Остров',
    parish: 'Енория',
  },
  optionalField: ({ label }) => `${label} (по избор)`,
  fieldRequired: ({ label }) => `Полето „${label}“ е задължително.`,
  chooseCountry: 'Изберете…',

  // How the order gets to the buyer.
  shippingOptions: 'Начин на доставка',
  shippingOptionRequired: 'Изберете начин на доставка.',
  shippingOption: 'Доставка',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `До ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Най-малко ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `От ${deliveryTime(minimum)} до ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Експресно плащане',
  expressCheckoutOr: 'Или',
  savedPaymentMethods: 'Запазени начини на плащане',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Карта'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Карта')} с последни цифри ${last4}`,
  cardExpires: (day) => `Валидна до ${cardExpiry(day)}`,
  cardExpired: (day) => `Изтекла: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Друг начин на плащане',
  savePaymentMethod: 'Запазване на данните ми за по-бързо плащане',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Попълнете това поле.',
  customFieldDigits: 'Въведете само цифри.',
  customFieldNothingChosen: 'Изберете…',
  customFieldChoose: 'Изберете една от опциите.',
  customFieldTooShort: ({ minimum }) => `Въведете поне ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Въведете най-много ${characters(maximum)}.`,
  agreeToTerms: 'Съгласявам се с общите условия',
  termsRequired: 'За да продължите, приемете общите условия.',

  // The button that pays.
  pay: ({ amount }) => `Плащане на ${amount}`,
  subscribe: 'Абониране',
  startTrial: 'Стартиране на пробен период',
  book: ({ amount }) => (amount ? `Резервиране за ${amount}` : 'Резервиране'),
  donate: ({ amount }) => (amount ? `Даряване на ${amount}` : 'Даряване'),
  completeOrder: 'Завършване на поръчката',
  saveCard: 'Запазване на картата',
  submitWaiting: 'Актуализира се…',
  submitProcessing: 'Обработва се…',
  submitComplete: 'Готово',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Изберете количество от ${number(Math.max(minimum, 1))} до ${number(maximum)}.`,
  promotionCodeMissing: 'Въведете промокод.',
  missing: ({ details }) => `За да продължите, проверете: ${list(details)}.`,
  missingDetails: {
    email: 'имейл адреса си',
    phoneNumber: 'телефонния си номер',
    individualName: 'името си',
    businessName: 'името на фирмата',
    shippingAddress: 'адреса за доставка',
    billingAddress: 'адреса за фактуриране',
    shippingOption: 'начина на доставка',
    payment: 'данните за плащане',
    contactDetails: 'данните за контакт',
    taxId: 'данъчния номер',
    terms: 'общите условия',
    customField: 'задължително поле',
  },
  updateFailed: ({ reason }) => `Не са удържани средства. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Не са удържани средства. Общата сума вече е ${amount}. Моля, проверете поръчката си и опитайте отново.`,
  sessionClosed: 'Тази поръчка вече не може да бъде платена. Не са удържани средства.',
  serverUpdateFailed: 'Магазинът не успя да направи тази промяна. Моля, опитайте отново.',
  serverUpdateTimedOut:
    'На магазина му отне твърде много време да направи тази промяна. Моля, опитайте отново.',
  unexpected: 'Нещо се обърка. Моля, опитайте отново.',
};

export default bg;
