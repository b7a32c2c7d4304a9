import type { EpochSeconds } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest } from '../refusal.js';
import { readInvoiceTexts } from './invoice-data.js';
import type { InvoiceTexts, InvoiceTextsInput } from './invoice-data.js';
import { momentOf } from './calendar.js';
import type { Rhythm, TimeOfDay } from './calendar.js';

/** On which day of which months a subscription is billed, at which time of the day in UTC. */
export interface AnchorConfig {
  day_of_month: number;
  hour: number | null;
  minute: number | null;
  month: number | null;
  second: number | null;
}

/** The fixed date from which on whole periods are billed. */
export type BillingAnchor =
  | { type: 'timestamp'; at: EpochSeconds }
  | { type: 'config'; config: AnchorConfig; time: TimeOfDay };

/** What becomes of a subscription whose trial ends without a payment method. */
export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause';

/** What the merchant said about the subscription that a session will make. */
export interface SubscriptionData {
  anchor: BillingAnchor | null;
  /** What happens to the time before the anchor: charged by the second, or given away. */
  prorationBehavior: 'create_prorations' | 'none';
  billingMode: { type: 'classic' | 'flexible'; prorationDiscounts: 'included' | 'itemized' };
  description: string | null;
  invoiceTexts: InvoiceTexts;
  metadata: Metadata;
  missingPaymentMethod: MissingPaymentMethod;
  pendingInvoiceItemInterval: Rhythm | null;
}

/** `subscription_data` of a request, without its trial and its tax rates. */
export interface SubscriptionDataInput {
  billing_cycle_anchor?: number;
  billing_cycle_anchor_config?: {
    day_of_month: number;
    hour?: number;
    minute?: number;
    month?: number;
    second?: number;
  };
  billing_mode?: {
    type: 'classic' | 'flexible';
    flexible?: { proration_discounts?: 'included' | 'itemized' };
  };
  description?: string;
  invoice_settings?: InvoiceTextsInput;
  metadata?: MetadataChange;
  pending_invoice_item_interval?: { interval: Rhythm['interval']; interval_count?: number };
  proration_behavior?: 'create_prorations' | 'none';
  trial_settings?: { end_behavior: { missing_payment_method: MissingPaymentMethod } };
}

const AT = 'subscription_data';
const LONGEST_DESCRIPTION = 500;
const MOST_PENDING = { day: 365, week: 52, month: 12, year: 1 };

/** Reads `subscription_data`; undefined gives Stripe's defaults. */
export function readSubscriptionData(
  input: SubscriptionDataInput,
  now: EpochSeconds,
  hasTrial: boolean,
): SubscriptionData {
  const anchor = readAnchor(input, now);
  if (anchor && hasTrial) {
    throw invalidRequest(
      'You cannot combine a trial with a billing cycle anchor in a Checkout Session.',
      { param: anchorParam(anchor) },
    );
  }
  return {
    anchor,
    prorationBehavior: input.proration_behavior ?? 'create_prorations',
    billingMode: readBillingMode(input.billing_mode),
    description: readDescription(input.description),
    invoiceTexts: readInvoiceTexts(input.invoice_settings ?? {}, `${AT}[invoice_settings]`),
    metadata: changeMetadata({}, input.metadata),
    missingPaymentMethod:
      input.trial_settings?.end_behavior.missing_payment_method ?? 'create_invoice',
    pendingInvoiceItemInterval: readPendingInterval(input.pending_invoice_item_interval),
  };
}

/** The parameter that set an anchor, for the `param` of a refusal. */
export function anchorParam(anchor: BillingAnchor): string {
  return anchor.type === 'timestamp'
    ? `${AT}[billing_cycle_anchor]`
    : `${AT}[billing_cycle_anchor_config]`;
}

function readAnchor(input: SubscriptionDataInput, now: EpochSeconds): BillingAnchor | null {
  const { billing_cycle_anchor: at, billing_cycle_anchor_config: config } = input;
  if (at !== undefined && config) {
    throw invalidRequest(
      'You may only specify one of these parameters: billing_cycle_anchor, billing_cycle_anchor_config.',
      { param: `${AT}[billing_cycle_anchor]` },
    );
  }
  if (at !== undefined) {
    if (at > now) return { type: 'timestamp', at };
    throw invalidRequest('`billing_cycle_anchor` must be in the future.', {
      param: `${AT}[billing_cycle_anchor]`,
    });
  }
  return config ? readAnchorConfig(config, now) : null;
}

const CONFIG_RANGES = {
  day_of_month: [1, 31],
  hour: [0, 23],
  minute: [0, 59],
  month: [1, 12],
  second: [0, 59],
} as const;

/**
 * A time of the day that is not given is that of the session's creation, part by part: the
 * documentation of subscriptions says so of the whole time, and of no single part.
 */
function readAnchorConfig(
  input: NonNullable<SubscriptionDataInput['billing_cycle_anchor_config']>,
  now: EpochSeconds,
): BillingAnchor {
  for (const [name, [least, most]] of Object.entries(CONFIG_RANGES)) {
    const value = input[name as keyof typeof CONFIG_RANGES];
    if (value === undefined || (value >= least && value <= most)) continue;
    throw invalidRequest(
      value < least
        ? `This value must be greater than or equal to ${least}.`
        : `This value must be less than or equal to ${most}.`,
      {
        param: `${AT}[billing_cycle_anchor_config][${name}]`,
        code: 'parameter_invalid_integer',
      },
    );
  }
  const { hour, minute, second } = momentOf(now);
  return {
    type: 'config',
    config: {
      day_of_month: input.day_of_month,
      hour: input.hour ?? null,
      minute: input.minute ?? null,
      month: input.month ?? null,
      second: input.second ?? null,
    },
    time: {
      hour: input.hour ?? hour,
      minute: input.minute ?? minute,
      second: input.second ?? second,
    },
  };
}

function readBillingMode(
  input: SubscriptionDataInput['billing_mode'],
): SubscriptionData['billingMode'] {
  const { type = 'flexible', flexible } = input ?? {};
  if (type === 'classic' && flexible) {
    throw invalidRequest('`billing_mode[flexible]` can only be set when the type is `flexible`.', {
      param: `${AT}[billing_mode][flexible]`,
    });
  }
  return { type, prorationDiscounts: flexible?.proration_discounts ?? 'included' };
}

function readDescription(description: string | undefined): string | null {
  if (description === undefined || description.length <= LONGEST_DESCRIPTION) {
    return description ?? null;
  }
  throw invalidRequest(`A description can have up to ${LONGEST_DESCRIPTION} characters.`, {
    param: `${AT}[description]`,
  });
}

function readPendingInterval(
  input: SubscriptionDataInput['pending_invoice_item_interval'],
): Rhythm | null {
  if (!input) return null;
  const { interval, interval_count: count = 1 } = input;
  if (count >= 1 && count <= MOST_PENDING[interval]) return { interval, count };
  throw invalidRequest('The maximum allowed interval is one year.', {
    param: `${AT}[pending_invoice_item_interval][interval_count]`,
  });
}
