import { loadStripe } from '@stripe/stripe-js';
import type { Stripe } from '@stripe/stripe-js';
import { waitFor } from '@testing-library/react';
import { createStripeConstructor, type StripeSimulator } from 'checkstand/testing';
import { expect, inject, vi, type Mock } from 'vitest';

/** What the loader of this project made. */
export interface LoadedStripe {
  stripe: Stripe;
  /** Where the loader looked for Stripe.js. */
  source: string;
  /** The versions with which Stripe's packages have registered with it, by their names. */
  versions: Record<string, string>;
  /** Called in place of leaving the page. */
  navigate: Mock<(url: string) => void>;
}

/**
 * Loads Stripe.js with the real loader of this project. jsdom fetches no scripts, so the simulator answers for the
 * address that the loader asks for. Once per file: the loader keeps what it has loaded.
 */
export async function loadRealStripe(simulator: StripeSimulator): Promise<LoadedStripe> {
  const navigate = vi.fn<(url: string) => void>();
  const versions: Record<string, string> = {};
  const construct = createStripeConstructor({
    train: inject('train'),
    fetch: simulator.fetch,
    navigate,
  });
  const recording = (...args: Parameters<typeof construct>) =>
    Object.assign(construct(...args), {
      _registerWrapper(wrapper: { name: string; version: string }) {
        versions[wrapper.name] = wrapper.version;
      },
    });
  // The loader warns where the script is of another train than its own.
  const warn = vi.spyOn(console, 'warn');
  const loading = loadStripe(simulator.publishableKey);
  const script = await waitFor(() => {
    const found = document.querySelector<HTMLScriptElement>('script[src^="https://js.stripe.com"]');
    expect(found).not.toBeNull();
    return found!;
  });
  window.Stripe = Object.assign(recording, construct);
  script.dispatchEvent(new Event('load'));
  const stripe = await loading;
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
  return { stripe: stripe!, source: script.src, versions, navigate };
}
