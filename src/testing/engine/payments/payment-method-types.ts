import type { MinorUnits, PaymentPage } from '../../wire.js';
import { invalidRequest, unsupported } from '../refusal.js';

type Mode = PaymentPage['mode'];

/**
 * How a payment by a type of method goes: at once, after the buyer has been on another page, or
 * some days after the session is complete.
 */
export type PaymentFlow = 'direct' | 'redirect' | 'delayed';

/** What the simulator knows of a type of payment method. */
export interface PaymentMethodRules {
  flow: PaymentFlow;
  /** Lower-case ISO currencies in which it can be paid; `any` for all. */
  currencies: readonly string[] | 'any';
  modes: readonly Mode[];
  /** Whether the money can be reserved first and captured later. */
  manualCapture: boolean;
  /** The least and the most that can be paid, in minor units, where Stripe publishes it. */
  amounts?: Readonly<Record<string, readonly [least: MinorUnits, most: MinorUnits]>>;
}

const EVERY_MODE: readonly Mode[] = ['payment', 'setup', 'subscription'];
const PAYMENT: readonly Mode[] = ['payment'];

const debit = (...currencies: string[]): PaymentMethodRules => ({
  flow: 'delayed',
  currencies,
  modes: EVERY_MODE,
  manualCapture: false,
});
const redirectOnce = (...currencies: string[]): PaymentMethodRules => ({
  flow: 'redirect',
  currencies,
  modes: PAYMENT,
  manualCapture: false,
});
const wallet = (...currencies: string[]): PaymentMethodRules => ({
  flow: 'redirect',
  currencies,
  modes: EVERY_MODE,
  manualCapture: true,
});
const payLater = (
  amounts: NonNullable<PaymentMethodRules['amounts']>,
  ...currencies: string[]
): PaymentMethodRules => ({ ...redirectOnce(...currencies), manualCapture: true, amounts });
const card: PaymentMethodRules = {
  flow: 'direct',
  currencies: 'any',
  modes: EVERY_MODE,
  manualCapture: true,
};

/**
 * The types that are simulated, in the order in which they are offered. Currencies, modes and
 * limits follow Stripe's tables as far as known; at Stripe they also depend on the countries of
 * merchant and buyer, which is not simulated. iDEAL and Bancontact can be saved as SEPA debits at
 * Stripe; here they pay once.
 */
export const PAYMENT_METHOD_TYPES: Readonly<Record<string, PaymentMethodRules>> = {
  card,
  link: card,
  us_bank_account: debit('usd'),
  sepa_debit: debit('eur'),
  bacs_debit: debit('gbp'),
  au_becs_debit: debit('aud'),
  acss_debit: debit('cad', 'usd'),
  ideal: redirectOnce('eur'),
  bancontact: redirectOnce('eur'),
  eps: redirectOnce('eur'),
  p24: redirectOnce('eur', 'pln'),
  klarna: wallet(
    'aud',
    'cad',
    'chf',
    'czk',
    'dkk',
    'eur',
    'gbp',
    'nok',
    'nzd',
    'pln',
    'ron',
    'sek',
    'usd',
  ),
  affirm: payLater({ usd: [5000, 3_000_000], cad: [5000, 3_000_000] }, 'usd', 'cad'),
  afterpay_clearpay: payLater(
    {
      aud: [100, 200_000],
      cad: [100, 200_000],
      gbp: [100, 120_000],
      nzd: [100, 200_000],
      usd: [100, 400_000],
    },
    'aud',
    'cad',
    'gbp',
    'nzd',
    'usd',
  ),
  paypal: wallet(
    'aud',
    'cad',
    'chf',
    'czk',
    'dkk',
    'eur',
    'gbp',
    'hkd',
    'nok',
    'nzd',
    'pln',
    'sek',
    'sgd',
    'usd',
  ),
  amazon_pay: wallet('aud', 'chf', 'dkk', 'eur', 'gbp', 'hkd', 'jpy', 'nok', 'nzd', 'sek', 'usd'),
  revolut_pay: wallet('chf', 'czk', 'dkk', 'eur', 'gbp', 'huf', 'nok', 'pln', 'ron', 'sek', 'usd'),
  cashapp: wallet('usd'),
  alipay: redirectOnce('aud', 'cad', 'cny', 'eur', 'gbp', 'hkd', 'jpy', 'myr', 'nzd', 'sgd', 'usd'),
  wechat_pay: redirectOnce(
    'aud',
    'cad',
    'chf',
    'cny',
    'dkk',
    'eur',
    'gbp',
    'hkd',
    'jpy',
    'nok',
    'sek',
    'sgd',
    'usd',
  ),
};

/** Types that Stripe knows and the simulator does not. */
const NOT_SIMULATED: readonly string[] = [
  'alma billie bizum blik boleto crypto customer_balance fpx giropay grabpay',
  'kakao_pay konbini kr_card mb_way mobilepay multibanco naver_pay nz_bank_account',
  'oxxo pay_by_bank payco paynow paypay payto pix promptpay samsung_pay satispay',
  'scalapay sequra sofort sunbit swish twint upi zip',
].flatMap((line) => line.split(' '));

/** Refuses a name that Stripe does not know, and one that only Stripe knows. */
export function checkPaymentMethodType(type: string, param: string): void {
  if (Object.hasOwn(PAYMENT_METHOD_TYPES, type)) return;
  if (NOT_SIMULATED.includes(type)) {
    throw unsupported(`the payment method type \`${type}\``, param);
  }
  const known = [...Object.keys(PAYMENT_METHOD_TYPES), ...NOT_SIMULATED].toSorted();
  throw invalidRequest(
    `Invalid ${param}: must be one of ${known.slice(0, -1).join(', ')}, or ${known.at(-1)}`,
    { param },
  );
}

/** How a payment by this type goes. */
export function flowOf(type: string): PaymentFlow {
  return PAYMENT_METHOD_TYPES[type]?.flow ?? 'direct';
}

/** What a session must be for a type to fit it. */
export interface PaymentTerms {
  mode: Mode;
  /** Null in setup mode when none was named: then any will do. */
  currency: string | null;
  manualCapture: boolean;
}

/** Whether a type can be used at all in a session, whatever the amount. */
export function fits(type: string, { mode, currency, manualCapture }: PaymentTerms): boolean {
  const rules = PAYMENT_METHOD_TYPES[type];
  if (!rules?.modes.includes(mode)) return false;
  if (manualCapture && !rules.manualCapture) return false;
  return currency === null || rules.currencies === 'any' || rules.currencies.includes(currency);
}

/** Whether an amount, in minor units, can be paid by a type. */
export function takesAmount(type: string, currency: string, amount: MinorUnits): boolean {
  const limits = PAYMENT_METHOD_TYPES[type]?.amounts?.[currency];
  return limits === undefined || (amount >= limits[0] && amount <= limits[1]);
}
