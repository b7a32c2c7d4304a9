import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('tr');

const PER: Readonly<Record<Interval, string>> = {
  day: 'günde',
  week: 'haftada',
  month: 'ayda',
  year: 'yılda',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'her gün',
  week: 'her hafta',
  month: 'her ay',
  year: 'her yıl',
};

const atIntervals = (interval: Interval, count: number) => `${number(count)} ${PER[interval]} bir`;

/** Stands before an amount: "ayda ₺20", "3 ayda bir ₺20". */
const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : atIntervals(interval, count);

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase('tr') + text.slice(1);

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} iş günü` : duration(value, unit);

/** Turkish, in the polite form; buttons in the short imperative, as is usual. */
export const tr: Messages = {
  locale: 'tr',

  // The whole page.
  orderHeading: 'Siparişiniz',
  contactHeading: 'İletişim bilgileri',
  shippingOptionsHeading: 'Teslimat yöntemi',
  paymentHeading: 'Ödeme',
  showOrder: 'Siparişi göster',
  hideOrder: 'Siparişi gizle',

  // Where the checkout stands.
  loading: 'Ödeme sayfası yükleniyor…',
  loadFailed: 'Ödeme sayfası yüklenemedi.',
  retry: 'Tekrar dene',
  expired: 'Bu ödeme oturumunun süresi doldu. Sizden ücret alınmadı.',
  restart: 'Baştan başla',
  complete: 'Teşekkür ederiz. Ödemeniz başarıyla alındı.',
  completeUnpaid: 'Teşekkür ederiz. Siparişiniz alındı, ödemeniz işleniyor.',
  expiresSoon: ({ minutes }) =>
    `Bu ödeme oturumu ${number(minutes)} dakikadan kısa bir süre içinde kapanacak. Siz ödeme yapmadıkça ücret alınmaz.`,
  expiryDue: 'Bu ödeme oturumunun süresi doldu. Hâlâ açık olup olmadığını kontrol ediyoruz…',
  offline: 'İnternet bağlantınız yok. Girdiğiniz bilgiler korunuyor.',
  onlineAgain: 'İnternet bağlantınız yeniden kuruldu.',

  // The page that the buyer comes back to.
  returnLoading: 'Lütfen bekleyin. Ödemenizi kontrol ediyoruz…',
  returnPaid: 'Teşekkür ederiz. Ödemeniz başarıyla alındı.',
  returnNothingDue: 'Teşekkür ederiz. Siparişiniz tamamlandı.',
  returnProcessing:
    'Teşekkür ederiz. Siparişiniz alındı, ödemeniz işleniyor. Başka bir şey yapmanız gerekmiyor.',
  returnUnpaid: 'Ödeme gerçekleşmedi. Sizden ücret alınmadı.',
  returnExpired: 'Bu ödeme oturumunun süresi doldu. Sizden ücret alınmadı.',
  returnUnknown:
    'Ödemenizin sonucunu öğrenemedik. Ödeme gerçekleşmiş olabilir: lütfen kontrol etmeden tekrar ödeme yapmayın.',
  returnMissing: 'Burada gösterilecek bir ödeme yok.',
  returnRetry: 'Tekrar kontrol et',
  returnRestart: 'Tekrar dene',

  // The lines of the order.
  lineItems: 'Siparişiniz',
  quantityOf: ({ name }) => `${name} ürününün adedi`,
  increaseQuantityOf: ({ name }) => `${name} ürününün adedini artır`,
  decreaseQuantityOf: ({ name }) => `${name} ürününün adedini azalt`,
  quantity: ({ quantity }) => `Adet: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount}/${unit || 'adet'}`,
  lineItemRecurs: ({ interval, count, metered }) => {
    const often = count === 1 ? EACH[interval] : atIntervals(interval, count);
    return metered ? `${often}, kullanıma göre faturalandırılır` : often;
  },
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} paket (paket başına ${number(size)} adet)`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `${number(from)} ve üzeri` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `birim başına ${each}`, flat && `sabit ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Kaldır',
  removeItem: ({ name }) => `${name} ürününü kaldır`,
  itemRemoved: ({ name }) => `${name} kaldırıldı.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `${label} dahil: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `En fazla ${number(maximum)} adet sipariş edebilirsiniz.`,
  leastAllowed: ({ minimum }) => `En az ${number(minimum)} adet sipariş etmelisiniz.`,
  lastItem: 'Siparişteki son ürün kaldırılamaz.',

  // What is offered with the order.
  optionalItems: 'Bunlar da ilginizi çekebilir',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}/${unit}` : amount;
    return interval === null ? each : `${capitalized(every(interval, count))} ${each}`;
  },
  optionalItemQuantity: ({ quantity }) => `Adet: ${number(quantity)}`,
  addOptionalItem: 'Ekle',
  addOptionalItemOf: ({ name }) => `${name} ürününü ekle`,
  removeOptionalItem: 'Kaldır',
  removeOptionalItemOf: ({ name }) => `${name} ürününü kaldır`,
  optionalItemAdded: ({ name }) => `${name} eklendi.`,
  optionalItemRemoved: ({ name }) => `${name} kaldırıldı.`,
  promotionCodeNeedsMore:
    'Bu ürün olmadan sipariş tutarınız indirim kodunuz için yeterli değil. Ürünü kaldırmak için önce kodu kaldırın.',
  promotionCodeNeedsItem:
    'İndirim kodunuz bu ürün için geçerli. Ürünü kaldırmak için önce kodu kaldırın.',

  // What it adds up to.
  totals: 'Sipariş özeti',
  subtotal: 'Ara toplam',
  discount: 'İndirim',
  shipping: 'Kargo',
  tax: 'Vergi',
  taxIncluded: ({ name }) => `${name} dahil`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Ücretsiz',
  taxNeedsAddress: 'Vergiyi görmek için adresinizi girin',
  appliedBalance: 'Hesap bakiyesi',
  balanceAppliedToNextInvoice: 'Kalan bakiyeniz bir sonraki faturanızdan düşülür.',
  surcharge: 'Ek ücret',
  total: 'Toplam',
  totalDueToday: 'Bugün ödenecek tutar',
  perInterval: ({ amount, interval, count }) => `${capitalized(every(interval, count))} ${amount}`,
  dueNext: 'Sonrasında',
  dueAfterTrial: ({ date: end }) => `${date(end)} tarihinden itibaren`,
  totalChanged: ({ amount }) => `Güncel toplam: ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Aboneliğiniz',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${every(interval, count)} ${amount}`;
    if (trialDays === null) return capitalized(terms);
    return trialDays > 0
      ? `${number(trialDays)} günlük deneme süresinden sonra ${terms}`
      : `Deneme süresinden sonra ${terms}`;
  },
  dueToday: ({ amount }) => `Bugün ödenecek tutar: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Sonraki fatura (${date(day)}): ${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: tüm faturalarda geçerlidir.`;
    return months === 0
      ? `${name}: yalnızca ilk faturada geçerlidir.`
      : `${name}: ${duration(months, 'month')} boyunca geçerlidir.`;
  },
  prorated: 'Bugünkü tutar, ilk tam dönemin başlangıcına kadar olan süre içindir.',
  balanceUsed: ({ amount }) => `Bugün kullanılan hesap bakiyesi: ${amount}`,
  balanceLeft: 'Kalan bakiyeniz bir sonraki faturanızdan düşülür.',

  // The currencies to pay in.
  currencyOptions: 'Para birimi',
  exchangeRate: ({ from, to, rate }) =>
    `${from} para biriminden çevrildi: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'İndirim kodu',
  applyPromotionCode: 'Uygula',
  appliedPromotionCodes: 'Uygulanan indirim kodları',
  removePromotionCode: ({ code }) => `${code} indirim kodunu kaldır`,
  promotionCodeApplied: ({ code }) => `${code} indirim kodu uygulandı.`,
  promotionCodeRemoved: 'İndirim kodu kaldırıldı.',

  // Who the buyer is.
  email: 'E-posta',
  emailRequired: 'E-posta adresinizi girin.',
  phoneNumber: 'Telefon numarası',
  phoneNumberRequired: 'Telefon numaranızı girin.',
  individualName: 'Ad soyad',
  individualNameRequired: 'Adınızı ve soyadınızı girin.',
  buyerBusinessName: 'Şirket adı',
  buyerBusinessNameRequired: 'Şirketinizin adını girin.',
  taxIdDetails: 'Şirket bilgileri',
  purchasingAsBusiness: 'Şirket adına satın alıyorum',
  taxIdType: 'Vergi kimlik numarası türü',
  taxIdTypeRequired: 'Vergi kimlik numaranızın türünü seçin.',
  chooseTaxIdType: 'Tür seçin',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Diğer ülkeler ve bölgeler',
  taxId: 'Vergi kimlik numarası',
  taxIdRequired: 'Vergi kimlik numaranızı girin.',

  // Addresses.
  shippingAddress: 'Teslimat adresi',
  billingAddress: 'Fatura adresi',
  billingSameAsShipping: 'Fatura adresim teslimat adresimle aynı',
  addressLabels: {
    name: 'Ad soyad',
    country: 'Ülke veya bölge',
    line1: 'Adres',
    line2: 'Daire, kat vb.',
    city: 'Şehir',
    suburb: 'Semt',
    district: 'İlçe',
    town: 'Şehir veya kasaba',
    postal_code: 'Posta kodu',
    zip: 'Posta kodu (ZIP)',
    pin: 'Posta kodu (PIN)',
    eircode: 'Eircode',
    postcode: 'Posta kodu',
    state: 'Eyalet',
    province: 'İl',
    county: 'Kontluk',
    prefecture: 'Prefektörlük',
    emirate: 'Emirlik',
    area: 'Bölge',
    department: 'Departman',
    region: 'Bölge',
    island: 'Ada',
    parish: 'Bucak',
  },
  optionalField: ({ label }) => `${label} (isteğe bağlı)`,
  fieldRequired: ({ label }) => `Zorunlu alan: ${label}`,
  chooseCountry: 'Seçin…',

  // How the order gets to the buyer.
  shippingOptions: 'Teslimat yöntemi',
  shippingOptionRequired: 'Bir teslimat yöntemi seçin.',
  shippingOption: 'Kargo',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `En fazla ${deliveryTime(maximum)}` : '';
    if (!maximum) return `En az ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} – ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Hızlı ödeme',
  expressCheckoutOr: 'Veya',
  savedPaymentMethods: 'Kayıtlı ödeme yöntemleri',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kart'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${last4} ile biten ${cardBrandOf(brand, 'kart')}`,
  cardExpires: (day) => `Son kullanma: ${cardExpiry(day)}`,
  cardExpired: (day) => `Süresi doldu: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Başka bir ödeme yöntemi kullan',
  savePaymentMethod: 'Daha hızlı ödeme için bilgilerimi kaydet',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Bu alanı doldurun.',
  customFieldDigits: 'Yalnızca rakam girin.',
  customFieldNothingChosen: 'Seçin…',
  customFieldChoose: 'Seçeneklerden birini seçin.',
  customFieldTooShort: ({ minimum }) => `En az ${number(minimum)} karakter girin.`,
  customFieldTooLong: ({ maximum }) => `En fazla ${number(maximum)} karakter girin.`,
  agreeToTerms: 'Hizmet şartlarını kabul ediyorum',
  termsRequired: 'Devam etmek için hizmet şartlarını kabul edin.',

  // The button that pays.
  pay: ({ amount }) => `${amount} öde`,
  subscribe: 'Abone ol',
  startTrial: 'Denemeyi başlat',
  book: ({ amount }) => (amount ? `Rezervasyon yap: ${amount}` : 'Rezervasyon yap'),
  donate: ({ amount }) => (amount ? `${amount} bağışla` : 'Bağış yap'),
  completeOrder: 'Siparişi tamamla',
  saveCard: 'Kartı kaydet',
  submitWaiting: 'Güncelleniyor…',
  submitProcessing: 'İşleniyor…',
  submitComplete: 'Tamamlandı',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `${number(Math.max(minimum, 1))} ile ${number(maximum)} arasında bir miktar seçin.`,
  promotionCodeMissing: 'Bir indirim kodu girin.',
  missing: ({ details }) => `Devam etmek için lütfen kontrol edin: ${list(details)}.`,
  missingDetails: {
    email: 'e-posta adresiniz',
    phoneNumber: 'telefon numaranız',
    individualName: 'adınız ve soyadınız',
    businessName: 'şirketinizin adı',
    shippingAddress: 'teslimat adresiniz',
    billingAddress: 'fatura adresiniz',
    shippingOption: 'teslimat yöntemi',
    payment: 'ödeme bilgileriniz',
    contactDetails: 'iletişim bilgileriniz',
    taxId: 'vergi kimlik numaranız',
    terms: 'hizmet şartları',
    customField: 'zorunlu bir alan',
  },
  updateFailed: ({ reason }) => `Sizden ücret alınmadı. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Sizden ücret alınmadı. Toplam tutar artık ${amount}. Lütfen siparişinizi kontrol edip tekrar deneyin.`,
  sessionClosed: 'Bu ödeme oturumu artık açık değil. Sizden ücret alınmadı.',
  serverUpdateFailed: 'Mağaza bu değişikliği yapamadı. Lütfen tekrar deneyin.',
  serverUpdateTimedOut: 'Mağazanın bu değişikliği yapması çok uzun sürdü. Lütfen tekrar deneyin.',
  unexpected: 'Bir sorun oluştu. Lütfen tekrar deneyin.',
};

export default tr;
