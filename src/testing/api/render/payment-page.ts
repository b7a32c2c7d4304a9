import { shippingAmountIn } from '../../engine/catalog/shipping-rates.js';
import type { ShippingRate } from '../../engine/catalog/shipping-rates.js';
import { couponDisplayName } from '../../engine/catalog/coupons.js';
import { currencyOptions, shownToBuyer } from '../../engine/currencies/presentment.js';
import type { TaxRate } from '../../engine/catalog/tax-rates.js';
import { offeredPaymentMethodTypes } from '../../engine/payments/choose-payment-method-types.js';
import { offersToSave } from '../../engine/payments/save-payment-method.js';
import { savedCards } from '../../engine/payments/saved-payment-methods.js';
import { packagesIn } from '../../engine/pricing/line-charge.js';
import type { PricedDiscount, PricedLine } from '../../engine/pricing/lines.js';
import { nextInvoice } from '../../engine/pricing/next-invoice.js';
import { priceSession } from '../../engine/pricing/session-amounts.js';
import type { SessionAmounts } from '../../engine/pricing/session-amounts.js';
import { needsPaymentMethod } from '../../engine/sessions/confirm.js';
import { fixedEmail } from '../../engine/sessions/create.js';
import { isRemovable } from '../../engine/sessions/lines.js';
import type { Session } from '../../engine/sessions/session.js';
import { asksForBillingToTax } from '../../engine/tax/tax-place.js';
import { pageTaxStatus } from '../../engine/tax/tax-status.js';
import type { World } from '../../engine/world.js';
import { pageSavedCard } from './saved-card.js';
import type {
  PageCollection,
  PageDiscount,
  PageLineItem,
  PageShippingOption,
  PageTax,
  PaymentPage,
} from '../../wire.js';
import { pageOptionalItems, pageTieredPricing, pageUnitAmount } from './page-pricing.js';

/** A session as the buyer's browser is told of it, in the currency that the buyer is shown. */
export function renderPaymentPage(ownWorld: World, ownSession: Session): PaymentPage {
  const { world, session } = shownToBuyer(ownWorld, ownSession);
  const amounts = priceSession(world, session);
  const { buyer } = session;
  const email = fixedEmail(world, session);
  return {
    object: 'payment_page',
    id: session.id,
    livemode: false,
    mode: session.mode,
    ui_mode: session.uiMode,
    status: session.status,
    payment_status: session.paymentStatus,
    expires_at: session.expiresAt,
    business_name: world.account.businessName,
    locale: session.locale === 'auto' ? null : session.locale,
    return_url: session.returnUrl,
    currency: session.currency,
    currency_options: currencyOptions(ownWorld, ownSession),
    allow_promotion_codes: session.allowPromotionCodes ?? false,
    payment_method_types: offeredPaymentMethodTypes(
      ownSession,
      priceSession(ownWorld, ownSession).total,
    ),
    hidden_wallets: session.page.hiddenWallets,
    collection: pageCollection(world, session, amounts, email),
    email_fixed: email !== null,
    email: email ?? buyer.email,
    phone_number: buyer.phone,
    individual_name: buyer.individualName,
    business_name_collected: buyer.businessName,
    billing_address: buyer.billingAddress,
    shipping_address: buyer.shippingAddress,
    tax_id_info: buyer.taxId,
    line_items: amounts.lines.map((line) => pageLine(world, session, line)),
    optional_items: pageOptionalItems(world, session),
    discounts: amounts.discounts.map((discount) => pageDiscount(world, discount)),
    taxes: amounts.taxes.map(({ rate, amount }) => pageTax(rate, amount)),
    tax_status: pageTaxStatus(session, amounts.taxStatus),
    shipping_options: session.shippingOptions.flatMap((id) => {
      const rate = world.shippingRates.get(id);
      return rate ? [pageShippingOption(session, rate)] : [];
    }),
    shipping: amounts.shippingRate && {
      option: pageShippingOption(session, amounts.shippingRate),
      taxes: amounts.shippingTaxes.map(({ rate, amount }) => pageTax(rate, amount)),
    },
    recurring: pageRecurring(world, session),
    saved_payment_methods: savedCards(ownWorld, ownSession)?.map(pageSavedCard) ?? null,
    saved_payment_method_rules: {
      save: offersToSave(session),
      remove: session.savedMethods.remove === 'enabled',
    },
    surcharge: session.surcharge && { status: session.surcharge.status },
    total: {
      subtotal: amounts.subtotal,
      discount: amounts.discount,
      shipping_rate: amounts.shipping,
      tax_exclusive: amounts.taxExclusive,
      tax_inclusive: amounts.taxInclusive,
      applied_balance: amounts.appliedBalance,
      balance_applied_to_next_invoice: amounts.balanceAppliedToNextInvoice,
      surcharge: amounts.surcharge,
      total: amounts.total,
    },
    last_payment_error: session.lastPaymentError,
    submission_attempt: session.attempt,
  };
}

function pageCollection(
  world: World,
  session: Session,
  amounts: SessionAmounts,
  email: string | null,
): PageCollection {
  const { collection } = session;
  return {
    email: email === null,
    phone_number: collection.phoneNumber,
    billing_address:
      collection.billingAddress === 'required' || asksForBillingToTax(world, session),
    shipping_address: collection.shippingCountries && {
      allowed_countries: collection.shippingCountries,
    },
    individual_name: collection.individualName,
    business_name: collection.businessName,
    tax_id: collection.taxId,
    terms_of_service:
      session.page.consentCollection?.terms_of_service === 'required' ? 'required' : null,
    payment_method: needsPaymentMethod(session, amounts.total),
  };
}

function pageLine(world: World, session: Session, priced: PricedLine): PageLineItem {
  const { line, price, product } = priced;
  return {
    id: line.id,
    price: price.id,
    name: product.name,
    description: product.description,
    images: product.images,
    unit_label: product.unit_label,
    // Stripe.js has a number here, also for usage that nobody knows yet.
    quantity: line.quantity ?? 0,
    ...pageUnitAmount(price, line.quantity, session.currency),
    subtotal: priced.subtotal,
    discount: priced.discount,
    tax_exclusive: priced.taxExclusive,
    tax_inclusive: priced.taxInclusive,
    total: priced.total,
    discounts: priced.discounts
      .filter((discount) => discount.amount > 0)
      .map((discount) => pageDiscount(world, discount)),
    taxes: priced.taxes.map(({ rate, amount }) => pageTax(rate, amount)),
    recurring: price.recurring && {
      interval: price.recurring.interval,
      interval_count: price.recurring.interval_count,
      usage_type: price.recurring.usage_type,
    },
    adjustable_quantity: line.adjustable,
    removable: isRemovable(world, session, line),
    pricing: pageTieredPricing(price, line.quantity, priced.subtotal, session.currency),
    transform_quantity: price.transform_quantity && {
      ...price.transform_quantity,
      package_count: packagesIn(price, line.quantity ?? 0),
    },
  };
}

function pageDiscount(world: World, { discount, coupon, amount }: PricedDiscount): PageDiscount {
  const code =
    discount.promotionCode === null ? undefined : world.promotionCodes.get(discount.promotionCode);
  return {
    amount,
    display_name: couponDisplayName(coupon),
    promotion_code: code?.code ?? null,
    percent_off: coupon.percent_off,
    recurring:
      coupon.duration === 'once'
        ? null
        : coupon.duration === 'forever'
          ? { type: 'forever' }
          : { type: 'repeating', duration_in_months: coupon.duration_in_months ?? 0 },
  };
}

function pageTax(rate: TaxRate, amount: number): PageTax {
  return {
    amount,
    inclusive: rate.inclusive,
    display_name: rate.display_name,
    ...(rate.flat_amount ? {} : { percentage: rate.effective_percentage ?? rate.percentage }),
  };
}

function pageShippingOption(session: Session, rate: ShippingRate): PageShippingOption {
  return {
    id: rate.id,
    currency: session.currency,
    display_name: rate.display_name,
    amount: shippingAmountIn(rate, session.currency).amount,
    delivery_estimate: rate.delivery_estimate,
  };
}

function pageRecurring(world: World, session: Session): PaymentPage['recurring'] {
  const next = nextInvoice(world, session);
  if (!next) return null;
  return {
    interval: next.interval,
    interval_count: next.intervalCount,
    prorated: next.prorated,
    due_next: {
      subtotal: next.subtotal,
      discount: next.discount,
      tax_exclusive: next.taxExclusive,
      tax_inclusive: next.taxInclusive,
      total: next.total,
      billing_cycle_anchor: next.billingCycleAnchor,
    },
    trial: session.trial && {
      trial_end: session.trial.end,
      trial_period_days: session.trial.days,
    },
  };
}
