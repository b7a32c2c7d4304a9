import type { Stripe } from '@stripe/stripe-js';

/** What a page of the guide is given. */
export interface PageProps {
  stripe: Stripe | PromiseLike<Stripe | null> | null;
  clientSecret: string;
}
