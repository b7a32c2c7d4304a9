import type { Route } from '../http/route.js';
import { charges } from './charges.js';
import { checkoutSessions } from './checkout-sessions/routes.js';
import { coupons } from './coupons.js';
import { customerBalanceTransactions } from './customer-balance-transactions.js';
import { customerTaxIds } from './customer-tax-ids.js';
import { customers } from './customers.js';
import { events } from './events.js';
import { invoices } from './invoices.js';
import { meters } from './meters.js';
import { paymentIntents } from './payment-intents.js';
import { paymentMethods } from './payment-methods.js';
import { paymentPages } from './payment-pages.js';
import { prices } from './prices.js';
import { products } from './products.js';
import { promotionCodes } from './promotion-codes.js';
import { searches } from './search.js';
import { setupIntents } from './setup-intents.js';
import { shippingRates } from './shipping-rates.js';
import { subscriptions } from './subscriptions.js';
import { taxRates } from './tax-rates.js';

/** Every address that the simulated API answers. A new resource is one more file in this list. */
export const ROUTES: readonly Route[] = [
  ...searches,
  ...charges,
  ...checkoutSessions,
  ...coupons,
  ...customerBalanceTransactions,
  ...customerTaxIds,
  ...customers,
  ...events,
  ...invoices,
  ...meters,
  ...paymentIntents,
  ...paymentMethods,
  ...paymentPages,
  ...prices,
  ...products,
  ...promotionCodes,
  ...setupIntents,
  ...shippingRates,
  ...subscriptions,
  ...taxRates,
];
