import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('hr');

const PER: Readonly<Record<Interval, string>> = {
  day: 'dnevno',
  week: 'tjedno',
  month: 'mjesečno',
  year: 'godišnje',
};

/** Accusative: "svaka 3 mjeseca", "svakih 5 mjeseci"; of these nouns, only the year is feminine. */
const every = (interval: Interval, count: number) => {
  if (count === 1) return PER[interval];
  return interval === 'year'
    ? `${plural(count, { one: 'svaku', few: 'svake', other: 'svakih' })} ${number(count)} ${plural(count, { one: 'godinu', few: 'godine', other: 'godina' })}`
    : `${plural(count, { one: 'svaki', few: 'svaka', other: 'svakih' })} ${duration(count, interval)}`;
};

/** A slash, because "za" would need the accusative of the unit. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} za ${unit}\u00a0kom.` : `${amount} / ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'radni dan', few: 'radna dana', other: 'radnih dana' })}`
    : duration(value, unit);

const GENITIVE: Readonly<
  Record<
    DeliveryTime['unit'],
    { readonly one: string; readonly few: string; readonly other: string }
  >
> = {
  hour: { one: 'sata', few: 'sata', other: 'sati' },
  day: { one: 'dana', few: 'dana', other: 'dana' },
  business_day: { one: 'radnog dana', few: 'radna dana', other: 'radnih dana' },
  week: { one: 'tjedna', few: 'tjedna', other: 'tjedana' },
  month: { one: 'mjeseca', few: 'mjeseca', other: 'mjeseci' },
};

/** Genitive: "do 1 radnog dana". */
const ofDeliveryTime = ({ unit, value }: DeliveryTime) =>
  `${number(value)} ${plural(value, GENITIVE[unit])}`;

const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'znak', few: 'znaka', other: 'znakova' })}`;

/** Croatian, in the polite form; buttons in the imperative that is usual for them. */
export const hr: Messages = {
  locale: 'hr',

  // The whole page.
  orderHeading: 'Vaša narudžba',
  contactHeading: 'Podaci za kontakt',
  shippingOptionsHeading: 'Način dostave',
  paymentHeading: 'Plaćanje',
  showOrder: 'Prikaži narudžbu',
  hideOrder: 'Sakrij narudžbu',

  // Where the checkout stands.
  loading: 'Učitavanje stranice za plaćanje…',
  loadFailed: 'Stranicu za plaćanje nije bilo moguće učitati.',
  retry: 'Pokušaj ponovno',
  expired: 'Vrijeme za dovršetak kupnje isteklo je. Ništa vam nije naplaćeno.',
  restart: 'Počni ispočetka',
  complete: 'Hvala. Plaćanje je uspješno izvršeno.',
  completeUnpaid: 'Hvala. Narudžba je zaprimljena, a plaćanje se obrađuje.',
  expiresSoon: ({ minutes }) =>
    `Vrijeme za dovršetak kupnje istječe za manje od ${number(minutes)} ${plural(minutes, { one: 'minute', few: 'minute', other: 'minuta' })}. Prije plaćanja ništa vam se neće naplatiti.`,
  expiryDue: 'Vrijeme za dovršetak kupnje isteklo je. Provjeravamo možete li još platiti…',
  offline: 'Niste povezani s internetom. Uneseni podaci ostaju sačuvani.',
  onlineAgain: 'Ponovno ste povezani s internetom.',

  // The page that the buyer comes back to.
  returnLoading: 'Samo trenutak. Provjeravamo vaše plaćanje…',
  returnPaid: 'Hvala. Plaćanje je uspješno izvršeno.',
  returnNothingDue: 'Hvala. Vaša je narudžba dovršena.',
  returnProcessing:
    'Hvala. Narudžba je zaprimljena, a plaćanje se obrađuje. Ne morate ništa poduzimati.',
  returnUnpaid: 'Plaćanje nije uspjelo. Ništa vam nije naplaćeno.',
  returnExpired: 'Vrijeme za dovršetak kupnje isteklo je. Ništa vam nije naplaćeno.',
  returnUnknown:
    'Nismo uspjeli utvrditi je li plaćanje uspjelo. Moguće je da jest: molimo, nemojte ponovno plaćati dok to ne provjerite.',
  returnMissing: 'Ovdje nema plaćanja za prikaz.',
  returnRetry: 'Provjeri ponovno',
  returnRestart: 'Pokušaj ponovno',

  // The lines of the order.
  lineItems: 'Vaša narudžba',
  quantityOf: ({ name }) => `Količina: ${name}`,
  increaseQuantityOf: ({ name }) => `Povećaj količinu: ${name}`,
  decreaseQuantityOf: ({ name }) => `Smanji količinu: ${name}`,
  quantity: ({ quantity }) => `Količina: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} po komadu`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `naplata prema potrošnji, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pakiranje', few: 'pakiranja', other: 'pakiranja' })} po ${number(size)}\u00a0kom.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Od ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} po jedinici`, flat && `fiksna naknada ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Ukloni',
  removeItem: ({ name }) => `Ukloni iz narudžbe: ${name}`,
  itemRemoved: ({ name }) => `Uklonjeno iz narudžbe: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Uključuje ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Možete naručiti najviše ${number(maximum)}\u00a0kom.`,
  leastAllowed: ({ minimum }) => `Morate naručiti najmanje ${number(minimum)}\u00a0kom.`,
  lastItem: 'Posljednji artikl u narudžbi nije moguće ukloniti.',

  // What is offered with the order.
  optionalItems: 'Možda će vam se svidjeti',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Količina: ${number(quantity)}`,
  addOptionalItem: 'Dodaj',
  addOptionalItemOf: ({ name }) => `Dodaj u narudžbu: ${name}`,
  removeOptionalItem: 'Ukloni',
  removeOptionalItemOf: ({ name }) => `Ukloni iz narudžbe: ${name}`,
  optionalItemAdded: ({ name }) => `Dodano u narudžbu: ${name}.`,
  optionalItemRemoved: ({ name }) => `Uklonjeno iz narudžbe: ${name}.`,
  promotionCodeNeedsMore:
    'Bez ovog artikla iznos narudžbe premalen je za vaš promotivni kod. Da biste uklonili artikl, najprije uklonite kod.',
  promotionCodeNeedsItem:
    'Vaš promotivni kod vrijedi za ovaj artikl. Da biste uklonili artikl, najprije uklonite kod.',

  // What it adds up to.
  totals: 'Sažetak narudžbe',
  subtotal: 'Međuzbroj',
  discount: 'Popust',
  shipping: 'Dostava',
  tax: 'Porez',
  taxIncluded: ({ name }) => `Uključuje ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Besplatno',
  taxNeedsAddress: 'Unesite adresu za prikaz poreza',
  appliedBalance: 'Saldo korisničkog računa',
  balanceAppliedToNextInvoice: 'Ostatak salda iskoristit će se za vaš sljedeći račun.',
  surcharge: 'Dodatna naknada',
  total: 'Ukupno',
  totalDueToday: 'Ukupno za plaćanje danas',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Zatim',
  dueAfterTrial: ({ date: end }) => `Od ${date(end)}`,
  totalChanged: ({ amount }) => `Ukupni iznos sada je ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Vaša pretplata',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} nakon probnog razdoblja od ${number(trialDays)} dana`
      : `${terms} nakon probnog razdoblja`;
  },
  dueToday: ({ amount }) => `Za plaćanje danas: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Sljedeći račun: ${amount}, ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: vrijedi za sve račune.`;
    return months === 0
      ? `${name}: vrijedi samo za prvi račun.`
      : `${name}: vrijedi ${duration(months, 'month')}.`;
  },
  prorated: 'Danas plaćate samo za vrijeme do početka prvog punog obračunskog razdoblja.',
  balanceUsed: ({ amount }) => `Saldo iskorišten danas: ${amount}`,
  balanceLeft: 'Ostatak salda iskoristit će se za vaš sljedeći račun.',

  // The currencies to pay in.
  currencyOptions: 'Valuta',
  exchangeRate: ({ from, to, rate }) =>
    `Preračunato iz valute ${from}: 1\u00a0${from} = ${number(rate)}\u00a0${to}`,

  // The promotion code.
  promotionCode: 'Promotivni kod',
  applyPromotionCode: 'Primijeni',
  appliedPromotionCodes: 'Primijenjeni promotivni kodovi',
  removePromotionCode: ({ code }) => `Ukloni promotivni kod ${code}`,
  promotionCodeApplied: ({ code }) => `Promotivni kod ${code} primijenjen je.`,
  promotionCodeRemoved: 'Promotivni kod uklonjen je.',

  // Who the buyer is.
  email: 'E-pošta',
  emailRequired: 'Unesite adresu e-pošte.',
  phoneNumber: 'Broj telefona',
  phoneNumberRequired: 'Unesite broj telefona.',
  individualName: 'Ime i prezime',
  individualNameRequired: 'Unesite ime i prezime.',
  buyerBusinessName: 'Naziv tvrtke',
  buyerBusinessNameRequired: 'Unesite naziv tvrtke.',
  taxIdDetails: 'Podaci o tvrtki',
  purchasingAsBusiness: 'Kupujem u ime tvrtke',
  taxIdType: 'Vrsta poreznog broja',
  taxIdTypeRequired: 'Odaberite vrstu poreznog broja.',
  chooseTaxIdType: 'Odaberite vrstu',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Druge države i regije',
  taxId: 'Porezni broj',
  taxIdRequired: 'Unesite porezni broj.',

  // Addresses.
  shippingAddress: 'Adresa za dostavu',
  billingAddress: 'Adresa za naplatu',
  billingSameAsShipping: 'Adresa za naplatu ista je kao adresa za dostavu',
  addressLabels: {
    name: 'Ime i prezime',
    country: 'Država ili regija',
    line1: 'Ulica i kućni broj',
    line2: 'Stan, kat i sl.',
    city: 'Grad',
    suburb: 'Predgrađe',
    district: 'Okrug',
    town: 'Grad ili mjesto',
    postal_code: 'Poštanski broj',
    zip: 'Poštanski broj (ZIP)',
    pin: 'Poštanski broj (PIN)',
    eircode: 'Poštanski broj (Eircode)',
    postcode: 'Poštanski broj',
    state: 'Savezna država',
    province: 'Pokrajina',
    county: 'Grofovija',
    prefecture: 'Prefektura',
    emirate: 'Emirat',
    area: 'Područje',
    department: 'Departman',
    region: 'Regija',
    island: 'Otok',
    parish: 'Župa',
  },
  optionalField: ({ label }) => `${label} (neobavezno)`,
  fieldRequired: ({ label }) => `Polje „${label}” je obavezno.`,
  chooseCountry: 'Odaberite…',

  // How the order gets to the buyer.
  shippingOptions: 'Način dostave',
  shippingOptionRequired: 'Odaberite način dostave.',
  shippingOption: 'Dostava',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Do ${ofDeliveryTime(maximum)}` : '';
    if (!maximum) return `Najmanje ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `Od ${ofDeliveryTime(minimum)} do ${ofDeliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Brzo plaćanje',
  expressCheckoutOr: 'Ili',
  savedPaymentMethods: 'Spremljeni načini plaćanja',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kartica'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) =>
    `${cardBrandOf(brand, 'Kartica')} sa završnim znamenkama ${last4}`,
  cardExpires: (day) => `Vrijedi do ${cardExpiry(day)}`,
  cardExpired: (day) => `Istekla ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Drugi način plaćanja',
  savePaymentMethod: 'Spremi moje podatke za brže plaćanje',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Ispunite ovo polje.',
  customFieldDigits: 'Unesite samo znamenke.',
  customFieldNothingChosen: 'Odaberite…',
  customFieldChoose: 'Odaberite jednu od opcija.',
  customFieldTooShort: ({ minimum }) => `Unesite najmanje ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Unesite najviše ${characters(maximum)}.`,
  agreeToTerms: 'Prihvaćam uvjete korištenja',
  termsRequired: 'Za nastavak prihvatite uvjete korištenja.',

  // The button that pays.
  pay: ({ amount }) => `Plati ${amount}`,
  subscribe: 'Pretplati se',
  startTrial: 'Započni probno razdoblje',
  book: ({ amount }) => (amount ? `Rezerviraj za ${amount}` : 'Rezerviraj'),
  donate: ({ amount }) => (amount ? `Doniraj ${amount}` : 'Doniraj'),
  completeOrder: 'Dovrši narudžbu',
  saveCard: 'Spremi karticu',
  submitWaiting: 'Ažuriranje…',
  submitProcessing: 'Obrada…',
  submitComplete: 'Gotovo',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Odaberite količinu od ${number(Math.max(minimum, 1))} do ${number(maximum)}.`,
  promotionCodeMissing: 'Unesite promotivni kod.',
  missing: ({ details }) => `Za nastavak provjerite: ${list(details)}.`,
  missingDetails: {
    email: 'adresu e-pošte',
    phoneNumber: 'broj telefona',
    individualName: 'svoje ime',
    businessName: 'naziv tvrtke',
    shippingAddress: 'adresu za dostavu',
    billingAddress: 'adresu za naplatu',
    shippingOption: 'način dostave',
    payment: 'podatke o plaćanju',
    contactDetails: 'podatke za kontakt',
    taxId: 'porezni broj',
    terms: 'uvjete korištenja',
    customField: 'obavezno polje',
  },
  updateFailed: ({ reason }) => `Ništa vam nije naplaćeno. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Ništa vam nije naplaćeno. Ukupni iznos sada je ${amount}. Provjerite narudžbu i pokušajte ponovno.`,
  sessionClosed: 'Ovu narudžbu više nije moguće platiti. Ništa vam nije naplaćeno.',
  serverUpdateFailed: 'Trgovina nije uspjela provesti ovu promjenu. Pokušajte ponovno.',
  serverUpdateTimedOut: 'Trgovini je trebalo predugo da provede ovu promjenu. Pokušajte ponovno.',
  unexpected: 'Nešto je pošlo po zlu. Pokušajte ponovno.',
};

export default hr;
