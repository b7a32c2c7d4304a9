import type { StripeCheckoutContact, StripeCheckoutTaxIdInfo } from '@stripe/stripe-js';
import type {
  PageContact,
  PageDiscount,
  PageLineItem,
  PageOptionalItem,
  PageSavedPaymentMethod,
  PageShippingOption,
  PageTax,
  PageTier,
  PaymentPage,
} from '../wire.js';
import type { Train } from '../trains.js';
import { formatAmount, formatDecimalAmount, minorUnitsDivisor } from '../facts/format-amount.js';
import type { FormattedAmount } from '../facts/format-amount.js';
import type { AnySession, CloverSession, DahliaSession, EndiveSession } from './train-surface.js';

/** What the projection needs beside the page. */
export interface ProjectionContext {
  /** The locale in which amounts are formatted. */
  locale: string;
  /** The name to show when the session has none. */
  businessName: string | null;
  /** Currency options are shown only to a page that says it is ready for them. */
  adaptivePricing: boolean;
  /** Asked at each read, because the answer depends on more than the page. */
  canConfirm: () => boolean;
}

/** The browser session of a train: what Stripe.js of that train shows of a payment page. */
export function projectSession(
  train: Train,
  page: PaymentPage,
  context: ProjectionContext,
): AnySession {
  if (train === 'clover') return projectClover(page, context);
  return train === 'dahlia' ? projectDahlia(page, context) : projectEndive(page, context);
}

/** The session as `@stripe/stripe-js` 10 types it. */
export function projectEndive(page: PaymentPage, context: ProjectionContext): EndiveSession {
  const { total } = page;
  const money = (amount: number, currency = page.currency) =>
    formatAmount(amount, currency, context.locale);
  const precise = (amount: string | null) =>
    amount === null ? null : formatDecimalAmount(amount, page.currency, context.locale);
  const format: Format = { money, precise };

  return {
    billingAddress: projectContact(page.billing_address),
    businessName: page.business_name ?? context.businessName,
    nameCollection: projectNames(page),
    get canConfirm() {
      return context.canConfirm();
    },
    currency: page.currency,
    currencyOptions: context.adaptivePricing ? projectCurrencyOptions(page, format) : null,
    discountAmounts: page.discounts.map((discount) => projectDiscount(discount, format)),
    email: page.email,
    id: page.id,
    lastPaymentError: page.last_payment_error && { message: page.last_payment_error.message },
    lineItems: page.line_items.map((item) => projectLineItem(item, format)),
    livemode: page.livemode,
    minorUnitsAmountDivisor: minorUnitsDivisor(page.currency),
    phoneNumber: page.phone_number,
    recurring: projectRecurring(page, format),
    savedPaymentMethods: page.saved_payment_methods?.map(projectSavedPaymentMethod) ?? null,
    shipping: page.shipping && {
      shippingOption: projectShippingOption(page.shipping.option, format),
      taxAmounts: page.shipping.taxes.map((tax) => projectTax(tax, format)),
    },
    shippingAddress: projectContact(page.shipping_address),
    shippingOptions: page.shipping_options.map((option) => projectShippingOption(option, format)),
    status:
      page.status === 'complete'
        ? { type: 'complete', paymentStatus: page.payment_status }
        : { type: page.status },
    surcharge: page.surcharge && { status: page.surcharge.status },
    tax: { status: page.tax_status },
    taxAmounts: page.taxes.map((tax) => projectTax(tax, format)),
    taxIdInfo: page.tax_id_info && {
      taxId: {
        type: page.tax_id_info.type as StripeCheckoutTaxIdInfo['taxId']['type'],
        value: page.tax_id_info.value,
      },
      businessName: page.tax_id_info.business_name,
    },
    total: {
      subtotal: money(total.subtotal),
      discount: money(total.discount),
      shippingRate: money(total.shipping_rate),
      taxExclusive: money(total.tax_exclusive),
      taxInclusive: money(total.tax_inclusive),
      appliedBalance: money(total.applied_balance),
      balanceAppliedToNextInvoice: total.balance_applied_to_next_invoice,
      surcharge: money(total.surcharge),
      total: money(total.total),
    },
    optionalItems: page.optional_items?.map((item) => projectOptionalItem(item, format)) ?? null,
  };
}

/** The session as `@stripe/stripe-js` 9 types it. */
export function projectDahlia(page: PaymentPage, context: ProjectionContext): DahliaSession {
  return without(projectEndive(page, context), 'nameCollection') as DahliaSession;
}

/** The session as `@stripe/stripe-js` 8 types it. */
export function projectClover(page: PaymentPage, context: ProjectionContext): CloverSession {
  const session = projectDahlia(page, context);
  const isProrated = session.recurring?.isProrated ?? false;
  const withoutPercentages = <Tax extends { percentage?: number }>(taxes: Tax[] | null) =>
    taxes && taxes.map((tax) => without(tax, 'percentage'));

  const older = without(session, 'surcharge', 'optionalItems');
  const changed = {
    lineItems: session.lineItems.map((item) => ({
      ...without(
        item,
        'unitAmountDecimal',
        'unitLabel',
        'priceId',
        'isRemovable',
        'pricing',
        'transformQuantity',
      ),
      recurring: item.recurring && { ...item.recurring, isProrated },
      taxAmounts: withoutPercentages(item.taxAmounts),
    })),
    recurring: session.recurring && without(session.recurring, 'isProrated'),
    total: without(session.total, 'surcharge'),
    taxAmounts: withoutPercentages(session.taxAmounts),
    shipping: session.shipping && {
      ...session.shipping,
      taxAmounts: withoutPercentages(session.shipping.taxAmounts),
    },
  } satisfies Partial<CloverSession>;
  return Object.defineProperties(older, Object.getOwnPropertyDescriptors(changed)) as CloverSession;
}

interface Format {
  money: (amount: number, currency?: string) => FormattedAmount;
  precise: (amount: string | null) => FormattedAmount | null;
}

function projectContact(contact: PageContact | null): StripeCheckoutContact | null {
  return contact && { name: contact.name, address: { ...contact.address } };
}

function projectNames(page: PaymentPage): EndiveSession['nameCollection'] {
  const { individual_name: individual, business_name: business } = page.collection;
  if (individual === null && business === null) return null;
  return { individualName: page.individual_name, businessName: page.business_name_collected };
}

function projectCurrencyOptions(
  page: PaymentPage,
  { money }: Format,
): EndiveSession['currencyOptions'] {
  return (
    page.currency_options?.map(({ currency, amount, conversion }) => ({
      ...money(amount, currency),
      currency,
      ...(conversion && {
        currencyConversion: {
          fxRate: conversion.fx_rate,
          sourceCurrency: conversion.source_currency,
        },
      }),
    })) ?? null
  );
}

function projectDiscount(discount: PageDiscount, { money }: Format) {
  return {
    ...money(discount.amount),
    displayName: discount.display_name,
    promotionCode: discount.promotion_code,
    recurring:
      discount.recurring?.type === 'repeating'
        ? { type: 'repeating' as const, durationInMonths: discount.recurring.duration_in_months }
        : discount.recurring && { type: 'forever' as const },
    percentOff: discount.percent_off,
  };
}

function projectTax(tax: PageTax, { money }: Format) {
  return {
    ...money(tax.amount),
    inclusive: tax.inclusive,
    displayName: tax.display_name,
    ...(tax.percentage !== undefined && { percentage: tax.percentage }),
  };
}

function projectLineItem(item: PageLineItem, format: Format): EndiveSession['lineItems'][number] {
  const { money, precise } = format;
  return {
    id: item.id,
    name: item.name,
    discount: money(item.discount),
    subtotal: money(item.subtotal),
    total: money(item.total),
    taxExclusive: money(item.tax_exclusive),
    taxInclusive: money(item.tax_inclusive),
    unitAmount: money(item.unit_amount),
    unitAmountDecimal: precise(item.unit_amount_decimal),
    description: item.description,
    quantity: item.quantity,
    unitLabel: item.unit_label,
    discountAmounts: item.discounts.map((discount) => projectDiscount(discount, format)),
    taxAmounts: item.taxes.map((tax) => projectTax(tax, format)),
    recurring: item.recurring && {
      interval: item.recurring.interval,
      intervalCount: item.recurring.interval_count,
      usageType: item.recurring.usage_type,
    },
    adjustableQuantity: item.adjustable_quantity && { ...item.adjustable_quantity },
    images: [...item.images],
    priceId: item.price,
    isRemovable: item.removable,
    pricing: item.pricing && {
      tiersMode: item.pricing.tiers_mode,
      tiers: item.pricing.tiers.map((tier) => projectTier(tier, format)),
      recurringTiers:
        item.pricing.recurring_tiers?.map((tier) => projectTier(tier, format)) ?? null,
    },
    transformQuantity: item.transform_quantity && {
      divideBy: item.transform_quantity.divide_by,
      round: item.transform_quantity.round,
      packageCount: item.transform_quantity.package_count,
    },
  };
}

function projectTier(tier: PageTier, { money, precise }: Format) {
  const perhaps = (amount: number | null) => (amount === null ? null : money(amount));
  return {
    upTo: tier.up_to,
    unitAmount: perhaps(tier.unit_amount),
    unitAmountDecimal: precise(tier.unit_amount_decimal),
    flatAmount: perhaps(tier.flat_amount),
    flatAmountDecimal: precise(tier.flat_amount_decimal),
    quantity: tier.quantity,
    total: perhaps(tier.total),
  };
}

function projectOptionalItem(item: PageOptionalItem, { money, precise }: Format) {
  return {
    priceId: item.price,
    name: item.name,
    description: item.description,
    unitAmount: money(item.unit_amount),
    unitAmountDecimal: precise(item.unit_amount_decimal),
    unitLabel: item.unit_label,
    quantity: item.quantity,
    adjustableQuantity: item.adjustable_quantity && { ...item.adjustable_quantity },
    recurring: item.recurring && {
      interval: item.recurring.interval,
      intervalCount: item.recurring.interval_count,
    },
    images: [...item.images],
    isSelected: item.selected,
  };
}

function projectShippingOption(option: PageShippingOption, { money }: Format) {
  const { delivery_estimate: estimate } = option;
  return {
    ...money(option.amount, option.currency),
    id: option.id,
    currency: option.currency,
    displayName: option.display_name,
    deliveryEstimate: estimate && {
      minimum: estimate.minimum && { ...estimate.minimum },
      maximum: estimate.maximum && { ...estimate.maximum },
    },
  };
}

function projectRecurring(page: PaymentPage, { money }: Format): EndiveSession['recurring'] {
  const { recurring } = page;
  if (!recurring) return null;
  const { due_next: next, trial } = recurring;
  return {
    interval: recurring.interval,
    intervalCount: recurring.interval_count,
    isProrated: recurring.prorated,
    dueNext: {
      subtotal: money(next.subtotal),
      total: money(next.total),
      discount: money(next.discount),
      taxInclusive: money(next.tax_inclusive),
      taxExclusive: money(next.tax_exclusive),
      billingCycleAnchor: next.billing_cycle_anchor,
    },
    trial: trial && { trialEnd: trial.trial_end, trialPeriodDays: trial.trial_period_days },
  };
}

function projectSavedPaymentMethod({
  id,
  type,
  card,
  billing_details: billing,
}: PageSavedPaymentMethod) {
  return {
    id,
    type,
    card: {
      brand: card.brand,
      expMonth: card.exp_month,
      expYear: card.exp_year,
      last4: card.last4,
    },
    billingDetails: {
      email: billing.email,
      name: billing.name,
      phone: billing.phone,
      address: billing.address && { ...billing.address },
    },
  };
}

/** A copy without some members, its getters unread. */
function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: Key[]
): Omit<Whole, Key> {
  const members = Object.getOwnPropertyDescriptors(whole);
  for (const key of keys) delete members[key];
  return Object.defineProperties({}, members) as Omit<Whole, Key>;
}
