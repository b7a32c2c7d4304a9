/**
 * Every string that Checkstand shows or speaks, in English. Amounts come formatted by Stripe; numbers, dates
 * and plurals go through `Intl` with the language of {@link Messages.locale}.
 */
export interface Messages {
  /** The BCP 47 tag of these messages, for `Intl`. */
  readonly locale: string;

  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly expired: string;
  readonly restart: string;
  readonly complete: string;
  /** The order stands, the money is still on its way: a bank debit, for example. */
  readonly completeUnpaid: string;

  /** Names the list of what is bought. */
  readonly lineItems: string;
  /** Names the controls of one line's quantity. */
  readonly quantityOf: (values: { name: string }) => string;
  readonly increaseQuantityOf: (values: { name: string }) => string;
  readonly decreaseQuantityOf: (values: { name: string }) => string;
  /** A quantity that the buyer cannot change. */
  readonly quantity: (values: { quantity: number }) => string;
  readonly unitAmountEach: (values: { amount: string }) => string;
  readonly remove: string;
  readonly removeItem: (values: { name: string }) => string;
  /** Spoken. */
  readonly itemRemoved: (values: { name: string }) => string;
  readonly quantityOutOfRange: (values: { minimum: number; maximum: number }) => string;

  /** Names the summary of amounts. */
  readonly totals: string;
  readonly subtotal: string;
  readonly discount: string;
  readonly shipping: string;
  readonly tax: string;
  /** A tax that the prices hold already. */
  readonly taxIncluded: (values: { name: string }) => string;
  /** A tax or discount with its percentage, such as "VAT (20%)". */
  readonly withPercentage: (values: { name: string; percentage: number }) => string;
  /** An amount that is taken off. */
  readonly minus: (values: { amount: string }) => string;
  readonly free: string;
  readonly taxNeedsAddress: string;
  readonly appliedBalance: string;
  readonly balanceAppliedToNextInvoice: string;
  readonly surcharge: string;
  readonly total: string;
  readonly totalDueToday: string;
  /** What comes next in a subscription: "$20.00 every 3 months". */
  readonly perInterval: (values: {
    amount: string;
    interval: 'day' | 'week' | 'month' | 'year';
    count: number;
  }) => string;
  readonly dueNext: string;
  /** @param date The end of the trial. */
  readonly dueAfterTrial: (values: { date: Date }) => string;
  /** Spoken whenever the total has changed. */
  readonly totalChanged: (values: { amount: string }) => string;

  readonly promotionCode: string;
  readonly applyPromotionCode: string;
  readonly promotionCodeMissing: string;
  readonly appliedPromotionCodes: string;
  readonly removePromotionCode: (values: { code: string }) => string;
  /** Spoken. */
  readonly promotionCodeApplied: (values: { code: string }) => string;
  /** Spoken. */
  readonly promotionCodeRemoved: string;

  readonly pay: (values: { amount: string }) => string;
  readonly subscribe: string;
  readonly startTrial: string;
  /** Nothing is due. */
  readonly completeOrder: string;
  readonly submitWaiting: string;
  readonly submitProcessing: string;
  readonly submitComplete: string;
  readonly missing: (values: { details: readonly string[] }) => string;
  readonly missingDetails: Readonly<
    Record<
      | 'email'
      | 'shippingAddress'
      | 'billingAddress'
      | 'shippingOption'
      | 'payment'
      | 'contactDetails'
      | 'taxId'
      | 'terms',
      string
    >
  >;
  readonly updateFailed: (values: { reason: string }) => string;
  readonly sessionClosed: string;
  readonly unexpected: string;
}

const locale = 'en';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
const list = new Intl.ListFormat(locale, { type: 'conjunction' });
const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });

/** English. */
export const en: Messages = {
  locale,

  loading: 'Loading your checkout…',
  loadFailed: 'Your checkout could not be loaded.',
  retry: 'Try again',
  expired: 'This checkout has expired. Nothing was charged.',
  restart: 'Start again',
  complete: 'Thank you. Your payment was successful.',
  completeUnpaid: 'Thank you. Your order is placed and your payment is being processed.',

  lineItems: 'Your order',
  quantityOf: ({ name }) => `Quantity of ${name}`,
  increaseQuantityOf: ({ name }) => `Increase quantity of ${name}`,
  decreaseQuantityOf: ({ name }) => `Decrease quantity of ${name}`,
  quantity: ({ quantity }) => `Qty ${quantity}`,
  unitAmountEach: ({ amount }) => `${amount} each`,
  remove: 'Remove',
  removeItem: ({ name }) => `Remove ${name}`,
  itemRemoved: ({ name }) => `${name} was removed.`,
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Choose a quantity from ${Math.max(minimum, 1)} to ${maximum}.`,

  totals: 'Order summary',
  subtotal: 'Subtotal',
  discount: 'Discount',
  shipping: 'Shipping',
  tax: 'Tax',
  taxIncluded: ({ name }) => `${name} included`,
  withPercentage: ({ name, percentage }) => `${name} (${percent.format(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Free',
  taxNeedsAddress: 'Enter your address to see tax',
  appliedBalance: 'Account balance',
  balanceAppliedToNextInvoice: 'The rest of your balance goes towards your next invoice.',
  surcharge: 'Surcharge',
  total: 'Total',
  totalDueToday: 'Total due today',
  perInterval: ({ amount, interval, count }) =>
    count === 1 ? `${amount} per ${interval}` : `${amount} every ${count} ${interval}s`,
  dueNext: 'Then',
  dueAfterTrial: ({ date: end }) => `From ${date.format(end)}`,
  totalChanged: ({ amount }) => `The total is now ${amount}.`,

  promotionCode: 'Promotion code',
  applyPromotionCode: 'Apply',
  promotionCodeMissing: 'Enter a promotion code.',
  appliedPromotionCodes: 'Applied promotion codes',
  removePromotionCode: ({ code }) => `Remove promotion code ${code}`,
  promotionCodeApplied: ({ code }) => `Promotion code ${code} was applied.`,
  promotionCodeRemoved: 'The promotion code was removed.',

  pay: ({ amount }) => `Pay ${amount}`,
  subscribe: 'Subscribe',
  startTrial: 'Start trial',
  completeOrder: 'Complete order',
  submitWaiting: 'Updating…',
  submitProcessing: 'Processing…',
  submitComplete: 'Done',
  missing: ({ details }) => `To continue, please check: ${list.format(details)}.`,
  missingDetails: {
    email: 'your email address',
    shippingAddress: 'your shipping address',
    billingAddress: 'your billing address',
    shippingOption: 'a shipping method',
    payment: 'your payment details',
    contactDetails: 'your contact details',
    taxId: 'your tax ID',
    terms: 'the terms',
  },
  updateFailed: ({ reason }) => `You were not charged. ${reason}`,
  sessionClosed: 'This checkout is no longer open. You were not charged.',
  unexpected: 'Something went wrong. Please try again.',
};

export default en;
