import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('ro');

const PER: Readonly<Record<Interval, string>> = {
  day: 'pe zi',
  week: 'pe săptămână',
  month: 'pe lună',
  year: 'pe an',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'în fiecare zi',
  week: 'în fiecare săptămână',
  month: 'în fiecare lună',
  year: 'în fiecare an',
};

const every = (interval: Interval, count: number, once = PER) =>
  count === 1 ? once[interval] : `la fiecare ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'zi lucrătoare', few: 'zile lucrătoare', other: 'de zile lucrătoare' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'caracter', few: 'caractere', other: 'de caractere' })}`;

/** Romanian, in the polite form (dumneavoastră); buttons and boxes speak to the page, as is usual. */
export const ro: Messages = {
  locale: 'ro',

  // The whole page.
  orderHeading: 'Comanda dvs.',
  contactHeading: 'Date de contact',
  shippingOptionsHeading: 'Metodă de livrare',
  paymentHeading: 'Plată',
  showOrder: 'Arată comanda',
  hideOrder: 'Ascunde comanda',

  // Where the checkout stands.
  loading: 'Se încarcă pagina de plată…',
  loadFailed: 'Pagina de plată nu a putut fi încărcată.',
  retry: 'Încearcă din nou',
  expired: 'Această sesiune de plată a expirat. Nu s-a încasat nicio sumă.',
  restart: 'Începe din nou',
  complete: 'Vă mulțumim. Plata a fost efectuată cu succes.',
  completeUnpaid: 'Vă mulțumim. Comanda a fost înregistrată, iar plata este în curs de procesare.',
  expiresSoon: ({ minutes }) =>
    `Această sesiune de plată expiră în mai puțin de ${duration(minutes, 'minute')}. Nu se încasează nicio sumă înainte să plătiți.`,
  expiryDue: 'Timpul alocat acestei sesiuni de plată a expirat. Verificăm dacă mai este activă…',
  offline: 'Nu aveți conexiune la internet. Datele introduse se păstrează.',
  onlineAgain: 'Conexiunea la internet a fost restabilită.',

  // The page that the buyer comes back to.
  returnLoading: 'Un moment. Verificăm plata…',
  returnPaid: 'Vă mulțumim. Plata a fost efectuată cu succes.',
  returnNothingDue: 'Vă mulțumim. Comanda dvs. este finalizată.',
  returnProcessing:
    'Vă mulțumim. Comanda a fost înregistrată, iar plata este în curs de procesare. Nu trebuie să mai faceți nimic.',
  returnUnpaid: 'Plata nu a fost efectuată. Nu s-a încasat nicio sumă.',
  returnExpired: 'Această sesiune de plată a expirat. Nu s-a încasat nicio sumă.',
  returnUnknown:
    'Nu am putut afla dacă plata a fost efectuată. Este posibil să fi reușit: vă rugăm să nu plătiți din nou înainte de a verifica.',
  returnMissing: 'Nu există nicio plată de afișat.',
  returnRetry: 'Verifică din nou',
  returnRestart: 'Încearcă din nou',

  // The lines of the order.
  lineItems: 'Comanda dvs.',
  quantityOf: ({ name }) => `Cantitate: ${name}`,
  increaseQuantityOf: ({ name }) => `Mărește cantitatea: ${name}`,
  decreaseQuantityOf: ({ name }) => `Redu cantitatea: ${name}`,
  quantity: ({ quantity }) => `Cantitate: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} per ${unit}` : `${amount} per bucată`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered
      ? `facturare în funcție de consum, ${every(interval, count, EACH)}`
      : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pachet de', few: 'pachete a câte', other: 'de pachete a câte' })} ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `De la ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} per bucată`, flat && `sumă fixă de ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Elimină',
  removeItem: ({ name }) => `Elimină ${name}`,
  itemRemoved: ({ name }) => `Articol eliminat: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Din care ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Cantitatea maximă pe comandă este ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Cantitatea minimă pe comandă este ${number(minimum)}.`,
  lastItem: 'Ultimul articol dintr-o comandă nu poate fi eliminat.',

  // What is offered with the order.
  optionalItems: 'V-ar putea interesa și',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Cantitate: ${number(quantity)}`,
  addOptionalItem: 'Adaugă',
  addOptionalItemOf: ({ name }) => `Adaugă ${name}`,
  removeOptionalItem: 'Elimină',
  removeOptionalItemOf: ({ name }) => `Elimină ${name}`,
  optionalItemAdded: ({ name }) => `Articol adăugat: ${name}.`,
  optionalItemRemoved: ({ name }) => `Articol eliminat: ${name}.`,
  promotionCodeNeedsMore:
    'Fără acest articol, comanda nu atinge valoarea minimă cerută de codul promoțional. Pentru a elimina articolul, eliminați mai întâi codul.',
  promotionCodeNeedsItem:
    'Codul promoțional se aplică acestui articol. Pentru a elimina articolul, eliminați mai întâi codul.',

  // What it adds up to.
  totals: 'Sumarul comenzii',
  subtotal: 'Subtotal',
  discount: 'Reducere',
  shipping: 'Livrare',
  tax: 'Taxe',
  taxIncluded: ({ name }) => `Din care ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratuit',
  taxNeedsAddress: 'Introduceți adresa pentru a calcula taxele',
  appliedBalance: 'Soldul contului',
  balanceAppliedToNextInvoice: 'Soldul rămas se va aplica la următoarea factură.',
  surcharge: 'Taxă suplimentară',
  total: 'Total',
  totalDueToday: 'Total de plată astăzi',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Apoi',
  dueAfterTrial: ({ date: end }) => `Începând cu ${date(end)}`,
  totalChanged: ({ amount }) => `Totalul este acum ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Abonamentul dvs.',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} după o perioadă de probă de ${duration(trialDays, 'day')}`
      : `${terms} după perioada de probă`;
  },
  dueToday: ({ amount }) => `De plată astăzi: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Următoarea factură: ${amount} pe ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: se aplică la toate facturile.`;
    return months === 0
      ? `${name}: se aplică doar la prima factură.`
      : `${name}: se aplică timp de ${duration(months, 'month')}.`;
  },
  prorated: 'Suma de astăzi acoperă intervalul rămas până la începutul primei perioade complete.',
  balanceUsed: ({ amount }) => `Sold din cont folosit astăzi: ${amount}`,
  balanceLeft: 'Soldul rămas se va aplica la următoarea factură.',

  // The currencies to pay in.
  currencyOptions: 'Monedă',
  exchangeRate: ({ from, to, rate }) => `Conversie din ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Cod promoțional',
  applyPromotionCode: 'Aplică',
  appliedPromotionCodes: 'Coduri promoționale aplicate',
  removePromotionCode: ({ code }) => `Elimină codul promoțional ${code}`,
  promotionCodeApplied: ({ code }) => `Codul promoțional ${code} a fost aplicat.`,
  promotionCodeRemoved: 'Codul promoțional a fost eliminat.',

  // Who the buyer is.
  email: 'Adresă de e-mail',
  emailRequired: 'Introduceți adresa de e-mail.',
  phoneNumber: 'Număr de telefon',
  phoneNumberRequired: 'Introduceți numărul de telefon.',
  individualName: 'Nume și prenume',
  individualNameRequired: 'Introduceți numele și prenumele.',
  buyerBusinessName: 'Denumirea firmei',
  buyerBusinessNameRequired: 'Introduceți denumirea firmei.',
  taxIdDetails: 'Datele firmei',
  purchasingAsBusiness: 'Cumpăr ca persoană juridică',
  taxIdType: 'Tipul codului fiscal',
  taxIdTypeRequired: 'Selectați tipul codului fiscal.',
  chooseTaxIdType: 'Selectați un tip',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Alte țări și regiuni',
  taxId: 'Cod fiscal',
  taxIdRequired: 'Introduceți codul fiscal.',

  // Addresses.
  shippingAddress: 'Adresă de livrare',
  billingAddress: 'Adresă de facturare',
  billingSameAsShipping: 'Adresa de facturare este aceeași cu adresa de livrare',
  addressLabels: {
    name: 'Nume și prenume',
    country: 'Țară sau regiune',
    line1: 'Stradă și număr',
    line2: 'Bloc, scară, apartament etc.',
    city: 'Localitate',
    suburb: 'Cartier',
    district: 'District',
    town: 'Localitate',
    postal_code: 'Cod poștal',
    zip: 'Cod ZIP',
    pin: 'Cod poștal (PIN)',
    eircode: 'Eircode',
    postcode: 'Cod poștal',
    state: 'Stat',
    province: 'Provincie',
    county: 'Județ',
    prefecture: 'Prefectură',
    emirate: 'Emirat',
    area: 'Zonă',
    department: 'Departament',
    region: 'Regiune',
    island: 'Insulă',
    parish: 'Parohie',
  },
  optionalField: ({ label }) => `${label} (opțional)`,
  fieldRequired: ({ label }) => `Câmp obligatoriu: ${label}.`,
  chooseCountry: 'Selectați…',

  // How the order gets to the buyer.
  shippingOptions: 'Metodă de livrare',
  shippingOptionRequired: 'Selectați o metodă de livrare.',
  shippingOption: 'Livrare',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Cel mult ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Cel puțin ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `De la ${deliveryTime(minimum)} la ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Plată rapidă',
  expressCheckoutOr: 'Sau',
  savedPaymentMethods: 'Metode de plată salvate',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Card bancar'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Card bancar')} care se termină în ${last4}`,
  cardExpires: (day) => `Expiră în ${cardExpiry(day)}`,
  cardExpired: (day) => `A expirat în ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Folosește altă metodă de plată',
  savePaymentMethod: 'Salvează datele mele pentru o plată mai rapidă',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Completați acest câmp.',
  customFieldDigits: 'Introduceți numai cifre.',
  customFieldNothingChosen: 'Selectați…',
  customFieldChoose: 'Selectați una dintre opțiuni.',
  customFieldTooShort: ({ minimum }) => `Introduceți cel puțin ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Introduceți cel mult ${characters(maximum)}.`,
  agreeToTerms: 'Sunt de acord cu termenii și condițiile',
  termsRequired: 'Pentru a continua, acceptați termenii și condițiile.',

  // The button that pays.
  pay: ({ amount }) => `Plătește ${amount}`,
  subscribe: 'Abonare',
  startTrial: 'Începe perioada de probă',
  book: ({ amount }) => (amount ? `Rezervă cu ${amount}` : 'Rezervă'),
  donate: ({ amount }) => (amount ? `Donează ${amount}` : 'Donează'),
  completeOrder: 'Finalizează comanda',
  saveCard: 'Salvează cardul',
  submitWaiting: 'Se actualizează…',
  submitProcessing: 'Se procesează…',
  submitComplete: 'Finalizat',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Alegeți o cantitate între ${number(Math.max(minimum, 1))} și ${number(maximum)}.`,
  promotionCodeMissing: 'Introduceți un cod promoțional.',
  missing: ({ details }) => `Pentru a continua, verificați: ${list(details)}.`,
  missingDetails: {
    email: 'adresa de e-mail',
    phoneNumber: 'numărul de telefon',
    individualName: 'numele complet',
    businessName: 'denumirea firmei',
    shippingAddress: 'adresa de livrare',
    billingAddress: 'adresa de facturare',
    shippingOption: 'metoda de livrare',
    payment: 'datele de plată',
    contactDetails: 'datele de contact',
    taxId: 'codul fiscal',
    terms: 'termenii și condițiile',
    customField: 'un câmp obligatoriu',
  },
  updateFailed: ({ reason }) => `Nu s-a încasat nicio sumă. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Nu s-a încasat nicio sumă. Totalul este acum ${amount}. Vă rugăm să verificați comanda și să încercați din nou.`,
  sessionClosed: 'Această sesiune de plată nu mai este activă. Nu s-a încasat nicio sumă.',
  serverUpdateFailed:
    'Magazinul nu a putut efectua această modificare. Vă rugăm să încercați din nou.',
  serverUpdateTimedOut:
    'Magazinul nu a efectuat această modificare la timp. Vă rugăm să încercați din nou.',
  unexpected: 'A apărut o eroare. Vă rugăm să încercați din nou.',
};

export default ro;
