import type { CheckoutLoadErrorCode, MissingDetail } from './checkout-errors.js';
import { actionOf, type CheckoutState } from './checkout-state.js';
import type { CheckoutLineItem, CheckoutSession } from './session.js';

/** A line of the order, as far as analytics need to know it. */
interface LineItemFacts {
  /** The line's id: `li_…`. */
  readonly lineItem: string;
  /** Null where the loaded Stripe.js does not tell it: before version 9. */
  readonly priceId: string | null;
}

/**
 * Something that happened on the checkout page, for analytics. Never carries the client secret or anything that the
 * buyer typed: codes and reasons are Stripe's, ids are those of the shop's own objects.
 */
export type CheckoutEvent =
  | { readonly type: 'loaded'; readonly sessionId: string }
  | { readonly type: 'loadFailed'; readonly code: CheckoutLoadErrorCode }
  | (LineItemFacts & { readonly type: 'lineItemAdded'; readonly quantity: number })
  | (LineItemFacts & {
      readonly type: 'lineItemChanged';
      readonly quantity: number;
      readonly previousQuantity: number;
    })
  | (LineItemFacts & { readonly type: 'lineItemRemoved'; readonly previousQuantity: number })
  | { readonly type: 'promotionCodeApplied' }
  | { readonly type: 'promotionCodeRemoved' }
  /** `code` is Stripe's: `invalidCode`, … */
  | { readonly type: 'promotionCodeRefused'; readonly code: string | null }
  | { readonly type: 'shippingOptionChosen'; readonly shippingOption: string }
  | { readonly type: 'submitStarted' }
  | {
      readonly type: 'submitFailed';
      /** Stripe's code or ours: `paymentFailed`, `incomplete`, … */
      readonly code: string | null;
      /** Stripe's reason for a decline. */
      readonly declineCode: string | null;
      readonly missing: readonly MissingDetail[];
    }
  | {
      readonly type: 'completed';
      readonly paymentStatus: 'paid' | 'unpaid' | 'no_payment_required';
    }
  | { readonly type: 'expired' };

/** What happened between two states of a checkout, in the order in which it matters. */
export function eventsBetween(before: CheckoutState, now: CheckoutState): CheckoutEvent[] {
  const events: CheckoutEvent[] = [];
  const { session, status } = now;
  if (before.submit === 'idle' && now.submit !== 'idle') events.push({ type: 'submitStarted' });
  const refused = failureSince(before, now, 'applyPromotionCode');
  if (refused) events.push({ type: 'promotionCodeRefused', code: refused.code });
  const failed = failureSince(before, now, 'confirm');
  if (failed) {
    events.push({
      type: 'submitFailed',
      code: failed.code,
      declineCode: failed.paymentFailed?.declineCode ?? null,
      missing: failed.missing ?? [],
    });
  }
  if (session && before.session && session !== before.session) {
    events.push(...changesBetween(before.session, session));
  }
  if (status !== before.status) {
    if (now.loadError) events.push({ type: 'loadFailed', code: now.loadError.code });
    if (session && !before.session) events.push({ type: 'loaded', sessionId: session.id });
    if (session?.status.type === 'complete') {
      events.push({ type: 'completed', paymentStatus: session.status.paymentStatus });
    }
    if (status === 'expired') events.push({ type: 'expired' });
  }
  return events;
}

function failureSince(before: CheckoutState, now: CheckoutState, key: string) {
  const { error } = actionOf(now, key);
  return error !== actionOf(before, key).error ? error : null;
}

function changesBetween(before: CheckoutSession, now: CheckoutSession): CheckoutEvent[] {
  const events: CheckoutEvent[] = [];
  const left = new Map(before.lineItems.map((line) => [line.id, line]));
  for (const line of now.lineItems) {
    const previous = left.get(line.id);
    left.delete(line.id);
    const { quantity } = line;
    if (!previous) events.push({ type: 'lineItemAdded', ...factsOf(line), quantity });
    else if (previous.quantity !== quantity) {
      const previousQuantity = previous.quantity;
      events.push({ type: 'lineItemChanged', ...factsOf(line), quantity, previousQuantity });
    }
  }
  for (const line of left.values()) {
    events.push({ type: 'lineItemRemoved', ...factsOf(line), previousQuantity: line.quantity });
  }
  const [had, has] = [codesOf(before), codesOf(now)];
  if (has.some((code) => !had.includes(code))) events.push({ type: 'promotionCodeApplied' });
  else if (had.length > has.length) events.push({ type: 'promotionCodeRemoved' });
  const shippingOption = now.shipping?.shippingOption.id;
  if (shippingOption && shippingOption !== before.shipping?.shippingOption.id) {
    events.push({ type: 'shippingOptionChosen', shippingOption });
  }
  return events;
}

function factsOf({ id, priceId }: CheckoutLineItem): LineItemFacts {
  return { lineItem: id, priceId: priceId ?? null };
}

function codesOf({ discountAmounts }: CheckoutSession) {
  return (discountAmounts ?? []).flatMap(({ promotionCode }) => promotionCode ?? []);
}
