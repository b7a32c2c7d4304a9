import type { Stripe } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure/index.js';
import { fetchCatalogue, fetchStandIn } from './api.js';

let loading: Promise<Stripe | null> | undefined;

/** Stripe.js or, when the shop says so, its stand-in. Loaded once, again after a failure. */
export function loadShopStripe(): Promise<Stripe | null> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Stripe | null> {
  const [{ publishableKey }, standIn] = await Promise.all([fetchCatalogue(), fetchStandIn()]);
  if (!standIn) return loadStripe(publishableKey);
  // Imported only here, so that a page with the real Stripe never loads it.
  const { connectStripe } = await import('checkstand/testing');
  return connectStripe({ ...standIn, publishableKey });
}
