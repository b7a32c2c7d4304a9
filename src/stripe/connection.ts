import type { Stripe } from '@stripe/stripe-js';
import type { StripeActions } from '../core/checkout-actions.js';
import { CheckoutLoadError, type CheckoutLoadErrorCode } from '../core/checkout-errors.js';
import type { Checkout } from '../core/checkout.js';
import type { CheckoutSession } from '../core/session.js';
import { invariant, warn } from '../errors.js';
import { checkClientSecret, checkMode } from './client-secret.js';
import { createTap, type Tap } from './delegate.js';
import { initCheckout, unsupported } from './init-checkout.js';
import { loadError } from './load-errors.js';
import { connectedTo } from './connected-to.js';
import type { CheckoutOptions, CheckoutSdk } from './sdk.js';
import type { WaysOut } from './ways-out.js';

/** `loadStripe`'s promise, what it resolves to, a function that loads, or null while there is nothing yet. */
export type StripeSource =
  | Stripe
  | null
  | PromiseLike<Stripe | null>
  | (() => PromiseLike<Stripe | null>);

/** The secret, a promise of it, a function that asks the server for one, or null while there is nothing yet. */
export type ClientSecretSource = string | null | PromiseLike<string> | (() => PromiseLike<string>);

/** What a session is started from. */
export interface ConnectionInputs {
  readonly stripe: StripeSource;
  readonly clientSecret: ClientSecretSource;
  readonly options: CheckoutOptions;
}

/** Starts sessions and brings them into a {@link Checkout}. */
export interface Connection extends WaysOut {
  /** Takes the inputs of the latest render, and starts anew if they are of another session. */
  configure(inputs: ConnectionInputs): void;
  /** Lets sessions in. Returns the way to stop: what arrives later is kept for the next `connect`, or forgotten. */
  connect(): () => void;
  /** The Stripe object for react-stripe-js, once the current sdk has been made. Another one for each generation. */
  tapped(): Promise<Stripe>;
}

/** One try at a session: what it was started from, and how far it has come. */
interface Attempt {
  inputs: ConnectionInputs;
  stripe?: Stripe;
  clientSecret?: string;
  actions?: StripeActions;
  tap?: Tap;
  readonly door: Door;
}

/**
 * All that the sdk's permanent handler holds on to. There is no way to take a handler off an sdk, so stopping makes it
 * inert: an sdk that outlives the page keeps neither the page nor its state.
 */
interface Door {
  receive: ((session: CheckoutSession) => void) | null;
}

/** Creates a {@link Connection}. It is inert until `connect`. */
export function createConnection(checkout: Checkout): Connection {
  let inputs: ConnectionInputs = { stripe: null, clientSecret: null, options: {} };
  let attempt: Attempt | null = null;
  let isConnected = false;
  const wake: Array<() => void> = [];
  let generation = 0;
  let tapped = deferred<Stripe>();

  const canRestart = () => isFunction(inputs.clientSecret);

  /** Waits while nobody listens, so that a page that was put aside goes on where it was. */
  const listened = () =>
    isConnected ? undefined : new Promise<void>((resolve) => wake.push(resolve));

  function start() {
    if (attempt) {
      attempt.door.receive = null;
      if (attempt.tap) {
        // Stripe's Elements belong to the sdk that made them: the next sdk gets a provider of its own.
        generation += 1;
        tapped = deferred<Stripe>();
      }
    }
    attempt = { inputs, door: { receive: null } };
    checkout.load(generation);
    void run(attempt);
  }

  async function run(mine: Attempt): Promise<void> {
    try {
      const loaded = await resolveSources(mine.inputs);
      await listened();
      if (mine !== attempt || !loaded) return;
      checkMode(loaded.clientSecret, loaded.stripe);
      const { stripe, clientSecret } = Object.assign(mine, loaded);
      const sdk = initCheckout(stripe, { ...inputs.options, clientSecret });
      mine.tap = createTap(stripe, sdk);
      tapped.resolve(mine.tap.stripe);
      const { door } = mine;
      listen(sdk, door);
      const result = await sdk.loadActions();
      await listened();
      if (mine !== attempt) return;
      if (result?.type === 'error') {
        throw loadError('sessionFailed', { reason: result.error?.message });
      }
      if (!result?.actions?.getSession) throw unsupported(stripe);
      mine.actions = result.actions;
      door.receive = checkout.receive;
      checkout.open(connectedTo(sdk, result.actions), result.actions.getSession());
    } catch (cause) {
      await listened();
      if (mine === attempt) checkout.fail(asLoadError(cause));
    }
  }

  /** Sources have other identities than before. They may still lead to the same session. */
  async function reconsider(mine: Attempt, next: ConnectionInputs): Promise<void> {
    const isSame = await Promise.all([
      isFunction(next.stripe) ? mine.stripe : next.stripe,
      isFunction(next.clientSecret) ? mine.clientSecret : next.clientSecret,
    ]).then(
      ([stripe, clientSecret]) =>
        stripe !== undefined && stripe === mine.stripe && clientSecret === mine.clientSecret,
      () => false,
    );
    if (mine !== attempt || next !== inputs) return;
    if (!isSame) return start();
    mine.inputs = next;
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'A new promise is passed to <CheckoutProvider> at each render. It led to the same session, which goes on. ' +
          'Create the promise outside of the component, or pass a function.',
      );
    }
  }

  return {
    configure(next) {
      inputs = next;
      if (!isConnected || !attempt || haveSameSources(attempt.inputs, next)) return;
      if (isPromise(next.stripe) || isPromise(next.clientSecret)) void reconsider(attempt, next);
      else start();
    },
    connect() {
      isConnected = true;
      const resumed = attempt && haveSameSources(attempt.inputs, inputs) ? attempt : null;
      if (!resumed) start();
      else if (resumed.actions) {
        resumed.door.receive = checkout.receive;
        checkout.receive(resumed.actions.getSession());
      }
      for (const resolve of wake.splice(0)) resolve();
      let { session } = checkout.store.getState();
      const stopTapping = checkout.store.subscribe(() => {
        const latest = checkout.store.getState().session;
        if (latest === session) return;
        session = latest;
        if (latest && attempt?.actions) attempt.tap?.emit(attempt.actions.getSession());
      });
      return () => {
        isConnected = false;
        stopTapping();
        if (attempt) attempt.door.receive = null;
      };
    },
    retry: start,
    restart() {
      invariant(
        canRestart(),
        process.env.NODE_ENV !== 'production' &&
          '`restart()` needs a new client secret, but <CheckoutProvider> was given a fixed one. ' +
            'Pass a function that asks your server for one.',
      );
      start();
    },
    canRestart,
    tapped: () => tapped.promise,
  };
}

/** By itself, because a function keeps all that is around it, used or not. */
function listen(sdk: CheckoutSdk, door: Door): void {
  sdk.on('change', (session) => door.receive?.(session));
}

/** Both at once: neither waits for the other. Null while one of them is not there yet. */
async function resolveSources({ stripe, clientSecret }: ConnectionInputs) {
  if (stripe === null || clientSecret === null) return null;
  const [loadedStripe, secret] = await Promise.all([
    loadStripe(stripe),
    loadClientSecret(clientSecret),
  ]);
  // `loadStripe` resolves to null on a server.
  return loadedStripe && { stripe: loadedStripe, clientSecret: secret };
}

async function loadStripe(source: NonNullable<StripeSource>): Promise<Stripe | null> {
  const stripe = await ask(source, 'stripeFailed');
  if (typeof stripe === 'object') return stripe;
  throw loadError('stripeFailed', { found: typeof stripe });
}

async function loadClientSecret(source: NonNullable<ClientSecretSource>): Promise<string> {
  return checkClientSecret(await ask(source, 'clientSecretFailed'));
}

/** What `source` leads to; throws the error of that code when it leads nowhere. */
async function ask<T>(
  source: T | PromiseLike<T> | (() => PromiseLike<T>),
  code: CheckoutLoadErrorCode,
): Promise<T> {
  try {
    return await (isFunction(source) ? source() : source);
  } catch (cause) {
    throw loadError(code, { cause });
  }
}

function asLoadError(cause: unknown): CheckoutLoadError {
  if (cause instanceof CheckoutLoadError) return cause;
  return loadError('sessionFailed', { reason: (cause as Error | undefined)?.message });
}

/** Functions are compared as one: an inline function is another one at each render, and means the same. */
function haveSameSources(a: ConnectionInputs, b: ConnectionInputs): boolean {
  const isSame = (x: unknown, y: unknown) => x === y || (isFunction(x) && isFunction(y));
  return isSame(a.stripe, b.stripe) && isSame(a.clientSecret, b.clientSecret);
}

function isFunction<T>(value: T | (() => PromiseLike<T>)): value is () => PromiseLike<T> {
  return typeof value === 'function';
}

function isPromise(value: unknown): boolean {
  return typeof (value as PromiseLike<unknown> | null)?.then === 'function';
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
