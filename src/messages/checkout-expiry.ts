/** That the time for a checkout runs out. */
export interface CheckoutExpiryMessages {
  /** @param minutes At most so many are left. */
  readonly expiresSoon: (values: { minutes: number }) => string;
  /** The time is over by the clock of the buyer's device; Stripe has not said so yet. */
  readonly expiryDue: string;
}

const inMinutes = (minutes: number) =>
  minutes.toLocaleString('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' });

export const checkoutExpiryMessages: CheckoutExpiryMessages = {
  expiresSoon: ({ minutes }) =>
    `This checkout closes in less than ${inMinutes(minutes)}. Nothing is charged before you pay.`,
  expiryDue: 'The time for this checkout is over. We are checking whether it is still open…',
};
