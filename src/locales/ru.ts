import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('ru');

const PER: Readonly<Record<Interval, string>> = {
  day: 'в день',
  week: 'в неделю',
  month: 'в месяц',
  year: 'в год',
};

const REGULARLY: Readonly<Record<Interval, string>> = {
  day: 'ежедневно',
  week: 'еженедельно',
  month: 'ежемесячно',
  year: 'ежегодно',
};

/** Accusative: of these nouns, only the week has a form of its own. */
const onceIn = (interval: Interval, count: number) =>
  interval === 'week'
    ? `раз в ${number(count)}\u00a0${plural(count, { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' })}`
    : `раз в ${duration(count, interval)}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : onceIn(interval, count);

/** A slash, because "за" would need the accusative of the unit. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} за ${unit}\u00a0шт.` : `${amount} / ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)}\u00a0${plural(value, { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' })}`
    : duration(value, unit);

const GENITIVE: Readonly<Record<DeliveryTime['unit'], readonly [one: string, many: string]>> = {
  hour: ['часа', 'часов'],
  day: ['дня', 'дней'],
  business_day: ['рабочего дня', 'рабочих дней'],
  week: ['недели', 'недель'],
  month: ['месяца', 'месяцев'],
};

/** Genitive: "до 2 рабочих дней". */
const ofDeliveryTime = ({ unit, value }: DeliveryTime) => {
  const [one, many] = GENITIVE[unit];
  return `${number(value)}\u00a0${plural(value, { one, few: many, many, other: one })}`;
};

/** Genitive: "не менее 2 символов". */
const ofCharacters = (count: number) =>
  `${number(count)}\u00a0${plural(count, { one: 'символа', few: 'символов', many: 'символов', other: 'символа' })}`;

/** Russian, in the polite form. */
export const ru: Messages = {
  locale: 'ru',

  // The whole page.
  orderHeading: 'Ваш заказ',
  contactHeading: 'Контактные данные',
  shippingOptionsHeading: 'Способ доставки',
  paymentHeading: 'Оплата',
  showOrder: 'Показать заказ',
  hideOrder: 'Скрыть заказ',

  // Where the checkout stands.
  loading: 'Загружаем страницу оплаты…',
  loadFailed: 'Не удалось загрузить страницу оплаты.',
  retry: 'Повторить попытку',
  expired: 'Время на оформление заказа истекло. Деньги не списаны.',
  restart: 'Начать заново',
  complete: 'Спасибо! Оплата прошла успешно.',
  completeUnpaid: 'Спасибо! Заказ оформлен, платёж обрабатывается.',
  expiresSoon: ({ minutes }) =>
    `Время на оформление заказа истечёт менее чем через ${number(minutes)}\u00a0${plural(minutes, { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' })}. До оплаты деньги не списываются.`,
  expiryDue: 'Время на оформление заказа истекло. Проверяем, можно ли ещё его оплатить…',
  offline: 'Нет подключения к интернету. Введённые данные сохранены.',
  onlineAgain: 'Подключение к интернету восстановлено.',

  // The page that the buyer comes back to.
  returnLoading: 'Подождите немного. Проверяем ваш платёж…',
  returnPaid: 'Спасибо! Оплата прошла успешно.',
  returnNothingDue: 'Спасибо! Заказ оформлен.',
  returnProcessing:
    'Спасибо! Заказ оформлен, платёж обрабатывается. Больше ничего делать не нужно.',
  returnUnpaid: 'Платёж не прошёл. Деньги не списаны.',
  returnExpired: 'Время на оформление заказа истекло. Деньги не списаны.',
  returnUnknown:
    'Не удалось узнать, прошёл ли ваш платёж. Возможно, деньги уже списаны: пожалуйста, не платите повторно, пока не проверите это.',
  returnMissing: 'Информации о платеже здесь нет.',
  returnRetry: 'Проверить ещё раз',
  returnRestart: 'Попробовать ещё раз',

  // The lines of the order.
  lineItems: 'Ваш заказ',
  quantityOf: ({ name }) => `Количество: ${name}`,
  increaseQuantityOf: ({ name }) => `Увеличить количество: ${name}`,
  decreaseQuantityOf: ({ name }) => `Уменьшить количество: ${name}`,
  quantity: ({ quantity }) => `Кол-во: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} за шт.`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `оплата по факту использования, ${count === 1 ? REGULARLY[interval] : onceIn(interval, count)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)}\u00a0${plural(packages, { one: 'упаковка', few: 'упаковки', many: 'упаковок', other: 'упаковки' })} по ${number(size)}\u00a0шт.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `От ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} за единицу`, flat && `фиксированная плата ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Удалить',
  removeItem: ({ name }) => `Удалить из заказа: ${name}`,
  itemRemoved: ({ name }) => `Удалено из заказа: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `В том числе ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Можно заказать не более ${number(maximum)}\u00a0шт.`,
  leastAllowed: ({ minimum }) => `Нужно заказать не менее ${number(minimum)}\u00a0шт.`,
  lastItem: 'Последний товар из заказа удалить нельзя.',

  // What is offered with the order.
  optionalItems: 'Вам также может понравиться',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Кол-во: ${number(quantity)}`,
  addOptionalItem: 'Добавить',
  addOptionalItemOf: ({ name }) => `Добавить в заказ: ${name}`,
  removeOptionalItem: 'Удалить',
  removeOptionalItemOf: ({ name }) => `Удалить из заказа: ${name}`,
  optionalItemAdded: ({ name }) => `Добавлено в заказ: ${name}.`,
  optionalItemRemoved: ({ name }) => `Удалено из заказа: ${name}.`,
  promotionCodeNeedsMore:
    'Без этого товара сумма заказа слишком мала для вашего промокода. Чтобы удалить товар, сначала удалите промокод.',
  promotionCodeNeedsItem:
    'Ваш промокод действует на этот товар. Чтобы удалить товар, сначала удалите промокод.',

  // What it adds up to.
  totals: 'Сумма заказа',
  subtotal: 'Промежуточный итог',
  discount: 'Скидка',
  shipping: 'Доставка',
  tax: 'Налог',
  taxIncluded: ({ name }) => `В том числе ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Бесплатно',
  taxNeedsAddress: 'Укажите адрес, чтобы рассчитать налог',
  appliedBalance: 'Баланс аккаунта',
  balanceAppliedToNextInvoice: 'Остаток баланса будет учтён в следующем счёте.',
  surcharge: 'Дополнительный сбор',
  total: 'Итого',
  totalDueToday: 'К оплате сегодня',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Затем',
  dueAfterTrial: ({ date: end }) => `С ${date(end)}`,
  totalChanged: ({ amount }) => `Новая итоговая сумма: ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Ваша подписка',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} после ${number(trialDays)}-дневного пробного периода`
      : `${terms} после пробного периода`;
  },
  dueToday: ({ amount }) => `К оплате сегодня: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Следующий счёт: ${amount}, ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: действует на все счета.`;
    return months === 0
      ? `${name}: действует только на первый счёт.`
      : `${name}: действует ${duration(months, 'month')}.`;
  },
  prorated: 'Сегодня вы платите только за время до начала первого полного расчётного периода.',
  balanceUsed: ({ amount }) => `Оплата с баланса сегодня: ${amount}`,
  balanceLeft: 'Остаток баланса будет учтён в следующем счёте.',

  // The currencies to pay in.
  currencyOptions: 'Валюта',
  exchangeRate: ({ from, to, rate }) =>
    `Конвертация из ${from}: 1\u00a0${from} = ${number(rate)}\u00a0${to}`,

  // The promotion code.
  promotionCode: 'Промокод',
  applyPromotionCode: 'Применить',
  appliedPromotionCodes: 'Применённые промокоды',
  removePromotionCode: ({ code }) => `Удалить промокод ${code}`,
  promotionCodeApplied: ({ code }) => `Промокод ${code} применён.`,
  promotionCodeRemoved: 'Промокод удалён.',

  // Who the buyer is.
  email: 'Электронная почта',
  emailRequired: 'Укажите адрес электронной почты.',
  phoneNumber: 'Номер телефона',
  phoneNumberRequired: 'Укажите номер телефона.',
  individualName: 'Имя и фамилия',
  individualNameRequired: 'Укажите имя и фамилию.',
  buyerBusinessName: 'Название компании',
  buyerBusinessNameRequired: 'Укажите название компании.',
  taxIdDetails: 'Данные компании',
  purchasingAsBusiness: 'Я покупаю от имени компании',
  taxIdType: 'Тип налогового номера',
  taxIdTypeRequired: 'Выберите тип налогового номера.',
  chooseTaxIdType: 'Выберите тип',
  taxIdTypeOf: ({ region, name }) => `${region}\u00a0— ${name}`,
  otherTaxIdTypes: 'Другие страны и регионы',
  taxId: 'Налоговый номер',
  taxIdRequired: 'Укажите налоговый номер.',

  // Addresses.
  shippingAddress: 'Адрес доставки',
  billingAddress: 'Платёжный адрес',
  billingSameAsShipping: 'Платёжный адрес совпадает с адресом доставки',
  addressLabels: {
    name: 'Имя и фамилия',
    country: 'Страна или регион',
    line1: 'Улица, дом',
    line2: 'Квартира, офис и т.\u00a0д.',
    city: 'Город',
    suburb: 'Пригород',
    district: 'Район',
    town: 'Населённый пункт',
    postal_code: 'Почтовый индекс',
    zip: 'Почтовый индекс (ZIP)',
    pin: 'Почтовый индекс (PIN)',
    eircode: 'Почтовый индекс (Eircode)',
    postcode: 'Почтовый индекс',
    state: 'Штат',
    province: 'Провинция',
    county: 'Графство',
    prefecture: 'Префектура',
    emirate: 'Эмират',
    area: 'Область',
    department: 'Департамент',
    region: 'Регион',
    island: 'Остров',
    parish: 'Округ',
  },
  optionalField: ({ label }) => `${label} (необязательно)`,
  fieldRequired: ({ label }) => `Заполните поле «${label}».`,
  chooseCountry: 'Выберите…',

  // How the order gets to the buyer.
  shippingOptions: 'Способ доставки',
  shippingOptionRequired: 'Выберите способ доставки.',
  shippingOption: 'Доставка',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `До ${ofDeliveryTime(maximum)}` : '';
    if (!maximum) return `Не менее ${ofDeliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `От ${ofDeliveryTime(minimum)} до ${ofDeliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Быстрая оплата',
  expressCheckoutOr: 'Или',
  savedPaymentMethods: 'Сохранённые способы оплаты',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Карта'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Карта')}, номер заканчивается на ${last4}`,
  cardExpires: (day) => `Действует до ${cardExpiry(day)}`,
  cardExpired: (day) => `Срок действия истёк ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Другой способ оплаты',
  savePaymentMethod: 'Сохранить мои данные для быстрой оплаты',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Заполните это поле.',
  customFieldDigits: 'Введите только цифры.',
  customFieldNothingChosen: 'Выберите…',
  customFieldChoose: 'Выберите один из вариантов.',
  customFieldTooShort: ({ minimum }) => `Введите не менее ${ofCharacters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Введите не более ${ofCharacters(maximum)}.`,
  agreeToTerms: 'Я принимаю условия обслуживания',
  termsRequired: 'Чтобы продолжить, примите условия обслуживания.',

  // The button that pays.
  pay: ({ amount }) => `Оплатить ${amount}`,
  subscribe: 'Оформить подписку',
  startTrial: 'Начать пробный период',
  book: ({ amount }) => (amount ? `Забронировать за ${amount}` : 'Забронировать'),
  donate: ({ amount }) => (amount ? `Пожертвовать ${amount}` : 'Пожертвовать'),
  completeOrder: 'Оформить заказ',
  saveCard: 'Сохранить карту',
  submitWaiting: 'Обновляем…',
  submitProcessing: 'Обрабатываем…',
  submitComplete: 'Готово',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Выберите количество от ${number(Math.max(minimum, 1))} до ${number(maximum)}.`,
  promotionCodeMissing: 'Введите промокод.',
  missing: ({ details }) => `Чтобы продолжить, проверьте: ${list(details)}.`,
  missingDetails: {
    email: 'адрес электронной почты',
    phoneNumber: 'номер телефона',
    individualName: 'ваше имя',
    businessName: 'название компании',
    shippingAddress: 'адрес доставки',
    billingAddress: 'платёжный адрес',
    shippingOption: 'способ доставки',
    payment: 'платёжные данные',
    contactDetails: 'контактные данные',
    taxId: 'налоговый номер',
    terms: 'условия обслуживания',
    customField: 'обязательное поле',
  },
  updateFailed: ({ reason }) => `Деньги не списаны. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Деньги не списаны. Новая итоговая сумма: ${amount}. Проверьте заказ и попробуйте ещё раз.`,
  sessionClosed: 'Оформить этот заказ уже нельзя. Деньги не списаны.',
  serverUpdateFailed: 'Магазину не удалось внести это изменение. Попробуйте ещё раз.',
  serverUpdateTimedOut: 'Магазин слишком долго вносил это изменение. Попробуйте ещё раз.',
  unexpected: 'Что-то пошло не так. Попробуйте ещё раз.',
};

export default ru;
