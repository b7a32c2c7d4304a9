import { noSuch } from '../refusal.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { detachPaymentMethod, paymentMethodsOf } from './payment-methods.js';
import type { PaymentMethod } from './payment-methods.js';

const MOST_SHOWN = 50;

/** A payment method that is certainly a card. */
export type SavedCard = PaymentMethod & Required<Pick<PaymentMethod, 'card'>>;

/**
 * The cards that a returning customer may choose from, newest first; null for a guest. A page of
 * one's own is shown cards only. In setup mode none are shown: the buyer came to add one.
 */
export function savedCards(world: World, session: Session): SavedCard[] | null {
  if (session.customer === null || session.mode === 'setup') return null;
  if (!session.paymentMethodTypes.includes('card')) return [];
  return paymentMethodsOf(world, session.customer)
    .filter((method): method is SavedCard => method.card !== undefined)
    .filter((method) => session.savedMethods.filters.includes(method.allow_redisplay))
    .slice(0, MOST_SHOWN);
}

/** The buyer forgets one of the cards shown, where the merchant allows it. */
export function removeSavedCard(world: World, session: Session, id: string): void {
  const shown = savedCards(world, session)?.some((method) => method.id === id) ?? false;
  if (!shown || session.savedMethods.remove !== 'enabled') {
    throw noSuch('PaymentMethod', id, 'remove_payment_method');
  }
  detachPaymentMethod(world, id);
}
