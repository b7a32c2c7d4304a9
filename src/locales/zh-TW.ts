import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('zh-TW');

const PER: Readonly<Record<Interval, string>> = {
  day: '每天',
  week: '每週',
  month: '每月',
  year: '每年',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `每 ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} 個工作天` : duration(value, unit);

/** Chinese in traditional characters, of Taiwan, in the polite form. */
export const zhTW: Messages = {
  locale: 'zh-TW',

  // The whole page.
  orderHeading: '您的訂單',
  contactHeading: '聯絡資訊',
  shippingOptionsHeading: '運送方式',
  paymentHeading: '付款',
  showOrder: '顯示訂單',
  hideOrder: '隱藏訂單',

  // Where the checkout stands.
  loading: '正在載入結帳頁面…',
  loadFailed: '無法載入結帳頁面。',
  retry: '再試一次',
  expired: '這次結帳已逾時，並未向您收取任何費用。',
  restart: '重新開始',
  complete: '感謝您，付款成功。',
  completeUnpaid: '感謝您，訂單已成立，款項正在處理中。',
  expiresSoon: ({ minutes }) =>
    `這次結帳將在 ${duration(minutes, 'minute')}內結束。完成付款前不會收取任何費用。`,
  expiryDue: '這次結帳的時間已到，正在確認是否仍可繼續…',
  offline: '您目前處於離線狀態，已填寫的內容會保留。',
  onlineAgain: '您已恢復連線。',

  // The page that the buyer comes back to.
  returnLoading: '請稍候，正在查詢您的付款狀態…',
  returnPaid: '感謝您，付款成功。',
  returnNothingDue: '感謝您，訂單已完成。',
  returnProcessing: '感謝您，訂單已成立，款項正在處理中，您不需要進行任何操作。',
  returnUnpaid: '付款未成功，並未向您收取任何費用。',
  returnExpired: '這次結帳已逾時，並未向您收取任何費用。',
  returnUnknown: '我們無法確認您的付款結果。款項可能已經支付，請在確認之前不要重複付款。',
  returnMissing: '這裡沒有可顯示的付款資料。',
  returnRetry: '再查詢一次',
  returnRestart: '再試一次',

  // The lines of the order.
  lineItems: '您的訂單',
  quantityOf: ({ name }) => `「${name}」的數量`,
  increaseQuantityOf: ({ name }) => `增加「${name}」的數量`,
  decreaseQuantityOf: ({ name }) => `減少「${name}」的數量`,
  quantity: ({ quantity }) => `數量：${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount}（每${unit}）` : `單價 ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `${every(interval, count)}依用量計費` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)} 包，每包 ${number(size)} 個`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)} 以上` : `${number(from)}～${number(to)}`;
    return `${range}：${[each && `單價 ${each}`, flat && `固定費用 ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: '移除',
  removeItem: ({ name }) => `移除「${name}」`,
  itemRemoved: ({ name }) => `已移除「${name}」。`,
  lineItemDiscount: ({ name, amount }) => `${name}：−${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name}（${percent(percentage / 100)}）`;
    return inclusive ? `內含${label}：${amount}` : `${label}：${amount}`;
  },
  mostAllowed: ({ maximum }) => `最多可訂購 ${number(maximum)} 件。`,
  leastAllowed: ({ minimum }) => `最少需訂購 ${number(minimum)} 件。`,
  lastItem: '訂單中的最後一件商品無法移除。',

  // What is offered with the order.
  optionalItems: '您可能也會喜歡',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}（每${unit}）` : amount;
    return interval === null ? each : `${every(interval, count)} ${each}`;
  },
  optionalItemQuantity: ({ quantity }) => `數量：${number(quantity)}`,
  addOptionalItem: '加購',
  addOptionalItemOf: ({ name }) => `加購「${name}」`,
  removeOptionalItem: '移除',
  removeOptionalItemOf: ({ name }) => `移除「${name}」`,
  optionalItemAdded: ({ name }) => `已加購「${name}」。`,
  optionalItemRemoved: ({ name }) => `已移除「${name}」。`,
  promotionCodeNeedsMore:
    '移除這件商品後，訂單金額將未達優惠碼的使用門檻。如要移除商品，請先移除優惠碼。',
  promotionCodeNeedsItem: '您的優惠碼適用於這件商品。如要移除商品，請先移除優惠碼。',

  // What it adds up to.
  totals: '訂單摘要',
  subtotal: '小計',
  discount: '折扣',
  shipping: '運費',
  tax: '稅金',
  taxIncluded: ({ name }) => `內含${name}`,
  withPercentage: ({ name, percentage }) => `${name}（${percent(percentage / 100)}）`,
  minus: ({ amount }) => `−${amount}`,
  free: '免費',
  taxNeedsAddress: '輸入地址後即可查看稅金',
  appliedBalance: '帳戶餘額',
  balanceAppliedToNextInvoice: '剩餘的餘額將用於折抵您的下一期帳單。',
  surcharge: '附加費',
  total: '總計',
  totalDueToday: '今日應付總額',
  perInterval: ({ amount, interval, count }) => `${every(interval, count)} ${amount}`,
  dueNext: '之後',
  dueAfterTrial: ({ date: end }) => `${date(end)}起`,
  totalChanged: ({ amount }) => `總計現為 ${amount}。`,

  // A subscription from now on.
  recurringSummary: '您的訂閱',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${every(interval, count)} ${amount}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${duration(trialDays, 'day')}試用期結束後，${terms}`
      : `試用期結束後，${terms}`;
  },
  dueToday: ({ amount }) => `今日應付：${amount}`,
  nextInvoice: ({ amount, date: day }) => `下一期帳單：${date(day)}，${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `「${name}」適用於每一期帳單。`;
    return months === 0
      ? `「${name}」僅適用於首期帳單。`
      : `「${name}」適用期間為 ${duration(months, 'month')}。`;
  },
  prorated: '今日金額為第一個完整計費週期開始前的費用。',
  balanceUsed: ({ amount }) => `今日使用的帳戶餘額：${amount}`,
  balanceLeft: '剩餘的餘額將用於折抵您的下一期帳單。',

  // The currencies to pay in.
  currencyOptions: '幣別',
  exchangeRate: ({ from, to, rate }) => `由 ${from} 換算：1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: '優惠碼',
  applyPromotionCode: '套用',
  appliedPromotionCodes: '已套用的優惠碼',
  removePromotionCode: ({ code }) => `移除優惠碼 ${code}`,
  promotionCodeApplied: ({ code }) => `已套用優惠碼 ${code}。`,
  promotionCodeRemoved: '已移除優惠碼。',

  // Who the buyer is.
  email: '電子郵件',
  emailRequired: '請輸入您的電子郵件地址。',
  phoneNumber: '電話號碼',
  phoneNumberRequired: '請輸入您的電話號碼。',
  individualName: '姓名',
  individualNameRequired: '請輸入您的姓名。',
  buyerBusinessName: '公司名稱',
  buyerBusinessNameRequired: '請輸入您的公司名稱。',
  taxIdDetails: '公司資料',
  purchasingAsBusiness: '我以公司名義購買',
  taxIdType: '統一編號／稅號類型',
  taxIdTypeRequired: '請選擇統一編號或稅號的類型。',
  chooseTaxIdType: '選擇類型',
  taxIdTypeOf: ({ region, name }) => `${region}（${name}）`,
  otherTaxIdTypes: '其他國家和地區',
  taxId: '統一編號／稅號',
  taxIdRequired: '請輸入統一編號或稅號。',

  // Addresses.
  shippingAddress: '收件地址',
  billingAddress: '帳單地址',
  billingSameAsShipping: '帳單地址與收件地址相同',
  addressLabels: {
    name: '姓名',
    country: '國家或地區',
    line1: '地址',
    line2: '樓層、室號等',
    city: '城市／鄉鎮市區',
    suburb: '地區',
    district: '區',
    town: '城鎮',
    postal_code: '郵遞區號',
    zip: '郵遞區號',
    pin: '郵遞區號（PIN）',
    eircode: '郵遞區號（Eircode）',
    postcode: '郵遞區號',
    state: '州',
    province: '省份',
    county: '縣市',
    prefecture: '都道府縣',
    emirate: '酋長國',
    area: '區域',
    department: '省',
    region: '行政區',
    island: '島嶼',
    parish: '教區',
  },
  optionalField: ({ label }) => `${label}（選填）`,
  fieldRequired: ({ label }) => `${label}為必填欄位。`,
  chooseCountry: '請選擇',

  // How the order gets to the buyer.
  shippingOptions: '運送方式',
  shippingOptionRequired: '請選擇運送方式。',
  shippingOption: '運送',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `${deliveryTime(maximum)}內` : '';
    if (!maximum) return `至少 ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)}至 ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}～${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: '快速結帳',
  expressCheckoutOr: '或',
  savedPaymentMethods: '已儲存的付款方式',
  cardBrand: ({ brand }) => cardBrandOf(brand, '卡片'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, '卡片')}，末四碼 ${last4}`,
  cardExpires: (day) => `有效期限 ${cardExpiry(day)}`,
  cardExpired: (day) => `已於 ${cardExpiry(day)} 到期`,
  anotherPaymentMethod: '使用其他付款方式',
  savePaymentMethod: '儲存我的資料，下次結帳更快速',

  // The shop's own fields, and its terms.
  customFieldRequired: '請填寫此欄位。',
  customFieldDigits: '請僅輸入數字。',
  customFieldNothingChosen: '請選擇',
  customFieldChoose: '請選擇其中一個選項。',
  customFieldTooShort: ({ minimum }) => `請輸入至少 ${number(minimum)} 個字元。`,
  customFieldTooLong: ({ maximum }) => `最多可輸入 ${number(maximum)} 個字元。`,
  agreeToTerms: '我同意服務條款',
  termsRequired: '請同意服務條款以繼續。',

  // The button that pays.
  pay: ({ amount }) => `支付 ${amount}`,
  subscribe: '訂閱',
  startTrial: '開始試用',
  book: ({ amount }) => (amount ? `支付 ${amount} 並預訂` : '預訂'),
  donate: ({ amount }) => (amount ? `捐款 ${amount}` : '捐款'),
  completeOrder: '完成訂單',
  saveCard: '儲存卡片',
  submitWaiting: '更新中…',
  submitProcessing: '處理中…',
  submitComplete: '完成',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `請選擇 ${number(Math.max(minimum, 1))} 到 ${number(maximum)} 之間的數量。`,
  promotionCodeMissing: '請輸入優惠碼。',
  missing: ({ details }) => `請先確認以下項目再繼續：${list(details)}。`,
  missingDetails: {
    email: '電子郵件地址',
    phoneNumber: '電話號碼',
    individualName: '姓名',
    businessName: '公司名稱',
    shippingAddress: '收件地址',
    billingAddress: '帳單地址',
    shippingOption: '運送方式',
    payment: '付款資料',
    contactDetails: '聯絡資訊',
    taxId: '統一編號或稅號',
    terms: '服務條款',
    customField: '必填欄位',
  },
  updateFailed: ({ reason }) => `並未向您收取任何費用。${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `並未向您收取任何費用。總計現為 ${amount}，請確認訂單後再試一次。`,
  sessionClosed: '這次結帳已結束，並未向您收取任何費用。',
  serverUpdateFailed: '商店無法完成這項變更，請再試一次。',
  serverUpdateTimedOut: '商店處理這項變更的時間過長，請再試一次。',
  unexpected: '發生錯誤，請再試一次。',
};

export default zhTW;
