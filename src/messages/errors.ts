/** Why something did not work, where the reason is ours: Stripe's errors come in Stripe's own words. */
export interface ErrorMessages {
  readonly quantityOutOfRange: (values: { minimum: number; maximum: number }) => string;
  readonly promotionCodeMissing: string;
  /** @param details Those of `missingDetails`, and labels that the shop gave to its own fields. */
  readonly missing: (values: { details: readonly string[] }) => string;
  readonly missingDetails: Readonly<Record<MissingDetailName, string>>;
  readonly updateFailed: (values: { reason: string }) => string;
  /** The total became another one between the buyer's press and the payment. */
  readonly totalChangedMeanwhile: (values: { amount: string }) => string;
  readonly sessionClosed: string;
  readonly serverUpdateFailed: string;
  readonly serverUpdateTimedOut: string;
  readonly unexpected: string;
}

type MissingDetailName =
  | 'email'
  | 'phoneNumber'
  | 'individualName'
  | 'businessName'
  | 'shippingAddress'
  | 'billingAddress'
  | 'shippingOption'
  | 'payment'
  | 'contactDetails'
  | 'taxId'
  | 'terms'
  | 'customField';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const errorMessages: ErrorMessages = {
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Choose a quantity from ${Math.max(minimum, 1)} to ${maximum}.`,
  promotionCodeMissing: 'Enter a promotion code.',
  missing: ({ details }) => `To continue, please check: ${list.format(details)}.`,
  missingDetails: {
    email: 'your email address',
    phoneNumber: 'your phone number',
    individualName: 'your name',
    businessName: 'the name of your business',
    shippingAddress: 'your shipping address',
    billingAddress: 'your billing address',
    shippingOption: 'a shipping method',
    payment: 'your payment details',
    contactDetails: 'your contact details',
    taxId: 'your tax ID',
    terms: 'the terms',
    customField: 'a field that is required',
  },
  updateFailed: ({ reason }) => `You were not charged. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `You were not charged. The total is now ${amount}. Please check your order and try again.`,
  sessionClosed: 'This checkout is no longer open. You were not charged.',
  serverUpdateFailed: 'The shop could not make this change. Please try again.',
  serverUpdateTimedOut: 'The shop took too long to make this change. Please try again.',
  unexpected: 'Something went wrong. Please try again.',
};
