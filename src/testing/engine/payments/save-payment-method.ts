import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { keepFor, markSetUp } from './payment-methods.js';
import type { AllowRedisplay, PaymentMethod } from './payment-methods.js';

/** The merchant's wish to charge a method again, for this type of method or for the whole session. */
export function futureUsage(session: Session, type: string): string | null {
  const own = session.paymentMethodOptions[type]?.setup_future_usage;
  if (typeof own === 'string') return own === 'none' ? null : own;
  return session.paymentIntentData.setupFutureUsage;
}

/** Whether the buyer is asked if the method may be kept: for known customers, if the merchant allows it. */
export function offersToSave(session: Session): boolean {
  const knowsCustomer = session.customer !== null || session.customerCreation === 'always';
  return session.mode !== 'setup' && knowsCustomer && session.savedMethods.save === 'enabled';
}

/**
 * Gives the method that was used to the session's customer, when it is to be charged again or the
 * buyer wished it. Without a customer it belongs to nobody.
 *
 * Assumed of `allow_redisplay`: the buyer's wish makes it `always`; what the merchant alone decided
 * is `limited`.
 */
export function savePaymentMethod(
  world: World,
  session: Session,
  method: PaymentMethod,
  wished: boolean,
): PaymentMethod {
  const consents = wished && offersToSave(session);
  const charged = session.mode !== 'payment' || futureUsage(session, method.type) !== null;
  if (!consents && !charged) return method;
  markSetUp(world, method);
  // One that was deleted meanwhile can keep nothing.
  const known = session.customer !== null && world.customers.has(session.customer);
  if (session.customer === null || !known || method.customer !== null) return method;
  const redisplay: AllowRedisplay = consents ? 'always' : 'limited';
  return keepFor(world, method, session.customer, redisplay);
}
