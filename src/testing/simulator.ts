import type { Stripe } from '@stripe/stripe-js';
import { createFetchFace } from './api/fetch-face.js';
import type { FetchLike } from './api/fetch-face.js';
import { createApi } from './api/handle.js';
import { Network, sleep } from './api/http/network.js';
import type { Latency } from './api/http/network.js';
import { defaultVersion } from './api/versions.js';
import { WebhookDispatcher } from './api/webhooks/webhooks.js';
import type { WebhookEndpoint, Webhooks } from './api/webhooks/webhooks.js';
import { createControls } from './controls.js';
import type { Controls } from './controls.js';
import type { Assumptions } from './engine/assumptions.js';
import { createRandom, deriveSeed } from './engine/random.js';
import type { TaxSettings } from './engine/tax/settings.js';
import { createWorld } from './engine/world.js';
import { createStripeJs } from './stripe-js/index.js';
import { leaveInMemory } from './stripe-js/leave-in-memory.js';
import { DEFAULT_TRAIN } from './trains.js';
import type { Train } from './trains.js';

/** How a simulated Stripe is set up. Everything has a default. */
export interface StripeSimulatorOptions {
  /**
   * The release train of Stripe.js, and the API version that the account has by default.
   * @default 'endive'
   */
  train?: Train;
  /**
   * Milliseconds since the epoch.
   * @default Date.now
   */
  now?: () => number;
  /**
   * How long a call of the buyer's browser takes, in milliseconds.
   * @default 0
   */
  latency?: Latency;
  /**
   * Everything random, ids included, follows from it: the same seed gives the same bytes.
   * @default 1
   */
  seed?: number;
  /** The merchant, as the buyer sees it. */
  account?: {
    /** @default 'Checkstand' */
    businessName?: string;
    /** Two letters, ISO 3166. @default 'US' */
    country?: string;
    /** Three lower-case letters, ISO 4217. @default 'usd' */
    defaultCurrency?: string;
    /** How prices relate to tax, and where tax is collected. */
    tax?: Partial<TaxSettings>;
    /**
     * The account's setting for Adaptive Pricing, for sessions that do not say otherwise.
     * @default false
     */
    adaptivePricing?: boolean;
    /**
     * The types of payment method that the account can take, as its Dashboard would say. When left
     * out, a session that names none offers cards, and any simulated type can be asked for.
     */
    paymentMethodTypes?: readonly string[];
  };
  /** The only secret key that is taken; any `sk_test_…` when left out. */
  secretKey?: string;
  /** The only publishable key that is taken; any `pk_test_…` when left out. */
  publishableKey?: string;
  /** Endpoints that hear of events from the start. */
  webhooks?: readonly WebhookEndpoint[];
  /**
   * Milliseconds before each further try of a webhook that was not accepted.
   * @default [200, 1000, 5000]
   */
  webhookRetryDelays?: readonly number[];
  /**
   * The origin of the pages that Stripe builds, as in the `url` of a session. Name the origin of
   * your server when the simulator runs in one and answers `/c/…` there; a function is asked each
   * time, for servers that do not know their port yet.
   * @default 'https://checkout.stripe.com'
   */
  checkoutOrigin?: string | (() => string);
  /** Corrections to what is assumed where Stripe documents nothing. */
  assumptions?: Partial<Assumptions>;
  /** The language, a BCP 47 tag, when a session leaves it to the browser. Without it the browser's. */
  locale?: string;
  /**
   * What the simulated Stripe.js does instead of leaving the page. When left out, the page of a
   * redirect method is a dialog, because a simulator in memory would not outlive the page.
   */
  navigate?: (url: string) => void;
  /**
   * Keeps the simulator from saying on the console that it is a stand-in.
   * @default false
   */
  quiet?: boolean;
}

/** A Stripe that runs in memory: one account, its REST API, and its Stripe.js. */
export interface StripeSimulator {
  /** The REST API. Give it to `Stripe.createFetchHttpClient`, to MSW, or to a server. */
  readonly fetch: FetchLike;
  /** The Stripe object of the simulated Stripe.js, as `loadStripe` would give it. */
  readonly stripe: Stripe;
  /** The release train of its Stripe.js, which also decides on the API version. */
  readonly train: Train;
  /** A publishable key that it takes. */
  readonly publishableKey: string;
  /** A secret key that it takes. */
  readonly secretKey: string;
  /** The simulator's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Levers that no real Stripe has: networks that break, clocks that move, banks that decline. */
  readonly controls: Controls;
  /** The merchant's webhook endpoints, and levers on what is delivered to them. */
  readonly webhooks: Webhooks;
}

const SECRET_KEY = 'sk_test_checkstandSimulator';
const PUBLISHABLE_KEY = 'pk_test_checkstandSimulator';
const WEBHOOK_SECRET_LENGTH = 32;

/** Starts a Stripe in memory. Each call makes an account of its own that knows of no other. */
export function createStripeSimulator(options: StripeSimulatorOptions = {}): StripeSimulator {
  const { train = DEFAULT_TRAIN, seed = 1, account = {} } = options;
  const { secretKey = SECRET_KEY, publishableKey = PUBLISHABLE_KEY, checkoutOrigin } = options;
  const clock = createClock(options.now ?? Date.now);
  const businessName = account.businessName ?? 'Checkstand';
  const world = createWorld({
    account: {
      id: 'acct_checkstandSim',
      businessName,
      country: account.country ?? 'US',
      defaultCurrency: account.defaultCurrency ?? 'usd',
      ...(account.tax ? { tax: account.tax } : {}),
      adaptivePricing: account.adaptivePricing ?? false,
      ...(account.paymentMethodTypes && { paymentMethodTypes: account.paymentMethodTypes }),
    },
    now: () => Math.floor(clock.now() / 1000),
    seed,
    ...(checkoutOrigin === undefined
      ? {}
      : {
          checkoutOrigin:
            typeof checkoutOrigin === 'string' ? () => checkoutOrigin : checkoutOrigin,
        }),
    ...(options.assumptions ? { assumptions: options.assumptions } : {}),
  });
  const webhooks = new WebhookDispatcher({
    retryDelays: options.webhookRetryDelays ?? [200, 1000, 5000],
    wait: sleep,
    makeSecret: () => world.ids.next('whsec_', WEBHOOK_SECRET_LENGTH),
    wallClock: () => Math.floor(Date.now() / 1000),
  });
  for (const endpoint of options.webhooks ?? []) webhooks.add(endpoint);
  const network = new Network(options.latency ?? 0, createRandom(deriveSeed(seed, 'network')));
  const api = createApi({
    world,
    version: defaultVersion(train),
    keys: { secret: options.secretKey, publishable: options.publishableKey },
    pendingWebhooks: (type) => webhooks.countFor(type),
    onEvents: (events) => webhooks.dispatch(events),
  });
  const fetch = createFetchFace(api, network);
  if (options.quiet !== true) sayStandIn();

  let stripe: Stripe | undefined;
  return {
    fetch,
    get stripe() {
      stripe ??= createStripeJs({
        train,
        publishableKey,
        fetch,
        checkoutOrigin: world.checkoutOrigin(),
        now: clock.now,
        businessName,
        ...(options.locale === undefined ? {} : { locale: options.locale }),
        navigate: options.navigate ?? leaveInMemory(fetch, (url) => window.location.assign(url)),
      });
      return stripe;
    },
    train,
    publishableKey,
    secretKey,
    now: clock.now,
    controls: createControls({ world, api, network, moveClock: clock.move }),
    webhooks,
  };
}

/** A clock that can be moved forward. */
function createClock(base: () => number): { now: () => number; move: (seconds: number) => void } {
  let offset = 0;
  return {
    now: () => base() + offset,
    move(seconds) {
      offset += seconds * 1000;
    },
  };
}

let saidStandIn = false;

function sayStandIn(): void {
  if (saidStandIn) return;
  saidStandIn = true;
  console.info(
    'Checkstand: this is a simulated Stripe, a stand-in that runs in memory. No card is charged and no request leaves this process.',
  );
}
