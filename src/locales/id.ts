import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('id');

const PER: Readonly<Record<Interval, string>> = {
  day: 'per hari',
  week: 'per minggu',
  month: 'per bulan',
  year: 'per tahun',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `setiap ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} hari kerja` : duration(value, unit);

/** Indonesian, with the polite "Anda". */
export const id: Messages = {
  locale: 'id',

  // The whole page.
  orderHeading: 'Pesanan Anda',
  contactHeading: 'Kontak',
  shippingOptionsHeading: 'Metode pengiriman',
  paymentHeading: 'Pembayaran',
  showOrder: 'Tampilkan pesanan',
  hideOrder: 'Sembunyikan pesanan',

  // Where the checkout stands.
  loading: 'Memuat halaman pembayaran…',
  loadFailed: 'Halaman pembayaran tidak dapat dimuat.',
  retry: 'Coba lagi',
  expired: 'Sesi pembayaran ini telah berakhir. Anda tidak dikenai biaya apa pun.',
  restart: 'Mulai lagi',
  complete: 'Terima kasih. Pembayaran Anda berhasil.',
  completeUnpaid: 'Terima kasih. Pesanan Anda sudah kami terima dan pembayaran sedang diproses.',
  expiresSoon: ({ minutes }) =>
    `Sesi pembayaran ini akan berakhir dalam waktu kurang dari ${duration(minutes, 'minute')}. Tidak ada biaya yang ditagih sebelum Anda membayar.`,
  expiryDue:
    'Waktu untuk sesi pembayaran ini sudah habis. Kami sedang memeriksa apakah sesi masih terbuka…',
  offline: 'Anda sedang offline. Data yang sudah Anda isi tetap tersimpan.',
  onlineAgain: 'Anda kembali online.',

  // The page that the buyer comes back to.
  returnLoading: 'Mohon tunggu sebentar. Kami sedang memeriksa pembayaran Anda…',
  returnPaid: 'Terima kasih. Pembayaran Anda berhasil.',
  returnNothingDue: 'Terima kasih. Pesanan Anda berhasil dibuat.',
  returnProcessing:
    'Terima kasih. Pesanan Anda sudah kami terima dan pembayaran sedang diproses. Anda tidak perlu melakukan apa pun.',
  returnUnpaid: 'Pembayaran tidak berhasil. Anda tidak dikenai biaya apa pun.',
  returnExpired: 'Sesi pembayaran ini telah berakhir. Anda tidak dikenai biaya apa pun.',
  returnUnknown:
    'Kami tidak dapat memastikan status pembayaran Anda. Pembayaran mungkin sudah berhasil: mohon jangan membayar lagi sebelum memeriksanya.',
  returnMissing: 'Tidak ada pembayaran yang dapat ditampilkan di sini.',
  returnRetry: 'Periksa lagi',
  returnRestart: 'Coba lagi',

  // The lines of the order.
  lineItems: 'Pesanan Anda',
  quantityOf: ({ name }) => `Jumlah ${name}`,
  increaseQuantityOf: ({ name }) => `Tambah jumlah ${name}`,
  decreaseQuantityOf: ({ name }) => `Kurangi jumlah ${name}`,
  quantity: ({ quantity }) => `Jumlah: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} per ${unit}` : `${amount} per item`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `ditagih sesuai pemakaian ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)} paket isi ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Mulai ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} per item`, flat && `biaya tetap ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Hapus',
  removeItem: ({ name }) => `Hapus ${name}`,
  itemRemoved: ({ name }) => `${name} telah dihapus.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Termasuk ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Anda dapat memesan paling banyak ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Anda harus memesan paling sedikit ${number(minimum)}.`,
  lastItem: 'Item terakhir dalam pesanan tidak dapat dihapus.',

  // What is offered with the order.
  optionalItems: 'Anda mungkin juga suka',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Jumlah: ${number(quantity)}`,
  addOptionalItem: 'Tambah',
  addOptionalItemOf: ({ name }) => `Tambah ${name}`,
  removeOptionalItem: 'Hapus',
  removeOptionalItemOf: ({ name }) => `Hapus ${name}`,
  optionalItemAdded: ({ name }) => `${name} telah ditambahkan.`,
  optionalItemRemoved: ({ name }) => `${name} telah dihapus.`,
  promotionCodeNeedsMore:
    'Tanpa item ini, nilai pesanan Anda belum memenuhi syarat kode promo. Untuk menghapus item ini, hapus kodenya terlebih dahulu.',
  promotionCodeNeedsItem:
    'Kode promo Anda berlaku untuk item ini. Untuk menghapus item ini, hapus kodenya terlebih dahulu.',

  // What it adds up to.
  totals: 'Ringkasan pesanan',
  subtotal: 'Subtotal',
  discount: 'Diskon',
  shipping: 'Ongkos kirim',
  tax: 'Pajak',
  taxIncluded: ({ name }) => `Termasuk ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Masukkan alamat untuk melihat pajak',
  appliedBalance: 'Saldo akun',
  balanceAppliedToNextInvoice: 'Sisa saldo akan dipotong dari tagihan Anda berikutnya.',
  surcharge: 'Biaya tambahan',
  total: 'Total',
  totalDueToday: 'Total tagihan hari ini',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Selanjutnya',
  dueAfterTrial: ({ date: end }) => `Mulai ${date(end)}`,
  totalChanged: ({ amount }) => `Totalnya sekarang ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Langganan Anda',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} setelah masa uji coba ${duration(trialDays, 'day')}`
      : `${terms} setelah masa uji coba`;
  },
  dueToday: ({ amount }) => `Tagihan hari ini: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Tagihan berikutnya: ${amount} pada ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} berlaku untuk setiap tagihan.`;
    return months === 0
      ? `${name} hanya berlaku untuk tagihan pertama.`
      : `${name} berlaku selama ${duration(months, 'month')}.`;
  },
  prorated:
    'Jumlah hari ini mencakup waktu hingga dimulainya periode penagihan penuh yang pertama.',
  balanceUsed: ({ amount }) => `Saldo akun yang dipakai hari ini: ${amount}`,
  balanceLeft: 'Sisa saldo akan dipotong dari tagihan Anda berikutnya.',

  // The currencies to pay in.
  currencyOptions: 'Mata uang',
  exchangeRate: ({ from, to, rate }) =>
    `Dikonversi dari ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Kode promo',
  applyPromotionCode: 'Gunakan',
  appliedPromotionCodes: 'Kode promo yang digunakan',
  removePromotionCode: ({ code }) => `Hapus kode promo ${code}`,
  promotionCodeApplied: ({ code }) => `Kode promo ${code} berhasil digunakan.`,
  promotionCodeRemoved: 'Kode promo telah dihapus.',

  // Who the buyer is.
  email: 'Alamat email',
  emailRequired: 'Masukkan alamat email Anda.',
  phoneNumber: 'Nomor telepon',
  phoneNumberRequired: 'Masukkan nomor telepon Anda.',
  individualName: 'Nama lengkap',
  individualNameRequired: 'Masukkan nama lengkap Anda.',
  buyerBusinessName: 'Nama perusahaan',
  buyerBusinessNameRequired: 'Masukkan nama perusahaan Anda.',
  taxIdDetails: 'Data perusahaan',
  purchasingAsBusiness: 'Saya membeli atas nama perusahaan',
  taxIdType: 'Jenis nomor pajak',
  taxIdTypeRequired: 'Pilih jenis nomor pajak Anda.',
  chooseTaxIdType: 'Pilih jenis',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Negara dan wilayah lain',
  taxId: 'Nomor pajak',
  taxIdRequired: 'Masukkan nomor pajak Anda.',

  // Addresses.
  shippingAddress: 'Alamat pengiriman',
  billingAddress: 'Alamat penagihan',
  billingSameAsShipping: 'Alamat penagihan sama dengan alamat pengiriman',
  addressLabels: {
    name: 'Nama lengkap',
    country: 'Negara atau wilayah',
    line1: 'Alamat',
    line2: 'Apartemen, unit, lantai, dll.',
    city: 'Kota',
    suburb: 'Pinggiran kota',
    district: 'Distrik',
    town: 'Kota atau daerah',
    postal_code: 'Kode pos',
    zip: 'Kode ZIP',
    pin: 'Kode PIN',
    eircode: 'Eircode',
    postcode: 'Kode pos',
    state: 'Negara bagian',
    province: 'Provinsi',
    county: 'Kabupaten',
    prefecture: 'Prefektur',
    emirate: 'Emirat',
    area: 'Kawasan',
    department: 'Departemen',
    region: 'Wilayah',
    island: 'Pulau',
    parish: 'Paroki',
  },
  optionalField: ({ label }) => `${label} (opsional)`,
  fieldRequired: ({ label }) => `${label} wajib diisi.`,
  chooseCountry: 'Pilih…',

  // How the order gets to the buyer.
  shippingOptions: 'Metode pengiriman',
  shippingOptionRequired: 'Pilih metode pengiriman.',
  shippingOption: 'Pengiriman',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Hingga ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Minimal ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} hingga ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pembayaran ekspres',
  expressCheckoutOr: 'Atau',
  savedPaymentMethods: 'Metode pembayaran tersimpan',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kartu'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kartu')} berakhiran ${last4}`,
  cardExpires: (day) => `Berlaku hingga ${cardExpiry(day)}`,
  cardExpired: (day) => `Kedaluwarsa ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Gunakan metode pembayaran lain',
  savePaymentMethod: 'Simpan data saya agar pembayaran berikutnya lebih cepat',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Kolom ini wajib diisi.',
  customFieldDigits: 'Masukkan angka saja.',
  customFieldNothingChosen: 'Pilih…',
  customFieldChoose: 'Pilih salah satu opsi.',
  customFieldTooShort: ({ minimum }) => `Masukkan minimal ${number(minimum)} karakter.`,
  customFieldTooLong: ({ maximum }) => `Masukkan maksimal ${number(maximum)} karakter.`,
  agreeToTerms: 'Saya menyetujui ketentuan layanan',
  termsRequired: 'Setujui ketentuan layanan untuk melanjutkan.',

  // The button that pays.
  pay: ({ amount }) => `Bayar ${amount}`,
  subscribe: 'Berlangganan',
  startTrial: 'Mulai uji coba',
  book: ({ amount }) => (amount ? `Pesan seharga ${amount}` : 'Pesan'),
  donate: ({ amount }) => (amount ? `Donasikan ${amount}` : 'Donasi'),
  completeOrder: 'Selesaikan pesanan',
  saveCard: 'Simpan kartu',
  submitWaiting: 'Memperbarui…',
  submitProcessing: 'Memproses…',
  submitComplete: 'Selesai',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Pilih jumlah antara ${number(Math.max(minimum, 1))} dan ${number(maximum)}.`,
  promotionCodeMissing: 'Masukkan kode promo.',
  missing: ({ details }) => `Untuk melanjutkan, mohon periksa: ${list(details)}.`,
  missingDetails: {
    email: 'alamat email Anda',
    phoneNumber: 'nomor telepon Anda',
    individualName: 'nama Anda',
    businessName: 'nama perusahaan Anda',
    shippingAddress: 'alamat pengiriman Anda',
    billingAddress: 'alamat penagihan Anda',
    shippingOption: 'metode pengiriman',
    payment: 'data pembayaran Anda',
    contactDetails: 'data kontak Anda',
    taxId: 'nomor pajak Anda',
    terms: 'ketentuan layanan',
    customField: 'kolom yang wajib diisi',
  },
  updateFailed: ({ reason }) => `Anda tidak dikenai biaya. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Anda tidak dikenai biaya. Totalnya sekarang ${amount}. Mohon periksa pesanan Anda dan coba lagi.`,
  sessionClosed: 'Sesi pembayaran ini sudah ditutup. Anda tidak dikenai biaya.',
  serverUpdateFailed: 'Toko tidak dapat melakukan perubahan ini. Silakan coba lagi.',
  serverUpdateTimedOut:
    'Toko membutuhkan waktu terlalu lama untuk melakukan perubahan ini. Silakan coba lagi.',
  unexpected: 'Terjadi kesalahan. Silakan coba lagi.',
};

export default id;
