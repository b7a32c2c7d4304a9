import { createTaxRate, updateTaxRate } from '../../engine/catalog/tax-rates.js';
import { findIn } from '../../engine/find-in.js';
import { findAutomaticRate } from '../../engine/tax/automatic-rates.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { decimal, flag, isWithin, metadata, range, required, text } from '../http/shapes.js';

const FIELDS = {
  active: flag(),
  country: text(),
  description: text(),
  jurisdiction: text(),
  metadata: metadata(),
  state: text(),
  tax_type: text(),
};

/** `/v1/tax_rates` */
export const taxRates = [
  route({
    method: 'POST',
    path: '/v1/tax_rates',
    params: {
      ...FIELDS,
      display_name: required(text()),
      inclusive: required(flag()),
      percentage: required(decimal()),
    },
    handle: ({ world }, params) => createTaxRate(world, params),
  }),
  route({
    method: 'GET',
    path: '/v1/tax_rates',
    params: { ...PAGING, active: flag(), created: range(), inclusive: flag() },
    handle({ world, path }, params) {
      const rows = newestFirst(world.taxRates).filter(
        (rate) =>
          isWithin(rate.created, params.created) &&
          (params.active === undefined || rate.active === params.active) &&
          (params.inclusive === undefined || rate.inclusive === params.inclusive),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/tax_rates/:id',
    handle: ({ world }, _params, { id = '' }) =>
      findAutomaticRate(id) ?? findIn(world.taxRates, 'tax rate', id),
  }),
  route({
    method: 'POST',
    path: '/v1/tax_rates/:id',
    params: { ...FIELDS, display_name: text() },
    handle: ({ world }, params, { id = '' }) => updateTaxRate(world, id, params),
  }),
];
