import { copies } from './copies.js';
import { late } from './late.js';
import { liveParts } from './live-parts.js';
import { live } from './live.js';
import type { StripeKind } from './stripe-kind.js';

/** Every Stripe that the bench can deliver with. The first is the one of the report. */
export const stripes: readonly StripeKind[] = [copies, live, liveParts, late];
