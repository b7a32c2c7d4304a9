import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, duration } = createFormats('th');

const PER: Readonly<Record<Interval, string>> = {
  day: 'ต่อวัน',
  week: 'ต่อสัปดาห์',
  month: 'ต่อเดือน',
  year: 'ต่อปี',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `ทุก ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} วันทำการ` : duration(value, unit);

/** Thai, polite, without the particles that tell who speaks. */
export const th: Messages = {
  locale: 'th',

  // The whole page.
  orderHeading: 'คำสั่งซื้อของคุณ',
  contactHeading: 'ข้อมูลติดต่อ',
  shippingOptionsHeading: 'วิธีจัดส่ง',
  paymentHeading: 'การชำระเงิน',
  showOrder: 'แสดงคำสั่งซื้อ',
  hideOrder: 'ซ่อนคำสั่งซื้อ',

  // Where the checkout stands.
  loading: 'กำลังโหลดหน้าชำระเงิน…',
  loadFailed: 'ไม่สามารถโหลดหน้าชำระเงินได้',
  retry: 'ลองอีกครั้ง',
  expired: 'การชำระเงินครั้งนี้หมดเวลาแล้ว ไม่มีการเรียกเก็บเงิน',
  restart: 'เริ่มใหม่',
  complete: 'ขอขอบคุณ การชำระเงินของคุณสำเร็จแล้ว',
  completeUnpaid: 'ขอขอบคุณ เราได้รับคำสั่งซื้อของคุณแล้ว และการชำระเงินกำลังอยู่ระหว่างดำเนินการ',
  expiresSoon: ({ minutes }) =>
    `หน้าชำระเงินนี้จะหมดเวลาภายใน ${duration(minutes, 'minute')} คุณจะไม่ถูกเรียกเก็บเงินก่อนที่จะยืนยันการชำระเงิน`,
  expiryDue: 'หมดเวลาสำหรับการชำระเงินครั้งนี้แล้ว เรากำลังตรวจสอบว่ายังดำเนินการต่อได้หรือไม่…',
  offline: 'คุณออฟไลน์อยู่ ข้อมูลที่กรอกไว้จะยังคงอยู่',
  onlineAgain: 'คุณกลับมาออนไลน์แล้ว',

  // The page that the buyer comes back to.
  returnLoading: 'โปรดรอสักครู่ เรากำลังตรวจสอบการชำระเงินของคุณ…',
  returnPaid: 'ขอขอบคุณ การชำระเงินของคุณสำเร็จแล้ว',
  returnNothingDue: 'ขอขอบคุณ คำสั่งซื้อของคุณเสร็จสมบูรณ์แล้ว',
  returnProcessing:
    'ขอขอบคุณ เราได้รับคำสั่งซื้อของคุณแล้ว และการชำระเงินกำลังอยู่ระหว่างดำเนินการ คุณไม่ต้องดำเนินการใดๆ เพิ่มเติม',
  returnUnpaid: 'การชำระเงินไม่สำเร็จ ไม่มีการเรียกเก็บเงิน',
  returnExpired: 'การชำระเงินครั้งนี้หมดเวลาแล้ว ไม่มีการเรียกเก็บเงิน',
  returnUnknown:
    'เราไม่สามารถยืนยันผลการชำระเงินของคุณได้ การชำระเงินอาจสำเร็จไปแล้ว โปรดอย่าชำระเงินซ้ำจนกว่าจะตรวจสอบแล้ว',
  returnMissing: 'ไม่มีข้อมูลการชำระเงินให้แสดง',
  returnRetry: 'ตรวจสอบอีกครั้ง',
  returnRestart: 'ลองอีกครั้ง',

  // The lines of the order.
  lineItems: 'คำสั่งซื้อของคุณ',
  quantityOf: ({ name }) => `จำนวน ${name}`,
  increaseQuantityOf: ({ name }) => `เพิ่มจำนวน ${name}`,
  decreaseQuantityOf: ({ name }) => `ลดจำนวน ${name}`,
  quantity: ({ quantity }) => `จำนวน ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} ต่อ ${unit}` : `หน่วยละ ${amount}`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `คิดค่าบริการตามการใช้งาน${count === 1 ? '' : ' '}${every(interval, count)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)} แพ็ก แพ็กละ ${number(size)} หน่วย`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `ตั้งแต่ ${number(from)} ขึ้นไป` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `หน่วยละ ${each}`, flat && `เหมาจ่าย ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'ลบ',
  removeItem: ({ name }) => `ลบ ${name}`,
  itemRemoved: ({ name }) => `ลบ ${name} แล้ว`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `รวม ${label} แล้ว: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `สั่งซื้อได้สูงสุด ${number(maximum)} ชิ้น`,
  leastAllowed: ({ minimum }) => `ต้องสั่งซื้ออย่างน้อย ${number(minimum)} ชิ้น`,
  lastItem: 'ไม่สามารถลบสินค้ารายการสุดท้ายในคำสั่งซื้อได้',

  // What is offered with the order.
  optionalItems: 'คุณอาจสนใจสินค้าเหล่านี้',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} ต่อ ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `จำนวน ${number(quantity)}`,
  addOptionalItem: 'เพิ่ม',
  addOptionalItemOf: ({ name }) => `เพิ่ม ${name}`,
  removeOptionalItem: 'ลบ',
  removeOptionalItemOf: ({ name }) => `ลบ ${name}`,
  optionalItemAdded: ({ name }) => `เพิ่ม ${name} แล้ว`,
  optionalItemRemoved: ({ name }) => `ลบ ${name} แล้ว`,
  promotionCodeNeedsMore:
    'หากไม่มีสินค้านี้ ยอดสั่งซื้อของคุณจะไม่ถึงขั้นต่ำของโค้ดส่วนลด หากต้องการลบสินค้า โปรดลบโค้ดก่อน',
  promotionCodeNeedsItem: 'โค้ดส่วนลดของคุณใช้กับสินค้านี้ หากต้องการลบสินค้า โปรดลบโค้ดก่อน',

  // What it adds up to.
  totals: 'สรุปคำสั่งซื้อ',
  subtotal: 'ยอดรวมย่อย',
  discount: 'ส่วนลด',
  shipping: 'ค่าจัดส่ง',
  tax: 'ภาษี',
  taxIncluded: ({ name }) => `รวม ${name} แล้ว`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'ฟรี',
  taxNeedsAddress: 'กรอกที่อยู่เพื่อดูภาษี',
  appliedBalance: 'ยอดเงินคงเหลือในบัญชี',
  balanceAppliedToNextInvoice: 'ยอดเงินที่เหลือจะนำไปหักจากใบแจ้งหนี้ฉบับถัดไป',
  surcharge: 'ค่าธรรมเนียมเพิ่มเติม',
  total: 'ยอดรวมทั้งหมด',
  totalDueToday: 'ยอดที่ต้องชำระวันนี้',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'หลังจากนั้น',
  dueAfterTrial: ({ date: end }) => `ตั้งแต่ ${date(end)}`,
  totalChanged: ({ amount }) => `ยอดรวมทั้งหมดตอนนี้คือ ${amount}`,

  // A subscription from now on.
  recurringSummary: 'การสมัครสมาชิกของคุณ',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} หลังจากทดลองใช้ ${duration(trialDays, 'day')}`
      : `${terms} หลังจากช่วงทดลองใช้`;
  },
  dueToday: ({ amount }) => `ยอดที่ต้องชำระวันนี้: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `ใบแจ้งหนี้ฉบับถัดไป: ${amount} วันที่ ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} ใช้ได้กับใบแจ้งหนี้ทุกฉบับ`;
    return months === 0
      ? `${name} ใช้ได้กับใบแจ้งหนี้ฉบับแรกเท่านั้น`
      : `${name} ใช้ได้เป็นเวลา ${duration(months, 'month')}`;
  },
  prorated: 'ยอดวันนี้เป็นค่าบริการสำหรับช่วงก่อนเริ่มรอบบิลเต็มรอบแรก',
  balanceUsed: ({ amount }) => `ยอดเงินในบัญชีที่ใช้วันนี้: ${amount}`,
  balanceLeft: 'ยอดเงินที่เหลือจะนำไปหักจากใบแจ้งหนี้ฉบับถัดไป',

  // The currencies to pay in.
  currencyOptions: 'สกุลเงิน',
  exchangeRate: ({ from, to, rate }) => `แปลงจาก ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'โค้ดส่วนลด',
  applyPromotionCode: 'ใช้โค้ด',
  appliedPromotionCodes: 'โค้ดส่วนลดที่ใช้อยู่',
  removePromotionCode: ({ code }) => `ลบโค้ดส่วนลด ${code}`,
  promotionCodeApplied: ({ code }) => `ใช้โค้ดส่วนลด ${code} แล้ว`,
  promotionCodeRemoved: 'ลบโค้ดส่วนลดแล้ว',

  // Who the buyer is.
  email: 'อีเมล',
  emailRequired: 'โปรดกรอกอีเมลของคุณ',
  phoneNumber: 'หมายเลขโทรศัพท์',
  phoneNumberRequired: 'โปรดกรอกหมายเลขโทรศัพท์ของคุณ',
  individualName: 'ชื่อและนามสกุล',
  individualNameRequired: 'โปรดกรอกชื่อและนามสกุลของคุณ',
  buyerBusinessName: 'ชื่อธุรกิจหรือบริษัท',
  buyerBusinessNameRequired: 'โปรดกรอกชื่อธุรกิจหรือบริษัทของคุณ',
  taxIdDetails: 'ข้อมูลธุรกิจ',
  purchasingAsBusiness: 'ซื้อในนามธุรกิจหรือบริษัท',
  taxIdType: 'ประเภทเลขประจำตัวผู้เสียภาษี',
  taxIdTypeRequired: 'โปรดเลือกประเภทเลขประจำตัวผู้เสียภาษี',
  chooseTaxIdType: 'เลือกประเภท',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'ประเทศและภูมิภาคอื่นๆ',
  taxId: 'เลขประจำตัวผู้เสียภาษี',
  taxIdRequired: 'โปรดกรอกเลขประจำตัวผู้เสียภาษีของคุณ',

  // Addresses.
  shippingAddress: 'ที่อยู่จัดส่ง',
  billingAddress: 'ที่อยู่เรียกเก็บเงิน',
  billingSameAsShipping: 'ที่อยู่เรียกเก็บเงินเหมือนกับที่อยู่จัดส่ง',
  addressLabels: {
    name: 'ชื่อและนามสกุล',
    country: 'ประเทศหรือภูมิภาค',
    line1: 'ที่อยู่',
    line2: 'อาคาร ชั้น เลขห้อง ฯลฯ',
    city: 'เมือง/เขต/อำเภอ',
    suburb: 'ย่าน',
    district: 'เขต/อำเภอ',
    town: 'เมือง',
    postal_code: 'รหัสไปรษณีย์',
    zip: 'รหัสไปรษณีย์',
    pin: 'รหัสไปรษณีย์ (PIN)',
    eircode: 'รหัสไปรษณีย์ (Eircode)',
    postcode: 'รหัสไปรษณีย์',
    state: 'รัฐ',
    province: 'จังหวัด',
    county: 'เทศมณฑล',
    prefecture: 'จังหวัด',
    emirate: 'รัฐเอมิเรต',
    area: 'เขตพื้นที่',
    department: 'จังหวัด',
    region: 'ภูมิภาค',
    island: 'เกาะ',
    parish: 'เขตปกครอง',
  },
  optionalField: ({ label }) => `${label} (ไม่บังคับ)`,
  fieldRequired: ({ label }) => `โปรดระบุ${label}`,
  chooseCountry: 'โปรดเลือก',

  // How the order gets to the buyer.
  shippingOptions: 'วิธีจัดส่ง',
  shippingOptionRequired: 'โปรดเลือกวิธีจัดส่ง',
  shippingOption: 'การจัดส่ง',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `ไม่เกิน ${deliveryTime(maximum)}` : '';
    if (!maximum) return `อย่างน้อย ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} ถึง ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'ชำระเงินด่วน',
  expressCheckoutOr: 'หรือ',
  savedPaymentMethods: 'วิธีชำระเงินที่บันทึกไว้',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'บัตร'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'บัตร')} ลงท้ายด้วย ${last4}`,
  cardExpires: (day) => `หมดอายุ ${cardExpiry(day)}`,
  cardExpired: (day) => `หมดอายุแล้วเมื่อ ${cardExpiry(day)}`,
  anotherPaymentMethod: 'ใช้วิธีชำระเงินอื่น',
  savePaymentMethod: 'บันทึกข้อมูลของฉันเพื่อชำระเงินได้เร็วขึ้นในครั้งต่อไป',

  // The shop's own fields, and its terms.
  customFieldRequired: 'โปรดกรอกข้อมูลในช่องนี้',
  customFieldDigits: 'โปรดกรอกเฉพาะตัวเลข',
  customFieldNothingChosen: 'โปรดเลือก',
  customFieldChoose: 'โปรดเลือกหนึ่งตัวเลือก',
  customFieldTooShort: ({ minimum }) => `โปรดกรอกอย่างน้อย ${number(minimum)} อักขระ`,
  customFieldTooLong: ({ maximum }) => `โปรดกรอกไม่เกิน ${number(maximum)} อักขระ`,
  agreeToTerms: 'ฉันยอมรับข้อกำหนดในการให้บริการ',
  termsRequired: 'โปรดยอมรับข้อกำหนดในการให้บริการเพื่อดำเนินการต่อ',

  // The button that pays.
  pay: ({ amount }) => `ชำระเงิน ${amount}`,
  subscribe: 'สมัครสมาชิก',
  startTrial: 'เริ่มทดลองใช้',
  book: ({ amount }) => (amount ? `จองในราคา ${amount}` : 'จอง'),
  donate: ({ amount }) => (amount ? `บริจาค ${amount}` : 'บริจาค'),
  completeOrder: 'ยืนยันคำสั่งซื้อ',
  saveCard: 'บันทึกบัตร',
  submitWaiting: 'กำลังอัปเดต…',
  submitProcessing: 'กำลังดำเนินการ…',
  submitComplete: 'เสร็จสิ้น',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `โปรดเลือกจำนวนตั้งแต่ ${number(Math.max(minimum, 1))} ถึง ${number(maximum)}`,
  promotionCodeMissing: 'โปรดกรอกโค้ดส่วนลด',
  missing: ({ details }) => `โปรดตรวจสอบข้อมูลต่อไปนี้เพื่อดำเนินการต่อ: ${details.join(', ')}`,
  missingDetails: {
    email: 'อีเมล',
    phoneNumber: 'หมายเลขโทรศัพท์',
    individualName: 'ชื่อและนามสกุล',
    businessName: 'ชื่อธุรกิจหรือบริษัท',
    shippingAddress: 'ที่อยู่จัดส่ง',
    billingAddress: 'ที่อยู่เรียกเก็บเงิน',
    shippingOption: 'วิธีจัดส่ง',
    payment: 'ข้อมูลการชำระเงิน',
    contactDetails: 'ข้อมูลติดต่อ',
    taxId: 'เลขประจำตัวผู้เสียภาษี',
    terms: 'ข้อกำหนดในการให้บริการ',
    customField: 'ช่องที่จำเป็นต้องกรอก',
  },
  updateFailed: ({ reason }) => `ยังไม่มีการเรียกเก็บเงิน ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `ยังไม่มีการเรียกเก็บเงิน ยอดรวมทั้งหมดตอนนี้คือ ${amount} โปรดตรวจสอบคำสั่งซื้อแล้วลองอีกครั้ง`,
  sessionClosed: 'การชำระเงินครั้งนี้ปิดแล้ว ไม่มีการเรียกเก็บเงิน',
  serverUpdateFailed: 'ร้านค้าไม่สามารถทำการเปลี่ยนแปลงนี้ได้ โปรดลองอีกครั้ง',
  serverUpdateTimedOut: 'ร้านค้าใช้เวลาทำการเปลี่ยนแปลงนี้นานเกินไป โปรดลองอีกครั้ง',
  unexpected: 'เกิดข้อผิดพลาด โปรดลองอีกครั้ง',
};

export default th;
