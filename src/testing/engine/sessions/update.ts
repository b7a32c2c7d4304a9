import { changeMetadata } from '../metadata.js';
import type { MetadataChange } from '../metadata.js';
import type { PageContact } from '../../wire.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import { changeSession } from './change.js';
import { serverDiscounts } from './discounts.js';
import type { DiscountInput } from './discounts.js';
import { retransmitLines } from './lines.js';
import type { LineInput } from './lines.js';
import { abandonAttempt } from '../payments/payment-intents.js';
import type { Session, UiMode } from './session.js';
import { setShippingOptions } from './shipping.js';
import type { ShippingOptionInput } from './shipping.js';
import { checkNoManualRates } from './tax-rules.js';

/** What the merchant's server may change about an open session; null unsets. */
export interface SessionChange {
  lines?: LineInput[];
  metadata?: MetadataChange;
  /** Null takes every discount away, also those of the buyer. */
  discounts?: DiscountInput[] | null;
  shippingOptions?: ShippingOptionInput[] | null;
  shippingDetails?: PageContact;
  paymentIntentData?: {
    description?: string | null;
    metadata?: MetadataChange;
    setup_future_usage?: 'off_session' | 'on_session' | null;
    statement_descriptor?: string | null;
    statement_descriptor_suffix?: string | null;
  };
}

/** Whose pages let the merchant's server change what, as the reference of the parameters says. */
const CHANGEABLE_IN = {
  line_items: ['elements', 'form'],
  collected_information: ['elements', 'embedded_page'],
  payment_intent_data: ['elements'],
} as const satisfies Record<string, readonly UiMode[]>;

/** Applies the merchant's change as a whole, or refuses it as a whole. */
export function updateSession(world: World, id: string, change: SessionChange): Session {
  return changeSession(world, id, (draft) => {
    draft.metadata = changeMetadata(draft.metadata, change.metadata);
    if (change.lines) {
      checkChangeable(draft, 'line_items');
      const { mode, currency, optionalItems } = draft;
      const rules = { mode, currency, optionalItems };
      draft.lines = retransmitLines(world, draft.lines, change.lines, rules);
      checkNoManualRates(draft);
    }
    if (change.discounts !== undefined) {
      draft.discounts = serverDiscounts(world, draft, change.discounts ?? []);
    }
    if (change.shippingOptions !== undefined) {
      setShippingOptions(world, draft, change.shippingOptions ?? []);
    }
    if (change.shippingDetails) {
      checkChangeable(draft, 'collected_information');
      checkShipsTo(draft, change.shippingDetails);
      draft.buyer.shippingAddress = change.shippingDetails;
    }
    if (change.paymentIntentData) {
      checkChangeable(draft, 'payment_intent_data');
      changePaymentIntentData(world, draft, change.paymentIntentData);
    }
  });
}

function checkShipsTo({ collection }: Session, { address }: PageContact): void {
  const countries = collection.shippingCountries;
  if (!countries || countries.includes(address.country)) return;
  throw invalidRequest(
    `The country ${address.country} is not in \`shipping_address_collection[allowed_countries]\`.`,
    { param: 'collected_information[shipping_details][address][country]' },
  );
}

function checkChangeable(session: Session, param: keyof typeof CHANGEABLE_IN): void {
  const modes: readonly UiMode[] = CHANGEABLE_IN[param];
  if (modes.includes(session.uiMode)) return;
  throw invalidRequest(
    `You can only update \`${param}\` when \`ui_mode\` is ${modes.map((mode) => `\`${mode}\``).join(' or ')}.`,
    { param },
  );
}

function changePaymentIntentData(
  world: World,
  draft: Session,
  change: NonNullable<SessionChange['paymentIntentData']>,
): void {
  const current = draft.paymentIntentData;
  const or = <Value>(next: Value | null | undefined, now: Value | null) =>
    next === undefined ? now : next;
  draft.paymentIntentData = {
    ...current,
    description: or(change.description, current.description),
    metadata: changeMetadata(current.metadata, change.metadata),
    setupFutureUsage: or(change.setup_future_usage, current.setupFutureUsage),
    statementDescriptor: or(change.statement_descriptor, current.statementDescriptor),
    statementDescriptorSuffix: or(
      change.statement_descriptor_suffix,
      current.statementDescriptorSuffix,
    ),
  };
  abandonAttempt(world, draft);
}
