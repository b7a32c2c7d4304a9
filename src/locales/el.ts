import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('el');

const PER: Readonly<Record<Interval, string>> = {
  day: 'ανά ημέρα',
  week: 'ανά εβδομάδα',
  month: 'ανά μήνα',
  year: 'ανά έτος',
};

const every = (interval: Interval, count: number) =>
  count === 1 ? PER[interval] : `κάθε ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'εργάσιμη ημέρα', other: 'εργάσιμες ημέρες' })}`
    : duration(value, unit);

/** The accusative, which only the month in the singular has of its own. */
const deliveryTimeAfter = (time: DeliveryTime) =>
  time.unit === 'month' && time.value === 1 ? '1 μήνα' : deliveryTime(time);

/** The first of a month is an ordinal, feminine and singular: "την 1η Μαΐου", "τις 2 Μαΐου". */
const theDay = (day: Date) =>
  day.getDate() === 1 ? `την ${date(day).replace(/^1\b/, '1η')}` : `τις ${date(day)}`;

const characters = (count: number) =>
  `${number(count)} ${plural(count, { one: 'χαρακτήρα', other: 'χαρακτήρες' })}`;

/** Greek, in the polite plural. */
export const el: Messages = {
  locale: 'el',

  // The whole page.
  orderHeading: 'Η παραγγελία σας',
  contactHeading: 'Στοιχεία επικοινωνίας',
  shippingOptionsHeading: 'Τρόπος αποστολής',
  paymentHeading: 'Πληρωμή',
  showOrder: 'Εμφάνιση παραγγελίας',
  hideOrder: 'Απόκρυψη παραγγελίας',

  // Where the checkout stands.
  loading: 'Η σελίδα πληρωμής φορτώνεται…',
  loadFailed: 'Δεν ήταν δυνατή η φόρτωση της σελίδας πληρωμής.',
  retry: 'Δοκιμάστε ξανά',
  expired: 'Αυτή η σελίδα πληρωμής έχει λήξει. Δεν έγινε καμία χρέωση.',
  restart: 'Ξεκινήστε ξανά',
  complete: 'Σας ευχαριστούμε. Η πληρωμή σας ολοκληρώθηκε με επιτυχία.',
  completeUnpaid:
    'Σας ευχαριστούμε. Η παραγγελία σας καταχωρίστηκε και η πληρωμή σας βρίσκεται υπό επεξεργασία.',
  expiresSoon: ({ minutes }) =>
    `Αυτή η σελίδα πληρωμής θα κλείσει σε λιγότερο από ${duration(minutes, 'minute')}. Δεν θα γίνει καμία χρέωση πριν πληρώσετε.`,
  expiryDue:
    'Ο διαθέσιμος χρόνος για την πληρωμή έληξε. Ελέγχουμε αν η σελίδα είναι ακόμη ανοιχτή…',
  offline: 'Είστε εκτός σύνδεσης. Τα στοιχεία που συμπληρώσατε διατηρούνται.',
  onlineAgain: 'Η σύνδεση αποκαταστάθηκε.',

  // The page that the buyer comes back to.
  returnLoading: 'Μια στιγμή. Ελέγχουμε την πληρωμή σας…',
  returnPaid: 'Σας ευχαριστούμε. Η πληρωμή σας ολοκληρώθηκε με επιτυχία.',
  returnNothingDue: 'Σας ευχαριστούμε. Η παραγγελία σας ολοκληρώθηκε.',
  returnProcessing:
    'Σας ευχαριστούμε. Η παραγγελία σας καταχωρίστηκε και η πληρωμή σας βρίσκεται υπό επεξεργασία. Δεν χρειάζεται να κάνετε κάτι άλλο.',
  returnUnpaid: 'Η πληρωμή δεν ολοκληρώθηκε. Δεν έγινε καμία χρέωση.',
  returnExpired: 'Αυτή η σελίδα πληρωμής έχει λήξει. Δεν έγινε καμία χρέωση.',
  returnUnknown:
    'Δεν μπορέσαμε να διαπιστώσουμε αν η πληρωμή σας ολοκληρώθηκε. Ενδέχεται να έχει πραγματοποιηθεί: μην πληρώσετε ξανά προτού το ελέγξετε.',
  returnMissing: 'Δεν υπάρχει πληρωμή για προβολή.',
  returnRetry: 'Νέος έλεγχος',
  returnRestart: 'Δοκιμάστε ξανά',

  // The lines of the order.
  lineItems: 'Η παραγγελία σας',
  quantityOf: ({ name }) => `Ποσότητα: ${name}`,
  increaseQuantityOf: ({ name }) => `Αύξηση ποσότητας: ${name}`,
  decreaseQuantityOf: ({ name }) => `Μείωση ποσότητας: ${name}`,
  quantity: ({ quantity }) => `Ποσότητα: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} ανά ${unit}` : `${amount} ανά μονάδα`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `χρέωση βάσει χρήσης, ${every(interval, count)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'συσκευασία', other: 'συσκευασίες' })} των ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `Από ${number(from)} και άνω` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} ανά μονάδα`, flat && `${flat} συνολικά`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Αφαίρεση',
  removeItem: ({ name }) => `Αφαίρεση: ${name}`,
  itemRemoved: ({ name }) => `Αφαιρέθηκε: ${name}`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Συμπεριλ. ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Η μέγιστη ποσότητα παραγγελίας είναι ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Η ελάχιστη ποσότητα παραγγελίας είναι ${number(minimum)}.`,
  lastItem: 'Δεν είναι δυνατή η αφαίρεση του τελευταίου προϊόντος μιας παραγγελίας.',

  // What is offered with the order.
  optionalItems: 'Ίσως σας αρέσουν επίσης',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} ανά ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Ποσότητα: ${number(quantity)}`,
  addOptionalItem: 'Προσθήκη',
  addOptionalItemOf: ({ name }) => `Προσθήκη: ${name}`,
  removeOptionalItem: 'Αφαίρεση',
  removeOptionalItemOf: ({ name }) => `Αφαίρεση: ${name}`,
  optionalItemAdded: ({ name }) => `Προστέθηκε: ${name}`,
  optionalItemRemoved: ({ name }) => `Αφαιρέθηκε: ${name}`,
  promotionCodeNeedsMore:
    'Χωρίς αυτό το προϊόν η παραγγελία σας δεν φτάνει το ελάχιστο ποσό για τον εκπτωτικό κωδικό σας. Για να αφαιρέσετε το προϊόν, αφαιρέστε πρώτα τον κωδικό.',
  promotionCodeNeedsItem:
    'Ο εκπτωτικός κωδικός σας ισχύει για αυτό το προϊόν. Για να αφαιρέσετε το προϊόν, αφαιρέστε πρώτα τον κωδικό.',

  // What it adds up to.
  totals: 'Σύνοψη παραγγελίας',
  subtotal: 'Υποσύνολο',
  discount: 'Έκπτωση',
  shipping: 'Μεταφορικά',
  tax: 'Φόρος',
  taxIncluded: ({ name }) => `Συμπεριλ. ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Δωρεάν',
  taxNeedsAddress: 'Συμπληρώστε τη διεύθυνσή σας για να δείτε τον φόρο',
  appliedBalance: 'Υπόλοιπο λογαριασμού',
  balanceAppliedToNextInvoice:
    'Το υπόλοιπο που απομένει θα συμψηφιστεί με το επόμενο τιμολόγιό σας.',
  surcharge: 'Πρόσθετη χρέωση',
  total: 'Σύνολο',
  totalDueToday: 'Σύνολο προς πληρωμή σήμερα',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Στη συνέχεια',
  dueAfterTrial: ({ date: end }) => `Από ${theDay(end)}`,
  totalChanged: ({ amount }) => `Το σύνολο είναι τώρα ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Η συνδρομή σας',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} μετά από δοκιμαστική περίοδο ${number(trialDays)} ${plural(trialDays, { one: 'ημέρας', other: 'ημερών' })}`
      : `${terms} μετά τη δοκιμαστική περίοδο`;
  },
  dueToday: ({ amount }) => `Πληρωτέο σήμερα: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Επόμενο τιμολόγιο: ${amount} σ${theDay(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: ισχύει για κάθε τιμολόγιο.`;
    return months === 0
      ? `${name}: ισχύει μόνο για το πρώτο τιμολόγιο.`
      : `${name}: ισχύει για ${deliveryTimeAfter({ unit: 'month', value: months })}.`;
  },
  prorated:
    'Το σημερινό ποσό αφορά το διάστημα μέχρι την έναρξη της πρώτης πλήρους περιόδου χρέωσης.',
  balanceUsed: ({ amount }) => `Υπόλοιπο λογαριασμού που χρησιμοποιείται σήμερα: ${amount}`,
  balanceLeft: 'Το υπόλοιπο που απομένει θα συμψηφιστεί με το επόμενο τιμολόγιό σας.',

  // The currencies to pay in.
  currencyOptions: 'Νόμισμα',
  exchangeRate: ({ from, to, rate }) => `Μετατροπή από ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Εκπτωτικός κωδικός',
  applyPromotionCode: 'Εφαρμογή',
  appliedPromotionCodes: 'Εκπτωτικοί κωδικοί που εφαρμόστηκαν',
  removePromotionCode: ({ code }) => `Αφαίρεση εκπτωτικού κωδικού ${code}`,
  promotionCodeApplied: ({ code }) => `Ο εκπτωτικός κωδικός ${code} εφαρμόστηκε.`,
  promotionCodeRemoved: 'Ο εκπτωτικός κωδικός αφαιρέθηκε.',

  // Who the buyer is.
  email: 'Διεύθυνση email',
  emailRequired: 'Συμπληρώστε τη διεύθυνση email σας.',
  phoneNumber: 'Αριθμός τηλεφώνου',
  phoneNumberRequired: 'Συμπληρώστε τον αριθμό τηλεφώνου σας.',
  individualName: 'Ονοματεπώνυμο',
  individualNameRequired: 'Συμπληρώστε το ονοματεπώνυμό σας.',
  buyerBusinessName: 'Επωνυμία επιχείρησης',
  buyerBusinessNameRequired: 'Συμπληρώστε την επωνυμία της επιχείρησής σας.',
  taxIdDetails: 'Στοιχεία επιχείρησης',
  purchasingAsBusiness: 'Αγοράζω ως επιχείρηση',
  taxIdType: 'Τύπος ΑΦΜ',
  taxIdTypeRequired: 'Επιλέξτε τον τύπο του ΑΦΜ σας.',
  chooseTaxIdType: 'Επιλέξτε τύπο',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Άλλες χώρες και περιοχές',
  taxId: 'ΑΦΜ',
  taxIdRequired: 'Συμπληρώστε τον ΑΦΜ σας.',

  // Addresses.
  shippingAddress: 'Διεύθυνση αποστολής',
  billingAddress: 'Διεύθυνση χρέωσης',
  billingSameAsShipping: 'Η διεύθυνση χρέωσης είναι ίδια με τη διεύθυνση αποστολής',
  addressLabels: {
    name: 'Ονοματεπώνυμο',
    country: 'Χώρα ή περιοχή',
    line1: 'Διεύθυνση',
    line2: 'Διαμέρισμα, όροφος κ.λπ.',
    city: 'Πόλη',
    suburb: 'Προάστιο',
    district: 'Συνοικία',
    town: 'Πόλη ή κωμόπολη',
    postal_code: 'Ταχυδρομικός κώδικας',
    zip: 'Ταχυδρομικός κώδικας (ZIP)',
    pin: 'Ταχυδρομικός κώδικας (PIN)',
    eircode: 'Ταχυδρομικός κώδικας (Eircode)',
    postcode: 'Ταχυδρομικός κώδικας',
    state: 'Πολιτεία',
    province: 'Επαρχία',
    county: 'Κομητεία',
    prefecture: 'Νομός',
    emirate: 'Εμιράτο',
    area: 'Περιοχή',
    department: 'Διοικητικό διαμέρισμα',
    region: 'Περιφέρεια',
    island: 'Νησί',
    parish: 'Ενορία',
  },
  optionalField: ({ label }) => `${label} (προαιρετικό)`,
  fieldRequired: ({ label }) => `Υποχρεωτικό πεδίο: ${label}`,
  chooseCountry: 'Επιλέξτε…',

  // How the order gets to the buyer.
  shippingOptions: 'Τρόπος αποστολής',
  shippingOptionRequired: 'Επιλέξτε τρόπο αποστολής.',
  shippingOption: 'Αποστολή',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Έως ${deliveryTimeAfter(maximum)}` : '';
    if (!maximum) return `Τουλάχιστον ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} έως ${deliveryTimeAfter(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Γρήγορη πληρωμή',
  expressCheckoutOr: 'Ή',
  savedPaymentMethods: 'Αποθηκευμένοι τρόποι πληρωμής',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Κάρτα'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Κάρτα')} με τελευταία ψηφία ${last4}`,
  cardExpires: (day) => `Λήξη ${cardExpiry(day)}`,
  cardExpired: (day) => `Έληξε ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Χρήση άλλου τρόπου πληρωμής',
  savePaymentMethod: 'Αποθήκευση των στοιχείων μου για ταχύτερη πληρωμή',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Συμπληρώστε αυτό το πεδίο.',
  customFieldDigits: 'Πληκτρολογήστε μόνο ψηφία.',
  customFieldNothingChosen: 'Επιλέξτε…',
  customFieldChoose: 'Επιλέξτε μία από τις επιλογές.',
  customFieldTooShort: ({ minimum }) => `Πληκτρολογήστε τουλάχιστον ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Πληκτρολογήστε το πολύ ${characters(maximum)}.`,
  agreeToTerms: 'Αποδέχομαι τους όρους χρήσης',
  termsRequired: 'Αποδεχτείτε τους όρους για να συνεχίσετε.',

  // The button that pays.
  pay: ({ amount }) => `Πληρωμή ${amount}`,
  subscribe: 'Έναρξη συνδρομής',
  startTrial: 'Έναρξη δοκιμής',
  book: ({ amount }) => (amount ? `Κράτηση με ${amount}` : 'Κράτηση'),
  donate: ({ amount }) => (amount ? `Δωρεά ${amount}` : 'Δωρεά'),
  completeOrder: 'Ολοκλήρωση παραγγελίας',
  saveCard: 'Αποθήκευση κάρτας',
  submitWaiting: 'Ενημέρωση…',
  submitProcessing: 'Επεξεργασία…',
  submitComplete: 'Ολοκληρώθηκε',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Επιλέξτε ποσότητα από ${number(Math.max(minimum, 1))} έως ${number(maximum)}.`,
  promotionCodeMissing: 'Συμπληρώστε έναν εκπτωτικό κωδικό.',
  missing: ({ details }) => `Για να συνεχίσετε, ελέγξτε τα εξής: ${list(details)}.`,
  missingDetails: {
    email: 'διεύθυνση email',
    phoneNumber: 'αριθμός τηλεφώνου',
    individualName: 'ονοματεπώνυμο',
    businessName: 'επωνυμία επιχείρησης',
    shippingAddress: 'διεύθυνση αποστολής',
    billingAddress: 'διεύθυνση χρέωσης',
    shippingOption: 'τρόπος αποστολής',
    payment: 'στοιχεία πληρωμής',
    contactDetails: 'στοιχεία επικοινωνίας',
    taxId: 'ΑΦΜ',
    terms: 'αποδοχή των όρων',
    customField: 'υποχρεωτικό πεδίο',
  },
  updateFailed: ({ reason }) => `Δεν έγινε καμία χρέωση. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Δεν έγινε καμία χρέωση. Το σύνολο είναι τώρα ${amount}. Ελέγξτε την παραγγελία σας και δοκιμάστε ξανά.`,
  sessionClosed: 'Αυτή η σελίδα πληρωμής δεν είναι πλέον ανοιχτή. Δεν έγινε καμία χρέωση.',
  serverUpdateFailed:
    'Το κατάστημα δεν μπόρεσε να πραγματοποιήσει αυτήν την αλλαγή. Δοκιμάστε ξανά.',
  serverUpdateTimedOut:
    'Το κατάστημα καθυστέρησε πολύ να πραγματοποιήσει αυτήν την αλλαγή. Δοκιμάστε ξανά.',
  unexpected: 'Κάτι πήγε στραβά. Δοκιμάστε ξανά.',
};

export default el;
