import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('cs');

const PER: Readonly<Record<Interval, string>> = {
  day: 'denně',
  week: 'týdně',
  month: 'měsíčně',
  year: 'ročně',
};

const every = (interval: Interval, count: number) =>
  count === 1
    ? PER[interval]
    : `${plural(count, { few: 'každé', other: 'každých' })} ${duration(count, interval)}`;

/** A slash, because "za" would need the accusative of the unit. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} za ${unit}\u00a0ks` : `${amount} / ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'pracovní den', few: 'pracovní dny', many: 'pracovního dne', other: 'pracovních dnů' })}`
    : duration(value, unit);

/** Of one, and of several, after "od" and "do". */
const GENITIVE: Readonly<Record<DeliveryTime['unit'], readonly [string, string]>> = {
  hour: ['hodiny', 'hodin'],
  day: ['dne', 'dnů'],
  business_day: ['pracovního dne', 'pracovních dnů'],
  week: ['týdne', 'týdnů'],
  month: ['měsíce', 'měsíců'],
};

const genitive = ({ unit, value }: DeliveryTime) => {
  const [one, several] = GENITIVE[unit];
  return `${number(value)} ${plural(value, { one, many: one, other: several })}`;
};

const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' })}`;

/** Czech, in the polite form. */
export const cs: Messages = {
  locale: 'cs',

  // The whole page.
  orderHeading: 'Vaše objednávka',
  contactHeading: 'Kontaktní údaje',
  shippingOptionsHeading: 'Způsob dopravy',
  paymentHeading: 'Platba',
  showOrder: 'Zobrazit objednávku',
  hideOrder: 'Skrýt objednávku',

  // Where the checkout stands.
  loading: 'Pokladna se načítá…',
  loadFailed: 'Pokladnu se nepodařilo načíst.',
  retry: 'Zkusit znovu',
  expired: 'Čas na dokončení nákupu vypršel. Nic vám nebylo strženo.',
  restart: 'Začít znovu',
  complete: 'Děkujeme. Platba proběhla úspěšně.',
  completeUnpaid: 'Děkujeme. Objednávku jsme přijali a platba se zpracovává.',
  expiresSoon: ({ minutes }) =>
    `Na dokončení nákupu zbývá méně než ${duration(minutes, 'minute')}. Dokud nezaplatíte, nic vám nestrhneme.`,
  expiryDue: 'Čas na dokončení nákupu vypršel. Ověřujeme, zda ještě můžete pokračovat…',
  offline: 'Jste offline. Zadané údaje zůstanou zachovány.',
  onlineAgain: 'Jste opět online.',

  // The page that the buyer comes back to.
  returnLoading: 'Okamžik, ověřujeme vaši platbu…',
  returnPaid: 'Děkujeme. Platba proběhla úspěšně.',
  returnNothingDue: 'Děkujeme. Vaše objednávka je dokončena.',
  returnProcessing:
    'Děkujeme. Objednávku jsme přijali a platba se zpracovává. Nemusíte už nic dělat.',
  returnUnpaid: 'Platba se nezdařila. Nic vám nebylo strženo.',
  returnExpired: 'Čas na dokončení nákupu vypršel. Nic vám nebylo strženo.',
  returnUnknown:
    'Nepodařilo se zjistit, zda vaše platba proběhla. Je možné, že ano – prosím neplaťte znovu, dokud si to neověříte.',
  returnMissing: 'Není tu žádná platba k zobrazení.',
  returnRetry: 'Ověřit znovu',
  returnRestart: 'Zkusit znovu',

  // The lines of the order.
  lineItems: 'Vaše objednávka',
  quantityOf: ({ name }) => `Množství: ${name}`,
  increaseQuantityOf: ({ name }) => `Zvýšit množství: ${name}`,
  decreaseQuantityOf: ({ name }) => `Snížit množství: ${name}`,
  quantity: ({ quantity }) => `Množství: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} za kus`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `účtováno podle využití, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) => `${number(packages)} balení po ${number(size)}\u00a0ks`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Od ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} za kus`, flat && `${flat} paušálně`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Odebrat',
  removeItem: ({ name }) => `Odebrat: ${name}`,
  itemRemoved: ({ name }) => `Odebráno: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Z toho ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Můžete objednat nejvýše ${number(maximum)}\u00a0ks.`,
  leastAllowed: ({ minimum }) => `Musíte objednat alespoň ${number(minimum)}\u00a0ks.`,
  lastItem: 'Poslední položku objednávky nelze odebrat.',

  // What is offered with the order.
  optionalItems: 'Mohlo by se vám také líbit',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Množství: ${number(quantity)}`,
  addOptionalItem: 'Přidat',
  addOptionalItemOf: ({ name }) => `Přidat: ${name}`,
  removeOptionalItem: 'Odebrat',
  removeOptionalItemOf: ({ name }) => `Odebrat: ${name}`,
  optionalItemAdded: ({ name }) => `Přidáno: ${name}.`,
  optionalItemRemoved: ({ name }) => `Odebráno: ${name}.`,
  promotionCodeNeedsMore:
    'Bez této položky bude hodnota objednávky pro váš slevový kód příliš nízká. Chcete-li položku odebrat, odeberte nejdřív kód.',
  promotionCodeNeedsItem:
    'Váš slevový kód platí na tuto položku. Chcete-li položku odebrat, odeberte nejdřív kód.',

  // What it adds up to.
  totals: 'Souhrn objednávky',
  subtotal: 'Mezisoučet',
  discount: 'Sleva',
  shipping: 'Doprava',
  tax: 'Daň',
  taxIncluded: ({ name }) => `Z toho ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Zdarma',
  taxNeedsAddress: 'Daň se zobrazí po zadání adresy',
  appliedBalance: 'Kredit na účtu',
  balanceAppliedToNextInvoice: 'Zbývající kredit použijeme na vaši příští fakturu.',
  surcharge: 'Příplatek',
  total: 'Celkem',
  totalDueToday: 'Dnes k úhradě',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Poté',
  dueAfterTrial: ({ date: end }) => `Od ${date(end)}`,
  totalChanged: ({ amount }) => `Celková částka je nyní ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Vaše předplatné',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} po ${number(trialDays)}denním zkušebním období`
      : `${terms} po zkušebním období`;
  },
  dueToday: ({ amount }) => `Dnes k úhradě: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Příští faktura: ${amount} dne ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} platí pro všechny faktury.`;
    return months === 0
      ? `${name} platí jen pro první fakturu.`
      : `${name} platí po dobu ${number(months)} ${plural(months, { one: 'měsíce', many: 'měsíce', other: 'měsíců' })}.`;
  },
  prorated: 'Dnešní částka pokrývá dobu do začátku prvního celého fakturačního období.',
  balanceUsed: ({ amount }) => `Dnes využitý kredit: ${amount}`,
  balanceLeft: 'Zbývající kredit použijeme na vaši příští fakturu.',

  // The currencies to pay in.
  currencyOptions: 'Měna',
  exchangeRate: ({ from, to, rate }) => `Přepočteno z ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Slevový kód',
  applyPromotionCode: 'Uplatnit',
  appliedPromotionCodes: 'Uplatněné slevové kódy',
  removePromotionCode: ({ code }) => `Odebrat slevový kód ${code}`,
  promotionCodeApplied: ({ code }) => `Slevový kód ${code} byl uplatněn.`,
  promotionCodeRemoved: 'Slevový kód byl odebrán.',

  // Who the buyer is.
  email: 'E-mailová adresa',
  emailRequired: 'Zadejte svou e-mailovou adresu.',
  phoneNumber: 'Telefonní číslo',
  phoneNumberRequired: 'Zadejte své telefonní číslo.',
  individualName: 'Jméno a příjmení',
  individualNameRequired: 'Zadejte své jméno a příjmení.',
  buyerBusinessName: 'Název firmy',
  buyerBusinessNameRequired: 'Zadejte název firmy.',
  taxIdDetails: 'Firemní údaje',
  purchasingAsBusiness: 'Nakupuji na firmu',
  taxIdType: 'Typ DIČ',
  taxIdTypeRequired: 'Vyberte typ DIČ.',
  chooseTaxIdType: 'Vyberte typ',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Ostatní země a regiony',
  taxId: 'DIČ',
  taxIdRequired: 'Zadejte DIČ.',

  // Addresses.
  shippingAddress: 'Doručovací adresa',
  billingAddress: 'Fakturační adresa',
  billingSameAsShipping: 'Fakturační adresa je stejná jako doručovací',
  addressLabels: {
    name: 'Jméno a příjmení',
    country: 'Země nebo region',
    line1: 'Ulice a číslo domu',
    line2: 'Byt, patro apod.',
    city: 'Město',
    suburb: 'Předměstí',
    district: 'Obvod',
    town: 'Město nebo obec',
    postal_code: 'PSČ',
    zip: 'PSČ (ZIP)',
    pin: 'PSČ (PIN)',
    eircode: 'Eircode',
    postcode: 'PSČ',
    state: 'Stát',
    province: 'Provincie',
    county: 'Hrabství',
    prefecture: 'Prefektura',
    emirate: 'Emirát',
    area: 'Oblast',
    department: 'Departement',
    region: 'Region',
    island: 'Ostrov',
    parish: 'Farnost',
  },
  optionalField: ({ label }) => `${label} (nepovinné)`,
  fieldRequired: ({ label }) => `Vyplňte pole „${label}“.`,
  chooseCountry: 'Vyberte…',

  // How the order gets to the buyer.
  shippingOptions: 'Způsob dopravy',
  shippingOptionRequired: 'Vyberte způsob dopravy.',
  shippingOption: 'Doprava',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Do ${genitive(maximum)}` : '';
    if (!maximum) return `Nejméně ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) return `Od ${genitive(minimum)} do ${genitive(maximum)}`;
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Rychlá platba',
  expressCheckoutOr: 'Nebo',
  savedPaymentMethods: 'Uložené platební metody',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Karta'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Karta')} končící na ${last4}`,
  cardExpires: (day) => `Platnost do ${cardExpiry(day)}`,
  cardExpired: (day) => `Platnost vypršela ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Použít jinou platební metodu',
  savePaymentMethod: 'Uložit mé údaje pro rychlejší platbu příště',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Vyplňte toto pole.',
  customFieldDigits: 'Zadejte pouze číslice.',
  customFieldNothingChosen: 'Vyberte…',
  customFieldChoose: 'Vyberte jednu z možností.',
  customFieldTooShort: ({ minimum }) => `Zadejte alespoň ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Zadejte nejvýše ${characters(maximum)}.`,
  agreeToTerms: 'Souhlasím s obchodními podmínkami',
  termsRequired: 'Chcete-li pokračovat, potvrďte souhlas s obchodními podmínkami.',

  // The button that pays.
  pay: ({ amount }) => `Zaplatit ${amount}`,
  subscribe: 'Předplatit',
  startTrial: 'Zahájit zkušební období',
  book: ({ amount }) => (amount ? `Rezervovat za ${amount}` : 'Rezervovat'),
  donate: ({ amount }) => (amount ? `Darovat ${amount}` : 'Darovat'),
  completeOrder: 'Dokončit objednávku',
  saveCard: 'Uložit kartu',
  submitWaiting: 'Aktualizujeme…',
  submitProcessing: 'Zpracováváme…',
  submitComplete: 'Hotovo',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Zvolte množství od ${number(Math.max(minimum, 1))} do ${number(maximum)}.`,
  promotionCodeMissing: 'Zadejte slevový kód.',
  missing: ({ details }) =>
    `Než budete pokračovat, zkontrolujte prosím tyto údaje: ${list(details)}.`,
  missingDetails: {
    email: 'e-mailová adresa',
    phoneNumber: 'telefonní číslo',
    individualName: 'jméno a příjmení',
    businessName: 'název firmy',
    shippingAddress: 'doručovací adresa',
    billingAddress: 'fakturační adresa',
    shippingOption: 'způsob dopravy',
    payment: 'platební údaje',
    contactDetails: 'kontaktní údaje',
    taxId: 'DIČ',
    terms: 'souhlas s obchodními podmínkami',
    customField: 'povinné pole',
  },
  updateFailed: ({ reason }) => `Nic vám nebylo strženo. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Nic vám nebylo strženo. Celková částka je nyní ${amount}. Zkontrolujte prosím objednávku a zkuste to znovu.`,
  sessionClosed: 'Tento nákup už nelze dokončit. Nic vám nebylo strženo.',
  serverUpdateFailed: 'Obchodu se nepodařilo tuto změnu provést. Zkuste to prosím znovu.',
  serverUpdateTimedOut:
    'Provedení této změny trvalo obchodu příliš dlouho. Zkuste to prosím znovu.',
  unexpected: 'Něco se pokazilo. Zkuste to prosím znovu.',
};

export default cs;
