import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list } = createFormats('ja');

const PER: Readonly<Record<Interval, string>> = {
  day: '毎日',
  week: '毎週',
  month: '毎月',
  year: '毎年',
};

/** Intl sets a space before these; a shop in Japan does not. */
const UNITS = {
  minute: '分',
  hour: '時間',
  day: '日',
  business_day: '営業日',
  week: '週間',
  month: 'か月',
  year: '年',
};

const duration = (value: number, unit: keyof typeof UNITS) => `${number(value)}${UNITS[unit]}`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `${duration(count, interval)}ごと`;

const amountEvery = (amount: string, interval: Interval, count: number) =>
  count === 1 ? `${PER[interval]}${amount}` : `${every(interval, count)}に${amount}`;

const deliveryTime = ({ unit, value }: DeliveryTime) => duration(value, unit);

/** Japanese, in the polite form. */
export const ja: Messages = {
  locale: 'ja',

  // The whole page.
  orderHeading: 'ご注文内容',
  contactHeading: 'ご連絡先',
  shippingOptionsHeading: '配送方法',
  paymentHeading: 'お支払い',
  showOrder: '注文内容を表示',
  hideOrder: '注文内容を閉じる',

  // Where the checkout stands.
  loading: '購入手続きを読み込んでいます…',
  loadFailed: '購入手続きを読み込めませんでした。',
  retry: '再試行',
  expired: 'この購入手続きは有効期限が切れました。請求は発生していません。',
  restart: '最初からやり直す',
  complete: 'ありがとうございます。お支払いが完了しました。',
  completeUnpaid: 'ありがとうございます。ご注文を承りました。お支払いは現在処理中です。',
  expiresSoon: ({ minutes }) =>
    `この購入手続きはあと${duration(minutes, 'minute')}以内に終了します。お支払いを確定するまで請求は発生しません。`,
  expiryDue: 'この購入手続きの有効時間が過ぎました。まだ続けられるか確認しています…',
  offline: 'オフラインです。入力した内容は保持されています。',
  onlineAgain: 'オンラインに戻りました。',

  // The page that the buyer comes back to.
  returnLoading: '少々お待ちください。お支払い状況を確認しています…',
  returnPaid: 'ありがとうございます。お支払いが完了しました。',
  returnNothingDue: 'ありがとうございます。ご注文が完了しました。',
  returnProcessing:
    'ありがとうございます。ご注文を承りました。お支払いは現在処理中です。お客様のお手続きは必要ありません。',
  returnUnpaid: 'お支払いを完了できませんでした。請求は発生していません。',
  returnExpired: 'この購入手続きは有効期限が切れました。請求は発生していません。',
  returnUnknown:
    'お支払いの結果を確認できませんでした。すでに完了している可能性がありますので、ご確認いただくまで再度のお支払いはお控えください。',
  returnMissing: '表示できるお支払いはありません。',
  returnRetry: '再度確認する',
  returnRestart: 'もう一度試す',

  // The lines of the order.
  lineItems: 'ご注文内容',
  quantityOf: ({ name }) => `${name}の数量`,
  increaseQuantityOf: ({ name }) => `${name}の数量を増やす`,
  decreaseQuantityOf: ({ name }) => `${name}の数量を減らす`,
  quantity: ({ quantity }) => `数量：${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${unit}あたり${amount}` : `単価：${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `従量課金（${every(interval, count)}）` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)}パック（各${number(size)}個）`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)}以上` : `${number(from)}～${number(to)}`;
    return `${range}：${[each && `単価${each}`, flat && `一律${flat}`].filter(Boolean).join('＋')}`;
  },
  remove: '削除',
  removeItem: ({ name }) => `${name}を削除`,
  itemRemoved: ({ name }) => `${name}を削除しました。`,
  lineItemDiscount: ({ name, amount }) => `${name}：−${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name}（${percent(percentage / 100)}）`;
    return inclusive ? `うち${label}：${amount}` : `${label}：${amount}`;
  },
  mostAllowed: ({ maximum }) => `ご注文は最大${number(maximum)}点までです。`,
  leastAllowed: ({ minimum }) => `ご注文は${number(minimum)}点以上で承ります。`,
  lastItem: '最後の1点は注文から削除できません。',

  // What is offered with the order.
  optionalItems: 'こちらもおすすめです',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${unit}あたり${amount}` : amount;
    if (interval === null) return each;
    return unit ? `${each}（${every(interval, count)}）` : amountEvery(amount, interval, count);
  },
  optionalItemQuantity: ({ quantity }) => `数量：${number(quantity)}`,
  addOptionalItem: '追加',
  addOptionalItemOf: ({ name }) => `${name}を追加`,
  removeOptionalItem: '削除',
  removeOptionalItemOf: ({ name }) => `${name}を削除`,
  optionalItemAdded: ({ name }) => `${name}を追加しました。`,
  optionalItemRemoved: ({ name }) => `${name}を削除しました。`,
  promotionCodeNeedsMore:
    'この商品を削除すると、クーポンコードの利用条件となる金額に届きません。商品を削除するには、先にクーポンコードを削除してください。',
  promotionCodeNeedsItem:
    'クーポンコードはこの商品が対象です。商品を削除するには、先にクーポンコードを削除してください。',

  // What it adds up to.
  totals: 'ご注文金額',
  subtotal: '小計',
  discount: '割引',
  shipping: '送料',
  tax: '税金',
  taxIncluded: ({ name }) => `うち${name}`,
  withPercentage: ({ name, percentage }) => `${name}（${percent(percentage / 100)}）`,
  minus: ({ amount }) => `−${amount}`,
  free: '無料',
  taxNeedsAddress: '税額を表示するには住所を入力してください',
  appliedBalance: 'アカウント残高',
  balanceAppliedToNextInvoice: '残高の残りは次回のご請求に充当されます。',
  surcharge: '追加手数料',
  total: '合計',
  totalDueToday: '本日のお支払い合計',
  perInterval: ({ amount, interval, count }) => amountEvery(amount, interval, count),
  dueNext: '次回以降',
  dueAfterTrial: ({ date: end }) => `${date(end)}から`,
  totalChanged: ({ amount }) => `合計が${amount}になりました。`,

  // A subscription from now on.
  recurringSummary: 'ご契約のサブスクリプション',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = amountEvery(amount, interval, count);
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${number(trialDays)}日間のトライアル終了後、${terms}`
      : `トライアル終了後、${terms}`;
  },
  dueToday: ({ amount }) => `本日のお支払い：${amount}`,
  nextInvoice: ({ amount, date: day }) => `次回のご請求：${date(day)}に${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}は毎回のご請求に適用されます。`;
    return months === 0
      ? `${name}は初回のご請求にのみ適用されます。`
      : `${name}は${duration(months, 'month')}間適用されます。`;
  },
  prorated: '本日の金額は、最初の通常の請求期間が始まるまでの期間分です。',
  balanceUsed: ({ amount }) => `本日充当されるアカウント残高：${amount}`,
  balanceLeft: '残高の残りは次回のご請求に充当されます。',

  // The currencies to pay in.
  currencyOptions: '通貨',
  exchangeRate: ({ from, to, rate }) => `${from}から換算：1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'クーポンコード',
  applyPromotionCode: '適用',
  appliedPromotionCodes: '適用済みのクーポンコード',
  removePromotionCode: ({ code }) => `クーポンコード「${code}」を削除`,
  promotionCodeApplied: ({ code }) => `クーポンコード「${code}」を適用しました。`,
  promotionCodeRemoved: 'クーポンコードを削除しました。',

  // Who the buyer is.
  email: 'メールアドレス',
  emailRequired: 'メールアドレスを入力してください。',
  phoneNumber: '電話番号',
  phoneNumberRequired: '電話番号を入力してください。',
  individualName: '氏名',
  individualNameRequired: '氏名を入力してください。',
  buyerBusinessName: '会社名・屋号',
  buyerBusinessNameRequired: '会社名または屋号を入力してください。',
  taxIdDetails: '事業者情報',
  purchasingAsBusiness: '法人・事業者として購入する',
  taxIdType: '納税者番号の種類',
  taxIdTypeRequired: '納税者番号の種類を選択してください。',
  chooseTaxIdType: '種類を選択',
  taxIdTypeOf: ({ region, name }) => `${region}（${name}）`,
  otherTaxIdTypes: 'その他の国と地域',
  taxId: '納税者番号',
  taxIdRequired: '納税者番号を入力してください。',

  // Addresses.
  shippingAddress: 'お届け先住所',
  billingAddress: '請求先住所',
  billingSameAsShipping: '請求先住所はお届け先住所と同じ',
  addressLabels: {
    name: '氏名',
    country: '国または地域',
    line1: '町名・番地',
    line2: '建物名・部屋番号',
    city: '市区町村',
    suburb: '地区',
    district: '地区',
    town: '市町村',
    postal_code: '郵便番号',
    zip: '郵便番号',
    pin: '郵便番号（PIN）',
    eircode: '郵便番号（Eircode）',
    postcode: '郵便番号',
    state: '州',
    province: '州・省・県',
    county: '県・郡',
    prefecture: '都道府県',
    emirate: '首長国',
    area: '区域',
    department: '県',
    region: '地域・州',
    island: '島',
    parish: '教区',
  },
  optionalField: ({ label }) => `${label}（任意）`,
  fieldRequired: ({ label }) => `${label}は必須項目です。`,
  chooseCountry: '選択してください',

  // How the order gets to the buyer.
  shippingOptions: '配送方法',
  shippingOptionRequired: '配送方法を選択してください。',
  shippingOption: '配送',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `${deliveryTime(maximum)}以内` : '';
    if (!maximum) return `最短${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)}～${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}～${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'エクスプレス決済',
  expressCheckoutOr: 'または',
  savedPaymentMethods: '保存済みのお支払い方法',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'カード'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `末尾が${last4}の${cardBrandOf(brand, 'カード')}`,
  cardExpires: (day) => `有効期限：${cardExpiry(day)}`,
  cardExpired: (day) => `期限切れ：${cardExpiry(day)}`,
  anotherPaymentMethod: '別のお支払い方法を使う',
  savePaymentMethod: '次回からすばやく購入できるよう情報を保存する',

  // The shop's own fields, and its terms.
  customFieldRequired: 'この項目を入力してください。',
  customFieldDigits: '数字のみで入力してください。',
  customFieldNothingChosen: '選択してください',
  customFieldChoose: 'いずれかを選択してください。',
  customFieldTooShort: ({ minimum }) => `${number(minimum)}文字以上で入力してください。`,
  customFieldTooLong: ({ maximum }) => `${number(maximum)}文字以内で入力してください。`,
  agreeToTerms: '利用規約に同意します',
  termsRequired: '続けるには利用規約に同意してください。',

  // The button that pays.
  pay: ({ amount }) => `${amount}を支払う`,
  subscribe: '申し込む',
  startTrial: 'トライアルを開始',
  book: ({ amount }) => (amount ? `${amount}で予約する` : '予約する'),
  donate: ({ amount }) => (amount ? `${amount}を寄付する` : '寄付する'),
  completeOrder: '注文を確定する',
  saveCard: 'カードを保存',
  submitWaiting: '更新中…',
  submitProcessing: '処理中…',
  submitComplete: '完了',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `数量は${number(Math.max(minimum, 1))}～${number(maximum)}の範囲で選択してください。`,
  promotionCodeMissing: 'クーポンコードを入力してください。',
  missing: ({ details }) => `続けるには、次の項目をご確認ください：${list(details)}`,
  missingDetails: {
    email: 'メールアドレス',
    phoneNumber: '電話番号',
    individualName: '氏名',
    businessName: '会社名・屋号',
    shippingAddress: 'お届け先住所',
    billingAddress: '請求先住所',
    shippingOption: '配送方法',
    payment: 'お支払い情報',
    contactDetails: 'ご連絡先',
    taxId: '納税者番号',
    terms: '利用規約',
    customField: '必須項目',
  },
  updateFailed: ({ reason }) => `請求は発生していません。${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `請求は発生していません。合計が${amount}に変わりました。ご注文内容をご確認のうえ、もう一度お試しください。`,
  sessionClosed: 'この購入手続きはすでに終了しています。請求は発生していません。',
  serverUpdateFailed: 'ショップ側で変更を反映できませんでした。もう一度お試しください。',
  serverUpdateTimedOut: 'ショップ側での変更に時間がかかりすぎました。もう一度お試しください。',
  unexpected: '問題が発生しました。もう一度お試しください。',
};

export default ja;
