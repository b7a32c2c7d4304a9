import { createStripeSimulator, scenarios } from 'checkstand/testing';
import type { ScenarioName, ScenarioSession, StripeSimulator } from 'checkstand/testing';
import type { CheckoutProviderProps } from 'checkstand';
import type { StoryGlobals } from './globals.js';

/** What a story says about the checkout around it, in its `parameters`. */
export interface StoryParameters {
  /** A scenario of the simulator, or how to make a session of the story's own. @default 'cart' */
  scenario?: ScenarioName | ((simulator: StripeSimulator) => Promise<ScenarioSession>);
  /** Pulls the simulator's levers before the page asks for the session. */
  prepare?: (world: StoryWorld) => void;
  /** Other props for the provider; `false` where the story brings its own. */
  provider?: false | ((world: StoryWorld) => Partial<CheckoutProviderProps>);
  /** Takes the whole width of the page. @default false */
  wide?: boolean;
}

/** The Stripe of one story: nobody else's, and the same at each visit. */
export interface StoryWorld {
  /** Tells one world from the next. */
  readonly id: number;
  readonly simulator: StripeSimulator;
  /** The session on the page: the first one, or that of the last restart. */
  session: ScenarioSession;
  /** What a shop's server does: the first session, then a new one for each restart. */
  startSession: () => Promise<string>;
  /** Where the page would have gone, last first. */
  readonly redirects: RedirectLog;
}

/** Keeps redirects instead of following them. */
export interface RedirectLog {
  latest: () => string | null;
  subscribe: (listener: () => void) => () => void;
}

/** Stories are told on this day, so that dates in them never change. */
const TODAY = Date.UTC(2026, 5, 15, 12);

let worlds = 0;

/** Makes the Stripe of one story, and the session that its page starts with. */
export async function createStoryWorld(
  { scenario = 'cart', prepare }: StoryParameters,
  globals: StoryGlobals,
): Promise<StoryWorld> {
  const redirects = createRedirectLog();
  const simulator = createStripeSimulator({
    train: globals.train,
    latency: Number(globals.latency),
    now: () => TODAY,
    seed: 1,
    account: { businessName: 'Slate & Bean', country: 'US', defaultCurrency: 'usd' },
    locale: globals.locale === 'en' || globals.locale === 'pseudo' ? 'en-US' : globals.locale,
    navigate: redirects.add,
    quiet: true,
  });
  const chosen = globals.scenario === 'story' ? scenario : globals.scenario;
  const createSession = () =>
    typeof chosen === 'function' ? chosen(simulator) : scenarios[chosen].create(simulator);

  let isFirst = true;
  const world: StoryWorld = {
    id: (worlds += 1),
    simulator,
    session: await createSession(),
    async startSession() {
      if (!isFirst) world.session = await createSession();
      isFirst = false;
      return world.session.clientSecret;
    },
    redirects,
  };
  breakAsChosen(world, globals);
  prepare?.(world);
  return world;
}

/** Offline begins when the session is open: that is up to the page. */
function breakAsChosen({ simulator: { controls } }: StoryWorld, { failure }: StoryGlobals): void {
  if (failure === 'load') controls.failNext({ on: 'init' });
  if (failure === 'update') controls.failNext({ on: 'update' });
  if (failure === 'decline') controls.declineNext('generic_decline');
}

function createRedirectLog(): RedirectLog & { add: (url: string) => void } {
  const listeners = new Set<() => void>();
  let latest: string | null = null;
  return {
    latest: () => latest,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(url) {
      latest = url;
      for (const listener of listeners) listener();
    },
  };
}
