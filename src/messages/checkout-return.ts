/** What became of a payment, on the page that the buyer comes back to. */
export interface CheckoutReturnMessages {
  readonly returnLoading: string;
  readonly returnPaid: string;
  /** Complete, and nothing was due. */
  readonly returnNothingDue: string;
  /** Complete, and the money is on its way. */
  readonly returnProcessing: string;
  readonly returnUnpaid: string;
  readonly returnExpired: string;
  /** Nobody knows yet: the buyer must not think that the payment failed. */
  readonly returnUnknown: string;
  readonly returnMissing: string;
  readonly returnRetry: string;
  /** The way back to the checkout. */
  readonly returnRestart: string;
}

export const checkoutReturnMessages: CheckoutReturnMessages = {
  returnLoading: 'One moment. We are looking up your payment…',
  returnPaid: 'Thank you. Your payment was successful.',
  returnNothingDue: 'Thank you. Your order is complete.',
  returnProcessing:
    'Thank you. Your order is placed and your payment is being processed. You don’t need to do anything.',
  returnUnpaid: 'The payment did not go through. Nothing was charged.',
  returnExpired: 'This checkout has expired. Nothing was charged.',
  returnUnknown:
    'We could not confirm whether your payment was successful. It may have gone through: please do not pay again before you have checked.',
  returnMissing: 'There is no payment to show here.',
  returnRetry: 'Check again',
  returnRestart: 'Try again',
};
