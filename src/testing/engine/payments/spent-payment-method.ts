import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import type { PaymentMethod } from './payment-methods.js';

/** Writes down that a customer gave a payment method up. Nobody can use it again. */
export function markDetached(world: World, id: string): void {
  const behaviour = world.methodBehaviours.get(id);
  if (behaviour) world.methodBehaviours.set(id, { ...behaviour, isDetached: true });
}

/**
 * Refuses a payment method that belongs to nobody and was somebody's, or has paid or been set up
 * once: outside of a customer each can be used one time only.
 */
export function checkNotSpent(world: World, { id, customer }: PaymentMethod): void {
  if (customer !== null) return;
  const isDetached = world.methodBehaviours.get(id)?.isDetached === true;
  if (!isDetached && !hasPaid(world, id) && !isSetUp(world, id)) return;
  throw invalidRequest(
    'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.',
    { param: 'payment_method' },
  );
}

function hasPaid(world: World, id: string): boolean {
  return [...world.charges.values()].some(
    (charge) => charge.payment_method === id && charge.status !== 'failed',
  );
}

function isSetUp(world: World, id: string): boolean {
  return [...world.setupIntents.values()].some(
    (intent) => intent.payment_method === id && intent.status === 'succeeded',
  );
}
