import { findIn } from '../../engine/find-in.js';
import {
  attachPaymentMethod,
  createPaymentMethod,
  detachPaymentMethod,
  findPaymentMethod,
  paymentMethodsOf,
  updatePaymentMethod,
} from '../../engine/payments/payment-methods.js';
import type { PaymentMethod } from '../../engine/payments/payment-methods.js';
import { checkPaymentMethodType } from '../../engine/payments/payment-method-types.js';
import { describeMethod } from '../../engine/payments/read-payment-method.js';
import { testPaymentMethod } from '../../engine/payments/test-payment-methods.js';
import { missingParam, noSuch } from '../../engine/refusal.js';
import type { World } from '../../engine/world.js';
import { ADDRESS_PARTS } from '../address.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { emptyable, integer, metadata, object, oneOf, required, text } from '../http/shapes.js';
import type { Read } from '../http/shapes.js';
import { BANK_ACCOUNTS } from './bank-accounts.js';

const ALLOW_REDISPLAY = oneOf('always', 'limited', 'unspecified');

const BILLING_DETAILS = object({
  address: emptyable(object(ADDRESS_PARTS)),
  email: emptyable(text()),
  name: emptyable(text()),
  phone: emptyable(text()),
});

const CREATE = {
  ...BANK_ACCOUNTS,
  allow_redisplay: ALLOW_REDISPLAY,
  billing_details: BILLING_DETAILS,
  card: object({
    cvc: text(),
    exp_month: integer(),
    exp_year: integer(),
    number: text(),
    token: text(),
  }),
  metadata: metadata(),
  type: required(text()),
};

const UPDATE = {
  allow_redisplay: ALLOW_REDISPLAY,
  billing_details: BILLING_DETAILS,
  card: object({ exp_month: integer(), exp_year: integer() }),
  metadata: metadata(),
};

const FILTER = { ...PAGING, allow_redisplay: ALLOW_REDISPLAY, type: text() };

/** `/v1/payment_methods`, and those of a customer. */
export const paymentMethods = [
  route({
    method: 'POST',
    path: '/v1/payment_methods',
    params: CREATE,
    handle: ({ world }, params) => create(world, params),
  }),
  route({
    method: 'GET',
    path: '/v1/payment_methods',
    params: { ...FILTER, customer: text() },
    handle({ world, path }, params) {
      // Assumed: a list without a customer is one of methods that belong to nobody.
      const rows =
        params.customer === undefined
          ? newestFirst(world.paymentMethods).filter(({ customer }) => customer === null)
          : ofCustomer(world, params.customer, 'customer');
      return paginate(filtered(rows, params), params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/payment_methods/:id',
    handle: ({ world }, _params, { id = '' }) => findPaymentMethod(world, id),
  }),
  route({
    method: 'POST',
    path: '/v1/payment_methods/:id',
    params: UPDATE,
    handle: ({ world }, params, { id = '' }) => updatePaymentMethod(world, id, params),
  }),
  route({
    method: 'POST',
    path: '/v1/payment_methods/:id/attach',
    params: { customer: required(text()) },
    handle: ({ world }, { customer }, { id = '' }) => attachPaymentMethod(world, id, customer),
  }),
  route({
    method: 'POST',
    path: '/v1/payment_methods/:id/detach',
    handle: ({ world }, _params, { id = '' }) => detachPaymentMethod(world, id),
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customer/payment_methods',
    params: FILTER,
    handle({ world, path }, params, { customer = '' }) {
      return paginate(filtered(ofCustomer(world, customer), params), params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customer/payment_methods/:id',
    handle({ world }, _params, { customer = '', id = '' }) {
      const found = ofCustomer(world, customer).find((method) => method.id === id);
      if (!found) throw noSuch('PaymentMethod', id);
      return found;
    },
  }),
];

function ofCustomer(world: World, id: string, param?: string): PaymentMethod[] {
  findIn(world.customers, 'customer', id, param);
  return paymentMethodsOf(world, id);
}

function filtered(
  rows: readonly PaymentMethod[],
  { type, allow_redisplay }: { type?: string; allow_redisplay?: string },
): PaymentMethod[] {
  return rows.filter(
    (method) =>
      (type === undefined || method.type === type) &&
      (allow_redisplay === undefined || method.allow_redisplay === allow_redisplay),
  );
}

function create(world: World, params: Read<typeof CREATE>): PaymentMethod {
  const { type, billing_details: billing, allow_redisplay: allowRedisplay } = params;
  checkPaymentMethodType(type, 'type');
  const described =
    params.card?.token === undefined
      ? describeMethod(world, { ...params, ...typedCard(params) }, null, '')
      : tokenMethod(world, params.card.token);
  return createPaymentMethod(world, {
    ...described,
    ...(billing && { billing }),
    ...(allowRedisplay && { allowRedisplay }),
    ...(params.metadata !== undefined && { metadata: params.metadata }),
  });
}

function typedCard({ type, card }: Read<typeof CREATE>) {
  if (type !== 'card') return { billing_details: {}, card: undefined };
  if (card?.number === undefined) throw missingParam('card[number]');
  if (card.exp_month === undefined) throw missingParam('card[exp_month]');
  if (card.exp_year === undefined) throw missingParam('card[exp_year]');
  const { number, exp_month, exp_year, cvc = '123' } = card;
  return { billing_details: {}, card: { number, exp_month, exp_year, cvc } };
}

function tokenMethod(world: World, token: string) {
  const method = testPaymentMethod(world, token);
  if (!method) throw noSuch('token', token, 'card[token]');
  return method;
}
