// @vitest-environment node
import type { Stripe } from '@stripe/stripe-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckoutLoadError } from '../../src/core/checkout-errors.js';
import { checkClientSecret, checkMode } from '../../src/stripe/client-secret.js';
import { initCheckout } from '../../src/stripe/init-checkout.js';
import { loadError } from '../../src/stripe/load-errors.js';
import { createSimulator } from '../support/simulator.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const SECRET = 'cs_test_a1B2_secret_c3D4';

/** What a function throws, which is a load error of that code. */
function thrown(run: () => unknown): CheckoutLoadError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(CheckoutLoadError);
    return error as CheckoutLoadError;
  }
  throw new Error('Nothing was thrown.');
}

describe('an error of loading', () => {
  it.each([
    [
      'invalidClientSecret',
      { found: 'an empty string' },
      'The client secret is not one of a Checkout Session. It is an empty string. ' +
        "Create a session with `ui_mode: 'elements'` ('custom' before API version 2026-03-25) on your server " +
        'and pass its `client_secret`, which looks like "cs_test_…_secret_…".',
    ],
    [
      'clientSecretFailed',
      {},
      'The client secret could not be fetched: the `clientSecret` of <CheckoutProvider> rejected. ' +
        'See `cause` for the reason, which is often the answer of your server. `retry()` calls the function again.',
    ],
    [
      'keyMismatch',
      { found: 'live' },
      'The publishable key is not of the mode of the Checkout Session, which is live. ' +
        'A key opens only the sessions of its own account and mode. ' +
        'Use the publishable key that belongs to the secret key of your server.',
    ],
    [
      'stripeFailed',
      {},
      'Stripe.js did not load: the `stripe` of <CheckoutProvider> rejected. ' +
        'A blocked script, a Content-Security-Policy or a lost connection are the usual causes. ' +
        'Pass what `loadStripe(publishableKey)` returns; as a function, `stripe={() => loadStripe(key)}`, ' +
        '`retry()` can load it again.',
    ],
    [
      'stripeFailed',
      { found: 'number' },
      'The `stripe` of <CheckoutProvider> is of type number, not a Stripe object. ' +
        'Pass what `loadStripe(publishableKey)` returns; as a function, `stripe={() => loadStripe(key)}`, ' +
        '`retry()` can load it again.',
    ],
    [
      'stripeUnsupported',
      { found: 'version 7', reason: 'No such function.' },
      'The checkout could not be started with the Stripe.js of this page (version 7). Stripe says: No such function. ' +
        'Checkstand needs a release of clover, dahlia or endive, that is @stripe/stripe-js 8, 9 or 10. ' +
        'Update the package, and load Stripe.js with its `loadStripe`, not with a <script> of another version.',
    ],
    [
      'stripeUnsupported',
      { found: 'version 7' },
      'The checkout could not be started with the Stripe.js of this page (version 7). ' +
        'Checkstand needs a release of clover, dahlia or endive, that is @stripe/stripe-js 8, 9 or 10. ' +
        'Update the package, and load Stripe.js with its `loadStripe`, not with a <script> of another version.',
    ],
    [
      'sessionFailed',
      { reason: '' },
      'Stripe.js failed while it loaded the session, and gave no reason. ' +
        'The connection may have been lost. `retry()` starts again.',
    ],
    ['sessionFailed', { reason: 'The session is gone.' }, 'The session is gone.'],
  ] as const)('%s with %o says what, why, and what to do', (code, facts, message) => {
    expect(loadError(code, facts)).toMatchObject({ code, message });
  });

  it('carries the cause', () => {
    const cause = new Error('503');
    expect(loadError('clientSecretFailed', { cause }).cause).toBe(cause);
  });

  it('repeats none of the secrets that Stripe repeats', () => {
    const reason = `No such session: '${SECRET}', nor ${SECRET}`;
    const message = "No such session: 'cs_test_a1B2_secret_… nor cs_test_a1B2_secret_…";
    expect(loadError('sessionFailed', { reason }).message).toBe(message);
    expect(loadError('stripeUnsupported', { reason }).message).toContain(message);
  });

  it('has its code and Stripe’s words alone in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(loadError('keyMismatch', { found: 'live' }).message).toBe('keyMismatch');
    expect(loadError('sessionFailed').message).toBe('sessionFailed');
    expect(loadError('stripeUnsupported', { reason: 'No.' }).message).toBe('No.');
  });
});

describe('a client secret', () => {
  it.each([SECRET, 'cs_live_a1_secret_b2%2Fc'])('may be %s', (secret) => {
    expect(checkClientSecret(secret)).toBe(secret);
  });

  it.each<[unknown, string]>([
    ['', 'an empty string'],
    [' \n', 'an empty string'],
    ['pi_1_secret_2', 'the secret of a PaymentIntent'],
    ['seti_1_secret_2', 'the secret of a SetupIntent'],
    ['sk_test_1', 'a secret API key, which must never reach a browser: revoke it now'],
    ['rk_live_1', 'a secret API key, which must never reach a browser: revoke it now'],
    ['pk_test_1', 'a publishable key'],
    ['cs_test_a1B2', 'the id of a Checkout Session, not its secret'],
    ['http://localhost', 'a URL, as hosted sessions have'],
    ['https://checkout.stripe.com/c/pay/cs_test_1', 'a URL, as hosted sessions have'],
    [`{"clientSecret":"${SECRET}"}`, 'JSON: pass the value within it'],
    [` ["${SECRET}"]`, 'JSON: pass the value within it'],
    [`"${SECRET}"`, 'JSON: pass the value within it'],
    ['<!doctype html>', 'a page of HTML: your endpoint answered with an error page'],
    ['\n<html>', 'a page of HTML: your endpoint answered with an error page'],
    ['hello', 'some other text'],
    // Each of these only looks like one of the above.
    [' pi_1', 'some other text'],
    ['my seti_1', 'some other text'],
    ['ask_1', 'some other text'],
    ['my pk_1', 'some other text'],
    ['cs_test_a_b', 'some other text'],
    ['my cs_test_a', 'some other text'],
    ['cs_test_', 'some other text'],
    ['cs_test', 'some other text'],
    ['see https://a', 'some other text'],
    ['a {', 'some other text'],
    ['a <', 'some other text'],
    ['cs_test_1_secret_', 'some other text'],
    [`${SECRET} `, 'some other text'],
    [` ${SECRET}`, 'some other text'],
    ['cs_test 1_secret_2', 'some other text'],
    ['cs__secret_2', 'some other text'],
    [undefined, 'of type undefined, not a string'],
    [null, 'of type null, not a string'],
    [{ clientSecret: SECRET }, 'of type object, not a string'],
  ])('is not %j', (value, look) => {
    const { code, message } = thrown(() => checkClientSecret(value));
    expect(code).toBe('invalidClientSecret');
    expect(message).toContain(`of a Checkout Session. It is ${look}. Create`);
    if (String(value).includes('_secret_')) expect(message).not.toContain(value);
  });

  it('is said to be wrong, and no more, in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(thrown(() => checkClientSecret('pi_1')).message).toBe('invalidClientSecret');
  });

  it.each([
    ['cs_test_1', 'pk_live_1', 'test'],
    ['cs_live_1', 'pk_test_1', 'live'],
  ])('%s is not opened with %s', (secret, _apiKey, mode) => {
    const { code, message } = thrown(() => checkMode(secret, { _apiKey } as unknown as Stripe));
    expect(code).toBe('keyMismatch');
    expect(message).toContain(`of the Checkout Session, which is ${mode}.`);
  });

  it.each([
    ['cs_test_1', 'pk_test_1'],
    ['cs_live_1', 'pk_live_1'],
    // Neither can be told by what it is called.
    ['cs_1', 'pk_live_1'],
    ['cs_test_1', 'xpk_live_1'],
    ['cs_test_1', undefined],
  ])('%s may be opened with %s', (secret, _apiKey) => {
    expect(() => checkMode(secret, { _apiKey } as unknown as Stripe)).not.toThrow();
  });
});

describe('the start of a session', () => {
  const options = { clientSecret: SECRET };
  const start = (stripe: object) => initCheckout(stripe as Stripe, options);
  const failing = (message: string) => () => {
    throw new Error(message);
  };

  it('goes by the newer name, as the older one may be a stub that throws', () => {
    const sdk = { loadActions: () => {}, on: () => {} };
    const init = vi.fn(() => sdk);
    const stub = failing('initCheckout was renamed.');
    expect(start({ initCheckoutElementsSdk: init, initCheckout: stub })).toBe(sdk);
    expect(init).toHaveBeenCalledExactlyOnceWith(options);
    expect(start({ initCheckout: init })).toBe(sdk);
  });

  it.each(['clover', 'dahlia', 'endive'] as const)('works with the simulator’s %s', (train) => {
    expect(initCheckout(createSimulator({ train }).stripe, options).loadActions).toBeTypeOf(
      'function',
    );
  });

  it('is refused by a Stripe.js that is too old, which may throw or know no actions', () => {
    for (const stripe of [
      {},
      { initCheckout: () => Promise.resolve({}) },
      { initCheckout: () => undefined },
    ]) {
      const { code, message } = thrown(() => start({ ...stripe, version: '3' }));
      expect(code).toBe('stripeUnsupported');
      expect(message).toContain('the Stripe.js of this page (version 3). Checkstand');
    }
    const { message } = thrown(() => start({ initCheckout: failing('Not in this version.') }));
    expect(message).toContain('(of unknown version). Stripe says: Not in this version. Checkstand');
    const nothing = () => {
      throw null;
    };
    expect(thrown(() => start({ initCheckout: nothing })).code).toBe('stripeUnsupported');
  });

  it('tells the version that the page has, where the object has none', () => {
    vi.stubGlobal('Stripe', { version: 3 });
    expect(thrown(() => start({})).message).toContain('(version 3).');
    vi.stubGlobal('Stripe', {});
    expect(thrown(() => start({})).message).toContain('(of unknown version).');
  });

  it('is refused without a word of ours in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(thrown(() => start({ version: '3' })).message).toBe('stripeUnsupported');
  });
});
