import type { CheckoutActionError } from './checkout-errors.js';
import { unexpected } from './runner.js';

/** A function for Stripe's `runServerUpdate` that is watched, to tell what failed: it, or Stripe's patience with it. */
export interface WatchedUpdate {
  readonly update: () => Promise<unknown>;
  /** What to make of what Stripe's `runServerUpdate` rejected with. */
  explain(cause: unknown): CheckoutActionError;
}

/** Watches a function that asks the merchant's server to change the session. */
export function watchServerUpdate(update: () => Promise<unknown>): WatchedUpdate {
  let outcome: 'waiting' | 'failed' | 'done' = 'waiting';
  return {
    async update() {
      try {
        const result = await update();
        outcome = 'done';
        return result;
      } catch (cause) {
        outcome = 'failed';
        throw cause;
      }
    },
    explain(cause) {
      if (outcome === 'done') return unexpected(cause);
      return outcome === 'failed'
        ? { code: 'serverUpdateFailed', message: 'The shop could not make this change.', cause }
        : { code: 'serverUpdateTimedOut', message: 'The shop took too long.', cause };
    },
  };
}
