import { formatForMessage, maximumCharge, minimumCharge } from '../money/currencies.js';
import type { SessionAmounts } from '../pricing/session-amounts.js';
import { invalidRequest } from '../refusal.js';
import type { Session } from './session.js';

/**
 * Refuses a payment that is too small or too large to be charged. Nothing due at all is fine. For a
 * subscription's small amounts see `Assumptions.smallSubscriptionAmounts`.
 */
export function checkAmountDue(session: Session, amounts: SessionAmounts): void {
  const { currency } = session;
  const { total } = amounts;
  const minimum = minimumCharge(currency);
  const maximum = maximumCharge(currency);
  if (session.mode === 'payment' && total > 0 && total < minimum) {
    throw invalidRequest(
      `The Checkout Session's total amount due must add up to at least ${formatForMessage(minimum, currency)} ${currency}`,
      { code: 'amount_too_small' },
    );
  }
  if (total > maximum) {
    throw invalidRequest(
      `The Checkout Session's total amount due must be no more than ${formatForMessage(maximum, currency)} ${currency}`,
      { code: 'amount_too_large' },
    );
  }
}
