import type { MinorUnits } from '../../wire.js';
import type { Session } from '../sessions/session.js';

/** What the buyer was shown in another currency, in that currency's minor units. */
export interface PresentmentDetails {
  presentment_amount: MinorUnits;
  presentment_currency: string;
}

/**
 * `presentment_details` of a completed session, and of its PaymentIntent. Left out altogether when
 * the buyer paid in the session's own currency, or has not paid yet.
 */
export function presentmentDetails({ completedPresentment: shown }: Session): {
  presentment_details?: PresentmentDetails;
} {
  if (!shown) return {};
  return {
    presentment_details: {
      presentment_amount: shown.amounts.total,
      presentment_currency: shown.currency,
    },
  };
}
