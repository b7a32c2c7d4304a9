import type { World } from '../world.js';
import { markDetached } from './spent-payment-method.js';

/** A customer who is deleted keeps no payment methods. */
export function releasePaymentMethods(world: World, customer: string): void {
  for (const method of world.paymentMethods.values()) {
    if (method.customer === customer) {
      markDetached(world, method.id);
      world.paymentMethods.set(method.id, { ...method, customer: null });
    }
  }
}
