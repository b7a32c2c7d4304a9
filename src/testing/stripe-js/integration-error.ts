/**
 * Stripe.js's error for a mistake in the page's code: a wrong type, a call at the wrong time, a
 * name that the train does not have. Buyers never cause one.
 */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
}

/** An {@link IntegrationError} for a part of Stripe.js that the simulator leaves out. */
export function notSimulated(what: string): IntegrationError {
  return new IntegrationError(
    `${what} is not simulated. The simulated Stripe.js covers custom pages on Checkout Sessions only. ` +
      `Load the real Stripe.js to use it.`,
  );
}
