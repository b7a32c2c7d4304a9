import { copies } from './copies.js';
import type { StripeKind } from './stripe-kind.js';

/** The change event follows in a task of its own; those of a burst come together. */
export const late: StripeKind = {
  ...copies,
  name: 'late',
  title: 'fresh deep copies, told in a later task than `getSession` shows them',
  arrival: 'later',
};
