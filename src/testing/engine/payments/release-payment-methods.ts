import type { World } from '../world.js';

/** A customer who is deleted keeps no payment methods. */
export function releasePaymentMethods(world: World, customer: string): void {
  for (const method of world.paymentMethods.values()) {
    if (method.customer === customer) {
      world.paymentMethods.set(method.id, { ...method, customer: null });
    }
  }
}
