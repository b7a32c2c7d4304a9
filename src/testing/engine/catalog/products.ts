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
  package_dimensions: PackageDimensions | null;
  shippable: boolean | null;
  statement_descriptor: string | null;
  tax_code: string | null;
  tax_details: { performance_location: string | null; tax_code: string | null } | null;
  type: 'good' | 'service';
  unit_label: string | null;
  updated: EpochSeconds;
  url: string | null;
}

/** For shipping: inches, and ounces for `weight`. */
export interface PackageDimensions {
  height: number;
  length: number;
  weight: number;
  width: number;
}

/** What a request may say about a product; null unsets. */
export interface ProductChange {
  active?: boolean;
  description?: string | null;
  images?: string[] | null;
  marketing_features?: Array<{ name: string }> | null;
  metadata?: MetadataChange;
  name?: string;
  package_dimensions?: PackageDimensions | null;
  shippable?: boolean;
  statement_descriptor?: string;
  tax_code?: string | null;
  tax_details?: { performance_location?: string; tax_code?: string | null } | null;
  type?: Product['type'];
  unit_label?: string | null;
  url?: string | null;
}

const MOST_IMAGES = 8;
const MOST_FEATURES = 15;
const LONGEST_DESCRIPTOR = 22;

/** Adds a product. `at` is where its parameters stand in the request. */
export function createProduct(
  world: World,
  input: ProductChange & { name: string; id?: string },
  at = '',
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
  const product = changed(blank, input, now, at);
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

/** Takes a product away. One that has prices can only be archived, as at Stripe. */
export function deleteProduct(
  world: World,
  id: string,
): { id: string; object: 'product'; deleted: true } {
  findIn(world.products, 'product', id);
  if ([...world.prices.values()].some((price) => price.product === id)) {
    throw invalidRequest(
      'This product cannot be deleted because it has one or more user-created prices.',
    );
  }
  world.products.delete(id);
  return { id, object: 'product', deleted: true };
}

function changed(product: Product, change: ProductChange, now: EpochSeconds, at = ''): Product {
  const param = (name: string) => (at === '' ? name : `${at}[${name}]`);
  checkLimits(change, param);
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
    package_dimensions:
      change.package_dimensions === undefined
        ? product.package_dimensions
        : change.package_dimensions,
    shippable: change.shippable ?? product.shippable,
    statement_descriptor: change.statement_descriptor ?? product.statement_descriptor,
    tax_code: changedTaxCode(product, change),
    tax_details: changedTaxDetails(product, change),
    type: change.type ?? product.type,
    unit_label: change.unit_label === undefined ? product.unit_label : change.unit_label,
    updated: now,
    url: change.url === undefined ? product.url : change.url,
  };
}

function changedTaxDetails(
  product: Product,
  { tax_details: details }: ProductChange,
): Product['tax_details'] {
  if (details === undefined) return product.tax_details;
  if (details === null) return null;
  return {
    performance_location:
      details.performance_location ?? product.tax_details?.performance_location ?? null,
    tax_code:
      details.tax_code === undefined ? (product.tax_details?.tax_code ?? null) : details.tax_code,
  };
}

/** A tax code in `tax_details` is the product's tax code, too. */
function changedTaxCode(product: Product, change: ProductChange): string | null {
  if (change.tax_code !== undefined) return change.tax_code;
  const { tax_details: details } = change;
  return details?.tax_code === undefined ? product.tax_code : details.tax_code;
}

function checkLimits(change: ProductChange, param: (name: string) => string): void {
  const { images, marketing_features: features, statement_descriptor: descriptor } = change;
  const most = (name: string, given: number, allowed: number) => {
    if (given <= allowed) return;
    throw invalidRequest(`Array must have at most ${allowed} elements.`, { param: param(name) });
  };
  most('images', images?.length ?? 0, MOST_IMAGES);
  most('marketing_features', features?.length ?? 0, MOST_FEATURES);
  if (descriptor !== undefined && descriptor.length > LONGEST_DESCRIPTOR) {
    throw invalidRequest(
      `The statement descriptor must be at most ${LONGEST_DESCRIPTOR} characters.`,
      { param: param('statement_descriptor') },
    );
  }
}
