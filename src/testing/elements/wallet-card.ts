/** The card behind every simulated wallet: Stripe's test card that succeeds. */
export const WALLET_CARD = {
  number: '4242424242424242',
  exp_month: 12,
  exp_year: 2099,
  cvc: '123',
};
