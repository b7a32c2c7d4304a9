import type { StripeSimulator } from '../simulator.js';

/** What a scenario needs of a simulator. */
export type ScenarioWorld = Pick<
  StripeSimulator,
  'controls' | 'fetch' | 'now' | 'publishableKey' | 'secretKey'
>;

/** What can be said about how a scenario is made. */
export interface ScenarioOptions {
  /** Where the buyer goes after paying; `{CHECKOUT_SESSION_ID}` stands for the session's id. */
  returnUrl?: string;
}

/** A session that is ready for a checkout page. */
export interface ScenarioSession {
  /** `cs_test_…` */
  sessionId: string;
  /** What the page needs to open the session. */
  clientSecret: string;
}

/** A named world: what is for sale, to whom, and a session in it. */
export interface Scenario {
  /** Its name in `scenarios`. */
  name: string;
  /** A few words, for menus. */
  title: string;
  /** One sentence on what can be seen in it. */
  description: string;
  /** Makes everything in the simulator's account, as a merchant's server would. */
  create(simulator: ScenarioWorld, options?: ScenarioOptions): Promise<ScenarioSession>;
}
