import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('pl');

const PER: Readonly<Record<Interval, string>> = {
  day: 'dziennie',
  week: 'tygodniowo',
  month: 'miesięcznie',
  year: 'rocznie',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `co ${duration(count, interval)}`;

/** A slash, because "za" would need the accusative of the unit. */
const perUnit = (amount: string, unit: string) =>
  /^\d+$/u.test(unit) ? `${amount} za ${unit} szt.` : `${amount} / ${unit}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych', other: 'dnia roboczego' })}`
    : duration(value, unit);

/** Of one, and of several, after "od" and "do". */
const GENITIVE: Readonly<Record<DeliveryTime['unit'], readonly [string, string]>> = {
  hour: ['godziny', 'godzin'],
  day: ['dnia', 'dni'],
  business_day: ['dnia roboczego', 'dni roboczych'],
  week: ['tygodnia', 'tygodni'],
  month: ['miesiąca', 'miesięcy'],
};

const genitive = ({ unit, value }: DeliveryTime) => {
  const [one, several] = GENITIVE[unit];
  return `${number(value)} ${plural(value, { few: several, many: several, other: one })}`;
};

const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}`;

/** Polish, in the direct form ("Ty") that Polish shops use. */
export const pl: Messages = {
  locale: 'pl',

  // The whole page.
  orderHeading: 'Twoje zamówienie',
  contactHeading: 'Dane kontaktowe',
  shippingOptionsHeading: 'Sposób dostawy',
  paymentHeading: 'Płatność',
  showOrder: 'Pokaż zamówienie',
  hideOrder: 'Ukryj zamówienie',

  // Where the checkout stands.
  loading: 'Wczytywanie strony płatności…',
  loadFailed: 'Nie udało się wczytać strony płatności.',
  retry: 'Spróbuj ponownie',
  expired: 'Ta sesja płatności wygasła. Nie pobrano żadnych środków.',
  restart: 'Zacznij od nowa',
  complete: 'Dziękujemy. Płatność przebiegła pomyślnie.',
  completeUnpaid: 'Dziękujemy. Zamówienie zostało złożone, a płatność jest przetwarzana.',
  expiresSoon: ({ minutes }) =>
    `Ta sesja płatności zakończy się za mniej niż ${number(minutes)} ${plural(minutes, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' })}. Do momentu zapłaty nie pobierzemy żadnych środków.`,
  expiryDue: 'Czas tej sesji płatności minął. Sprawdzamy, czy jest jeszcze aktywna…',
  offline: 'Brak połączenia z internetem. Wprowadzone dane są zachowane.',
  onlineAgain: 'Połączenie z internetem zostało przywrócone.',

  // The page that the buyer comes back to.
  returnLoading: 'Chwileczkę. Sprawdzamy Twoją płatność…',
  returnPaid: 'Dziękujemy. Płatność przebiegła pomyślnie.',
  returnNothingDue: 'Dziękujemy. Twoje zamówienie zostało złożone.',
  returnProcessing:
    'Dziękujemy. Zamówienie zostało złożone, a płatność jest przetwarzana. Nie musisz nic więcej robić.',
  returnUnpaid: 'Płatność nie powiodła się. Nie pobrano żadnych środków.',
  returnExpired: 'Ta sesja płatności wygasła. Nie pobrano żadnych środków.',
  returnUnknown:
    'Nie udało się ustalić, czy płatność się powiodła. Możliwe, że została zrealizowana – nie płać ponownie, dopóki tego nie sprawdzisz.',
  returnMissing: 'Nie ma tu żadnej płatności do wyświetlenia.',
  returnRetry: 'Sprawdź ponownie',
  returnRestart: 'Spróbuj ponownie',

  // The lines of the order.
  lineItems: 'Twoje zamówienie',
  quantityOf: ({ name }) => `Ilość: ${name}`,
  increaseQuantityOf: ({ name }) => `Zwiększ ilość: ${name}`,
  decreaseQuantityOf: ({ name }) => `Zmniejsz ilość: ${name}`,
  quantity: ({ quantity }) => `Ilość: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? perUnit(amount, unit) : `${amount} za sztukę`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `rozliczane według zużycia, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'opakowanie', few: 'opakowania', many: 'opakowań', other: 'opakowania' })} po ${number(size)} szt.`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Od ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} za sztukę`, flat && `${flat} ryczałtem`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Usuń',
  removeItem: ({ name }) => `Usuń: ${name}`,
  itemRemoved: ({ name }) => `Usunięto: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `W tym ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Możesz zamówić maksymalnie ${number(maximum)} szt.`,
  leastAllowed: ({ minimum }) => `Minimalne zamówienie to ${number(minimum)} szt.`,
  lastItem: 'Nie można usunąć ostatniej pozycji zamówienia.',

  // What is offered with the order.
  optionalItems: 'Może Ci się też spodobać',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? perUnit(amount, unit) : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Ilość: ${number(quantity)}`,
  addOptionalItem: 'Dodaj',
  addOptionalItemOf: ({ name }) => `Dodaj: ${name}`,
  removeOptionalItem: 'Usuń',
  removeOptionalItemOf: ({ name }) => `Usuń: ${name}`,
  optionalItemAdded: ({ name }) => `Dodano: ${name}.`,
  optionalItemRemoved: ({ name }) => `Usunięto: ${name}.`,
  promotionCodeNeedsMore:
    'Bez tego produktu wartość zamówienia będzie za niska dla Twojego kodu rabatowego. Aby usunąć produkt, najpierw usuń kod.',
  promotionCodeNeedsItem:
    'Twój kod rabatowy dotyczy tego produktu. Aby usunąć produkt, najpierw usuń kod.',

  // What it adds up to.
  totals: 'Podsumowanie zamówienia',
  subtotal: 'Suma częściowa',
  discount: 'Rabat',
  shipping: 'Dostawa',
  tax: 'Podatek',
  taxIncluded: ({ name }) => `W tym ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Bezpłatnie',
  taxNeedsAddress: 'Podaj adres, aby zobaczyć podatek',
  appliedBalance: 'Saldo konta',
  balanceAppliedToNextInvoice: 'Pozostałe saldo zaliczymy na poczet następnej faktury.',
  surcharge: 'Opłata dodatkowa',
  total: 'Razem',
  totalDueToday: 'Do zapłaty dzisiaj',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Następnie',
  dueAfterTrial: ({ date: end }) => `Od ${date(end)}`,
  totalChanged: ({ amount }) => `Łączna kwota wynosi teraz ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Twoja subskrypcja',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} po ${number(trialDays)}-dniowym okresie próbnym`
      : `${terms} po okresie próbnym`;
  },
  dueToday: ({ amount }) => `Do zapłaty dzisiaj: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Następna faktura: ${amount}, ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} obejmuje każdą fakturę.`;
    return months === 0
      ? `${name} obejmuje tylko pierwszą fakturę.`
      : `${name} obowiązuje przez ${duration(months, 'month')}.`;
  },
  prorated:
    'Dzisiejsza kwota obejmuje czas do rozpoczęcia pierwszego pełnego okresu rozliczeniowego.',
  balanceUsed: ({ amount }) => `Saldo konta wykorzystane dzisiaj: ${amount}`,
  balanceLeft: 'Pozostałe saldo zaliczymy na poczet następnej faktury.',

  // The currencies to pay in.
  currencyOptions: 'Waluta',
  exchangeRate: ({ from, to, rate }) => `Przeliczono z ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Kod rabatowy',
  applyPromotionCode: 'Zastosuj',
  appliedPromotionCodes: 'Zastosowane kody rabatowe',
  removePromotionCode: ({ code }) => `Usuń kod rabatowy ${code}`,
  promotionCodeApplied: ({ code }) => `Kod rabatowy ${code} został zastosowany.`,
  promotionCodeRemoved: 'Kod rabatowy został usunięty.',

  // Who the buyer is.
  email: 'Adres e-mail',
  emailRequired: 'Podaj adres e-mail.',
  phoneNumber: 'Numer telefonu',
  phoneNumberRequired: 'Podaj numer telefonu.',
  individualName: 'Imię i nazwisko',
  individualNameRequired: 'Podaj imię i nazwisko.',
  buyerBusinessName: 'Nazwa firmy',
  buyerBusinessNameRequired: 'Podaj nazwę firmy.',
  taxIdDetails: 'Dane firmy',
  purchasingAsBusiness: 'Kupuję jako firma',
  taxIdType: 'Rodzaj numeru podatkowego',
  taxIdTypeRequired: 'Wybierz rodzaj numeru podatkowego.',
  chooseTaxIdType: 'Wybierz rodzaj',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Inne kraje i regiony',
  taxId: 'Numer podatkowy',
  taxIdRequired: 'Podaj numer podatkowy.',

  // Addresses.
  shippingAddress: 'Adres dostawy',
  billingAddress: 'Adres rozliczeniowy',
  billingSameAsShipping: 'Adres rozliczeniowy jest taki sam jak adres dostawy',
  addressLabels: {
    name: 'Imię i nazwisko',
    country: 'Kraj lub region',
    line1: 'Ulica i numer domu',
    line2: 'Numer mieszkania, piętro itp.',
    city: 'Miasto',
    suburb: 'Przedmieście',
    district: 'Dzielnica',
    town: 'Miejscowość',
    postal_code: 'Kod pocztowy',
    zip: 'Kod ZIP',
    pin: 'Kod pocztowy (PIN)',
    eircode: 'Eircode',
    postcode: 'Kod pocztowy',
    state: 'Stan',
    province: 'Prowincja',
    county: 'Hrabstwo',
    prefecture: 'Prefektura',
    emirate: 'Emirat',
    area: 'Obszar',
    department: 'Departament',
    region: 'Region',
    island: 'Wyspa',
    parish: 'Parafia',
  },
  optionalField: ({ label }) => `${label} (opcjonalnie)`,
  fieldRequired: ({ label }) => `Wypełnij pole „${label}”.`,
  chooseCountry: 'Wybierz…',

  // How the order gets to the buyer.
  shippingOptions: 'Sposób dostawy',
  shippingOptionRequired: 'Wybierz sposób dostawy.',
  shippingOption: 'Dostawa',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Do ${genitive(maximum)}` : '';
    if (!maximum) return `Co najmniej ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) return `Od ${genitive(minimum)} do ${genitive(maximum)}`;
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Szybka płatność',
  expressCheckoutOr: 'Lub',
  savedPaymentMethods: 'Zapisane metody płatności',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Karta'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Karta')} z końcówką ${last4}`,
  cardExpires: (day) => `Ważna do ${cardExpiry(day)}`,
  cardExpired: (day) => `Wygasła ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Użyj innej metody płatności',
  savePaymentMethod: 'Zapisz moje dane, aby następnym razem zapłacić szybciej',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Wypełnij to pole.',
  customFieldDigits: 'Wpisz same cyfry.',
  customFieldNothingChosen: 'Wybierz…',
  customFieldChoose: 'Wybierz jedną z opcji.',
  customFieldTooShort: ({ minimum }) => `Wpisz co najmniej ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Wpisz maksymalnie ${characters(maximum)}.`,
  agreeToTerms: 'Akceptuję regulamin',
  termsRequired: 'Aby kontynuować, zaakceptuj regulamin.',

  // The button that pays.
  pay: ({ amount }) => `Zapłać ${amount}`,
  subscribe: 'Subskrybuj',
  startTrial: 'Rozpocznij okres próbny',
  book: ({ amount }) => (amount ? `Zarezerwuj za ${amount}` : 'Zarezerwuj'),
  donate: ({ amount }) => (amount ? `Przekaż ${amount}` : 'Przekaż darowiznę'),
  completeOrder: 'Złóż zamówienie',
  saveCard: 'Zapisz kartę',
  submitWaiting: 'Aktualizowanie…',
  submitProcessing: 'Przetwarzanie…',
  submitComplete: 'Gotowe',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Wybierz ilość od ${number(Math.max(minimum, 1))} do ${number(maximum)}.`,
  promotionCodeMissing: 'Wpisz kod rabatowy.',
  missing: ({ details }) => `Aby kontynuować, sprawdź te dane: ${list(details)}.`,
  missingDetails: {
    email: 'adres e-mail',
    phoneNumber: 'numer telefonu',
    individualName: 'imię i nazwisko',
    businessName: 'nazwa firmy',
    shippingAddress: 'adres dostawy',
    billingAddress: 'adres rozliczeniowy',
    shippingOption: 'sposób dostawy',
    payment: 'dane płatności',
    contactDetails: 'dane kontaktowe',
    taxId: 'numer podatkowy',
    terms: 'akceptacja regulaminu',
    customField: 'wymagane pole',
  },
  updateFailed: ({ reason }) => `Nie pobrano żadnych środków. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Nie pobrano żadnych środków. Łączna kwota wynosi teraz ${amount}. Sprawdź zamówienie i spróbuj ponownie.`,
  sessionClosed: 'Ta sesja płatności nie jest już aktywna. Nie pobrano żadnych środków.',
  serverUpdateFailed: 'Sklep nie mógł wprowadzić tej zmiany. Spróbuj ponownie.',
  serverUpdateTimedOut: 'Wprowadzanie tej zmiany przez sklep trwało zbyt długo. Spróbuj ponownie.',
  unexpected: 'Coś poszło nie tak. Spróbuj ponownie.',
};

export default pl;
