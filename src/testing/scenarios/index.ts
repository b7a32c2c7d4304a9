import { almostExpired, complete, expired } from './lifecycle.js';
import { cart, freeOrder, jpy, longNames, manyItems, oneItem, surcharge } from './one-time.js';
import type { Scenario } from './scenario.js';
import { shippingOptions } from './shipping.js';
import { customerBalance, subscription, subscriptionTrial } from './subscriptions.js';
import { taxExclusive, taxInclusive } from './taxes.js';

export type { Scenario, ScenarioOptions, ScenarioSession } from './scenario.js';

/** Named worlds for stories, tests and demonstrations, by name. */
export const scenarios = {
  oneItem,
  cart,
  manyItems,
  longNames,
  taxExclusive,
  taxInclusive,
  shippingOptions,
  subscription,
  subscriptionTrial,
  customerBalance,
  surcharge,
  freeOrder,
  jpy,
  almostExpired,
  expired,
  complete,
} as const satisfies Record<string, Scenario>;

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios;
