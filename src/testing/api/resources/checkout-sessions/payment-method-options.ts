import {
  emptyable,
  flag,
  integer,
  list,
  object,
  oneOf,
  required,
  text,
} from '../../http/shapes.js';
import type { Session } from '../../../engine/sessions/session.js';
import type { Read } from '../../http/shapes.js';

const manual = { capture_method: oneOf('manual') };
const never = { setup_future_usage: oneOf('none') };
const offSession = { setup_future_usage: oneOf('none', 'off_session') };
const anySession = { setup_future_usage: oneOf('none', 'off_session', 'on_session') };
const dated = { target_date: text() };
const expiring = { expires_after_days: integer() };
const referencePrefix = { mandate_options: object({ reference_prefix: emptyable(text()) }) };
const ifAvailable = () => oneOf('if_available', 'never');

/**
 * `payment_method_options`: what a session shows again under the same name. `setup_future_usage`,
 * `capture_method` and the card's `request_three_d_secure` are acted upon. The others tell a bank or
 * a wallet something that a simulated one does not need; those that would change a card payment and
 * are not simulated are refused.
 */
export const PAYMENT_METHOD_OPTIONS = {
  acss_debit: object({
    currency: oneOf('cad', 'usd'),
    mandate_options: object({
      custom_mandate_url: emptyable(text()),
      default_for: list(oneOf('invoice', 'subscription')),
      interval_description: text(),
      payment_schedule: oneOf('combined', 'interval', 'sporadic'),
      transaction_type: oneOf('business', 'personal'),
    }),
    ...anySession,
    ...dated,
    verification_method: oneOf('automatic', 'instant', 'microdeposits'),
  }),
  affirm: object({ ...manual, ...never }),
  afterpay_clearpay: object({ ...manual, ...never }),
  alipay: object(never),
  alma: object(manual),
  amazon_pay: object({ ...manual, ...offSession }),
  au_becs_debit: object({ ...never, ...dated }),
  bacs_debit: object({ ...referencePrefix, ...anySession, ...dated }),
  bancontact: object(offSession),
  billie: object(manual),
  blik: object({
    mandate_options: object({ expires_at: integer() }),
    setup_future_usage: emptyable(oneOf('none', 'off_session')),
  }),
  boleto: object({ ...expiring, ...anySession }),
  card: object({
    ...manual,
    installments: object({ enabled: flag() }),
    request_extended_authorization: ifAvailable(),
    request_incremental_authorization: ifAvailable(),
    request_multicapture: ifAvailable(),
    request_overcapture: ifAvailable(),
    request_three_d_secure: oneOf('any', 'automatic', 'challenge'),
    restrictions: object({
      brands_blocked: list(
        oneOf('american_express', 'discover_global_network', 'mastercard', 'visa'),
      ),
      funding_types_blocked: list(oneOf('credit', 'debit', 'prepaid')),
    }),
    setup_future_usage: oneOf('off_session', 'on_session'),
    statement_descriptor_suffix_kana: text(),
    statement_descriptor_suffix_kanji: text(),
  }),
  cashapp: object({ ...manual, ...anySession }),
  crypto: object(never),
  customer_balance: object({
    bank_transfer: object({
      eu_bank_transfer: object({ country: required(text()) }),
      requested_address_types: list(
        oneOf('aba', 'iban', 'sepa', 'sort_code', 'spei', 'swift', 'zengin'),
      ),
      type: required(
        oneOf(
          'eu_bank_transfer',
          'gb_bank_transfer',
          'jp_bank_transfer',
          'mx_bank_transfer',
          'us_bank_transfer',
        ),
      ),
    }),
    funding_type: oneOf('bank_transfer'),
    ...never,
  }),
  demo_pay: object(offSession),
  eps: object(never),
  fpx: object(never),
  giropay: object(never),
  grabpay: object(never),
  ideal: object(never),
  kakao_pay: object({ ...manual, ...offSession }),
  klarna: object({
    ...manual,
    ...never,
    subscriptions: emptyable(
      list(
        object({
          interval: required(oneOf('day', 'month', 'week', 'year')),
          interval_count: integer(),
          name: text(),
          next_billing: required(object({ amount: required(integer()), date: required(text()) })),
          reference: required(text()),
        }),
      ),
    ),
  }),
  konbini: object({ ...expiring, ...never }),
  kr_card: object({ ...manual, ...offSession }),
  link: object({ ...manual, ...offSession }),
  mobilepay: object({ ...manual, ...never }),
  multibanco: object(never),
  naver_pay: object({ ...manual, ...offSession }),
  oxxo: object({ ...expiring, ...never }),
  p24: object({ ...never, tos_shown_and_accepted: flag() }),
  pay_by_bank: object({}),
  payco: object({ ...manual, ...never }),
  paynow: object(never),
  paypal: object({
    capture_method: emptyable(oneOf('manual')),
    preferred_locale: text(),
    reference: text(),
    risk_correlation_id: text(),
    setup_future_usage: emptyable(oneOf('none', 'off_session')),
  }),
  payto: object({
    mandate_options: object({
      amount: emptyable(integer()),
      amount_type: emptyable(oneOf('fixed', 'maximum')),
      end_date: emptyable(text()),
      payment_schedule: emptyable(text()),
      payments_per_period: emptyable(integer()),
      purpose: emptyable(text()),
      start_date: emptyable(text()),
    }),
    ...offSession,
  }),
  pix: object({
    amount_includes_iof: oneOf('always', 'never'),
    expires_after_seconds: integer(),
    mandate_options: object({
      amount: integer(),
      amount_includes_iof: oneOf('always', 'never'),
      amount_type: oneOf('fixed', 'maximum'),
      currency: text(),
      end_date: text(),
      payment_schedule: oneOf('halfyearly', 'monthly', 'quarterly', 'weekly', 'yearly'),
      reference: text(),
      start_date: text(),
    }),
    ...offSession,
  }),
  revolut_pay: object({ ...manual, ...offSession }),
  samsung_pay: object({ ...manual, ...never }),
  satispay: object(manual),
  scalapay: object(manual),
  sepa_debit: object({ ...referencePrefix, ...anySession, ...dated }),
  sequra: object(manual),
  sofort: object(never),
  sunbit: object({ ...manual, ...never }),
  swish: object({ reference: text() }),
  twint: object(offSession),
  upi: object({
    mandate_options: object({
      amount: integer(),
      amount_type: oneOf('fixed', 'maximum'),
      description: text(),
      end_date: integer(),
    }),
    setup_future_usage: emptyable(oneOf('none', 'off_session', 'on_session')),
  }),
  us_bank_account: object({
    financial_connections: object({
      permissions: list(oneOf('balances', 'ownership', 'payment_method', 'transactions')),
      prefetch: list(oneOf('balances', 'ownership', 'transactions')),
    }),
    ...anySession,
    ...dated,
    verification_method: oneOf('automatic', 'instant'),
  }),
  wechat_pay: object({
    app_id: text(),
    client: required(oneOf('android', 'ios', 'web')),
    ...never,
  }),
};

type PaymentMethodOptions = Read<typeof PAYMENT_METHOD_OPTIONS>;

/** What the session shows: for cards Stripe adds whether it asks for 3-D Secure. */
export function echoPaymentMethodOptions(
  options: PaymentMethodOptions,
): Session['paymentMethodOptions'] {
  if (!options.card) return options;
  return { ...options, card: { request_three_d_secure: 'automatic', ...options.card } };
}
