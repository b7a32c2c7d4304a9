import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('fi');

const PER: Readonly<Record<Interval, string>> = {
  day: 'päivässä',
  week: 'viikossa',
  month: 'kuukaudessa',
  year: 'vuodessa',
};

const ADVERB: Readonly<Record<Interval, string>> = {
  day: 'päivittäin',
  week: 'viikoittain',
  month: 'kuukausittain',
  year: 'vuosittain',
};

const GENITIVE: Readonly<Record<Interval, string>> = {
  day: 'päivän',
  week: 'viikon',
  month: 'kuukauden',
  year: 'vuoden',
};

const atIntervals = (interval: Interval, count: number) =>
  `${number(count)} ${GENITIVE[interval]} välein`;

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : atIntervals(interval, count);

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'arkipäivä', other: 'arkipäivää' })}`
    : duration(value, unit);

/** Finnish. The buyer is addressed as "sinä", as Finnish shops do. */
export const fi: Messages = {
  locale: 'fi',

  // The whole page.
  orderHeading: 'Tilauksesi',
  contactHeading: 'Yhteystiedot',
  shippingOptionsHeading: 'Toimitustapa',
  paymentHeading: 'Maksu',
  showOrder: 'Näytä tilaus',
  hideOrder: 'Piilota tilaus',

  // Where the checkout stands.
  loading: 'Kassaa ladataan…',
  loadFailed: 'Kassan lataaminen epäonnistui.',
  retry: 'Yritä uudelleen',
  expired: 'Tämä maksuistunto on vanhentunut. Sinulta ei veloitettu mitään.',
  restart: 'Aloita alusta',
  complete: 'Kiitos! Maksusi onnistui.',
  completeUnpaid: 'Kiitos! Tilauksesi on vastaanotettu ja maksuasi käsitellään.',
  expiresSoon: ({ minutes }) =>
    `Tämä maksuistunto päättyy alle ${number(minutes)} minuutin kuluttua. Sinulta ei veloiteta mitään, ennen kuin maksat.`,
  expiryDue: 'Tämän maksuistunnon aika on päättynyt. Tarkistamme, onko se vielä avoinna…',
  offline: 'Verkkoyhteys puuttuu. Antamasi tiedot säilyvät.',
  onlineAgain: 'Verkkoyhteys on palautunut.',

  // The page that the buyer comes back to.
  returnLoading: 'Pieni hetki. Tarkistamme maksuasi…',
  returnPaid: 'Kiitos! Maksusi onnistui.',
  returnNothingDue: 'Kiitos! Tilauksesi on vastaanotettu.',
  returnProcessing:
    'Kiitos! Tilauksesi on vastaanotettu ja maksuasi käsitellään. Sinun ei tarvitse tehdä mitään.',
  returnUnpaid: 'Maksu epäonnistui. Sinulta ei veloitettu mitään.',
  returnExpired: 'Tämä maksuistunto on vanhentunut. Sinulta ei veloitettu mitään.',
  returnUnknown:
    'Emme saaneet selville, onnistuiko maksusi. Se on voinut mennä läpi: älä maksa uudelleen, ennen kuin olet tarkistanut asian.',
  returnMissing: 'Näytettävää maksua ei ole.',
  returnRetry: 'Tarkista uudelleen',
  returnRestart: 'Yritä uudelleen',

  // The lines of the order.
  lineItems: 'Tilauksesi',
  quantityOf: ({ name }) => `Määrä: ${name}`,
  increaseQuantityOf: ({ name }) => `Lisää määrää: ${name}`,
  decreaseQuantityOf: ({ name }) => `Vähennä määrää: ${name}`,
  quantity: ({ quantity }) => `Määrä: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount}/${unit || 'kpl'}`,
  lineItemRecurs: ({ interval, count, metered }) => {
    const often = count === 1 ? ADVERB[interval] : atIntervals(interval, count);
    return metered ? `laskutus käytön mukaan ${often}` : often;
  },
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pakkaus', other: 'pakkausta' })}, ${number(size)} kpl/pakkaus`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Vähintään ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each}/yksikkö`, flat && `kiinteä maksu ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Poista',
  removeItem: ({ name }) => `Poista ${name}`,
  itemRemoved: ({ name }) => `${name} on poistettu.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `sis. ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Voit tilata enintään ${number(maximum)} kpl.`,
  leastAllowed: ({ minimum }) => `Sinun on tilattava vähintään ${number(minimum)} kpl.`,
  lastItem: 'Tilauksen viimeistä tuotetta ei voi poistaa.',

  // What is offered with the order.
  optionalItems: 'Saatat pitää myös näistä',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount}/${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Määrä: ${number(quantity)}`,
  addOptionalItem: 'Lisää',
  addOptionalItemOf: ({ name }) => `Lisää ${name}`,
  removeOptionalItem: 'Poista',
  removeOptionalItemOf: ({ name }) => `Poista ${name}`,
  optionalItemAdded: ({ name }) => `${name} on lisätty.`,
  optionalItemRemoved: ({ name }) => `${name} on poistettu.`,
  promotionCodeNeedsMore:
    'Ilman tätä tuotetta tilauksesi summa ei riitä alennuskoodin käyttöön. Jos haluat poistaa tuotteen, poista ensin koodi.',
  promotionCodeNeedsItem:
    'Alennuskoodisi koskee tätä tuotetta. Jos haluat poistaa tuotteen, poista ensin koodi.',

  // What it adds up to.
  totals: 'Tilauksen yhteenveto',
  subtotal: 'Välisumma',
  discount: 'Alennus',
  shipping: 'Toimitus',
  tax: 'Verot',
  taxIncluded: ({ name }) => `sis. ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Ilmainen',
  taxNeedsAddress: 'Anna osoitteesi, niin näet verot',
  appliedBalance: 'Tilin saldo',
  balanceAppliedToNextInvoice: 'Loput saldostasi käytetään seuraavaan laskuun.',
  surcharge: 'Lisämaksu',
  total: 'Yhteensä',
  totalDueToday: 'Maksettavaa tänään',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Sen jälkeen',
  dueAfterTrial: ({ date: end }) => `${date(end)} alkaen`,
  totalChanged: ({ amount }) => `Loppusumma on nyt ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Kestotilauksesi',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${number(trialDays)} päivän kokeilujakson jälkeen ${terms}`
      : `Kokeilujakson jälkeen ${terms}`;
  },
  dueToday: ({ amount }) => `Maksettavaa tänään: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Seuraava lasku ${date(day)}: ${amount}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: alennus koskee kaikkia laskuja.`;
    return months === 0
      ? `${name}: alennus koskee vain ensimmäistä laskua.`
      : `${name}: alennus on voimassa ${number(months)} ${plural(months, { one: 'kuukauden', other: 'kuukautta' })}.`;
  },
  prorated: 'Tämän päivän summa kattaa ajan ensimmäisen täyden laskutuskauden alkuun asti.',
  balanceUsed: ({ amount }) => `Tilin saldosta käytetty tänään: ${amount}`,
  balanceLeft: 'Loput saldostasi käytetään seuraavaan laskuun.',

  // The currencies to pay in.
  currencyOptions: 'Valuutta',
  exchangeRate: ({ from, to, rate }) =>
    `Muunnettu valuutasta ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Alennuskoodi',
  applyPromotionCode: 'Käytä',
  appliedPromotionCodes: 'Käytössä olevat alennuskoodit',
  removePromotionCode: ({ code }) => `Poista alennuskoodi ${code}`,
  promotionCodeApplied: ({ code }) => `Alennuskoodi ${code} on otettu käyttöön.`,
  promotionCodeRemoved: 'Alennuskoodi on poistettu.',

  // Who the buyer is.
  email: 'Sähköposti',
  emailRequired: 'Anna sähköpostiosoitteesi.',
  phoneNumber: 'Puhelinnumero',
  phoneNumberRequired: 'Anna puhelinnumerosi.',
  individualName: 'Etu- ja sukunimi',
  individualNameRequired: 'Anna etu- ja sukunimesi.',
  buyerBusinessName: 'Yrityksen nimi',
  buyerBusinessNameRequired: 'Anna yrityksesi nimi.',
  taxIdDetails: 'Yrityksen tiedot',
  purchasingAsBusiness: 'Ostan yrityksenä',
  taxIdType: 'Verotunnisteen tyyppi',
  taxIdTypeRequired: 'Valitse verotunnisteen tyyppi.',
  chooseTaxIdType: 'Valitse tyyppi',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Muut maat ja alueet',
  taxId: 'Verotunniste',
  taxIdRequired: 'Anna verotunniste.',

  // Addresses.
  shippingAddress: 'Toimitusosoite',
  billingAddress: 'Laskutusosoite',
  billingSameAsShipping: 'Laskutusosoite on sama kuin toimitusosoite',
  addressLabels: {
    name: 'Etu- ja sukunimi',
    country: 'Maa tai alue',
    line1: 'Katuosoite',
    line2: 'Asunto, rappu, kerros jne.',
    city: 'Postitoimipaikka',
    suburb: 'Kaupunginosa',
    district: 'Piiri',
    town: 'Kaupunki tai kunta',
    postal_code: 'Postinumero',
    zip: 'Postinumero (ZIP)',
    pin: 'Postinumero (PIN)',
    eircode: 'Eircode',
    postcode: 'Postinumero',
    state: 'Osavaltio',
    province: 'Provinssi',
    county: 'Kreivikunta',
    prefecture: 'Prefektuuri',
    emirate: 'Emiraatti',
    area: 'Alue',
    department: 'Departementti',
    region: 'Alue',
    island: 'Saari',
    parish: 'Pitäjä',
  },
  optionalField: ({ label }) => `${label} (valinnainen)`,
  fieldRequired: ({ label }) => `Pakollinen tieto: ${label}`,
  chooseCountry: 'Valitse…',

  // How the order gets to the buyer.
  shippingOptions: 'Toimitustapa',
  shippingOptionRequired: 'Valitse toimitustapa.',
  shippingOption: 'Toimitus',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Enintään ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Vähintään ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} – ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pikamaksu',
  expressCheckoutOr: 'Tai',
  savedPaymentMethods: 'Tallennetut maksutavat',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Kortti'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Kortti')}, viimeiset numerot ${last4}`,
  cardExpires: (day) => `Voimassa ${cardExpiry(day)} asti`,
  cardExpired: (day) => `Vanhentunut ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Käytä toista maksutapaa',
  savePaymentMethod: 'Tallenna tietoni nopeampaa maksamista varten',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Täytä tämä kenttä.',
  customFieldDigits: 'Käytä vain numeroita.',
  customFieldNothingChosen: 'Valitse…',
  customFieldChoose: 'Valitse jokin vaihtoehdoista.',
  customFieldTooShort: ({ minimum }) =>
    `Kirjoita vähintään ${number(minimum)} ${plural(minimum, { one: 'merkki', other: 'merkkiä' })}.`,
  customFieldTooLong: ({ maximum }) =>
    `Kirjoita enintään ${number(maximum)} ${plural(maximum, { one: 'merkki', other: 'merkkiä' })}.`,
  agreeToTerms: 'Hyväksyn käyttöehdot',
  termsRequired: 'Hyväksy käyttöehdot, niin voit jatkaa.',

  // The button that pays.
  pay: ({ amount }) => `Maksa ${amount}`,
  subscribe: 'Tilaa',
  startTrial: 'Aloita kokeilujakso',
  book: ({ amount }) => (amount ? `Varaa hintaan ${amount}` : 'Varaa'),
  donate: ({ amount }) => (amount ? `Lahjoita ${amount}` : 'Lahjoita'),
  completeOrder: 'Viimeistele tilaus',
  saveCard: 'Tallenna kortti',
  submitWaiting: 'Päivitetään…',
  submitProcessing: 'Käsitellään…',
  submitComplete: 'Valmis',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Valitse määrä väliltä ${number(Math.max(minimum, 1))}–${number(maximum)}.`,
  promotionCodeMissing: 'Anna alennuskoodi.',
  missing: ({ details }) => `Tarkista vielä: ${list(details)}.`,
  missingDetails: {
    email: 'sähköpostiosoite',
    phoneNumber: 'puhelinnumero',
    individualName: 'nimi',
    businessName: 'yrityksen nimi',
    shippingAddress: 'toimitusosoite',
    billingAddress: 'laskutusosoite',
    shippingOption: 'toimitustapa',
    payment: 'maksutiedot',
    contactDetails: 'yhteystiedot',
    taxId: 'verotunniste',
    terms: 'käyttöehdot',
    customField: 'pakollinen kenttä',
  },
  updateFailed: ({ reason }) => `Sinulta ei veloitettu mitään. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Sinulta ei veloitettu mitään. Loppusumma on nyt ${amount}. Tarkista tilauksesi ja yritä uudelleen.`,
  sessionClosed: 'Tämä maksuistunto ei ole enää avoinna. Sinulta ei veloitettu mitään.',
  serverUpdateFailed: 'Kauppa ei voinut tehdä tätä muutosta. Yritä uudelleen.',
  serverUpdateTimedOut: 'Muutoksen tekeminen kesti kaupalta liian kauan. Yritä uudelleen.',
  unexpected: 'Jokin meni vikaan. Yritä uudelleen.',
};

export default fi;
