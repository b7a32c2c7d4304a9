import { createCustomer, updateCustomer } from '../../engine/catalog/customers.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  emptyable,
  integer,
  isWithin,
  list,
  metadata,
  object,
  oneOf,
  range,
  required,
  text,
} from '../http/shapes.js';

const ADDRESS = object({
  city: text(),
  country: text(),
  line1: text(),
  line2: text(),
  postal_code: text(),
  state: text(),
});

const FIELDS = {
  address: emptyable(ADDRESS),
  balance: integer(),
  description: text(),
  email: text(),
  metadata: metadata(),
  name: text(),
  phone: text(),
  preferred_locales: list(text()),
  shipping: emptyable(
    object({ address: required(ADDRESS), name: required(text()), phone: text() }),
  ),
  tax_exempt: emptyable(oneOf('exempt', 'none', 'reverse')),
};

/** `/v1/customers` */
export const customers = [
  route({
    method: 'POST',
    path: '/v1/customers',
    params: FIELDS,
    handle: ({ world }, params) => createCustomer(world, params),
  }),
  route({
    method: 'GET',
    path: '/v1/customers',
    params: { ...PAGING, created: range(), email: text() },
    handle({ world, path }, params) {
      const rows = newestFirst(world.customers).filter(
        (customer) =>
          isWithin(customer.created, params.created) &&
          (params.email === undefined || customer.email === params.email),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:id',
    handle: ({ world }, _params, { id = '' }) => findIn(world.customers, 'customer', id),
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:id',
    params: FIELDS,
    handle: ({ world }, params, { id = '' }) => updateCustomer(world, id, params),
  }),
];
