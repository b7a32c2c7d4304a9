import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('zh-HK');

const PER: Readonly<Record<Interval, string>> = {
  day: '每日',
  week: '每星期',
  month: '每月',
  year: '每年',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `每 ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} 個工作天` : duration(value, unit);

/** Chinese in traditional characters, of Hong Kong, in the polite form. */
export const zhHK: Messages = {
  locale: 'zh-HK',

  // The whole page.
  orderHeading: '您的訂單',
  contactHeading: '聯絡資料',
  shippingOptionsHeading: '送貨方式',
  paymentHeading: '付款',
  showOrder: '顯示訂單',
  hideOrder: '隱藏訂單',

  // Where the checkout stands.
  loading: '正在載入結賬頁面…',
  loadFailed: '未能載入結賬頁面。',
  retry: '再試一次',
  expired: '是次結賬已逾時，未有收取任何費用。',
  restart: '重新開始',
  complete: '多謝您，付款成功。',
  completeUnpaid: '多謝您，我們已收到您的訂單，款項正在處理中。',
  expiresSoon: ({ minutes }) =>
    `是次結賬將於 ${duration(minutes, 'minute')}內結束。在您付款前不會收取任何費用。`,
  expiryDue: '是次結賬的時限已過，正在查看能否繼續…',
  offline: '您目前離線，已填寫的資料會保留。',
  onlineAgain: '您已重新連線。',

  // The page that the buyer comes back to.
  returnLoading: '請稍候，正在查閱您的付款狀況…',
  returnPaid: '多謝您，付款成功。',
  returnNothingDue: '多謝您，訂單已完成。',
  returnProcessing: '多謝您，我們已收到您的訂單，款項正在處理中，您毋須採取任何行動。',
  returnUnpaid: '付款未能完成，未有收取任何費用。',
  returnExpired: '是次結賬已逾時，未有收取任何費用。',
  returnUnknown: '我們未能確認您的付款結果。款項可能已成功支付，請先核實，切勿重複付款。',
  returnMissing: '沒有可顯示的付款資料。',
  returnRetry: '再次查閱',
  returnRestart: '再試一次',

  // The lines of the order.
  lineItems: '您的訂單',
  quantityOf: ({ name }) => `「${name}」的數量`,
  increaseQuantityOf: ({ name }) => `增加「${name}」的數量`,
  decreaseQuantityOf: ({ name }) => `減少「${name}」的數量`,
  quantity: ({ quantity }) => `數量：${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount}（每${unit}）` : `單價 ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `${every(interval, count)}按用量收費` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)} 包，每包 ${number(size)} 個`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)} 或以上` : `${number(from)} 至 ${number(to)}`;
    return `${range}：${[each && `單價 ${each}`, flat && `定額 ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: '移除',
  removeItem: ({ name }) => `移除「${name}」`,
  itemRemoved: ({ name }) => `已移除「${name}」。`,
  lineItemDiscount: ({ name, amount }) => `${name}：−${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name}（${percent(percentage / 100)}）`;
    return inclusive ? `已包括${label}：${amount}` : `${label}：${amount}`;
  },
  mostAllowed: ({ maximum }) => `最多可訂購 ${number(maximum)} 件。`,
  leastAllowed: ({ minimum }) => `最少須訂購 ${number(minimum)} 件。`,
  lastItem: '訂單內的最後一件貨品不能移除。',

  // What is offered with the order.
  optionalItems: '您可能亦會喜歡',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}（每${unit}）` : amount;
    return interval === null ? each : `${every(interval, count)} ${each}`;
  },
  optionalItemQuantity: ({ quantity }) => `數量：${number(quantity)}`,
  addOptionalItem: '加入',
  addOptionalItemOf: ({ name }) => `加入「${name}」`,
  removeOptionalItem: '移除',
  removeOptionalItemOf: ({ name }) => `移除「${name}」`,
  optionalItemAdded: ({ name }) => `已加入「${name}」。`,
  optionalItemRemoved: ({ name }) => `已移除「${name}」。`,
  promotionCodeNeedsMore:
    '移除此貨品後，訂單金額將未達優惠碼的最低要求。如要移除貨品，請先移除優惠碼。',
  promotionCodeNeedsItem: '您的優惠碼適用於此貨品。如要移除貨品，請先移除優惠碼。',

  // What it adds up to.
  totals: '訂單摘要',
  subtotal: '小計',
  discount: '折扣',
  shipping: '運費',
  tax: '稅項',
  taxIncluded: ({ name }) => `已包括${name}`,
  withPercentage: ({ name, percentage }) => `${name}（${percent(percentage / 100)}）`,
  minus: ({ amount }) => `−${amount}`,
  free: '免費',
  taxNeedsAddress: '輸入地址以查看稅項',
  appliedBalance: '賬戶結餘',
  balanceAppliedToNextInvoice: '剩餘的結餘將用作扣減您的下一期賬單。',
  surcharge: '附加費',
  total: '總額',
  totalDueToday: '今日應付總額',
  perInterval: ({ amount, interval, count }) => `${every(interval, count)} ${amount}`,
  dueNext: '其後',
  dueAfterTrial: ({ date: end }) => `由${date(end)}起`,
  totalChanged: ({ amount }) => `總額現為 ${amount}。`,

  // A subscription from now on.
  recurringSummary: '您的訂閱',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${every(interval, count)} ${amount}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${duration(trialDays, 'day')}試用期完結後，${terms}`
      : `試用期完結後，${terms}`;
  },
  dueToday: ({ amount }) => `今日應付：${amount}`,
  nextInvoice: ({ amount, date: day }) => `下一期賬單：${date(day)}，${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `「${name}」適用於每期賬單。`;
    return months === 0
      ? `「${name}」只適用於首期賬單。`
      : `「${name}」適用期為 ${duration(months, 'month')}。`;
  },
  prorated: '今日的金額為首個完整收費週期開始前的費用。',
  balanceUsed: ({ amount }) => `今日使用的賬戶結餘：${amount}`,
  balanceLeft: '剩餘的結餘將用作扣減您的下一期賬單。',

  // The currencies to pay in.
  currencyOptions: '貨幣',
  exchangeRate: ({ from, to, rate }) => `由 ${from} 兌換：1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: '優惠碼',
  applyPromotionCode: '套用',
  appliedPromotionCodes: '已套用的優惠碼',
  removePromotionCode: ({ code }) => `移除優惠碼 ${code}`,
  promotionCodeApplied: ({ code }) => `已套用優惠碼 ${code}。`,
  promotionCodeRemoved: '已移除優惠碼。',

  // Who the buyer is.
  email: '電郵地址',
  emailRequired: '請輸入您的電郵地址。',
  phoneNumber: '電話號碼',
  phoneNumberRequired: '請輸入您的電話號碼。',
  individualName: '姓名',
  individualNameRequired: '請輸入您的姓名。',
  buyerBusinessName: '公司名稱',
  buyerBusinessNameRequired: '請輸入您的公司名稱。',
  taxIdDetails: '公司資料',
  purchasingAsBusiness: '我以公司名義購買',
  taxIdType: '稅務編號類別',
  taxIdTypeRequired: '請選擇稅務編號類別。',
  chooseTaxIdType: '選擇類別',
  taxIdTypeOf: ({ region, name }) => `${region}（${name}）`,
  otherTaxIdTypes: '其他國家及地區',
  taxId: '稅務編號',
  taxIdRequired: '請輸入您的稅務編號。',

  // Addresses.
  shippingAddress: '送貨地址',
  billingAddress: '賬單地址',
  billingSameAsShipping: '賬單地址與送貨地址相同',
  addressLabels: {
    name: '姓名',
    country: '國家或地區',
    line1: '地址',
    line2: '單位、樓層、座數等',
    city: '城市',
    suburb: '市郊地區',
    district: '地區',
    town: '市鎮',
    postal_code: '郵政編碼',
    zip: '郵政編碼',
    pin: '郵政編碼（PIN）',
    eircode: '郵政編碼（Eircode）',
    postcode: '郵政編碼',
    state: '州',
    province: '省份',
    county: '縣／郡',
    prefecture: '都道府縣',
    emirate: '酋長國',
    area: '區域',
    department: '省',
    region: '行政區',
    island: '島嶼',
    parish: '教區',
  },
  optionalField: ({ label }) => `${label}（選填）`,
  fieldRequired: ({ label }) => `必須填寫${label}。`,
  chooseCountry: '請選擇',

  // How the order gets to the buyer.
  shippingOptions: '送貨方式',
  shippingOptionRequired: '請選擇送貨方式。',
  shippingOption: '送貨',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `${deliveryTime(maximum)}內` : '';
    if (!maximum) return `最少 ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)}至 ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)} 至 ${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: '快速結賬',
  expressCheckoutOr: '或',
  savedPaymentMethods: '已儲存的付款方式',
  cardBrand: ({ brand }) => cardBrandOf(brand, '付款卡'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, '付款卡')}，尾四位數字 ${last4}`,
  cardExpires: (day) => `有效期至 ${cardExpiry(day)}`,
  cardExpired: (day) => `已於 ${cardExpiry(day)} 到期`,
  anotherPaymentMethod: '使用其他付款方式',
  savePaymentMethod: '儲存我的資料，下次結賬更快捷',

  // The shop's own fields, and its terms.
  customFieldRequired: '請填寫此欄。',
  customFieldDigits: '只可輸入數字。',
  customFieldNothingChosen: '請選擇',
  customFieldChoose: '請選擇其中一項。',
  customFieldTooShort: ({ minimum }) => `請輸入最少 ${number(minimum)} 個字元。`,
  customFieldTooLong: ({ maximum }) => `最多可輸入 ${number(maximum)} 個字元。`,
  agreeToTerms: '我同意服務條款',
  termsRequired: '請先同意服務條款，然後繼續。',

  // The button that pays.
  pay: ({ amount }) => `支付 ${amount}`,
  subscribe: '訂閱',
  startTrial: '開始試用',
  book: ({ amount }) => (amount ? `支付 ${amount} 並預訂` : '預訂'),
  donate: ({ amount }) => (amount ? `捐款 ${amount}` : '捐款'),
  completeOrder: '完成訂單',
  saveCard: '儲存付款卡',
  submitWaiting: '更新中…',
  submitProcessing: '處理中…',
  submitComplete: '完成',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `請選擇 ${number(Math.max(minimum, 1))} 至 ${number(maximum)} 之間的數量。`,
  promotionCodeMissing: '請輸入優惠碼。',
  missing: ({ details }) => `如要繼續，請檢查以下項目：${list(details)}。`,
  missingDetails: {
    email: '電郵地址',
    phoneNumber: '電話號碼',
    individualName: '姓名',
    businessName: '公司名稱',
    shippingAddress: '送貨地址',
    billingAddress: '賬單地址',
    shippingOption: '送貨方式',
    payment: '付款資料',
    contactDetails: '聯絡資料',
    taxId: '稅務編號',
    terms: '服務條款',
    customField: '必填欄位',
  },
  updateFailed: ({ reason }) => `未有收取任何費用。${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `未有收取任何費用。總額現為 ${amount}，請核對訂單後再試一次。`,
  sessionClosed: '是次結賬已結束，未有收取任何費用。',
  serverUpdateFailed: '商店未能作出此更改，請再試一次。',
  serverUpdateTimedOut: '商店處理此更改需時過長，請再試一次。',
  unexpected: '發生問題，請再試一次。',
};

export default zhHK;
