import {
  balanceTransactionsOf,
  changeBalance,
  findBalanceTransaction,
  updateBalanceTransaction,
} from '../../engine/catalog/balance-transactions.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { integer, isWithin, metadata, range, required, text } from '../http/shapes.js';

/** `/v1/customers/:customer/balance_transactions` */
export const customerBalanceTransactions = [
  route({
    method: 'POST',
    path: '/v1/customers/:customer/balance_transactions',
    params: {
      amount: required(integer()),
      currency: required(text()),
      description: text(),
      metadata: metadata(),
    },
    handle: ({ world }, params, { customer = '' }) =>
      changeBalance(world, customer, { ...params, type: 'adjustment' }),
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customer/balance_transactions',
    params: { ...PAGING, created: range(), invoice: text() },
    handle({ world, path }, params, { customer = '' }) {
      findIn(world.customers, 'customer', customer);
      const rows = balanceTransactionsOf(world, customer).filter(
        (row) =>
          isWithin(row.created, params.created) &&
          (params.invoice === undefined || row.invoice === params.invoice),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customer/balance_transactions/:id',
    handle: ({ world }, _params, { customer = '', id = '' }) =>
      findBalanceTransaction(world, customer, id),
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:customer/balance_transactions/:id',
    params: { description: text(), metadata: metadata() },
    handle: ({ world }, params, { customer = '', id = '' }) =>
      updateBalanceTransaction(world, customer, id, params),
  }),
];
