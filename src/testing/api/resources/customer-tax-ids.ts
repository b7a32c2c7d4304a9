import {
  createTaxId,
  deleteTaxId,
  findTaxId,
  taxIdsOfCustomer,
} from '../../engine/catalog/tax-ids.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { required, text } from '../http/shapes.js';

/** `/v1/customers/:customer/tax_ids` */
export const customerTaxIds = [
  route({
    method: 'POST',
    path: '/v1/customers/:customer/tax_ids',
    params: { type: required(text()), value: required(text()) },
    handle: ({ world }, params, { customer = '' }) => createTaxId(world, customer, params),
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customer/tax_ids',
    params: PAGING,
    handle({ world, path }, params, { customer = '' }) {
      findIn(world.customers, 'customer', customer);
      return paginate(taxIdsOfCustomer(world, customer), params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:customer/tax_ids/:id',
    handle: ({ world }, _params, { customer = '', id = '' }) => findTaxId(world, customer, id),
  }),
  route({
    method: 'DELETE',
    path: '/v1/customers/:customer/tax_ids/:id',
    handle({ world }, _params, { customer = '', id = '' }) {
      deleteTaxId(world, customer, id);
      return { id, object: 'tax_id', deleted: true };
    },
  }),
];
