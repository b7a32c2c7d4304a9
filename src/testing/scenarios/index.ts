import { businessBuyer } from './buyers.js';
import { jpy, kwd } from './currencies.js';
import { almostExpired, complete, expired } from './lifecycle.js';
import { cart, digital, longNames, manyItems, oneItem } from './one-time.js';
import { paymentMethods, savedCards, setup, unpaid } from './payments.js';
import type { Scenario } from './scenario.js';
import { shippingOptions } from './shipping.js';
import {
  annualCoupon,
  customerBalance,
  freeTrial,
  prorated,
  subscription,
  subscriptionTrial,
} from './subscriptions.js';
import { taxExclusive, taxInclusive, taxPending } from './taxes.js';
import { belowMinimum, freeOrder, surcharge } from './what-is-due.js';

export type { Scenario, ScenarioOptions, ScenarioSession } from './scenario.js';

/** Named worlds for stories, tests and demonstrations, by name. */
export const scenarios = {
  oneItem,
  cart,
  manyItems,
  longNames,
  digital,
  taxExclusive,
  taxInclusive,
  taxPending,
  shippingOptions,
  businessBuyer,
  subscription,
  freeTrial,
  subscriptionTrial,
  annualCoupon,
  prorated,
  customerBalance,
  surcharge,
  freeOrder,
  belowMinimum,
  jpy,
  kwd,
  almostExpired,
  expired,
  complete,
  setup,
  savedCards,
  paymentMethods,
  unpaid,
} as const satisfies Record<string, Scenario>;

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios;
