import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('zh');

const PER: Readonly<Record<Interval, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  year: '每年',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `每${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)}个工作日` : duration(value, unit);

/** Chinese in simplified characters, of mainland China, in the polite form. */
export const zh: Messages = {
  locale: 'zh',

  // The whole page.
  orderHeading: '您的订单',
  contactHeading: '联系方式',
  shippingOptionsHeading: '配送方式',
  paymentHeading: '支付',
  showOrder: '查看订单',
  hideOrder: '收起订单',

  // Where the checkout stands.
  loading: '正在加载结账页面…',
  loadFailed: '结账页面加载失败。',
  retry: '重试',
  expired: '本次结账已超时，未产生任何扣款。',
  restart: '重新开始',
  complete: '谢谢，您已支付成功。',
  completeUnpaid: '谢谢，订单已提交，款项正在处理中。',
  expiresSoon: ({ minutes }) =>
    `本次结账将在${duration(minutes, 'minute')}内关闭。确认支付前不会扣款。`,
  expiryDue: '本次结账的时间已到，正在确认是否仍可继续…',
  offline: '您当前处于离线状态，已填写的内容会保留。',
  onlineAgain: '网络已恢复连接。',

  // The page that the buyer comes back to.
  returnLoading: '请稍候，正在查询您的支付结果…',
  returnPaid: '谢谢，您已支付成功。',
  returnNothingDue: '谢谢，订单已完成。',
  returnProcessing: '谢谢，订单已提交，款项正在处理中，您无需进行其他操作。',
  returnUnpaid: '支付未成功，未产生任何扣款。',
  returnExpired: '本次结账已超时，未产生任何扣款。',
  returnUnknown: '暂时无法查询到您的支付结果。款项可能已支付成功，请在核实之前不要重复支付。',
  returnMissing: '此处没有可显示的支付信息。',
  returnRetry: '再次查询',
  returnRestart: '重试',

  // The lines of the order.
  lineItems: '您的订单',
  quantityOf: ({ name }) => `“${name}”的数量`,
  increaseQuantityOf: ({ name }) => `增加“${name}”的数量`,
  decreaseQuantityOf: ({ name }) => `减少“${name}”的数量`,
  quantity: ({ quantity }) => `数量：${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount}（每${unit}）` : `单价 ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `${every(interval, count)}按用量计费` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)}包，每包${number(size)}个`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)}及以上` : `${number(from)}～${number(to)}`;
    return `${range}：${[each && `单价 ${each}`, flat && `固定费用 ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: '移除',
  removeItem: ({ name }) => `移除“${name}”`,
  itemRemoved: ({ name }) => `已移除“${name}”。`,
  lineItemDiscount: ({ name, amount }) => `${name}：−${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name}（${percent(percentage / 100)}）`;
    return inclusive ? `含${label}：${amount}` : `${label}：${amount}`;
  },
  mostAllowed: ({ maximum }) => `最多可购买${number(maximum)}件。`,
  leastAllowed: ({ minimum }) => `至少需购买${number(minimum)}件。`,
  lastItem: '订单中的最后一件商品无法移除。',

  // What is offered with the order.
  optionalItems: '猜您喜欢',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}（每${unit}）` : amount;
    return interval === null ? each : `${every(interval, count)} ${each}`;
  },
  optionalItemQuantity: ({ quantity }) => `数量：${number(quantity)}`,
  addOptionalItem: '添加',
  addOptionalItemOf: ({ name }) => `添加“${name}”`,
  removeOptionalItem: '移除',
  removeOptionalItemOf: ({ name }) => `移除“${name}”`,
  optionalItemAdded: ({ name }) => `已添加“${name}”。`,
  optionalItemRemoved: ({ name }) => `已移除“${name}”。`,
  promotionCodeNeedsMore:
    '移除此商品后，订单金额将不满足优惠码的使用条件。如需移除商品，请先移除优惠码。',
  promotionCodeNeedsItem: '您的优惠码适用于此商品。如需移除商品，请先移除优惠码。',

  // What it adds up to.
  totals: '费用明细',
  subtotal: '小计',
  discount: '优惠',
  shipping: '运费',
  tax: '税费',
  taxIncluded: ({ name }) => `含${name}`,
  withPercentage: ({ name, percentage }) => `${name}（${percent(percentage / 100)}）`,
  minus: ({ amount }) => `−${amount}`,
  free: '免费',
  taxNeedsAddress: '填写地址后显示税费',
  appliedBalance: '账户余额',
  balanceAppliedToNextInvoice: '剩余余额将用于抵扣您的下一期账单。',
  surcharge: '附加费',
  total: '总计',
  totalDueToday: '今日应付总额',
  perInterval: ({ amount, interval, count }) => `${every(interval, count)} ${amount}`,
  dueNext: '此后',
  dueAfterTrial: ({ date: end }) => `${date(end)}起`,
  totalChanged: ({ amount }) => `总计现为 ${amount}。`,

  // A subscription from now on.
  recurringSummary: '您的订阅',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${every(interval, count)} ${amount}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${duration(trialDays, 'day')}试用期结束后，${terms}`
      : `试用期结束后，${terms}`;
  },
  dueToday: ({ amount }) => `今日应付：${amount}`,
  nextInvoice: ({ amount, date: day }) => `下期账单：${date(day)}，${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `“${name}”适用于每期账单。`;
    return months === 0
      ? `“${name}”仅适用于首期账单。`
      : `“${name}”的有效期为${duration(months, 'month')}。`;
  },
  prorated: '今日金额为首个完整计费周期开始前的费用。',
  balanceUsed: ({ amount }) => `今日使用的账户余额：${amount}`,
  balanceLeft: '剩余余额将用于抵扣您的下一期账单。',

  // The currencies to pay in.
  currencyOptions: '币种',
  exchangeRate: ({ from, to, rate }) => `由 ${from} 换算：1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: '优惠码',
  applyPromotionCode: '使用',
  appliedPromotionCodes: '已使用的优惠码',
  removePromotionCode: ({ code }) => `移除优惠码 ${code}`,
  promotionCodeApplied: ({ code }) => `已使用优惠码 ${code}。`,
  promotionCodeRemoved: '已移除优惠码。',

  // Who the buyer is.
  email: '电子邮箱',
  emailRequired: '请输入您的电子邮箱。',
  phoneNumber: '电话号码',
  phoneNumberRequired: '请输入您的电话号码。',
  individualName: '姓名',
  individualNameRequired: '请输入您的姓名。',
  buyerBusinessName: '企业名称',
  buyerBusinessNameRequired: '请输入您的企业名称。',
  taxIdDetails: '企业信息',
  purchasingAsBusiness: '我以企业身份购买',
  taxIdType: '税号类型',
  taxIdTypeRequired: '请选择税号类型。',
  chooseTaxIdType: '选择类型',
  taxIdTypeOf: ({ region, name }) => `${region}（${name}）`,
  otherTaxIdTypes: '其他国家和地区',
  taxId: '税号',
  taxIdRequired: '请输入您的税号。',

  // Addresses.
  shippingAddress: '收货地址',
  billingAddress: '账单地址',
  billingSameAsShipping: '账单地址与收货地址相同',
  addressLabels: {
    name: '姓名',
    country: '国家/地区',
    line1: '详细地址',
    line2: '楼栋、单元、门牌号等',
    city: '城市',
    suburb: '城区',
    district: '区',
    town: '城镇',
    postal_code: '邮政编码',
    zip: '邮政编码',
    pin: '邮政编码（PIN）',
    eircode: '邮政编码（Eircode）',
    postcode: '邮政编码',
    state: '州',
    province: '省份',
    county: '郡/县市',
    prefecture: '都道府县',
    emirate: '酋长国',
    area: '区域',
    department: '省',
    region: '大区/州/道',
    island: '岛屿',
    parish: '教区',
  },
  optionalField: ({ label }) => `${label}（选填）`,
  fieldRequired: ({ label }) => `${label}为必填项。`,
  chooseCountry: '请选择',

  // How the order gets to the buyer.
  shippingOptions: '配送方式',
  shippingOptionRequired: '请选择配送方式。',
  shippingOption: '配送',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `${deliveryTime(maximum)}内` : '';
    if (!maximum) return `至少${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)}至${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}～${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: '快捷支付',
  expressCheckoutOr: '或',
  savedPaymentMethods: '已保存的支付方式',
  cardBrand: ({ brand }) => cardBrandOf(brand, '银行卡'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, '银行卡')}，尾号 ${last4}`,
  cardExpires: (day) => `有效期至 ${cardExpiry(day)}`,
  cardExpired: (day) => `已于 ${cardExpiry(day)} 过期`,
  anotherPaymentMethod: '使用其他支付方式',
  savePaymentMethod: '保存我的信息，下次快速结账',

  // The shop's own fields, and its terms.
  customFieldRequired: '请填写此项。',
  customFieldDigits: '请仅输入数字。',
  customFieldNothingChosen: '请选择',
  customFieldChoose: '请选择一个选项。',
  customFieldTooShort: ({ minimum }) => `请至少输入${number(minimum)}个字符。`,
  customFieldTooLong: ({ maximum }) => `最多可输入${number(maximum)}个字符。`,
  agreeToTerms: '我同意服务条款',
  termsRequired: '请先同意服务条款再继续。',

  // The button that pays.
  pay: ({ amount }) => `支付 ${amount}`,
  subscribe: '订阅',
  startTrial: '开始试用',
  book: ({ amount }) => (amount ? `支付 ${amount} 并预订` : '预订'),
  donate: ({ amount }) => (amount ? `捐赠 ${amount}` : '捐赠'),
  completeOrder: '提交订单',
  saveCard: '保存银行卡',
  submitWaiting: '正在更新…',
  submitProcessing: '正在处理…',
  submitComplete: '已完成',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `请选择${number(Math.max(minimum, 1))}至${number(maximum)}之间的数量。`,
  promotionCodeMissing: '请输入优惠码。',
  missing: ({ details }) => `请先检查以下信息再继续：${list(details)}。`,
  missingDetails: {
    email: '电子邮箱',
    phoneNumber: '电话号码',
    individualName: '姓名',
    businessName: '企业名称',
    shippingAddress: '收货地址',
    billingAddress: '账单地址',
    shippingOption: '配送方式',
    payment: '支付信息',
    contactDetails: '联系方式',
    taxId: '税号',
    terms: '服务条款',
    customField: '必填项',
  },
  updateFailed: ({ reason }) => `未产生任何扣款。${reason}`,
  totalChangedMeanwhile: ({ amount }) => `未产生任何扣款。总计现为 ${amount}，请核对订单后重试。`,
  sessionClosed: '本次结账已关闭，未产生任何扣款。',
  serverUpdateFailed: '商家未能完成此项更改，请重试。',
  serverUpdateTimedOut: '商家处理此项更改超时，请重试。',
  unexpected: '出了点问题，请重试。',
};

export default zh;
