import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('ko');

const PER: Readonly<Record<Interval, string>> = {
  day: '매일',
  week: '매주',
  month: '매월',
  year: '매년',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `${duration(count, interval)}마다`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)}영업일` : duration(value, unit);

/** Korean, in the polite form. */
export const ko: Messages = {
  locale: 'ko',

  // The whole page.
  orderHeading: '주문 내역',
  contactHeading: '연락처',
  shippingOptionsHeading: '배송 방법',
  paymentHeading: '결제',
  showOrder: '주문 내역 보기',
  hideOrder: '주문 내역 숨기기',

  // Where the checkout stands.
  loading: '결제 페이지를 불러오는 중…',
  loadFailed: '결제 페이지를 불러오지 못했습니다.',
  retry: '다시 시도',
  expired: '결제 페이지가 만료되었습니다. 청구된 금액은 없습니다.',
  restart: '처음부터 다시 시작',
  complete: '감사합니다. 결제가 완료되었습니다.',
  completeUnpaid: '감사합니다. 주문이 접수되었으며 결제를 처리하고 있습니다.',
  expiresSoon: ({ minutes }) =>
    `이 결제 페이지는 ${duration(minutes, 'minute')} 이내에 만료됩니다. 결제하기 전에는 금액이 청구되지 않습니다.`,
  expiryDue: '결제 가능 시간이 지났습니다. 계속 진행할 수 있는지 확인하는 중…',
  offline: '오프라인 상태입니다. 입력하신 내용은 유지됩니다.',
  onlineAgain: '다시 온라인 상태가 되었습니다.',

  // The page that the buyer comes back to.
  returnLoading: '잠시만 기다려 주세요. 결제 내역을 확인하는 중…',
  returnPaid: '감사합니다. 결제가 완료되었습니다.',
  returnNothingDue: '감사합니다. 주문이 완료되었습니다.',
  returnProcessing:
    '감사합니다. 주문이 접수되었으며 결제를 처리하고 있습니다. 추가로 하실 일은 없습니다.',
  returnUnpaid: '결제가 완료되지 않았습니다. 청구된 금액은 없습니다.',
  returnExpired: '결제 페이지가 만료되었습니다. 청구된 금액은 없습니다.',
  returnUnknown:
    '결제 결과를 확인하지 못했습니다. 이미 결제되었을 수 있으니 확인하기 전에는 다시 결제하지 마세요.',
  returnMissing: '표시할 결제 내역이 없습니다.',
  returnRetry: '다시 확인',
  returnRestart: '다시 시도',

  // The lines of the order.
  lineItems: '주문 내역',
  quantityOf: ({ name }) => `${name} 수량`,
  increaseQuantityOf: ({ name }) => `${name} 수량 늘리기`,
  decreaseQuantityOf: ({ name }) => `${name} 수량 줄이기`,
  quantity: ({ quantity }) => `수량: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${unit}당 ${amount}` : `개당 ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `${every(interval, count)} 사용량에 따라 청구` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)}묶음(묶음당 ${number(size)}개)`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)} 이상` : `${number(from)}~${number(to)}`;
    return `${range}: ${[each && `개당 ${each}`, flat && `정액 ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: '삭제',
  removeItem: ({ name }) => `${name} 삭제`,
  itemRemoved: ({ name }) => `${name} 상품이 삭제되었습니다.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name}(${percent(percentage / 100)})`;
    return inclusive ? `${label} 포함: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `최대 ${number(maximum)}개까지 주문할 수 있습니다.`,
  leastAllowed: ({ minimum }) => `최소 ${number(minimum)}개부터 주문할 수 있습니다.`,
  lastItem: '주문의 마지막 상품은 삭제할 수 없습니다.',

  // What is offered with the order.
  optionalItems: '함께 구매하면 좋은 상품',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${unit}당 ${amount}` : amount;
    return interval === null ? each : `${every(interval, count)} ${each}`;
  },
  optionalItemQuantity: ({ quantity }) => `수량: ${number(quantity)}`,
  addOptionalItem: '추가',
  addOptionalItemOf: ({ name }) => `${name} 추가`,
  removeOptionalItem: '삭제',
  removeOptionalItemOf: ({ name }) => `${name} 삭제`,
  optionalItemAdded: ({ name }) => `${name} 상품이 추가되었습니다.`,
  optionalItemRemoved: ({ name }) => `${name} 상품이 삭제되었습니다.`,
  promotionCodeNeedsMore:
    '이 상품을 빼면 프로모션 코드의 최소 주문 금액에 미달합니다. 상품을 삭제하려면 먼저 코드를 삭제하세요.',
  promotionCodeNeedsItem:
    '프로모션 코드가 이 상품에 적용되어 있습니다. 상품을 삭제하려면 먼저 코드를 삭제하세요.',

  // What it adds up to.
  totals: '결제 금액',
  subtotal: '소계',
  discount: '할인',
  shipping: '배송비',
  tax: '세금',
  taxIncluded: ({ name }) => `${name} 포함`,
  withPercentage: ({ name, percentage }) => `${name}(${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: '무료',
  taxNeedsAddress: '세금을 확인하려면 주소를 입력하세요',
  appliedBalance: '계정 잔액',
  balanceAppliedToNextInvoice: '남은 잔액은 다음 청구 금액에서 차감됩니다.',
  surcharge: '추가 수수료',
  total: '총 결제 금액',
  totalDueToday: '오늘 총 결제 금액',
  perInterval: ({ amount, interval, count }) => `${every(interval, count)} ${amount}`,
  dueNext: '이후',
  dueAfterTrial: ({ date: end }) => `${date(end)}부터`,
  totalChanged: ({ amount }) => `변경된 총 결제 금액: ${amount}`,

  // A subscription from now on.
  recurringSummary: '구독 정보',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${every(interval, count)} ${amount}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${duration(trialDays, 'day')} 체험 기간 종료 후 ${terms}`
      : `체험 기간 종료 후 ${terms}`;
  },
  dueToday: ({ amount }) => `오늘 결제 금액: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `다음 청구: ${date(day)}, ${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: 모든 청구에 적용됩니다.`;
    return months === 0
      ? `${name}: 첫 청구에만 적용됩니다.`
      : `${name}: ${duration(months, 'month')} 동안 적용됩니다.`;
  },
  prorated: '오늘 결제 금액은 첫 정규 결제 주기가 시작되기 전까지의 이용 요금입니다.',
  balanceUsed: ({ amount }) => `오늘 사용된 계정 잔액: ${amount}`,
  balanceLeft: '남은 잔액은 다음 청구 금액에서 차감됩니다.',

  // The currencies to pay in.
  currencyOptions: '통화',
  exchangeRate: ({ from, to, rate }) => `${from} 기준 환산: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: '프로모션 코드',
  applyPromotionCode: '적용',
  appliedPromotionCodes: '적용된 프로모션 코드',
  removePromotionCode: ({ code }) => `프로모션 코드 ${code} 삭제`,
  promotionCodeApplied: ({ code }) => `${code} 프로모션 코드가 적용되었습니다.`,
  promotionCodeRemoved: '프로모션 코드가 삭제되었습니다.',

  // Who the buyer is.
  email: '이메일',
  emailRequired: '이메일 주소를 입력하세요.',
  phoneNumber: '전화번호',
  phoneNumberRequired: '전화번호를 입력하세요.',
  individualName: '이름',
  individualNameRequired: '이름을 입력하세요.',
  buyerBusinessName: '상호(회사명)',
  buyerBusinessNameRequired: '상호 또는 회사명을 입력하세요.',
  taxIdDetails: '사업자 정보',
  purchasingAsBusiness: '사업자로 구매합니다',
  taxIdType: '납세자 번호 유형',
  taxIdTypeRequired: '납세자 번호 유형을 선택하세요.',
  chooseTaxIdType: '유형 선택',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: '기타 국가 및 지역',
  taxId: '납세자 번호',
  taxIdRequired: '납세자 번호를 입력하세요.',

  // Addresses.
  shippingAddress: '배송지 주소',
  billingAddress: '청구지 주소',
  billingSameAsShipping: '청구지 주소가 배송지 주소와 동일',
  addressLabels: {
    name: '이름',
    country: '국가 또는 지역',
    line1: '주소',
    line2: '상세 주소(동, 호수 등)',
    city: '시/군/구',
    suburb: '지역',
    district: '구/군',
    town: '도시/읍',
    postal_code: '우편번호',
    zip: '우편번호',
    pin: '우편번호(PIN)',
    eircode: '우편번호(Eircode)',
    postcode: '우편번호',
    state: '주',
    province: '도/주',
    county: '카운티/현',
    prefecture: '도도부현',
    emirate: '토후국',
    area: '지역',
    department: '주',
    region: '시/도',
    island: '섬',
    parish: '행정 교구',
  },
  optionalField: ({ label }) => `${label}(선택)`,
  fieldRequired: ({ label }) => `${label} 항목은 필수입니다.`,
  chooseCountry: '선택하세요',

  // How the order gets to the buyer.
  shippingOptions: '배송 방법',
  shippingOptionRequired: '배송 방법을 선택하세요.',
  shippingOption: '배송',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `최대 ${deliveryTime(maximum)}` : '';
    if (!maximum) return `최소 ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)}~${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}~${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: '간편 결제',
  expressCheckoutOr: '또는',
  savedPaymentMethods: '저장된 결제 수단',
  cardBrand: ({ brand }) => cardBrandOf(brand, '카드'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, '카드')}, 끝자리 ${last4}`,
  cardExpires: (day) => `유효기간: ${cardExpiry(day)}`,
  cardExpired: (day) => `유효기간 만료: ${cardExpiry(day)}`,
  anotherPaymentMethod: '다른 결제 수단 사용',
  savePaymentMethod: '다음에 더 빠르게 결제할 수 있도록 내 정보 저장',

  // The shop's own fields, and its terms.
  customFieldRequired: '이 항목을 입력하세요.',
  customFieldDigits: '숫자만 입력하세요.',
  customFieldNothingChosen: '선택하세요',
  customFieldChoose: '옵션 중 하나를 선택하세요.',
  customFieldTooShort: ({ minimum }) => `${number(minimum)}자 이상 입력하세요.`,
  customFieldTooLong: ({ maximum }) => `${number(maximum)}자 이하로 입력하세요.`,
  agreeToTerms: '이용약관에 동의합니다',
  termsRequired: '계속하려면 이용약관에 동의하세요.',

  // The button that pays.
  pay: ({ amount }) => `${amount} 결제하기`,
  subscribe: '구독하기',
  startTrial: '체험 시작하기',
  book: ({ amount }) => (amount ? `${amount} 결제 및 예약` : '예약하기'),
  donate: ({ amount }) => (amount ? `${amount} 기부하기` : '기부하기'),
  completeOrder: '주문 완료하기',
  saveCard: '카드 저장',
  submitWaiting: '업데이트 중…',
  submitProcessing: '처리 중…',
  submitComplete: '완료',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `수량을 ${number(Math.max(minimum, 1))}~${number(maximum)}개 범위에서 선택하세요.`,
  promotionCodeMissing: '프로모션 코드를 입력하세요.',
  missing: ({ details }) => `계속하려면 다음 항목을 확인해 주세요: ${list(details)}`,
  missingDetails: {
    email: '이메일 주소',
    phoneNumber: '전화번호',
    individualName: '이름',
    businessName: '상호(회사명)',
    shippingAddress: '배송지 주소',
    billingAddress: '청구지 주소',
    shippingOption: '배송 방법',
    payment: '결제 정보',
    contactDetails: '연락처',
    taxId: '납세자 번호',
    terms: '이용약관',
    customField: '필수 항목',
  },
  updateFailed: ({ reason }) => `청구된 금액은 없습니다. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `청구된 금액은 없습니다. 총 결제 금액이 변경되었습니다(현재 ${amount}). 주문 내역을 확인한 후 다시 시도해 주세요.`,
  sessionClosed: '더 이상 이 결제를 진행할 수 없습니다. 청구된 금액은 없습니다.',
  serverUpdateFailed: '상점에서 변경 사항을 적용하지 못했습니다. 다시 시도해 주세요.',
  serverUpdateTimedOut:
    '상점에서 변경 사항을 적용하는 데 시간이 너무 오래 걸렸습니다. 다시 시도해 주세요.',
  unexpected: '문제가 발생했습니다. 다시 시도해 주세요.',
};

export default ko;
