/**
 * A release train of Stripe.js that has the synchronous checkout SDK: clover (`@stripe/stripe-js` 8),
 * dahlia (9) or endive (10).
 */
export type Train = 'clover' | 'dahlia' | 'endive';

/** Every supported train, oldest first. */
export const TRAINS = ['clover', 'dahlia', 'endive'] as const satisfies readonly Train[];

/** The train that is simulated when none is named: that of the newest `@stripe/stripe-js`. */
export const DEFAULT_TRAIN: Train = 'endive';

/** Says whether `train` is `since` or newer. */
export function isAtLeast(train: Train, since: Train): boolean {
  return TRAINS.indexOf(train) >= TRAINS.indexOf(since);
}
