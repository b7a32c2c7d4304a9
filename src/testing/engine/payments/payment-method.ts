import type { PaymentPageConfirm } from '../../wire.js';
import { StripeRefusal, invalidRequest, missingParam } from '../refusal.js';
import type { PaymentMethodSnapshot, Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { judgeCard } from './judge-card.js';
import { FAILS_ONLY_WHEN_CHARGED, TEST_CARDS, TEST_PAYMENT_METHODS } from './test-cards.js';
import type { TestCard } from './test-cards.js';

/** A payment method and what it will do. */
export interface JudgedPaymentMethod {
  snapshot: PaymentMethodSnapshot;
  card: TestCard;
  /** True for the card whose setting up works although its charges fail. */
  attaches: boolean;
}

/** Reads the payment method of a confirmation: one of Stripe's test ids, or what was typed in. */
export function readPaymentMethod(
  world: World,
  session: Session,
  input: PaymentPageConfirm,
): JudgedPaymentMethod {
  const data = input.payment_method_data;
  if (input.payment_method !== undefined) return namedPaymentMethod(input.payment_method);
  if (!data) throw missingParam('payment_method');
  if (!session.paymentMethodTypes.includes(data.type) || data.type !== 'card') {
    throw invalidRequest(
      `The payment method type \`${data.type}\` cannot be used with this session.`,
      { param: 'payment_method_data[type]' },
    );
  }
  if (!data.card) throw missingParam('payment_method_data[card]');
  const number = data.card.number.replace(/\D/g, '');
  return judged(world.ids.next('pm_'), number, judgeCard(data.card, world.now()));
}

function namedPaymentMethod(id: string): JudgedPaymentMethod {
  const number = TEST_PAYMENT_METHODS[id];
  const card = number === undefined ? undefined : TEST_CARDS[number];
  if (number !== undefined && card) return judged(id, number, card);
  throw new StripeRefusal(400, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such PaymentMethod: '${id}'`,
    param: 'payment_method',
  });
}

function judged(id: string, number: string, card: TestCard): JudgedPaymentMethod {
  return {
    snapshot: { id, type: 'card', brand: card.brand, last4: number.slice(-4) },
    card,
    attaches: number === FAILS_ONLY_WHEN_CHARGED,
  };
}
