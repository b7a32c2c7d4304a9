import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('vi');

const PER: Readonly<Record<Interval, string>> = {
  day: 'mỗi ngày',
  week: 'mỗi tuần',
  month: 'mỗi tháng',
  year: 'mỗi năm',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `mỗi ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} ngày làm việc` : duration(value, unit);

/** Vietnamese, with “bạn”. */
export const vi: Messages = {
  locale: 'vi',

  // The whole page.
  orderHeading: 'Đơn hàng của bạn',
  contactHeading: 'Thông tin liên hệ',
  shippingOptionsHeading: 'Phương thức vận chuyển',
  paymentHeading: 'Thanh toán',
  showOrder: 'Xem đơn hàng',
  hideOrder: 'Ẩn đơn hàng',

  // Where the checkout stands.
  loading: 'Đang tải trang thanh toán…',
  loadFailed: 'Không thể tải trang thanh toán.',
  retry: 'Thử lại',
  expired: 'Phiên thanh toán này đã hết hạn. Bạn chưa bị trừ tiền.',
  restart: 'Bắt đầu lại',
  complete: 'Cảm ơn bạn. Thanh toán thành công.',
  completeUnpaid: 'Cảm ơn bạn. Đơn hàng đã được đặt và khoản thanh toán đang được xử lý.',
  expiresSoon: ({ minutes }) =>
    `Phiên thanh toán này sẽ kết thúc sau chưa đầy ${duration(minutes, 'minute')}. Bạn sẽ không bị trừ tiền trước khi thanh toán.`,
  expiryDue:
    'Phiên thanh toán này đã hết thời gian. Chúng tôi đang kiểm tra xem bạn có thể tiếp tục hay không…',
  offline: 'Bạn đang ngoại tuyến. Thông tin đã nhập vẫn được giữ lại.',
  onlineAgain: 'Bạn đã trực tuyến trở lại.',

  // The page that the buyer comes back to.
  returnLoading: 'Vui lòng chờ trong giây lát. Chúng tôi đang kiểm tra khoản thanh toán của bạn…',
  returnPaid: 'Cảm ơn bạn. Thanh toán thành công.',
  returnNothingDue: 'Cảm ơn bạn. Đơn hàng đã hoàn tất.',
  returnProcessing:
    'Cảm ơn bạn. Đơn hàng đã được đặt và khoản thanh toán đang được xử lý. Bạn không cần làm gì thêm.',
  returnUnpaid: 'Thanh toán không thành công. Bạn chưa bị trừ tiền.',
  returnExpired: 'Phiên thanh toán này đã hết hạn. Bạn chưa bị trừ tiền.',
  returnUnknown:
    'Chúng tôi không xác định được kết quả thanh toán của bạn. Có thể bạn đã thanh toán thành công, vui lòng không thanh toán lại khi chưa kiểm tra.',
  returnMissing: 'Không có khoản thanh toán nào để hiển thị.',
  returnRetry: 'Kiểm tra lại',
  returnRestart: 'Thử lại',

  // The lines of the order.
  lineItems: 'Đơn hàng của bạn',
  quantityOf: ({ name }) => `Số lượng ${name}`,
  increaseQuantityOf: ({ name }) => `Tăng số lượng ${name}`,
  decreaseQuantityOf: ({ name }) => `Giảm số lượng ${name}`,
  quantity: ({ quantity }) => `Số lượng: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount}/${unit}` : `Đơn giá: ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `tính phí theo mức sử dụng ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} gói, mỗi gói ${number(size)} đơn vị`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Từ ${number(from)} trở lên` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `đơn giá ${each}`, flat && `trọn gói ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Xóa',
  removeItem: ({ name }) => `Xóa ${name}`,
  itemRemoved: ({ name }) => `Đã xóa ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Đã bao gồm ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Bạn có thể đặt tối đa ${number(maximum)} sản phẩm.`,
  leastAllowed: ({ minimum }) => `Bạn cần đặt tối thiểu ${number(minimum)} sản phẩm.`,
  lastItem: 'Không thể xóa sản phẩm cuối cùng trong đơn hàng.',

  // What is offered with the order.
  optionalItems: 'Có thể bạn cũng thích',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}/${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Số lượng: ${number(quantity)}`,
  addOptionalItem: 'Thêm',
  addOptionalItemOf: ({ name }) => `Thêm ${name}`,
  removeOptionalItem: 'Xóa',
  removeOptionalItemOf: ({ name }) => `Xóa ${name}`,
  optionalItemAdded: ({ name }) => `Đã thêm ${name}.`,
  optionalItemRemoved: ({ name }) => `Đã xóa ${name}.`,
  promotionCodeNeedsMore:
    'Nếu không có sản phẩm này, đơn hàng sẽ không đạt giá trị tối thiểu để dùng mã giảm giá. Để xóa sản phẩm, trước tiên hãy xóa mã.',
  promotionCodeNeedsItem:
    'Mã giảm giá của bạn áp dụng cho sản phẩm này. Để xóa sản phẩm, trước tiên hãy xóa mã.',

  // What it adds up to.
  totals: 'Tóm tắt đơn hàng',
  subtotal: 'Tạm tính',
  discount: 'Giảm giá',
  shipping: 'Phí vận chuyển',
  tax: 'Thuế',
  taxIncluded: ({ name }) => `Đã bao gồm ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Miễn phí',
  taxNeedsAddress: 'Nhập địa chỉ để xem thuế',
  appliedBalance: 'Số dư tài khoản',
  balanceAppliedToNextInvoice: 'Số dư còn lại sẽ được trừ vào hóa đơn tiếp theo của bạn.',
  surcharge: 'Phụ phí',
  total: 'Tổng cộng',
  totalDueToday: 'Tổng cần thanh toán hôm nay',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Sau đó',
  dueAfterTrial: ({ date: end }) => `Từ ngày ${date(end)}`,
  totalChanged: ({ amount }) => `Tổng cộng hiện là ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Gói đăng ký của bạn',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} sau ${duration(trialDays, 'day')} dùng thử`
      : `${terms} sau thời gian dùng thử`;
  },
  dueToday: ({ amount }) => `Cần thanh toán hôm nay: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Hóa đơn tiếp theo: ${amount} vào ngày ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} áp dụng cho mọi hóa đơn.`;
    return months === 0
      ? `${name} chỉ áp dụng cho hóa đơn đầu tiên.`
      : `${name} áp dụng trong ${duration(months, 'month')}.`;
  },
  prorated: 'Số tiền hôm nay được tính cho thời gian trước khi chu kỳ đầy đủ đầu tiên bắt đầu.',
  balanceUsed: ({ amount }) => `Số dư tài khoản dùng hôm nay: ${amount}`,
  balanceLeft: 'Số dư còn lại sẽ được trừ vào hóa đơn tiếp theo của bạn.',

  // The currencies to pay in.
  currencyOptions: 'Loại tiền tệ',
  exchangeRate: ({ from, to, rate }) => `Quy đổi từ ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Mã giảm giá',
  applyPromotionCode: 'Áp dụng',
  appliedPromotionCodes: 'Mã giảm giá đã áp dụng',
  removePromotionCode: ({ code }) => `Xóa mã giảm giá ${code}`,
  promotionCodeApplied: ({ code }) => `Đã áp dụng mã giảm giá ${code}.`,
  promotionCodeRemoved: 'Đã xóa mã giảm giá.',

  // Who the buyer is.
  email: 'Địa chỉ email',
  emailRequired: 'Vui lòng nhập địa chỉ email.',
  phoneNumber: 'Số điện thoại',
  phoneNumberRequired: 'Vui lòng nhập số điện thoại.',
  individualName: 'Họ và tên',
  individualNameRequired: 'Vui lòng nhập họ và tên.',
  buyerBusinessName: 'Tên doanh nghiệp',
  buyerBusinessNameRequired: 'Vui lòng nhập tên doanh nghiệp.',
  taxIdDetails: 'Thông tin doanh nghiệp',
  purchasingAsBusiness: 'Tôi mua hàng với tư cách doanh nghiệp',
  taxIdType: 'Loại mã số thuế',
  taxIdTypeRequired: 'Vui lòng chọn loại mã số thuế.',
  chooseTaxIdType: 'Chọn loại',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Quốc gia và khu vực khác',
  taxId: 'Mã số thuế',
  taxIdRequired: 'Vui lòng nhập mã số thuế.',

  // Addresses.
  shippingAddress: 'Địa chỉ giao hàng',
  billingAddress: 'Địa chỉ thanh toán',
  billingSameAsShipping: 'Địa chỉ thanh toán giống địa chỉ giao hàng',
  addressLabels: {
    name: 'Họ và tên',
    country: 'Quốc gia hoặc khu vực',
    line1: 'Địa chỉ',
    line2: 'Căn hộ, tầng, tòa nhà, v.v.',
    city: 'Thành phố',
    suburb: 'Khu dân cư',
    district: 'Quận/Huyện',
    town: 'Thành phố/Thị trấn',
    postal_code: 'Mã bưu chính',
    zip: 'Mã ZIP',
    pin: 'Mã bưu chính (PIN)',
    eircode: 'Mã bưu chính (Eircode)',
    postcode: 'Mã bưu chính',
    state: 'Bang',
    province: 'Tỉnh',
    county: 'Hạt/Huyện',
    prefecture: 'Tỉnh',
    emirate: 'Tiểu vương quốc',
    area: 'Khu vực',
    department: 'Tỉnh',
    region: 'Vùng',
    island: 'Đảo',
    parish: 'Giáo xứ',
  },
  optionalField: ({ label }) => `${label} (không bắt buộc)`,
  fieldRequired: ({ label }) => `${label} là thông tin bắt buộc.`,
  chooseCountry: 'Chọn…',

  // How the order gets to the buyer.
  shippingOptions: 'Phương thức vận chuyển',
  shippingOptionRequired: 'Vui lòng chọn phương thức vận chuyển.',
  shippingOption: 'Giao hàng',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Tối đa ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Ít nhất ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} đến ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Thanh toán nhanh',
  expressCheckoutOr: 'Hoặc',
  savedPaymentMethods: 'Phương thức thanh toán đã lưu',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Thẻ'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Thẻ')} có số cuối ${last4}`,
  cardExpires: (day) => `Hết hạn ${cardExpiry(day)}`,
  cardExpired: (day) => `Đã hết hạn ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Dùng phương thức thanh toán khác',
  savePaymentMethod: 'Lưu thông tin của tôi để thanh toán nhanh hơn',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Vui lòng điền vào trường này.',
  customFieldDigits: 'Vui lòng chỉ nhập chữ số.',
  customFieldNothingChosen: 'Chọn…',
  customFieldChoose: 'Vui lòng chọn một trong các tùy chọn.',
  customFieldTooShort: ({ minimum }) => `Vui lòng nhập ít nhất ${number(minimum)} ký tự.`,
  customFieldTooLong: ({ maximum }) => `Vui lòng nhập tối đa ${number(maximum)} ký tự.`,
  agreeToTerms: 'Tôi đồng ý với điều khoản dịch vụ',
  termsRequired: 'Vui lòng đồng ý với điều khoản dịch vụ để tiếp tục.',

  // The button that pays.
  pay: ({ amount }) => `Thanh toán ${amount}`,
  subscribe: 'Đăng ký',
  startTrial: 'Bắt đầu dùng thử',
  book: ({ amount }) => (amount ? `Đặt chỗ với giá ${amount}` : 'Đặt chỗ'),
  donate: ({ amount }) => (amount ? `Quyên góp ${amount}` : 'Quyên góp'),
  completeOrder: 'Hoàn tất đơn hàng',
  saveCard: 'Lưu thẻ',
  submitWaiting: 'Đang cập nhật…',
  submitProcessing: 'Đang xử lý…',
  submitComplete: 'Hoàn tất',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Vui lòng chọn số lượng từ ${number(Math.max(minimum, 1))} đến ${number(maximum)}.`,
  promotionCodeMissing: 'Vui lòng nhập mã giảm giá.',
  missing: ({ details }) => `Để tiếp tục, vui lòng kiểm tra: ${list(details)}.`,
  missingDetails: {
    email: 'địa chỉ email',
    phoneNumber: 'số điện thoại',
    individualName: 'họ và tên',
    businessName: 'tên doanh nghiệp',
    shippingAddress: 'địa chỉ giao hàng',
    billingAddress: 'địa chỉ thanh toán',
    shippingOption: 'phương thức vận chuyển',
    payment: 'thông tin thanh toán',
    contactDetails: 'thông tin liên hệ',
    taxId: 'mã số thuế',
    terms: 'điều khoản dịch vụ',
    customField: 'trường bắt buộc',
  },
  updateFailed: ({ reason }) => `Bạn chưa bị trừ tiền. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Bạn chưa bị trừ tiền. Tổng cộng hiện là ${amount}. Vui lòng kiểm tra đơn hàng và thử lại.`,
  sessionClosed: 'Phiên thanh toán này đã đóng. Bạn chưa bị trừ tiền.',
  serverUpdateFailed: 'Cửa hàng không thể thực hiện thay đổi này. Vui lòng thử lại.',
  serverUpdateTimedOut:
    'Cửa hàng mất quá nhiều thời gian để thực hiện thay đổi này. Vui lòng thử lại.',
  unexpected: 'Đã xảy ra lỗi. Vui lòng thử lại.',
};

export default vi;
