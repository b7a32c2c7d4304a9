import { createCustomer, deleteCustomer, updateCustomer } from '../../engine/catalog/customers.js';
import { findIn } from '../../engine/find-in.js';
import { unsupported } from '../../engine/refusal.js';
import { ADDRESS_PART, ADDRESS_PARTS } from '../address.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  emptyable,
  flag,
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
import { renderCustomer, renderDeletedCustomer } from '../render/customer.js';

const ADDRESS = object(ADDRESS_PARTS);

const TAX = (...locations: Array<'auto' | 'deferred' | 'immediately'>) =>
  object({ ip_address: emptyable(text()), validate_location: oneOf(...locations) });

const FIELDS = {
  address: emptyable(ADDRESS),
  balance: integer(),
  business_name: emptyable(text()),
  description: emptyable(text()),
  email: emptyable(text()),
  individual_name: emptyable(text()),
  invoice_prefix: text(),
  invoice_settings: object({
    custom_fields: emptyable(list(object({ name: required(text()), value: required(text()) }))),
    default_payment_method: emptyable(text()),
    footer: emptyable(text()),
    rendering_options: text(),
  }),
  metadata: metadata(),
  name: emptyable(text()),
  next_invoice_sequence: integer(),
  phone: emptyable(text()),
  preferred_locales: list(text()),
  shipping: emptyable(
    object({ address: required(ADDRESS), name: required(text()), phone: ADDRESS_PART }),
  ),
  tax_exempt: emptyable(oneOf('exempt', 'none', 'reverse')),
  cash_balance: object({ settings: object({ reconciliation_mode: text() }) }),
  source: text(),
  test_clock: text(),
  validate: flag(),
};

/** What Stripe takes and the simulator does not act upon is said aloud. */
function checkSimulated(params: {
  cash_balance?: unknown;
  invoice_settings?: { rendering_options?: unknown };
  payment_method?: unknown;
  source?: unknown;
  test_clock?: unknown;
  validate?: unknown;
}): void {
  const { cash_balance, payment_method, source, test_clock, validate } = params;
  if (cash_balance !== undefined) throw unsupported('cash balances', 'cash_balance');
  if (payment_method !== undefined) {
    throw unsupported('attaching a payment method with a customer', 'payment_method');
  }
  if (source !== undefined) throw unsupported('sources', 'source');
  if (test_clock !== undefined) throw unsupported('test clocks', 'test_clock');
  if (validate !== undefined) throw unsupported('validating payment methods', 'validate');
  if (params.invoice_settings?.rendering_options !== undefined) {
    throw unsupported('invoice rendering', 'invoice_settings[rendering_options]');
  }
}

/** `/v1/customers` */
export const customers = [
  route({
    method: 'POST',
    path: '/v1/customers',
    params: {
      ...FIELDS,
      payment_method: text(),
      tax: TAX('deferred', 'immediately'),
      tax_id_data: list(object({ type: required(text()), value: required(text()) })),
    },
    handle({ world }, params) {
      checkSimulated(params);
      return renderCustomer(createCustomer(world, params));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers',
    params: { ...PAGING, created: range(), email: text(), test_clock: text() },
    handle({ world, path }, params) {
      checkSimulated({ test_clock: params.test_clock });
      const rows = newestFirst(world.customers).filter(
        (customer) =>
          isWithin(customer.created, params.created) &&
          // Stripe compares e-mails with regard to case here.
          (params.email === undefined || customer.email === params.email),
      );
      return paginate(rows.map(renderCustomer), params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/customers/:id',
    handle({ world }, _params, { id = '' }) {
      if (world.deletedCustomers.has(id)) return renderDeletedCustomer(id);
      return renderCustomer(findIn(world.customers, 'customer', id));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:id',
    params: {
      ...FIELDS,
      default_source: text(),
      tax: TAX('auto', 'deferred', 'immediately'),
    },
    handle({ world }, params, { id = '' }) {
      checkSimulated({ ...params, source: params.source ?? params.default_source });
      return renderCustomer(updateCustomer(world, id, params));
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/customers/:id',
    handle({ world }, _params, { id = '' }) {
      deleteCustomer(world, id);
      return renderDeletedCustomer(id);
    },
  }),
];
