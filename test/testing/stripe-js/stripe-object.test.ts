import { describe, expect, it, vi } from 'vitest';
import {
  createStripeConstructor,
  createStripeJs,
  IntegrationError,
} from '../../../src/testing/stripe-js/index.js';
import { TRAINS } from '../../../src/testing/trains.js';
import { scriptApi, scriptedStripe, SECRET } from './support/scripted-api.js';

describe('the Stripe object', () => {
  it.each(TRAINS)('of %s has the init functions of that train', async (train) => {
    const stripe = scriptedStripe(scriptApi(), { train }) as unknown as Record<string, Function>;
    const options = { clientSecret: SECRET };
    expect(stripe.version).toBe(train);
    expect(stripe.initCheckoutElementsSdk?.(options)).toHaveProperty('loadActions');
    if (train === 'clover') expect(stripe.initCheckout?.(options)).toHaveProperty('loadActions');
    else expect(() => stripe.initCheckout?.(options)).toThrow(/renamed.*initCheckoutElementsSdk/);
  });

  it('says that the rest of Stripe.js is not simulated', async () => {
    const stripe = scriptedStripe(scriptApi());
    expect(() => stripe.elements()).toThrow(/not simulated/);
    await expect(stripe.confirmCardPayment('pi_1_secret_x')).rejects.toBeInstanceOf(
      IntegrationError,
    );
  });

  it('refuses a secret key', () => {
    const options = { train: 'endive', fetch: scriptApi().fetch } as const;
    expect(() => createStripeJs({ ...options, publishableKey: 'sk_test_x' })).toThrow(
      /should not use your secret key/,
    );
  });

  it('is what loadStripe finds on the page, without a warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    window.Stripe = createStripeConstructor({ train: 'endive', fetch: scriptApi().fetch });
    // The package looks for Stripe.js as soon as it is imported.
    const { loadStripe } = await import('@stripe/stripe-js');
    const stripe = await loadStripe('pk_test_x');
    expect(stripe).toMatchObject({ _apiKey: 'pk_test_x', _keyMode: 'test' });
    expect(warn).not.toHaveBeenCalled();
    delete window.Stripe;
    warn.mockRestore();
  });
});
