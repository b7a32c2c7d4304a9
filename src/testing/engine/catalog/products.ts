import type { EpochSeconds } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';

/** A product as the REST API shows it. */
export interface Product {
  id: string;
  object: 'product';
  active: boolean;
  created: EpochSeconds;
  default_price: string | null;
  description: string | null;
  images: string[];
  livemode: false;
  marketing_features: Array<{ name?: string }>;
  metadata: Metadata;
  name: string;
  package_dimensions: null;
  shippable: boolean | null;
  statement_descriptor: string | null;
  tax_code: string | null;
  tax_details: null;
  type: 'good' | 'service';
  unit_label: string | null;
  updated: EpochSeconds;
  url: string | null;
}

/** What a request may say about a product; null unsets. */
export interface ProductChange {
  active?: boolean;
  description?: string | null;
  images?: string[] | null;
  marketing_features?: Array<{ name: string }> | null;
  metadata?: MetadataChange;
  name?: string;
  shippable?: boolean;
  statement_descriptor?: string;
  tax_code?: string | null;
  unit_label?: string | null;
  url?: string | null;
}

const MOST_IMAGES = 8;

/** Adds a product. */
export function createProduct(
  world: World,
  input: ProductChange & { name: string; id?: string },
): Product {
  if (input.id !== undefined && world.products.has(input.id)) {
    throw invalidRequest('Product already exists.', {
      code: 'resource_already_exists',
      param: 'id',
    });
  }
  const now = world.now();
  const blank: Product = {
    id: input.id ?? world.ids.next('prod_'),
    object: 'product',
    active: true,
    created: now,
    default_price: null,
    description: null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: {},
    name: input.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: now,
    url: null,
  };
  const product = changed(blank, input, now);
  world.products.set(product.id, product);
  return product;
}

/** Changes a product; `default_price` must be one of its own prices. */
export function updateProduct(
  world: World,
  id: string,
  change: ProductChange & { default_price?: string },
): Product {
  const product = changed(findIn(world.products, 'product', id), change, world.now());
  if (change.default_price !== undefined) {
    const price = findIn(world.prices, 'price', change.default_price, 'default_price');
    if (price.product !== id) {
      throw invalidRequest(`The price \`${price.id}\` does not belong to the product \`${id}\`.`, {
        param: 'default_price',
      });
    }
    product.default_price = price.id;
  }
  world.products.set(id, product);
  return product;
}

function changed(product: Product, change: ProductChange, now: EpochSeconds): Product {
  if ((change.images?.length ?? 0) > MOST_IMAGES) {
    throw invalidRequest(`Array must have at most ${MOST_IMAGES} elements.`, { param: 'images' });
  }
  return {
    ...product,
    active: change.active ?? product.active,
    description: change.description === undefined ? product.description : change.description,
    images: change.images === undefined ? product.images : (change.images ?? []),
    marketing_features:
      change.marketing_features === undefined
        ? product.marketing_features
        : (change.marketing_features ?? []),
    metadata: changeMetadata(product.metadata, change.metadata),
    name: change.name ?? product.name,
    shippable: change.shippable ?? product.shippable,
    statement_descriptor: change.statement_descriptor ?? product.statement_descriptor,
    tax_code: change.tax_code === undefined ? product.tax_code : change.tax_code,
    unit_label: change.unit_label === undefined ? product.unit_label : change.unit_label,
    updated: now,
    url: change.url === undefined ? product.url : change.url,
  };
}
