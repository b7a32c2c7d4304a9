import { taxIdsOfCustomer } from '../engine/catalog/tax-ids.js';
import { priceSession } from '../engine/pricing/session-amounts.js';
import { findSession } from '../engine/sessions/find.js';
import type { Session } from '../engine/sessions/session.js';
import { newestFirst, paginate } from './http/paging.js';
import type { Context } from './http/route.js';
import { renderBilledDiscount } from './render/billed-discount.js';
import {
  renderCoupon,
  renderCouponCurrencies,
  renderMinimumAmounts,
  renderPromotionCodeIn,
} from './render/coupon.js';
import { renderCustomer, renderCustomerTax, renderDeletedCustomer } from './render/customer.js';
import { renderDiscountIn } from './render/discount.js';
import { renderInvoice } from './render/invoice.js';
import { renderLineItems } from './render/line-item.js';
import { renderCurrencyOptions, renderPrice } from './render/price.js';
import { renderSubscription } from './render/subscription.js';
import { renderShippingCurrencies, renderShippingRate } from './render/shipping-rate.js';
import { renderTax } from './render/tax.js';

/**
 * Gives the object for an id, or, without one, what is only shown on request. `owner` is the
 * object that the property belongs to.
 */
export type Expander = (
  context: Context,
  id: string | undefined,
  owner: Record<string, unknown>,
) => unknown;

const product: Expander = ({ world }, id) => world.products.get(id ?? '');
const price: Expander = ({ world }, id) => {
  const found = world.prices.get(id ?? '');
  return found && renderPrice(found);
};
const tiers: Expander = ({ world }, _id, owner) =>
  world.prices.get(String(owner.id))?.tiers ?? undefined;
const priceCurrencies: Expander = ({ world }, _id, owner) => {
  const found = world.prices.get(String(owner.id));
  return found && renderCurrencyOptions(found);
};
const customer: Expander = ({ world }, id = '') => {
  if (world.deletedCustomers.has(id)) return renderDeletedCustomer(id);
  const found = world.customers.get(id);
  return found && renderCustomer(found);
};
const customerTax: Expander = ({ world }, _id, owner) => {
  const found = world.customers.get(String(owner.id));
  return found && renderCustomerTax(world, found);
};
const customerSubscriptions: Expander = ({ world }, _id, owner) => {
  const rows = newestFirst(world.subscriptions)
    .filter((subscription) => subscription.customer === owner.id)
    .map((subscription) => renderSubscription(world, subscription))
    .filter((subscription) => subscription.status !== 'canceled');
  return paginate(rows, {}, `/v1/customers/${String(owner.id)}/subscriptions`);
};
/** No customer has cards or bank accounts of the old kind. */
const customerSources: Expander = (_context, _id, owner) =>
  paginate([], {}, `/v1/customers/${String(owner.id)}/sources`);
/** Nothing is refunded in the simulator. */
const refunds: Expander = (_context, _id, owner) =>
  paginate([], {}, `/v1/charges/${String(owner.id)}/refunds`);
const customerTaxIds: Expander = ({ world }, _id, owner) =>
  paginate(
    taxIdsOfCustomer(world, String(owner.id)),
    {},
    `/v1/customers/${String(owner.id)}/tax_ids`,
  );
const paymentIntent: Expander = ({ world }, id) => world.paymentIntents.get(id ?? '');
const charge: Expander = ({ world }, id) => world.charges.get(id ?? '');
const paymentMethod: Expander = ({ world }, id) => world.paymentMethods.get(id ?? '');
const setupIntent: Expander = ({ world }, id) => world.setupIntents.get(id ?? '');
const subscription: Expander = ({ world }, id) => {
  const found = world.subscriptions.get(id ?? '');
  return found && renderSubscription(world, found);
};
const invoice: Expander = ({ world }, id) => {
  const found = world.invoices.get(id ?? '');
  return found && renderInvoice(found);
};
/** What is left to do for an invoice's payment; absent where nothing has to be paid. */
const confirmationSecret: Expander = ({ world }, _id, owner) => {
  const payment = world.invoices.get(String(owner.id))?.payments.at(-1)?.payment;
  const intent = world.paymentIntents.get(payment?.payment_intent ?? '');
  return intent && { client_secret: intent.client_secret, type: 'payment_intent' };
};
const invoicePayments: Expander = ({ world }, _id, owner) =>
  paginate(
    world.invoices.get(String(owner.id))?.payments ?? [],
    {},
    `/v1/invoice_payments?invoice=${String(owner.id)}`,
  );
const billedDiscount: Expander = ({ world }, id) => renderBilledDiscount(world, id ?? '');
const shippingRate: Expander = ({ world }, id) => {
  const found = world.shippingRates.get(id ?? '');
  return found && renderShippingRate(found);
};
const shippingCurrencies: Expander = ({ world }, _id, owner) => {
  const found = world.shippingRates.get(String(owner.id));
  return found && renderShippingCurrencies(found);
};
const coupon: Expander = ({ world }, id) => {
  const found = world.coupons.get(id ?? '');
  return found && renderCoupon(world, found);
};
const promotionCode: Expander = ({ world, version }, id) => {
  const found = world.promotionCodes.get(id ?? '');
  return found && renderPromotionCodeIn(version, world, found);
};
const minimumAmounts: Expander = ({ world }, _id, owner) => {
  const found = world.promotionCodes.get(String(owner.id));
  return found && renderMinimumAmounts(found);
};
const couponCurrencies: Expander = ({ world }, _id, owner) => {
  const found = world.coupons.get(String(owner.id));
  return found && renderCouponCurrencies(found);
};

const sessionOf = (context: Context, owner: Record<string, unknown>): Session =>
  findSession(context.world, String(owner.id));

const lineItems: Expander = (context, _id, owner) =>
  paginate(
    renderLineItems(context.world, sessionOf(context, owner)),
    {},
    `/v1/checkout/sessions/${String(owner.id)}/line_items`,
  );

const breakdown: Expander = (context, _id, owner) => {
  const session = sessionOf(context, owner);
  const { discounts, taxes } = priceSession(context.world, session);
  return {
    discounts: discounts.map(({ amount, discount }) => ({
      amount,
      discount: renderDiscountIn(context, session, discount),
    })),
    taxes: taxes.map(renderTax),
  };
};

const shippingTaxes: Expander = (context, _id, owner) =>
  priceSession(context.world, sessionOf(context, owner)).shippingTaxes.map(renderTax);

/** A line item does not name its session, so the session that has the line is looked for. */
const pricedLine = ({ world }: Context, id: unknown) => {
  for (const session of world.sessions.values()) {
    if (!session.lines.some((line) => line.id === id)) continue;
    const found = priceSession(world, session).lines.find(({ line }) => line.id === id);
    if (found) return { session, priced: found };
  }
  return undefined;
};

const lineDiscounts: Expander = (context, _id, owner) => {
  const found = pricedLine(context, owner.id);
  return found?.priced.discounts.map(({ amount, discount }) => ({
    amount,
    discount: renderDiscountIn(context, found.session, discount),
  }));
};

const lineTaxes: Expander = (context, _id, owner) =>
  pricedLine(context, owner.id)?.priced.taxes.map(renderTax);

/** What can be expanded, by the kind of object and the property's path within it. */
export const EXPANDABLE: Readonly<Record<string, Readonly<Record<string, Expander>>>> = {
  'checkout.session': {
    customer,
    invoice,
    payment_intent: paymentIntent,
    subscription,
    setup_intent: setupIntent,
    line_items: lineItems,
    'discounts.coupon': coupon,
    'discounts.promotion_code': promotionCode,
    'shipping_cost.shipping_rate': shippingRate,
    'shipping_cost.taxes': shippingTaxes,
    'shipping_options.shipping_rate': shippingRate,
    'total_details.breakdown': breakdown,
  },
  item: { discounts: lineDiscounts, taxes: lineTaxes },
  customer: {
    sources: customerSources,
    subscriptions: customerSubscriptions,
    tax: customerTax,
    tax_ids: customerTaxIds,
    'invoice_settings.default_payment_method': paymentMethod,
  },
  tax_id: { customer, 'owner.customer': customer },
  customer_balance_transaction: { customer },
  discount: { promotion_code: promotionCode, 'source.coupon': coupon },
  price: {
    product,
    tiers,
    currency_options: priceCurrencies,
    // Shown already wherever there are any.
    'currency_options.*.tiers': () => undefined,
  },
  product: { default_price: price },
  shipping_rate: { 'fixed_amount.currency_options': shippingCurrencies },
  promotion_code: {
    'promotion.coupon': coupon,
    'restrictions.currency_options': minimumAmounts,
    customer,
  },
  coupon: {
    applies_to: ({ world }, _id, owner) =>
      world.coupons.get(String(owner.id))?.applies_to ?? undefined,
    currency_options: couponCurrencies,
  },
  subscription: {
    customer,
    default_payment_method: paymentMethod,
    discounts: billedDiscount,
    latest_invoice: invoice,
  },
  invoice: {
    confirmation_secret: confirmationSecret,
    customer,
    discounts: billedDiscount,
    payments: invoicePayments,
    'parent.subscription_details.subscription': subscription,
    'shipping_cost.shipping_rate': shippingRate,
    'total_discount_amounts.discount': billedDiscount,
  },
  line_item: {
    discounts: billedDiscount,
    subscription,
    'discount_amounts.discount': billedDiscount,
    'pricing.price_details.price': price,
  },
  invoice_payment: { invoice, 'payment.payment_intent': paymentIntent },
  charge: { customer, payment_intent: paymentIntent, refunds },
  payment_intent: { customer, latest_charge: charge, payment_method: paymentMethod },
  payment_method: { customer },
  setup_intent: { customer, payment_method: paymentMethod },
};
