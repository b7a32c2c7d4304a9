import { createPrice } from '../../engine/catalog/prices.js';
import { createProduct, deleteProduct, updateProduct } from '../../engine/catalog/products.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  decimal,
  emptyable,
  flag,
  isWithin,
  list,
  metadata,
  object,
  oneOf,
  range,
  required,
  text,
} from '../http/shapes.js';
import { DEFAULT_PRICE_DATA, TAX_DETAILS } from './price-parameters.js';

const FIELDS = {
  active: flag(),
  description: emptyable(text()),
  images: emptyable(list(text())),
  marketing_features: emptyable(list(object({ name: required(text()) }))),
  metadata: metadata(),
  package_dimensions: emptyable(
    object({
      height: required(decimal()),
      length: required(decimal()),
      weight: required(decimal()),
      width: required(decimal()),
    }),
  ),
  shippable: flag(),
  statement_descriptor: text(),
  tax_code: emptyable(text()),
  tax_details: emptyable(TAX_DETAILS),
  unit_label: emptyable(text()),
  url: emptyable(text()),
};

/** `/v1/products` */
export const products = [
  route({
    method: 'POST',
    path: '/v1/products',
    params: {
      ...FIELDS,
      id: text(),
      name: required(text()),
      default_price_data: DEFAULT_PRICE_DATA,
      type: oneOf('good', 'service'),
    },
    handle({ world }, { default_price_data: priceData, ...params }) {
      const product = createProduct(world, params);
      if (!priceData) return product;
      const price = createPrice(world, { ...priceData, product: product.id }, 'default_price_data');
      return updateProduct(world, product.id, { default_price: price.id });
    },
  }),
  route({
    method: 'GET',
    path: '/v1/products',
    params: {
      ...PAGING,
      active: flag(),
      created: range(),
      ids: list(text()),
      shippable: flag(),
      type: oneOf('good', 'service'),
      url: text(),
    },
    handle({ world, path }, params) {
      const rows = newestFirst(world.products).filter(
        (product) =>
          isWithin(product.created, params.created) &&
          (params.active === undefined || product.active === params.active) &&
          (params.ids === undefined || params.ids.includes(product.id)) &&
          (params.shippable === undefined || product.shippable === params.shippable) &&
          (params.type === undefined || product.type === params.type) &&
          (params.url === undefined || product.url === params.url),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/products/:id',
    handle: ({ world }, _params, { id = '' }) => findIn(world.products, 'product', id),
  }),
  route({
    method: 'POST',
    path: '/v1/products/:id',
    params: { ...FIELDS, name: text(), default_price: text() },
    handle: ({ world }, params, { id = '' }) => updateProduct(world, id, params),
  }),
  route({
    method: 'DELETE',
    path: '/v1/products/:id',
    handle: ({ world }, _params, { id = '' }) => deleteProduct(world, id),
  }),
];
