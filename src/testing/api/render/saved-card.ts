import { pageAddress } from '../address.js';
import type { SavedCard } from '../../engine/payments/saved-payment-methods.js';
import type { PageSavedPaymentMethod } from '../../wire.js';

/** A saved card as the buyer's browser is told of it. */
export function pageSavedCard({ id, card, billing_details }: SavedCard): PageSavedPaymentMethod {
  const { brand, exp_month, exp_year, last4 } = card;
  const { address, email, name, phone } = billing_details;
  return {
    id,
    type: 'card',
    card: { brand, exp_month, exp_year, last4 },
    billing_details: {
      address: address && pageAddress({ ...address, country: address.country ?? '' }),
      email,
      name,
      phone,
    },
  };
}
