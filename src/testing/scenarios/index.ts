import { businessBuyer } from './buyers.js';
import { adaptivePricing, jpy, kwd } from './currencies.js';
import { almostExpired, complete, expired } from './lifecycle.js';
import { cart, digital, longNames, manyItems, oneItem } from './one-time.js';
import { optionalItems, optionalItemsMinimum } from './optional-items.js';
import { paymentMethods, savedCards, setup, unpaid } from './payments.js';
import type { Scenario } from './scenario.js';
import { shippingOptions } from './shipping.js';
import {
  annualCoupon,
  customerBalance,
  freeTrial,
  monthlyCoupon,
  prorated,
  subscription,
  subscriptionTrial,
} from './subscriptions.js';
import { taxExclusive, taxInclusive, taxPending } from './taxes.js';
import { metered, packages, tiers, unitLabel, volumeTiers } from './usage.js';
import { belowMinimum, freeOrder, surcharge } from './what-is-due.js';

export type { Scenario, ScenarioOptions, ScenarioSession } from './scenario.js';

/** Named worlds for stories, tests and demonstrations, by name. */
export const scenarios = {
  oneItem,
  cart,
  manyItems,
  longNames,
  digital,
  optionalItems,
  optionalItemsMinimum,
  taxExclusive,
  taxInclusive,
  taxPending,
  shippingOptions,
  businessBuyer,
  savedCards,
  paymentMethods,
  subscription,
  freeTrial,
  subscriptionTrial,
  annualCoupon,
  monthlyCoupon,
  prorated,
  tiers,
  volumeTiers,
  unitLabel,
  packages,
  metered,
  customerBalance,
  surcharge,
  freeOrder,
  belowMinimum,
  jpy,
  kwd,
  adaptivePricing,
  setup,
  almostExpired,
  expired,
  complete,
  unpaid,
} as const satisfies Record<string, Scenario>;

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios;
