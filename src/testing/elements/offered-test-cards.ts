/** A card of Stripe's that a test can pay with, and what happens then. */
export interface OfferedTestCard {
  number: string;
  outcome: string;
}

/** The test cards that the Payment Element offers to fill in. */
export const OFFERED_TEST_CARDS: readonly OfferedTestCard[] = [
  { number: '4242424242424242', outcome: 'Succeeds' },
  { number: '4000000000003220', outcome: '3D Secure, then succeeds' },
  { number: '4000000000000002', outcome: 'Declined' },
  { number: '4000000000009995', outcome: 'Insufficient funds' },
  { number: '4000000000000069', outcome: 'Expired card' },
  { number: '4000000000000127', outcome: 'Wrong security code' },
  { number: '378282246310005', outcome: 'American Express' },
];
