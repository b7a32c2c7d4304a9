import type { SessionInput } from '../../../engine/sessions/create.js';
import type { Echo, Session, UiMode } from '../../../engine/sessions/session.js';
import type { World } from '../../../engine/world.js';
import type { CreateParams } from './check-parameters.js';
import { readPageSettings } from './page-settings.js';
import { readPaymentParams } from './payment-parameters.js';

/** Drops members that were not given, so that the engine's defaults hold. */
function given<Members extends object>(
  members: Members,
): {
  [Name in keyof Members]?: NonNullable<Members[Name]>;
} {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null),
  ) as { [Name in keyof Members]?: NonNullable<Members[Name]> };
}

/** The engine's words for the parameters of a new session. */
export function readCreateParams(
  world: World,
  params: CreateParams & { mode: Session['mode'] },
  uiMode: UiMode,
): SessionInput {
  return {
    mode: params.mode,
    uiMode,
    lines: params.line_items ?? [],
    ...given({
      adaptivePricing: params.adaptive_pricing?.enabled,
      optionalItems: params.optional_items,
      currency: params.currency,
      customer: params.customer,
      customerEmail: params.customer_email,
      customerCreation: params.customer_creation,
      customerUpdate: params.customer_update,
      automaticTax: params.automatic_tax?.enabled,
      defaultTaxRates: params.subscription_data?.default_tax_rates,
      discounts: params.discounts,
      allowPromotionCodes: params.allow_promotion_codes,
      expiresAt: params.expires_at,
      shippingOptions: params.shipping_options,
      trialPeriodDays: params.subscription_data?.trial_period_days,
      trialEnd: params.subscription_data?.trial_end,
      subscriptionData: params.subscription_data,
      invoiceCreation: params.invoice_creation,
      paymentMethodCollection: params.payment_method_collection,
      metadata: params.metadata,
      locale: params.locale,
      returnUrl: params.return_url,
      successUrl: params.success_url,
      cancelUrl: params.cancel_url,
    }),
    ...readPaymentParams(params),
    shippingServerOnly: params.permissions?.update_shipping_details === 'server_only',
    discountsServerOnly: params.permissions?.update_discounts === 'server_only',
    collection: readCollection(params),
    recovery: readRecovery(params),
    page: readPageSettings(world, params, uiMode),
    echo: readEcho(params),
    optionalEcho: readOptionalEcho(params),
  };
}

function readRecovery({ after_expiration: after }: CreateParams): Session['recovery'] {
  if (!after?.recovery) return null;
  const { enabled, allow_promotion_codes: allowPromotionCodes = false } = after.recovery;
  return { enabled, allowPromotionCodes };
}

function readCollection(params: CreateParams): NonNullable<SessionInput['collection']> {
  const { business, individual } = params.name_collection ?? {};
  const name = (asked: typeof business) =>
    asked?.enabled ? (asked.optional ? 'optional' : 'required') : null;
  return {
    billingAddress: params.billing_address_collection ?? null,
    phoneNumber: params.phone_number_collection?.enabled ?? false,
    shippingCountries: params.shipping_address_collection?.allowed_countries ?? null,
    individualName: name(individual),
    businessName: name(business),
    taxId: params.tax_id_collection?.enabled ?? false,
    taxIdRequired: params.tax_id_collection?.required === 'if_supported',
  };
}

/** What the session shows again under the same name, in place of its default. */
function readEcho(params: CreateParams): Echo {
  const { saved_payment_method_options } = params;
  return given({
    allowed_payment_method_types: params.allowed_payment_method_types,
    client_reference_id: params.client_reference_id,
    integration_identifier: params.integration_identifier,
    managed_payments: params.managed_payments && {
      enabled: params.managed_payments.enabled ?? false,
    },
    origin_context: params.origin_context,
    permissions: params.permissions && {
      ...(params.permissions.update_discounts && {
        update_discounts: params.permissions.update_discounts,
      }),
      update_shipping_details: params.permissions.update_shipping_details ?? null,
    },
    saved_payment_method_options: saved_payment_method_options && {
      allow_redisplay_filters: saved_payment_method_options.allow_redisplay_filters ?? ['always'],
      payment_method_remove: saved_payment_method_options.payment_method_remove ?? 'disabled',
      payment_method_save: saved_payment_method_options.payment_method_save ?? null,
    },
    wallet_options: params.wallet_options,
  });
}

/** What the session leaves out altogether unless it was given. */
function readOptionalEcho(params: CreateParams): Echo {
  const { name_collection: names, tax_id_collection: taxId } = params;
  return given({
    excluded_payment_method_types: params.excluded_payment_method_types,
    name_collection: names && {
      ...(names.business && { business: { optional: false, ...names.business } }),
      ...(names.individual && { individual: { optional: false, ...names.individual } }),
    },
    tax_id_collection: taxId && { enabled: taxId.enabled, required: taxId.required ?? 'never' },
  });
}
