import type { Stripe } from '@stripe/stripe-js';

/** One way to write the page of the bench. Each must show what `vanilla` shows. */
export interface Adapter {
  readonly name: string;
  /** How it works, in a few words, for the report. */
  readonly title: string;
  /** Loads the session and shows the page. Returns the way to take it away. */
  mount(container: HTMLElement, stripe: Stripe, clientSecret: string): () => void;
  /** Runs `deliver` and returns when the page shows what it delivered. */
  flush(deliver: () => void): void;
}
