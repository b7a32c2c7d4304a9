import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('ms');

const PER: Readonly<Record<Interval, string>> = {
  day: 'sehari',
  week: 'seminggu',
  month: 'sebulan',
  year: 'setahun',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'setiap hari',
  week: 'setiap minggu',
  month: 'setiap bulan',
  year: 'setiap tahun',
};

/** After an amount. */
const per = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `setiap ${duration(count, interval)}`;

/** On its own. */
const every = (interval: Interval, count: number) =>
  count === 1 ? EACH[interval] : `setiap ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} hari bekerja` : duration(value, unit);

/** Malay of Malaysia, with the polite "anda". */
export const ms: Messages = {
  locale: 'ms',

  // The whole page.
  orderHeading: 'Pesanan anda',
  contactHeading: 'Maklumat hubungan',
  shippingOptionsHeading: 'Kaedah penghantaran',
  paymentHeading: 'Pembayaran',
  showOrder: 'Tunjukkan pesanan',
  hideOrder: 'Sembunyikan pesanan',

  // Where the checkout stands.
  loading: 'Memuatkan halaman pembayaran…',
  loadFailed: 'Halaman pembayaran tidak dapat dimuatkan.',
  retry: 'Cuba lagi',
  expired: 'Sesi pembayaran ini telah tamat tempoh. Tiada caj dikenakan.',
  restart: 'Mula semula',
  complete: 'Terima kasih. Pembayaran anda berjaya.',
  completeUnpaid: 'Terima kasih. Pesanan anda telah diterima dan pembayaran anda sedang diproses.',
  expiresSoon: ({ minutes }) =>
    `Sesi pembayaran ini akan ditutup dalam masa kurang daripada ${duration(minutes, 'minute')}. Tiada caj dikenakan sebelum anda membayar.`,
  expiryDue:
    'Masa untuk sesi pembayaran ini telah tamat. Kami sedang menyemak sama ada sesi ini masih dibuka…',
  offline: 'Anda berada di luar talian. Maklumat yang telah anda isi tetap disimpan.',
  onlineAgain: 'Anda kembali dalam talian.',

  // The page that the buyer comes back to.
  returnLoading: 'Sila tunggu sebentar. Kami sedang menyemak pembayaran anda…',
  returnPaid: 'Terima kasih. Pembayaran anda berjaya.',
  returnNothingDue: 'Terima kasih. Pesanan anda telah berjaya dibuat.',
  returnProcessing:
    'Terima kasih. Pesanan anda telah diterima dan pembayaran anda sedang diproses. Anda tidak perlu berbuat apa-apa.',
  returnUnpaid: 'Pembayaran tidak berjaya. Tiada caj dikenakan.',
  returnExpired: 'Sesi pembayaran ini telah tamat tempoh. Tiada caj dikenakan.',
  returnUnknown:
    'Kami tidak dapat memastikan status pembayaran anda. Pembayaran itu mungkin telah berjaya: sila jangan bayar sekali lagi sebelum anda menyemaknya.',
  returnMissing: 'Tiada pembayaran untuk dipaparkan di sini.',
  returnRetry: 'Semak lagi',
  returnRestart: 'Cuba lagi',

  // The lines of the order.
  lineItems: 'Pesanan anda',
  quantityOf: ({ name }) => `Kuantiti ${name}`,
  increaseQuantityOf: ({ name }) => `Tambah kuantiti ${name}`,
  decreaseQuantityOf: ({ name }) => `Kurangkan kuantiti ${name}`,
  quantity: ({ quantity }) => `Kuantiti: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} setiap ${unit}` : `${amount} seunit`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `dicaj mengikut penggunaan ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} pek, ${number(size)} unit setiap pek`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)} dan ke atas` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} seunit`, flat && `kadar tetap ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Alih keluar',
  removeItem: ({ name }) => `Alih keluar ${name}`,
  itemRemoved: ({ name }) => `${name} telah dialih keluar.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Termasuk ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Anda boleh memesan paling banyak ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Anda perlu memesan sekurang-kurangnya ${number(minimum)}.`,
  lastItem: 'Item terakhir dalam pesanan tidak boleh dialih keluar.',

  // What is offered with the order.
  optionalItems: 'Anda mungkin juga suka',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    if (interval === null) return unit ? `${amount} setiap ${unit}` : amount;
    return unit
      ? `${amount} setiap ${unit}, ${every(interval, count)}`
      : `${amount} ${per(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Kuantiti: ${number(quantity)}`,
  addOptionalItem: 'Tambah',
  addOptionalItemOf: ({ name }) => `Tambah ${name}`,
  removeOptionalItem: 'Alih keluar',
  removeOptionalItemOf: ({ name }) => `Alih keluar ${name}`,
  optionalItemAdded: ({ name }) => `${name} telah ditambahkan.`,
  optionalItemRemoved: ({ name }) => `${name} telah dialih keluar.`,
  promotionCodeNeedsMore:
    'Tanpa item ini, jumlah pesanan anda tidak mencukupi untuk kod promosi anda. Untuk mengalih keluar item ini, alih keluar kod itu dahulu.',
  promotionCodeNeedsItem:
    'Kod promosi anda adalah untuk item ini. Untuk mengalih keluar item ini, alih keluar kod itu dahulu.',

  // What it adds up to.
  totals: 'Ringkasan pesanan',
  subtotal: 'Subjumlah',
  discount: 'Diskaun',
  shipping: 'Penghantaran',
  tax: 'Cukai',
  taxIncluded: ({ name }) => `Termasuk ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Percuma',
  taxNeedsAddress: 'Masukkan alamat anda untuk melihat cukai',
  appliedBalance: 'Baki akaun',
  balanceAppliedToNextInvoice: 'Baki selebihnya akan ditolak daripada invois anda yang seterusnya.',
  surcharge: 'Surcaj',
  total: 'Jumlah',
  totalDueToday: 'Jumlah perlu dibayar hari ini',
  perInterval: ({ amount, interval, count }) => `${amount} ${per(interval, count)}`,
  dueNext: 'Selepas itu',
  dueAfterTrial: ({ date: end }) => `Mulai ${date(end)}`,
  totalChanged: ({ amount }) => `Jumlahnya kini ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Langganan anda',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${per(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} selepas tempoh percubaan ${duration(trialDays, 'day')}`
      : `${terms} selepas tempoh percubaan`;
  },
  dueToday: ({ amount }) => `Perlu dibayar hari ini: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Invois seterusnya: ${amount} pada ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} terpakai pada setiap invois.`;
    return months === 0
      ? `${name} terpakai pada invois pertama sahaja.`
      : `${name} terpakai selama ${duration(months, 'month')}.`;
  },
  prorated: 'Amaun hari ini adalah untuk tempoh sehingga bermulanya tempoh bil penuh yang pertama.',
  balanceUsed: ({ amount }) => `Baki akaun yang digunakan hari ini: ${amount}`,
  balanceLeft: 'Baki selebihnya akan ditolak daripada invois anda yang seterusnya.',

  // The currencies to pay in.
  currencyOptions: 'Mata wang',
  exchangeRate: ({ from, to, rate }) =>
    `Ditukar daripada ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Kod promosi',
  applyPromotionCode: 'Guna',
  appliedPromotionCodes: 'Kod promosi yang digunakan',
  removePromotionCode: ({ code }) => `Alih keluar kod promosi ${code}`,
  promotionCodeApplied: ({ code }) => `Kod promosi ${code} telah digunakan.`,
  promotionCodeRemoved: 'Kod promosi telah dialih keluar.',

  // Who the buyer is.
  email: 'E-mel',
  emailRequired: 'Masukkan alamat e-mel anda.',
  phoneNumber: 'Nombor telefon',
  phoneNumberRequired: 'Masukkan nombor telefon anda.',
  individualName: 'Nama penuh',
  individualNameRequired: 'Masukkan nama penuh anda.',
  buyerBusinessName: 'Nama perniagaan',
  buyerBusinessNameRequired: 'Masukkan nama perniagaan anda.',
  taxIdDetails: 'Butiran perniagaan',
  purchasingAsBusiness: 'Saya membeli bagi pihak perniagaan',
  taxIdType: 'Jenis nombor cukai',
  taxIdTypeRequired: 'Pilih jenis nombor cukai anda.',
  chooseTaxIdType: 'Pilih jenis',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Negara dan wilayah lain',
  taxId: 'Nombor cukai',
  taxIdRequired: 'Masukkan nombor cukai anda.',

  // Addresses.
  shippingAddress: 'Alamat penghantaran',
  billingAddress: 'Alamat bil',
  billingSameAsShipping: 'Alamat bil sama dengan alamat penghantaran',
  addressLabels: {
    name: 'Nama penuh',
    country: 'Negara atau wilayah',
    line1: 'Alamat',
    line2: 'Pangsapuri, unit, tingkat dll.',
    city: 'Bandar',
    suburb: 'Pinggir bandar',
    district: 'Daerah',
    town: 'Bandar atau pekan',
    postal_code: 'Poskod',
    zip: 'Kod ZIP',
    pin: 'Kod PIN',
    eircode: 'Eircode',
    postcode: 'Poskod',
    state: 'Negeri',
    province: 'Wilayah',
    county: 'Kaunti',
    prefecture: 'Prefektur',
    emirate: 'Emiriah',
    area: 'Kawasan',
    department: 'Jabatan',
    region: 'Wilayah',
    island: 'Pulau',
    parish: 'Paroki',
  },
  optionalField: ({ label }) => `${label} (pilihan)`,
  fieldRequired: ({ label }) => `${label} wajib diisi.`,
  chooseCountry: 'Pilih…',

  // How the order gets to the buyer.
  shippingOptions: 'Kaedah penghantaran',
  shippingOptionRequired: 'Pilih kaedah penghantaran.',
  shippingOption: 'Penghantaran',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Sehingga ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Sekurang-kurangnya ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} hingga ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pembayaran ekspres',
  expressCheckoutOr: 'Atau',
  savedPaymentMethods: 'Kaedah pembayaran yang disimpan',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kad'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kad')} berakhir dengan ${last4}`,
  cardExpires: (day) => `Sah hingga ${cardExpiry(day)}`,
  cardExpired: (day) => `Telah tamat tempoh pada ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Guna kaedah pembayaran lain',
  savePaymentMethod: 'Simpan maklumat saya untuk pembayaran yang lebih pantas',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Isi medan ini.',
  customFieldDigits: 'Masukkan digit sahaja.',
  customFieldNothingChosen: 'Pilih…',
  customFieldChoose: 'Pilih salah satu pilihan.',
  customFieldTooShort: ({ minimum }) => `Masukkan sekurang-kurangnya ${number(minimum)} aksara.`,
  customFieldTooLong: ({ maximum }) => `Masukkan tidak lebih daripada ${number(maximum)} aksara.`,
  agreeToTerms: 'Saya bersetuju dengan terma perkhidmatan',
  termsRequired: 'Sila bersetuju dengan terma perkhidmatan untuk meneruskan.',

  // The button that pays.
  pay: ({ amount }) => `Bayar ${amount}`,
  subscribe: 'Langgan',
  startTrial: 'Mulakan percubaan',
  book: ({ amount }) => (amount ? `Tempah pada harga ${amount}` : 'Tempah'),
  donate: ({ amount }) => (amount ? `Derma ${amount}` : 'Derma'),
  completeOrder: 'Lengkapkan pesanan',
  saveCard: 'Simpan kad',
  submitWaiting: 'Mengemas kini…',
  submitProcessing: 'Memproses…',
  submitComplete: 'Selesai',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Pilih kuantiti dari ${number(Math.max(minimum, 1))} hingga ${number(maximum)}.`,
  promotionCodeMissing: 'Masukkan kod promosi.',
  missing: ({ details }) => `Untuk meneruskan, sila semak: ${list(details)}.`,
  missingDetails: {
    email: 'alamat e-mel anda',
    phoneNumber: 'nombor telefon anda',
    individualName: 'nama anda',
    businessName: 'nama perniagaan anda',
    shippingAddress: 'alamat penghantaran anda',
    billingAddress: 'alamat bil anda',
    shippingOption: 'kaedah penghantaran',
    payment: 'butiran pembayaran anda',
    contactDetails: 'maklumat hubungan anda',
    taxId: 'nombor cukai anda',
    terms: 'terma perkhidmatan',
    customField: 'medan yang wajib diisi',
  },
  updateFailed: ({ reason }) => `Tiada caj dikenakan. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Tiada caj dikenakan. Jumlahnya kini ${amount}. Sila semak pesanan anda dan cuba lagi.`,
  sessionClosed: 'Sesi pembayaran ini telah ditutup. Tiada caj dikenakan.',
  serverUpdateFailed: 'Kedai tidak dapat membuat perubahan ini. Sila cuba lagi.',
  serverUpdateTimedOut:
    'Kedai mengambil masa terlalu lama untuk membuat perubahan ini. Sila cuba lagi.',
  unexpected: 'Ralat telah berlaku. Sila cuba lagi.',
};

export default ms;
