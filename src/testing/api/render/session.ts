import { renderInvoiceCreation } from './invoice-creation.js';
import { restAddress } from '../../engine/address.js';
import type { RestAddress } from '../../engine/address.js';
import { shippingAmountIn } from '../../engine/catalog/shipping-rates.js';
import { presentmentDetails } from '../../engine/currencies/presentment-details.js';
import { priceSession } from '../../engine/pricing/session-amounts.js';
import type { SessionAmounts } from '../../engine/pricing/session-amounts.js';
import type { CustomField } from '../../engine/sessions/custom-fields.js';
import { recoverableUntil } from '../../engine/sessions/recover.js';
import type { Session } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import { pageUrl } from '../pages/addresses.js';
import { showsShippingDetails, uiModeNames } from '../versions.js';
import { renderOptionalItem } from './optional-item.js';
import type { ApiVersion } from '../versions.js';

/** A Checkout Session as the REST API shows it in a version. */
export type CheckoutSessionObject = ReturnType<typeof renderSession>;

/** Every field of the Session object, with Stripe's nulls and defaults. */
export function renderSession(world: World, session: Session, version: ApiVersion) {
  const amounts = priceSession(world, session);
  return {
    id: session.id,
    object: 'checkout.session' as const,
    adaptive_pricing: { enabled: session.presentment.enabled },
    after_expiration: afterExpiration(world, session),
    allow_promotion_codes: session.allowPromotionCodes,
    allowed_payment_method_types: null,
    amount_subtotal: showsAmounts(world, session) ? amounts.subtotal : null,
    amount_total: showsAmounts(world, session) ? amounts.total : null,
    automatic_tax: automaticTax(session, amounts),
    billing_address_collection: session.collection.billingAddress,
    ...(session.page.branding === null ? {} : { branding_settings: session.page.branding }),
    cancel_url: session.cancelUrl,
    client_reference_id: null,
    client_secret: session.uiMode === 'hosted_page' ? null : session.clientSecret,
    collected_information: {
      business_name: session.buyer.businessName,
      individual_name: session.buyer.individualName,
      shipping_details: shippingDetails(session),
    },
    consent: consent(session),
    consent_collection: session.page.consentCollection,
    created: session.created,
    currency: session.showsCurrency ? session.currency : null,
    currency_conversion: null,
    custom_fields: session.page.customFields.map((field) => customField(session, field)),
    custom_text: session.page.customText,
    customer: session.customer,
    customer_account: null,
    customer_creation: session.customerCreation,
    customer_details: customerDetails(world, session),
    customer_email: session.customerEmail,
    discounts: discounts(world, session),
    expires_at: session.expiresAt,
    integration_identifier: null,
    invoice: session.invoice,
    invoice_creation: session.invoiceCreation && renderInvoiceCreation(session.invoiceCreation),
    livemode: false as const,
    locale: session.locale,
    managed_payments: null,
    metadata: session.metadata,
    mode: session.mode,
    origin_context: null,
    payment_intent: session.paymentIntent,
    payment_link: null,
    payment_method_collection: session.paymentMethodCollection,
    payment_method_configuration_details: null,
    payment_method_options: session.paymentMethodOptions,
    payment_method_types: session.paymentMethodTypes,
    payment_status: session.paymentStatus,
    permissions: session.shippingServerOnly
      ? { update_shipping_details: 'server_only' as const }
      : null,
    phone_number_collection: { enabled: session.collection.phoneNumber },
    recovered_from: session.recoveredFrom,
    ...(session.page.redirectOnCompletion === null
      ? {}
      : { redirect_on_completion: session.page.redirectOnCompletion }),
    ...(session.returnUrl === null ? {} : { return_url: session.returnUrl }),
    saved_payment_method_options: savedPaymentMethodOptions(session),
    setup_intent: session.setupIntent,
    shipping_address_collection: session.collection.shippingCountries && {
      allowed_countries: session.collection.shippingCountries,
    },
    shipping_cost: shippingCost(amounts),
    shipping_options: session.shippingOptions.map((id) => ({
      shipping_amount: shippingAmount(world, session, id),
      shipping_rate: id,
    })),
    status: session.status,
    submit_type: session.page.submitType,
    subscription: session.subscription,
    success_url: session.successUrl,
    total_details: {
      amount_discount: amounts.discount,
      amount_shipping: amounts.shipping,
      amount_tax: amounts.taxExclusive + amounts.taxInclusive,
    },
    ui_mode: uiModeNames(version)[session.uiMode],
    url: hostedUrl(world, session),
    wallet_options: null,
    ...(showsShippingDetails(version) ? { shipping_details: shippingDetails(session) } : {}),
    ...(session.optionalItems && { optional_items: session.optionalItems.map(renderOptionalItem) }),
    ...presentmentDetails(session),
    ...session.echo,
    ...session.optionalEcho,
  };
}

/** A session that sets a payment method up for later may have no amounts. */
function showsAmounts(world: World, session: Session): boolean {
  if (!session.showsCurrency) return false;
  return session.mode !== 'setup' || world.assumptions.setupAmounts === 'zero';
}

/** Who is liable and who calculates is only said where there is something to calculate. */
function automaticTax(session: Session, amounts: SessionAmounts) {
  if (!session.automaticTax) {
    return { enabled: false, liability: null, provider: null, status: null };
  }
  return {
    enabled: true,
    liability: { type: 'self' as const },
    provider: 'stripe',
    status: amounts.taxStatus,
  };
}

function shippingDetails(session: Session): { address: RestAddress; name: string } | null {
  const contact = session.buyer.shippingAddress;
  if (!contact) return null;
  return { address: restAddress(contact.address), name: contact.name ?? '' };
}

/** Null until something is known about the buyer: by the merchant's server, or at completion. */
function customerDetails(world: World, session: Session) {
  const { buyer } = session;
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  const given = session.customerEmail ?? customer?.email ?? null;
  if (session.status !== 'complete' && given === null && !customer) return null;
  const done = session.status === 'complete';
  const billing = done ? buyer.billingAddress : null;
  return {
    address: billing ? restAddress(billing.address) : null,
    business_name: done ? buyer.businessName : null,
    email: given ?? (done ? buyer.email : null),
    individual_name: done ? buyer.individualName : null,
    name: billing?.name ?? null,
    phone: done ? buyer.phone : null,
    tax_exempt: session.completedTaxDetails?.exempt ?? customer?.tax_exempt ?? ('none' as const),
    tax_ids: session.completedTaxDetails?.ids ?? null,
  };
}

function discounts(world: World, session: Session) {
  if (session.discounts.length === 0 && world.assumptions.noDiscounts === 'null') return null;
  return session.discounts.map((discount) => ({
    coupon: discount.promotionCode === null ? discount.coupon : null,
    promotion_code: discount.promotionCode,
  }));
}

function shippingCost(amounts: SessionAmounts) {
  if (!amounts.shippingRate) return null;
  return {
    amount_subtotal: amounts.shipping,
    amount_tax: amounts.shippingTaxes.reduce((sum, tax) => sum + tax.amount, 0),
    amount_total: amounts.shippingTotal,
    shipping_rate: amounts.shippingRate.id,
  };
}

function shippingAmount(world: World, session: Session, id: string): number {
  const rate = world.shippingRates.get(id);
  return rate ? shippingAmountIn(rate, session.currency).amount : 0;
}

/** Shown for sessions with a customer; the values are Stripe's defaults as far as known. */
function savedPaymentMethodOptions(session: Session) {
  if (session.customer === null) return null;
  return {
    allow_redisplay_filters: ['always' as const],
    payment_method_remove: 'disabled' as const,
    payment_method_save: null,
  };
}

/** Only an open session that Stripe hosts has an address. */
function hostedUrl(world: World, session: Session): string | null {
  if (session.uiMode !== 'hosted_page' || session.status !== 'open') return null;
  return pageUrl(world, 'pay', session.id);
}

/** The address for taking an expired session up again is there from its expiry on. */
function afterExpiration(world: World, session: Session) {
  const { recovery } = session;
  if (!recovery) return null;
  const until = recoverableUntil(session);
  return {
    recovery: {
      allow_promotion_codes: recovery.allowPromotionCodes,
      enabled: recovery.enabled,
      expires_at: until,
      url: until === null ? null : pageUrl(world, 'recover', session.id),
    },
  };
}

/** What the buyer agreed to, once the session is complete: without the terms nobody can pay. */
function consent(session: Session) {
  const asked = session.page.consentCollection;
  if (!asked || session.status !== 'complete') return null;
  return {
    promotions: session.pageAnswers.promotions,
    terms_of_service: asked.terms_of_service === 'required' ? ('accepted' as const) : null,
  };
}

/** A custom field with the buyer's answer in it. */
function customField(session: Session, field: CustomField) {
  const value = session.pageAnswers.customFields[field.key] ?? null;
  const { key, label, optional, type } = field;
  return {
    key,
    label,
    optional,
    type,
    ...(field.type === 'dropdown' && { dropdown: { ...field.dropdown, value } }),
    ...(field.type === 'numeric' && { numeric: { ...field.numeric, value } }),
    ...(field.type === 'text' && { text: { ...field.text, value } }),
  };
}
