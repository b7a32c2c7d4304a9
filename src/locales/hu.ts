import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, duration } = createFormats('hu');

const OFTEN: Readonly<Record<Interval, string>> = {
  day: 'naponta',
  week: 'hetente',
  month: 'havonta',
  year: 'évente',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? OFTEN[interval] : `${number(count)} ${OFTEN[interval]}`;

/** "20 € havonta", but "3 havonta 20 €": two numbers side by side would be hard to tell apart. */
const amountEvery = (amount: string, interval: Interval, count: number) =>
  count === 1 ? `${amount} ${every(interval, count)}` : `${every(interval, count)} ${amount}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day' ? `${number(value)} munkanap` : duration(value, unit);

/** The days of a month whose ordinals have back vowels: "2-ától", but "1-jétől" and "4-étől". */
const BACK = [2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30];

function sinceDay(day: number): string {
  if (day === 1) return '1-jétől';
  return BACK.includes(day) ? `${day}-ától` : `${day}-étől`;
}

/** Hungarian, in the polite form; buttons as nouns, as is usual. */
export const hu: Messages = {
  locale: 'hu',

  // The whole page.
  orderHeading: 'Az Ön rendelése',
  contactHeading: 'Elérhetőség',
  shippingOptionsHeading: 'Szállítási mód',
  paymentHeading: 'Fizetés',
  showOrder: 'Rendelés megjelenítése',
  hideOrder: 'Rendelés elrejtése',

  // Where the checkout stands.
  loading: 'A pénztár betöltése…',
  loadFailed: 'Nem sikerült betölteni a pénztárat.',
  retry: 'Újrapróbálkozás',
  expired: 'Ez a fizetési munkamenet lejárt. Nem történt terhelés.',
  restart: 'Újrakezdés',
  complete: 'Köszönjük! A fizetés sikeres volt.',
  completeUnpaid: 'Köszönjük! Rendelését megkaptuk, a fizetés feldolgozása folyamatban van.',
  expiresSoon: ({ minutes }) =>
    `Ez a fizetési munkamenet kevesebb mint ${duration(minutes, 'minute')} múlva lezárul. Fizetés előtt nem történik terhelés.`,
  expiryDue: 'A fizetési munkamenet ideje letelt. Ellenőrizzük, hogy aktív-e még…',
  offline: 'Nincs internetkapcsolat. A megadott adatok megmaradnak.',
  onlineAgain: 'Helyreállt az internetkapcsolat.',

  // The page that the buyer comes back to.
  returnLoading: 'Egy pillanat. Ellenőrizzük a fizetést…',
  returnPaid: 'Köszönjük! A fizetés sikeres volt.',
  returnNothingDue: 'Köszönjük! Rendelését rögzítettük.',
  returnProcessing:
    'Köszönjük! Rendelését megkaptuk, a fizetés feldolgozása folyamatban van. Önnek nincs további teendője.',
  returnUnpaid: 'A fizetés nem sikerült. Nem történt terhelés.',
  returnExpired: 'Ez a fizetési munkamenet lejárt. Nem történt terhelés.',
  returnUnknown:
    'Nem tudtuk megállapítani, hogy sikeres volt-e a fizetés. Lehet, hogy megtörtént: kérjük, ne fizessen újra, amíg ezt nem ellenőrizte.',
  returnMissing: 'Nincs megjeleníthető fizetés.',
  returnRetry: 'Újbóli ellenőrzés',
  returnRestart: 'Újrapróbálkozás',

  // The lines of the order.
  lineItems: 'Az Ön rendelése',
  quantityOf: ({ name }) => `Mennyiség: ${name}`,
  increaseQuantityOf: ({ name }) => `Mennyiség növelése: ${name}`,
  decreaseQuantityOf: ({ name }) => `Mennyiség csökkentése: ${name}`,
  quantity: ({ quantity }) => `Mennyiség: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount}/${unit || 'db'}`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `használat alapú számlázás, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} csomag, csomagonként ${number(size)} db`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Legalább ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each}/egység`, flat && `${flat} fix díj`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Eltávolítás',
  removeItem: ({ name }) => `Eltávolítás: ${name}`,
  itemRemoved: ({ name }) => `Eltávolítva: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `ebből ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Legfeljebb ${number(maximum)} db rendelhető.`,
  leastAllowed: ({ minimum }) => `Legalább ${number(minimum)} db rendelése szükséges.`,
  lastItem: 'A rendelés utolsó tétele nem távolítható el.',

  // What is offered with the order.
  optionalItems: 'Ez is érdekelheti',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}/${unit}` : amount;
    return interval === null ? each : amountEvery(each, interval, count);
  },
  optionalItemQuantity: ({ quantity }) => `Mennyiség: ${number(quantity)}`,
  addOptionalItem: 'Hozzáadás',
  addOptionalItemOf: ({ name }) => `Hozzáadás: ${name}`,
  removeOptionalItem: 'Eltávolítás',
  removeOptionalItemOf: ({ name }) => `Eltávolítás: ${name}`,
  optionalItemAdded: ({ name }) => `Hozzáadva: ${name}.`,
  optionalItemRemoved: ({ name }) => `Eltávolítva: ${name}.`,
  promotionCodeNeedsMore:
    'E termék nélkül a rendelés értéke nem éri el a kuponkódhoz szükséges összeget. A termék eltávolításához előbb távolítsa el a kódot.',
  promotionCodeNeedsItem:
    'A kuponkód erre a termékre érvényes. A termék eltávolításához előbb távolítsa el a kódot.',

  // What it adds up to.
  totals: 'Rendelés összesítése',
  subtotal: 'Részösszeg',
  discount: 'Kedvezmény',
  shipping: 'Szállítás',
  tax: 'Adó',
  taxIncluded: ({ name }) => `ebből ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Ingyenes',
  taxNeedsAddress: 'Az adó kiszámításához adja meg a címét',
  appliedBalance: 'Felhasznált egyenleg',
  balanceAppliedToNextInvoice: 'A fennmaradó egyenleget a következő számlába számítjuk be.',
  surcharge: 'Felár',
  total: 'Végösszeg',
  totalDueToday: 'Ma fizetendő',
  perInterval: ({ amount, interval, count }) => amountEvery(amount, interval, count),
  dueNext: 'Ezután',
  dueAfterTrial: ({ date: end }) =>
    date(end).replace(/(\d+)\.$/, (_, day: string) => sinceDay(Number(day))),
  totalChanged: ({ amount }) => `A végösszeg most ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Az Ön előfizetése',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = amountEvery(amount, interval, count);
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${number(trialDays)} napos próbaidőszak után ${terms}`
      : `A próbaidőszak után ${terms}`;
  },
  dueToday: ({ amount }) => `Ma fizetendő: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Következő számla: ${amount} (${date(day)})`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: minden számlára érvényes.`;
    return months === 0
      ? `${name}: csak az első számlára érvényes.`
      : `${name}: ${number(months)} hónapig érvényes.`;
  },
  prorated: 'A mai összeg az első teljes időszak kezdetéig tartó időre vonatkozik.',
  balanceUsed: ({ amount }) => `Ma felhasznált egyenleg: ${amount}`,
  balanceLeft: 'A fennmaradó egyenleget a következő számlába számítjuk be.',

  // The currencies to pay in.
  currencyOptions: 'Pénznem',
  exchangeRate: ({ from, to, rate }) =>
    `Átváltva ${from} pénznemből: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Kuponkód',
  applyPromotionCode: 'Beváltás',
  appliedPromotionCodes: 'Beváltott kuponkódok',
  removePromotionCode: ({ code }) => `Kuponkód eltávolítása: ${code}`,
  promotionCodeApplied: ({ code }) => `Kuponkód beváltva: ${code}.`,
  promotionCodeRemoved: 'Kuponkód eltávolítva.',

  // Who the buyer is.
  email: 'E-mail-cím',
  emailRequired: 'Adja meg az e-mail-címét.',
  phoneNumber: 'Telefonszám',
  phoneNumberRequired: 'Adja meg a telefonszámát.',
  individualName: 'Teljes név',
  individualNameRequired: 'Adja meg a teljes nevét.',
  buyerBusinessName: 'Cégnév',
  buyerBusinessNameRequired: 'Adja meg a cég nevét.',
  taxIdDetails: 'Céges adatok',
  purchasingAsBusiness: 'Cégként vásárolok',
  taxIdType: 'Adószám típusa',
  taxIdTypeRequired: 'Válassza ki az adószám típusát.',
  chooseTaxIdType: 'Válasszon típust',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Más országok és régiók',
  taxId: 'Adószám',
  taxIdRequired: 'Adja meg az adószámot.',

  // Addresses.
  shippingAddress: 'Szállítási cím',
  billingAddress: 'Számlázási cím',
  billingSameAsShipping: 'A számlázási cím megegyezik a szállítási címmel',
  addressLabels: {
    name: 'Teljes név',
    country: 'Ország vagy régió',
    line1: 'Utca, házszám',
    line2: 'Emelet, ajtó stb.',
    city: 'Település',
    suburb: 'Városrész',
    district: 'Kerület',
    town: 'Város vagy község',
    postal_code: 'Irányítószám',
    zip: 'Irányítószám (ZIP)',
    pin: 'Irányítószám (PIN)',
    eircode: 'Eircode',
    postcode: 'Irányítószám',
    state: 'Állam',
    province: 'Tartomány',
    county: 'Megye',
    prefecture: 'Prefektúra',
    emirate: 'Emírség',
    area: 'Terület',
    department: 'Megye',
    region: 'Régió',
    island: 'Sziget',
    parish: 'Kerület',
  },
  optionalField: ({ label }) => `${label} (nem kötelező)`,
  fieldRequired: ({ label }) => `Kötelező mező: ${label}`,
  chooseCountry: 'Válasszon…',

  // How the order gets to the buyer.
  shippingOptions: 'Szállítási mód',
  shippingOptionRequired: 'Válasszon szállítási módot.',
  shippingOption: 'Szállítás',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Legfeljebb ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Legalább ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} – ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Gyors fizetés',
  expressCheckoutOr: 'Vagy',
  savedPaymentMethods: 'Mentett fizetési módok',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kártya'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Kártya')}, utolsó számjegyek: ${last4}`,
  cardExpires: (day) => `Lejárat: ${cardExpiry(day)}`,
  cardExpired: (day) => `Lejárt: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Másik fizetési mód használata',
  savePaymentMethod: 'Adataim mentése a gyorsabb fizetéshez',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Töltse ki ezt a mezőt.',
  customFieldDigits: 'Csak számjegyeket adjon meg.',
  customFieldNothingChosen: 'Válasszon…',
  customFieldChoose: 'Válasszon a lehetőségek közül.',
  customFieldTooShort: ({ minimum }) => `Legalább ${number(minimum)} karaktert adjon meg.`,
  customFieldTooLong: ({ maximum }) => `Legfeljebb ${number(maximum)} karaktert adjon meg.`,
  agreeToTerms: 'Elfogadom a felhasználási feltételeket',
  termsRequired: 'A folytatáshoz fogadja el a felhasználási feltételeket.',

  // The button that pays.
  pay: ({ amount }) => `${amount} fizetése`,
  subscribe: 'Előfizetés',
  startTrial: 'Próbaidőszak indítása',
  book: ({ amount }) => (amount ? `Foglalás: ${amount}` : 'Foglalás'),
  donate: ({ amount }) => (amount ? `${amount} adományozása` : 'Adományozás'),
  completeOrder: 'Rendelés véglegesítése',
  saveCard: 'Kártya mentése',
  submitWaiting: 'Frissítés…',
  submitProcessing: 'Feldolgozás…',
  submitComplete: 'Kész',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Válasszon ${number(Math.max(minimum, 1))} és ${number(maximum)} közötti mennyiséget.`,
  promotionCodeMissing: 'Adja meg a kuponkódot.',
  missing: ({ details }) => `A folytatáshoz ellenőrizze a következőket: ${list(details)}.`,
  missingDetails: {
    email: 'e-mail-cím',
    phoneNumber: 'telefonszám',
    individualName: 'név',
    businessName: 'cégnév',
    shippingAddress: 'szállítási cím',
    billingAddress: 'számlázási cím',
    shippingOption: 'szállítási mód',
    payment: 'fizetési adatok',
    contactDetails: 'elérhetőségek',
    taxId: 'adószám',
    terms: 'felhasználási feltételek',
    customField: 'egy kötelező mező',
  },
  updateFailed: ({ reason }) => `Nem történt terhelés. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Nem történt terhelés. A végösszeg most ${amount}. Kérjük, ellenőrizze a rendelését, és próbálja újra.`,
  sessionClosed: 'Ez a fizetési munkamenet már nem aktív. Nem történt terhelés.',
  serverUpdateFailed: 'A webáruház nem tudta végrehajtani ezt a módosítást. Kérjük, próbálja újra.',
  serverUpdateTimedOut:
    'A webáruház nem hajtotta végre időben ezt a módosítást. Kérjük, próbálja újra.',
  unexpected: 'Hiba történt. Kérjük, próbálja újra.',
};

export default hu;
