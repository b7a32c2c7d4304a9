import type { SavedCard } from '../../engine/payments/saved-payment-methods.js';
import type { PageAddress, PageSavedPaymentMethod } from '../../wire.js';

/** A saved card as the buyer's browser is told of it. */
export function pageSavedCard({ id, card, billing_details }: SavedCard): PageSavedPaymentMethod {
  const { brand, exp_month, exp_year, last4 } = card;
  const { address, email, name, phone } = billing_details;
  return {
    id,
    type: 'card',
    card: { brand, exp_month, exp_year, last4 },
    billing_details: { address: pageAddress(address), email, name, phone },
  };
}

/** The wire knows no address without a country. */
function pageAddress(address: SavedCard['billing_details']['address']): PageAddress | null {
  return address && { ...address, country: address.country ?? '' };
}
