// @vitest-environment node
import type { Stripe } from '@stripe/stripe-js';
import { scenarios } from 'checkstand/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCheckout } from '../../src/core/checkout.js';
import { getVerbs } from '../../src/core/verbs.js';
import { createConnection, type ConnectionInputs } from '../../src/stripe/connection.js';
import { openCheckout, until } from '../support/open-checkout.js';
import { createSimulator } from '../support/simulator.js';

afterEach(() => vi.restoreAllMocks());

/** A page that is connected to whatever `inputs` say; does not wait. */
function connect(inputs: Partial<ConnectionInputs>) {
  const checkout = createCheckout();
  const connection = createConnection(checkout);
  const configure = (changed: Partial<ConnectionInputs>) =>
    connection.configure({ stripe: null, clientSecret: null, options: {}, ...inputs, ...changed });
  configure({});
  const disconnect = connection.connect();
  const settled = () => until(checkout, ({ status }) => status !== 'loading');
  const state = () => checkout.store.getState();
  return { checkout, connection, configure, disconnect, settled, state };
}

async function createSecret(simulator = createSimulator(), scenario: 'cart' | 'oneItem' = 'cart') {
  const { clientSecret } = await scenarios[scenario].create(simulator);
  return { simulator, stripe: simulator.stripe, clientSecret };
}

describe('a session that loads', () => {
  it.each(['clover', 'dahlia', 'endive'] as const)('opens in %s', async (train) => {
    const { state, sessionId } = await openCheckout({ train });
    expect(state()).toMatchObject({ status: 'open', loadError: null, session: { id: sessionId } });
  });

  it('opens with a later Stripe.js that has more than is known, without a word', async () => {
    const warn = vi.spyOn(console, 'warn');
    const { stripe, clientSecret, simulator } = await createSecret();
    const later = {
      ...stripe,
      version: 'fable',
      initCheckoutElementsSdk(options: Parameters<Stripe['initCheckoutElementsSdk']>[0]) {
        const sdk = stripe.initCheckoutElementsSdk(options);
        return {
          ...sdk,
          createSomethingElement: () => {},
          on: sdk.on.bind(sdk),
          async loadActions() {
            const result = await sdk.loadActions();
            if (result.type === 'error') return result;
            const { actions } = result;
            const getSession = () => ({ ...actions.getSession(), loyalty: { points: 12 } });
            return { ...result, actions: { ...actions, getSession, redeem: () => {} }, extra: 1 };
          },
        };
      },
    } as unknown as Stripe;
    const { checkout, settled, state } = connect({ stripe: later, clientSecret });
    await settled();
    expect(state()).toMatchObject({ status: 'open', session: { loyalty: { points: 12 } } });
    await getVerbs(checkout).actions.updateEmail('buyer@example.com');
    expect(state().session!.email).toBe('buyer@example.com');
    expect(warn).not.toHaveBeenCalled();
    expect(simulator.controls.calls()).toContain('update');
  });

  it('takes promises and functions of both', async () => {
    const { stripe, clientSecret } = await createSecret();
    for (const inputs of [
      { stripe: Promise.resolve(stripe), clientSecret: Promise.resolve(clientSecret) },
      { stripe: () => Promise.resolve(stripe), clientSecret: () => Promise.resolve(clientSecret) },
    ]) {
      const { settled, state } = connect(inputs);
      await settled();
      expect(state().status).toBe('open');
    }
  });

  it('asks for the secret while Stripe.js loads', async () => {
    const { stripe, clientSecret } = await createSecret();
    const asked: string[] = [];
    const { settled } = connect({
      stripe: () => (asked.push('stripe'), Promise.resolve(stripe)),
      clientSecret: () => (asked.push('secret'), Promise.resolve(clientSecret)),
    });
    expect(asked).toEqual(['stripe', 'secret']);
    await settled();
  });

  it.each(['complete', 'expired'] as const)('may be %s already', async (scenario) => {
    const { state } = await openCheckout({ scenario });
    expect(state().status).toBe(scenario);
  });

  it('waits while there is no Stripe or no secret yet', async () => {
    const { stripe, clientSecret } = await createSecret();
    const { configure, state, settled } = connect({ stripe: Promise.resolve(null), clientSecret });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state().status).toBe('loading');
    configure({ stripe, clientSecret: null });
    configure({ stripe });
    await settled();
    expect(state().status).toBe('open');
  });

  it('asks for nothing of the one while there is none of the other', async () => {
    const { stripe, clientSecret } = await createSecret();
    const load = vi.fn(() => Promise.resolve(stripe));
    const ask = vi.fn(() => Promise.resolve(clientSecret));
    connect({ stripe: load, clientSecret: null });
    connect({ stripe: null, clientSecret: ask });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(load).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  it('is given to react-stripe-js as the very sdk of this page', async () => {
    const { stripe, clientSecret } = await createSecret();
    const { connection, settled } = connect({ stripe, clientSecret });
    await settled();
    const init = vi.spyOn(stripe, 'initCheckoutElementsSdk');
    const tapped = await connection.tapped();
    const result = await tapped.initCheckoutElementsSdk({ clientSecret }).loadActions();
    expect(result.type).toBe('success');
    expect(init).not.toHaveBeenCalled();
  });
});

describe('a session that changes', () => {
  it('arrives from elsewhere: it expires', async () => {
    const { simulator, sessionId, state, actions } = await openCheckout();
    simulator.controls.expireSession(sessionId);
    await actions.updateEmail('buyer@example.com').catch(() => undefined);
    expect(state().status).toBe('expired');
  });

  it('starts anew with another secret and lets the old one go', async () => {
    const { simulator, stripe, clientSecret } = await createSecret();
    const { configure, settled, state } = connect({ stripe, clientSecret });
    await settled();
    const first = state().session!.id;
    const other = await createSecret(simulator, 'oneItem');
    configure({ clientSecret: other.clientSecret });
    expect(state()).toMatchObject({ status: 'loading', session: null, generation: 1 });
    await settled();
    expect(state().session!.id).not.toBe(first);
  });

  it('does not start anew for other options or another function', async () => {
    const { stripe, clientSecret } = await createSecret();
    const ask = vi.fn(() => Promise.resolve(clientSecret));
    const { configure, settled, state } = connect({ stripe, clientSecret: () => ask() });
    await settled();
    const { session } = state();
    configure({ clientSecret: () => ask(), options: { elementsOptions: { loader: 'never' } } });
    expect(state().session).toBe(session);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('goes on when a new promise leads to the same session, and warns', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { stripe, clientSecret } = await createSecret();
    const { configure, settled, state } = connect({
      stripe: Promise.resolve(stripe),
      clientSecret: Promise.resolve(clientSecret),
    });
    await settled();
    const { session } = state();
    for (let render = 0; render < 3; render += 1) {
      configure({ stripe: Promise.resolve(stripe), clientSecret: Promise.resolve(clientSecret) });
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(state().session).toBe(session);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /new promise .* at each render.* Create the promise outside of the component, or pass a function\.$/,
      ),
    );
  });

  describe('when new sources are given', () => {
    /** A page that has loaded a session from promises, and what it may be given next. */
    async function open() {
      const { simulator, stripe, clientSecret } = await createSecret();
      const page = connect({
        stripe: Promise.resolve(stripe),
        clientSecret: Promise.resolve(clientSecret),
      });
      await page.settled();
      const other = await createSecret(simulator, 'oneItem');
      const lines = () => page.state().session?.lineItems.length;
      return { ...page, stripe, clientSecret, other, lines, before: page.state() };
    }
    const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

    it('starts anew when a promise leads to another secret', async () => {
      const { configure, stripe, other, lines } = await open();
      configure({ stripe, clientSecret: Promise.resolve(other.clientSecret) });
      await vi.waitFor(() => expect(lines()).toBe(1));
    });

    it('starts anew when a promise leads to another Stripe', async () => {
      const { configure, clientSecret, state, before } = await open();
      const { stripe } = createSimulator();
      configure({ stripe: Promise.resolve(stripe), clientSecret });
      // It does not know the session.
      await vi.waitFor(() => expect(state().loadError?.code).toBe('sessionFailed'));
      expect(state().generation).toBe(before.generation + 1);
    });

    it.each(['stripe', 'clientSecret'] as const)(
      'starts anew, and fails, when the %s rejects',
      async (source) => {
        const { configure, stripe, clientSecret, state } = await open();
        configure({ stripe, clientSecret, [source]: Promise.reject(new Error('503')) });
        await vi.waitFor(() => expect(state().loadError?.code).toBe(`${source}Failed`));
      },
    );

    it('goes on when a function takes the place of one of them, and the other leads where it led', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { configure, stripe, clientSecret, state, before } = await open();
      const never = vi.fn(() => new Promise<never>(() => {}));
      configure({ stripe: Promise.resolve(stripe), clientSecret: never });
      await turn();
      configure({ stripe: never, clientSecret: Promise.resolve(clientSecret) });
      await turn();
      expect(state()).toBe(before);
      expect(never).not.toHaveBeenCalled();
    });

    it('minds the latest alone', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { configure, stripe, clientSecret, other, state, before } = await open();
      let arrive = (_: string) => {};
      configure({ stripe, clientSecret: new Promise<string>((resolve) => (arrive = resolve)) });
      configure({ stripe, clientSecret: Promise.resolve(clientSecret) });
      arrive(other.clientSecret);
      await turn();
      expect(state()).toBe(before);
    });

    it('minds none that were there before it started anew', async () => {
      const { configure, connection, stripe, other, lines, settled } = await open();
      let arrive = (_: string) => {};
      const slow = new Promise<string>((resolve) => (arrive = resolve));
      configure({ stripe, clientSecret: slow });
      connection.retry();
      arrive(other.clientSecret);
      await settled();
      expect(lines()).toBe(1);
    });

    it('starts anew with a fixed secret in the place of a function', async () => {
      const { simulator, stripe, clientSecret } = await createSecret();
      const { configure, settled, state } = connect({
        stripe,
        clientSecret: () => Promise.resolve(clientSecret),
      });
      await settled();
      const other = await createSecret(simulator, 'oneItem');
      configure({ stripe, clientSecret: other.clientSecret });
      expect(state().status).toBe('loading');
      await settled();
      expect(state().session!.lineItems).toHaveLength(1);
    });
  });

  it('is the latest one, in whatever order secrets arrive', async () => {
    const { simulator, stripe, clientSecret: slow } = await createSecret();
    const { clientSecret: quick } = await createSecret(simulator, 'oneItem');
    let arrive = (_: string) => {};
    const { configure, settled, state } = connect({
      stripe,
      clientSecret: new Promise<string>((resolve) => (arrive = resolve)),
    });
    configure({ clientSecret: quick });
    await settled();
    arrive(slow);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(quick.startsWith(state().session!.id)).toBe(true);
  });
});

describe('restart', () => {
  it('asks the function for another session', async () => {
    const { simulator, stripe, clientSecret } = await createSecret();
    const ask = vi.fn(() => Promise.resolve(clientSecret));
    const { connection, settled, state } = connect({ stripe, clientSecret: ask });
    await settled();
    simulator.controls.expireSession(state().session!.id);
    ask.mockResolvedValue((await createSecret(simulator, 'oneItem')).clientSecret);
    connection.restart();
    expect(state().status).toBe('loading');
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(state()).toMatchObject({ status: 'open', session: { lineItems: { length: 1 } } });
  });

  it('says what it needs when the secret is fixed', async () => {
    const { connection } = await openCheckout();
    expect(connection.canRestart()).toBe(false);
    expect(() => connection.restart()).toThrow(
      /^Checkstand: `restart\(\)` needs a new client secret, but <CheckoutProvider> was given a fixed one. Pass a function that asks your server for one\.$/,
    );
  });
});

describe('a session that does not load', () => {
  const failed = async (inputs: Partial<ConnectionInputs>) => {
    const { stripe, clientSecret } = await createSecret();
    const page = connect({ stripe, clientSecret, ...inputs });
    await page.settled();
    expect(page.state()).toMatchObject({ status: 'error', session: null });
    return { ...page, stripe, clientSecret, error: page.state().loadError! };
  };

  it.each([
    ['pi_123_secret_456', /secret of a PaymentIntent/],
    ['seti_123_secret_456', /secret of a SetupIntent/],
    ['cs_test_123', /id of a Checkout Session, not its secret/],
    ['sk_test_123', /secret API key.*revoke it/],
    ['pk_test_123', /publishable key/],
    ['https://checkout.stripe.com/c/pay/cs_test_1', /a URL/],
    ['{"clientSecret":"cs_test_1_secret_2"}', /JSON/],
    ['<!doctype html>', /HTML/],
    ['', /empty string/],
    ['hello', /some other text/],
  ])('because the secret is %s', async (clientSecret, message) => {
    const { error } = await failed({ clientSecret });
    expect(error).toMatchObject({ name: 'CheckoutLoadError', code: 'invalidClientSecret' });
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/ui_mode: 'elements'/);
    if (clientSecret.length > 10) expect(error.message).not.toContain(clientSecret);
  });

  it('because the secret is undefined, as of a mistyped field', async () => {
    const { error } = await failed({ clientSecret: undefined });
    expect(error.code).toBe('invalidClientSecret');
    expect(error.message).toMatch(/of type undefined, not a string/);
  });

  it('because the secret could not be fetched; retry asks again', async () => {
    const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('HTTP 503'));
    const { error, connection, settled, state, clientSecret } = await failed({ clientSecret: ask });
    expect(error).toMatchObject({ code: 'clientSecretFailed', cause: { message: 'HTTP 503' } });
    ask.mockResolvedValue(clientSecret);
    connection.retry();
    expect(state()).toMatchObject({ status: 'loading', loadError: null });
    await settled();
    expect(state().status).toBe('open');
    // Nothing of Stripe's was on the page yet, so nothing needs to be mounted anew.
    expect(state().generation).toBe(0);
  });

  it('because Stripe.js did not load; retry loads it again', async () => {
    const load = vi.fn<() => Promise<Stripe>>().mockRejectedValueOnce(new Error('blocked'));
    const { error, connection, settled, state, stripe } = await failed({ stripe: load });
    expect(error).toMatchObject({ code: 'stripeFailed', cause: { message: 'blocked' } });
    expect(error.message).toMatch(/Stripe\.js did not load/);
    load.mockResolvedValue(stripe);
    connection.retry();
    await settled();
    expect(state().status).toBe('open');
  });

  it('because `stripe` is no Stripe object', async () => {
    const { error } = await failed({ stripe: 'pk_test_123' as unknown as Stripe });
    expect(error).toMatchObject({ code: 'stripeFailed' });
    expect(error.message).toMatch(/of type string, not a Stripe object/);
  });

  it('because session and key are not of the same mode', async () => {
    const { error } = await failed({ clientSecret: 'cs_live_123_secret_456' });
    expect(error.code).toBe('keyMismatch');
    expect(error.message).toMatch(/which is live/);
    expect(error.message).not.toMatch(/123|456/);
  });

  it.each([
    ['too old: no init function', {}],
    ['too old: asynchronous init', { initCheckout: () => Promise.resolve({}) }],
    [
      'a stub that throws',
      {
        initCheckout: () => {
          throw new Error('initCheckout was renamed. You specified: cs_test_1_secret_2.');
        },
      },
    ],
  ])('because Stripe.js is %s', async (_, inits) => {
    const { error } = await failed({
      stripe: { version: 'acacia', ...inits } as unknown as Stripe,
    });
    expect(error.code).toBe('stripeUnsupported');
    expect(error.message).toMatch(/version acacia/);
    expect(error.message).toMatch(/clover, dahlia or endive/);
    expect(error.message).not.toMatch(/secret_2/);
  });

  it.each([
    ['nothing', undefined],
    ['what it has no word for', { type: 'pending' }],
    ['no actions', { type: 'success' }],
    ['actions without a session', { type: 'success', actions: {} }],
  ])('because Stripe.js loads %s', async (_, answer) => {
    const sdk = { on() {}, loadActions: () => Promise.resolve(answer) };
    const { error } = await failed({
      stripe: { version: 'foxglove', initCheckout: () => sdk } as unknown as Stripe,
    });
    expect(error.code).toBe('stripeUnsupported');
    expect(error.message).toMatch(/version foxglove/);
  });

  it('because Stripe says no more than that', async () => {
    const sdk = { on() {}, loadActions: () => Promise.resolve({ type: 'error' }) };
    const { error } = await failed({ stripe: { initCheckout: () => sdk } as unknown as Stripe });
    expect(error.code).toBe('sessionFailed');
    expect(error.message).toMatch(/gave no reason/);
  });

  it('because Stripe refuses it, in Stripe’s words; retry starts again with a new sdk', async () => {
    const { simulator, stripe, clientSecret } = await createSecret();
    simulator.controls.failNext({ on: 'init' });
    const { connection, settled, state } = connect({ stripe, clientSecret });
    await settled();
    expect(state()).toMatchObject({ status: 'error', loadError: { code: 'sessionFailed' } });
    expect(state().loadError!.message).not.toBe('');
    connection.retry();
    await settled();
    expect(state()).toMatchObject({ status: 'open', generation: 1 });
  });

  it.each([
    [new Error('Frame gone.'), 'Frame gone.'],
    [undefined, /^Stripe.js failed while it loaded the session, and gave no reason\./],
  ])('because Stripe.js throws %s', async (thrown, message) => {
    const { stripe, clientSecret } = await createSecret();
    const init = stripe.initCheckoutElementsSdk.bind(stripe);
    vi.spyOn(stripe, 'initCheckoutElementsSdk').mockImplementation((options) => {
      const sdk = init(options);
      sdk.loadActions = () => Promise.reject(thrown!);
      return sdk;
    });
    const { error } = await failed({ stripe, clientSecret });
    expect(error.code).toBe('sessionFailed');
    expect(error.message).toMatch(message);
  });

  it('is nobody’s matter any more once another one is loaded', async () => {
    const { simulator, stripe, clientSecret } = await createSecret();
    const release = simulator.controls.hangNext({ on: 'init' });
    const { connection, settled, state } = connect({ stripe, clientSecret });
    await new Promise((resolve) => setTimeout(resolve, 5));
    simulator.controls.failNext({ on: 'init' });
    connection.retry();
    connection.retry();
    await settled();
    const before = state();
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state()).toBe(before);
  });

  it('because it is of nobody’s: a foreign secret', async () => {
    const { error } = await failed({ clientSecret: 'cs_test_unknown_secret_unknown' });
    expect(error.code).toBe('sessionFailed');
    expect(error.message).not.toMatch(/secret_unknown/);
  });
});

describe('a page that goes away', () => {
  it('while it loads starts nothing and shows nothing late', async () => {
    const { stripe, clientSecret } = await createSecret();
    const init = vi.spyOn(stripe, 'initCheckoutElementsSdk');
    const { disconnect, state } = connect({ stripe, clientSecret: Promise.resolve(clientSecret) });
    disconnect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(init).not.toHaveBeenCalled();
    expect(state().status).toBe('loading');
  });

  it('and comes back goes on where it was, with one sdk and one question for the secret', async () => {
    const { stripe, clientSecret, simulator } = await createSecret();
    const init = vi.spyOn(stripe, 'initCheckoutElementsSdk');
    const ask = vi.fn(() => Promise.resolve(clientSecret));
    const page = connect({ stripe, clientSecret: ask });
    page.disconnect();
    const stop = page.connection.connect();
    await page.settled();
    expect(ask).toHaveBeenCalledOnce();
    stop();
    simulator.controls.expireSession(page.state().session!.id);
    const before = page.state();
    page.connection.connect();
    expect(init).toHaveBeenCalledOnce();
    expect(page.state()).toBe(before);
  });

  it('and comes back shows what has changed in between', async () => {
    const { checkout, connection, disconnect, session, actions } = await openCheckout();
    disconnect();
    await checkout.connected()!.actions.updateEmail!('buyer@example.com');
    expect(session().email).toBe(null);
    connection.connect();
    expect(session().email).toBe('buyer@example.com');
    await actions.updateEmail('jenny@example.com');
    expect(session().email).toBe('jenny@example.com');
  });

  it('and comes back with another secret starts anew', async () => {
    const { simulator, stripe, clientSecret } = await createSecret();
    const { configure, connection, disconnect, settled, state } = connect({ stripe, clientSecret });
    await settled();
    disconnect();
    const other = await createSecret(simulator, 'oneItem');
    configure({ clientSecret: other.clientSecret });
    expect(state().session!.lineItems).toHaveLength(3);
    connection.connect();
    expect(state().status).toBe('loading');
    await settled();
    expect(state().session!.lineItems).toHaveLength(1);
  });

  it('hears nothing more: its one handler is inert and holds nothing', async () => {
    const { stripe, clientSecret } = await createSecret();
    const handlers: Array<(session: unknown) => void> = [];
    const init = stripe.initCheckoutElementsSdk.bind(stripe);
    vi.spyOn(stripe, 'initCheckoutElementsSdk').mockImplementation((options) => {
      const sdk = init(options);
      const on = sdk.on.bind(sdk);
      sdk.on = (event, handler) => {
        handlers.push(handler as (session: unknown) => void);
        on(event, handler);
      };
      return sdk;
    });
    const { disconnect, settled, state } = connect({ stripe, clientSecret });
    await settled();
    expect(handlers).toHaveLength(1);
    const before = state();
    handlers[0]!({ ...before.session, email: 'heard@example.com' });
    expect(state().session!.email).toBe('heard@example.com');
    disconnect();
    handlers[0]!({ ...before.session, email: 'late@example.com' });
    expect(state().session!.email).toBe('heard@example.com');
  });
});
