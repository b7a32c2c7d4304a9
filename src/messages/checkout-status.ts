/** Where the checkout stands. */
export interface CheckoutStatusMessages {
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly expired: string;
  readonly restart: string;
  readonly complete: string;
  /** The order stands, the money is still on its way: a bank debit, for example. */
  readonly completeUnpaid: string;
}

export const checkoutStatusMessages: CheckoutStatusMessages = {
  loading: 'Loading your checkout…',
  loadFailed: 'Your checkout could not be loaded.',
  retry: 'Try again',
  expired: 'This checkout has expired. Nothing was charged.',
  restart: 'Start again',
  complete: 'Thank you. Your payment was successful.',
  completeUnpaid: 'Thank you. Your order is placed and your payment is being processed.',
};
