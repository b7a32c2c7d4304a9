import type { World } from '../world.js';
import { readCard } from './card-details.js';
import type { NewPaymentMethod } from './payment-methods.js';
import { TEST_PAYMENT_METHODS, TEST_TOKENS } from './test-cards.js';

/** What one of Stripe's test ids, such as `pm_card_visa`, stands for; undefined for other ids. */
export function testPaymentMethod(world: World, id: string): NewPaymentMethod | undefined {
  const number = TEST_PAYMENT_METHODS[id] ?? TEST_TOKENS[id];
  return number === undefined ? undefined : cardMethod(world, number);
}

function cardMethod(world: World, number: string): NewPaymentMethod {
  const exp_year = new Date(world.now() * 1000).getUTCFullYear() + 1;
  const cvc = /^3[47]/.test(number) ? '1234' : '123';
  return { type: 'card', ...readCard({ number, exp_month: 12, exp_year, cvc }, world.now()) };
}
