import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('et');

const PER: Readonly<Record<Interval, string>> = {
  day: 'päevas',
  week: 'nädalas',
  month: 'kuus',
  year: 'aastas',
};

const GENITIVE: Readonly<Record<Interval, string>> = {
  day: 'päeva',
  week: 'nädala',
  month: 'kuu',
  year: 'aasta',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'iga päev',
  week: 'iga nädal',
  month: 'iga kuu',
  year: 'iga aasta',
};

/** The months of a date in the case that "alates" asks for. */
const SINCE: Readonly<Record<string, string>> = {
  jaanuar: 'jaanuarist',
  veebruar: 'veebruarist',
  märts: 'märtsist',
  aprill: 'aprillist',
  mai: 'maist',
  juuni: 'juunist',
  juuli: 'juulist',
  august: 'augustist',
  september: 'septembrist',
  oktoober: 'oktoobrist',
  november: 'novembrist',
  detsember: 'detsembrist',
};

const atIntervals = (interval: Interval, count: number) =>
  `iga ${number(count)} ${GENITIVE[interval]} järel`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : atIntervals(interval, count);

const deliveryTime = ({ unit, value }: DeliveryTime) => {
  if (unit === 'business_day') {
    return `${number(value)} ${plural(value, { one: 'tööpäev', other: 'tööpäeva' })}`;
  }
  // Intl counts in "ööpäev", which no shop says.
  if (unit === 'day') {
    return `${number(value)} ${plural(value, { one: 'päev', other: 'päeva' })}`;
  }
  return duration(value, unit);
};

/** Estonian, in the polite form; buttons in the short imperative, as is usual. */
export const et: Messages = {
  locale: 'et',

  // The whole page.
  orderHeading: 'Teie tellimus',
  contactHeading: 'Kontaktandmed',
  shippingOptionsHeading: 'Tarneviis',
  paymentHeading: 'Maksmine',
  showOrder: 'Kuva tellimus',
  hideOrder: 'Peida tellimus',

  // Where the checkout stands.
  loading: 'Kassat laaditakse…',
  loadFailed: 'Kassat ei õnnestunud laadida.',
  retry: 'Proovi uuesti',
  expired: 'See makseseanss on aegunud. Teilt ei võetud tasu.',
  restart: 'Alusta uuesti',
  complete: 'Täname! Teie makse õnnestus.',
  completeUnpaid: 'Täname! Teie tellimus on vastu võetud ja makset töödeldakse.',
  expiresSoon: ({ minutes }) =>
    `See makseseanss lõpeb vähem kui ${number(minutes)} minuti pärast. Enne maksmist teilt tasu ei võeta.`,
  expiryDue: 'Selle makseseansi aeg on läbi. Kontrollime, kas see on veel avatud…',
  offline: 'Internetiühendus puudub. Sisestatud andmed säilivad.',
  onlineAgain: 'Internetiühendus on taastunud.',

  // The page that the buyer comes back to.
  returnLoading: 'Üks hetk. Kontrollime teie makset…',
  returnPaid: 'Täname! Teie makse õnnestus.',
  returnNothingDue: 'Täname! Teie tellimus on vormistatud.',
  returnProcessing:
    'Täname! Teie tellimus on vastu võetud ja makset töödeldakse. Te ei pea rohkem midagi tegema.',
  returnUnpaid: 'Makse ebaõnnestus. Teilt ei võetud tasu.',
  returnExpired: 'See makseseanss on aegunud. Teilt ei võetud tasu.',
  returnUnknown:
    'Meil ei õnnestunud välja selgitada, kas teie makse läks läbi. See võis õnnestuda: palun ärge makske uuesti enne, kui olete seda kontrollinud.',
  returnMissing: 'Siin pole ühtegi makset, mida kuvada.',
  returnRetry: 'Kontrolli uuesti',
  returnRestart: 'Proovi uuesti',

  // The lines of the order.
  lineItems: 'Teie tellimus',
  quantityOf: ({ name }) => `Kogus: ${name}`,
  increaseQuantityOf: ({ name }) => `Suurenda kogust: ${name}`,
  decreaseQuantityOf: ({ name }) => `Vähenda kogust: ${name}`,
  quantity: ({ quantity }) => `Kogus: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount}/${unit || 'tk'}`,
  lineItemRecurs: ({ interval, count, metered }) => {
    const often = count === 1 ? EACH[interval] : atIntervals(interval, count);
    return metered ? `kasutuspõhine tasu, ${often}` : often;
  },
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pakk', other: 'pakki' })}, ${number(size)} tk pakis`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Alates ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each}/ühik`, flat && `fikseeritud tasu ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Eemalda',
  removeItem: ({ name }) => `Eemalda ${name}`,
  itemRemoved: ({ name }) => `${name} on eemaldatud.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `sh ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Saate tellida kuni ${number(maximum)} tk.`,
  leastAllowed: ({ minimum }) => `Tellida tuleb vähemalt ${number(minimum)} tk.`,
  lastItem: 'Tellimuse viimast toodet ei saa eemaldada.',

  // What is offered with the order.
  optionalItems: 'Teile võib meeldida ka',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}/${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Kogus: ${number(quantity)}`,
  addOptionalItem: 'Lisa',
  addOptionalItemOf: ({ name }) => `Lisa ${name}`,
  removeOptionalItem: 'Eemalda',
  removeOptionalItemOf: ({ name }) => `Eemalda ${name}`,
  optionalItemAdded: ({ name }) => `${name} on lisatud.`,
  optionalItemRemoved: ({ name }) => `${name} on eemaldatud.`,
  promotionCodeNeedsMore:
    'Ilma selle tooteta on teie tellimus sooduskoodi kasutamiseks liiga väike. Toote eemaldamiseks eemaldage esmalt kood.',
  promotionCodeNeedsItem:
    'Teie sooduskood kehtib sellele tootele. Toote eemaldamiseks eemaldage esmalt kood.',

  // What it adds up to.
  totals: 'Tellimuse kokkuvõte',
  subtotal: 'Vahesumma',
  discount: 'Allahindlus',
  shipping: 'Tarne',
  tax: 'Maksud',
  taxIncluded: ({ name }) => `sh ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Tasuta',
  taxNeedsAddress: 'Maksude nägemiseks sisestage aadress',
  appliedBalance: 'Konto saldo',
  balanceAppliedToNextInvoice: 'Ülejäänud saldo läheb järgmise arve katteks.',
  surcharge: 'Lisatasu',
  total: 'Kokku',
  totalDueToday: 'Täna tasuda',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Seejärel',
  dueAfterTrial: ({ date: end }) =>
    `Alates ${date(end).replace(/\p{L}+/u, (month) => SINCE[month] ?? month)}`,
  totalChanged: ({ amount }) => `Kogusumma on nüüd ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Teie püsitellimus',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} pärast ${number(trialDays)}-päevast prooviperioodi`
      : `${terms} pärast prooviperioodi`;
  },
  dueToday: ({ amount }) => `Täna tasuda: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Järgmine arve (${date(day)}): ${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: allahindlus kehtib kõigile arvetele.`;
    return months === 0
      ? `${name}: allahindlus kehtib ainult esimesele arvele.`
      : `${name}: allahindlus kehtib ${duration(months, 'month')}.`;
  },
  prorated: 'Tänane summa katab aja kuni esimese täisperioodi alguseni.',
  balanceUsed: ({ amount }) => `Täna kasutatud konto saldo: ${amount}`,
  balanceLeft: 'Ülejäänud saldo läheb järgmise arve katteks.',

  // The currencies to pay in.
  currencyOptions: 'Valuuta',
  exchangeRate: ({ from, to, rate }) =>
    `Ümber arvestatud valuutast ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Sooduskood',
  applyPromotionCode: 'Rakenda',
  appliedPromotionCodes: 'Rakendatud sooduskoodid',
  removePromotionCode: ({ code }) => `Eemalda sooduskood ${code}`,
  promotionCodeApplied: ({ code }) => `Sooduskood ${code} on rakendatud.`,
  promotionCodeRemoved: 'Sooduskood on eemaldatud.',

  // Who the buyer is.
  email: 'E-posti aadress',
  emailRequired: 'Sisestage oma e-posti aadress.',
  phoneNumber: 'Telefoninumber',
  phoneNumberRequired: 'Sisestage oma telefoninumber.',
  individualName: 'Ees- ja perekonnanimi',
  individualNameRequired: 'Sisestage oma ees- ja perekonnanimi.',
  buyerBusinessName: 'Ettevõtte nimi',
  buyerBusinessNameRequired: 'Sisestage oma ettevõtte nimi.',
  taxIdDetails: 'Ettevõtte andmed',
  purchasingAsBusiness: 'Ostan ettevõttena',
  taxIdType: 'Maksukohustuslase numbri liik',
  taxIdTypeRequired: 'Valige maksukohustuslase numbri liik.',
  chooseTaxIdType: 'Valige liik',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Muud riigid ja piirkonnad',
  taxId: 'Maksukohustuslase number',
  taxIdRequired: 'Sisestage maksukohustuslase number.',

  // Addresses.
  shippingAddress: 'Tarneaadress',
  billingAddress: 'Arveldusaadress',
  billingSameAsShipping: 'Arveldusaadress on sama mis tarneaadress',
  addressLabels: {
    name: 'Ees- ja perekonnanimi',
    country: 'Riik või piirkond',
    line1: 'Aadress',
    line2: 'Korter, kontor vms',
    city: 'Linn',
    suburb: 'Linnaosa',
    district: 'Ringkond',
    town: 'Linn või asula',
    postal_code: 'Postiindeks',
    zip: 'Postiindeks (ZIP)',
    pin: 'Postiindeks (PIN)',
    eircode: 'Eircode',
    postcode: 'Postiindeks',
    state: 'Osariik',
    province: 'Provints',
    county: 'Maakond',
    prefecture: 'Prefektuur',
    emirate: 'Emiraat',
    area: 'Piirkond',
    department: 'Departemang',
    region: 'Regioon',
    island: 'Saar',
    parish: 'Kihelkond',
  },
  optionalField: ({ label }) => `${label} (valikuline)`,
  fieldRequired: ({ label }) => `Kohustuslik väli: ${label}`,
  chooseCountry: 'Valige…',

  // How the order gets to the buyer.
  shippingOptions: 'Tarneviis',
  shippingOptionRequired: 'Valige tarneviis.',
  shippingOption: 'Tarne',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Kuni ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Vähemalt ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} kuni ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Kiirmakse',
  expressCheckoutOr: 'Või',
  savedPaymentMethods: 'Salvestatud makseviisid',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kaart'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Kaart')}, mis lõpeb numbritega ${last4}`,
  cardExpires: (day) => `Kehtib kuni ${cardExpiry(day)}`,
  cardExpired: (day) => `Aegus ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Kasuta muud makseviisi',
  savePaymentMethod: 'Salvesta minu andmed kiiremaks maksmiseks',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Täitke see väli.',
  customFieldDigits: 'Sisestage ainult numbreid.',
  customFieldNothingChosen: 'Valige…',
  customFieldChoose: 'Valige üks variantidest.',
  customFieldTooShort: ({ minimum }) =>
    `Sisestage vähemalt ${number(minimum)} ${plural(minimum, { one: 'tähemärk', other: 'tähemärki' })}.`,
  customFieldTooLong: ({ maximum }) =>
    `Sisestage kuni ${number(maximum)} ${plural(maximum, { one: 'tähemärk', other: 'tähemärki' })}.`,
  agreeToTerms: 'Nõustun kasutustingimustega',
  termsRequired: 'Jätkamiseks nõustuge kasutustingimustega.',

  // The button that pays.
  pay: ({ amount }) => `Maksa ${amount}`,
  subscribe: 'Telli',
  startTrial: 'Alusta prooviperioodi',
  book: ({ amount }) => (amount ? `Broneeri hinnaga ${amount}` : 'Broneeri'),
  donate: ({ amount }) => (amount ? `Anneta ${amount}` : 'Anneta'),
  completeOrder: 'Vormista tellimus',
  saveCard: 'Salvesta kaart',
  submitWaiting: 'Uuendamine…',
  submitProcessing: 'Töötlemine…',
  submitComplete: 'Valmis',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Valige kogus vahemikus ${number(Math.max(minimum, 1))}–${number(maximum)}.`,
  promotionCodeMissing: 'Sisestage sooduskood.',
  missing: ({ details }) => `Jätkamiseks kontrollige: ${list(details)}.`,
  missingDetails: {
    email: 'e-posti aadress',
    phoneNumber: 'telefoninumber',
    individualName: 'nimi',
    businessName: 'ettevõtte nimi',
    shippingAddress: 'tarneaadress',
    billingAddress: 'arveldusaadress',
    shippingOption: 'tarneviis',
    payment: 'makseandmed',
    contactDetails: 'kontaktandmed',
    taxId: 'maksukohustuslase number',
    terms: 'kasutustingimused',
    customField: 'kohustuslik väli',
  },
  updateFailed: ({ reason }) => `Teilt ei võetud tasu. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Teilt ei võetud tasu. Kogusumma on nüüd ${amount}. Palun kontrollige tellimust ja proovige uuesti.`,
  sessionClosed: 'See makseseanss ei ole enam avatud. Teilt ei võetud tasu.',
  serverUpdateFailed: 'Pood ei saanud seda muudatust teha. Palun proovige uuesti.',
  serverUpdateTimedOut:
    'Poel kulus selle muudatuse tegemiseks liiga kaua aega. Palun proovige uuesti.',
  unexpected: 'Midagi läks valesti. Palun proovige uuesti.',
};

export default et;
