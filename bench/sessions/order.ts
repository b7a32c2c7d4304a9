import type { StripeCheckoutSession } from '@stripe/stripe-js';

/** A Checkout Session as Stripe.js shows it, as plain data. */
export type Session = StripeCheckoutSession;

/** Stripe takes no more lines than these in one session; what is longer is stress. */
export const STRIPES_LIMIT = 100;

/** How many changes a burst has. */
export const BURST = 10;

/** How many lines are taken out of an order, one after the other. */
export const REMOVALS = 5;

/** The sessions of one order that the bench delivers, by what has happened to the order. */
export interface Order {
  readonly clientSecret: string;
  /** As it was opened. */
  readonly start: Session;
  /** One more of the line in the middle. */
  readonly quantity: Session;
  /** One, two, … more of the line in the middle. */
  readonly burst: readonly Session[];
  /** Without the first line, the first two, … */
  readonly removed: readonly Session[];
  /** A promotion code applies to every line. */
  readonly promotion: Session;
  /** One more of every line. */
  readonly everyQuantity: Session;
}
