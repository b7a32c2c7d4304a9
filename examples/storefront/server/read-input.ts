import { MOST_OF_ONE, findProduct } from './catalogue.js';
import type { Catalogue, PricedProduct } from './catalogue.js';
import { Refusal } from './refusal.js';

/** One line of a cart, checked. */
export interface CartLine {
  product: PricedProduct;
  quantity: number;
}

/** A change of an open session's lines that the buyer asks the shop for. */
export type LineItemChange =
  | { type: 'add'; product: PricedProduct }
  | { type: 'remove'; product: PricedProduct }
  | { type: 'swap'; from: PricedProduct; to: PricedProduct };

type Json = Record<string, unknown>;

/**
 * Reads `{items: [{product, quantity}, …]}`.
 *
 * @throws {@link Refusal} with status 400 that names the first fault.
 */
export function readCart(body: unknown, catalogue: Catalogue): CartLine[] {
  const items = isJson(body) ? body['items'] : undefined;
  if (!Array.isArray(items) || items.length === 0) {
    throw badInput(
      'The cart is empty.',
      '`items` has to be a list with at least one item.',
      'Send {"items": [{"product": "harbour-mug", "quantity": 1}]}.',
    );
  }
  if (items.length > catalogue.products.length) {
    throw badInput(
      'The cart has too many lines.',
      `The shop sells ${catalogue.products.length} products, each at most once per cart.`,
      'Send one item per product and use its quantity.',
    );
  }
  const lines = items.map((item, index) => readCartLine(item, `items[${index}]`, catalogue));
  const twice = lines.find(({ product }, index) =>
    lines.slice(0, index).some((earlier) => earlier.product.id === product.id),
  );
  if (twice) {
    throw badInput(
      'A product is in the cart twice.',
      `More than one item names "${twice.product.id}".`,
      'Send one item per product and add up the quantities.',
    );
  }
  return lines;
}

function readCartLine(item: unknown, where: string, catalogue: Catalogue): CartLine {
  const { product: id, quantity } = isJson(item) ? item : {};
  const product = catalogue.products.find((candidate) => candidate.id === id);
  if (!product) throw unknownProduct(`${where}.product`, catalogue.products);
  if (!isQuantity(quantity)) {
    throw badInput(
      'The quantity cannot be ordered.',
      `\`${where}.quantity\` has to be a whole number from 1 to ${MOST_OF_ONE}.`,
      'Correct the quantity and send the cart again.',
    );
  }
  return { product, quantity };
}

/**
 * Reads `{add: product}`, `{remove: product}` or `{swap: {from: product, to: product}}`.
 *
 * @throws {@link Refusal} with status 400 that names the first fault.
 */
export function readLineItemChange(body: unknown, catalogue: Catalogue): LineItemChange {
  const product = (id: unknown, where: string): PricedProduct => {
    const found = typeof id === 'string' ? findProduct(catalogue, id) : undefined;
    if (!found) throw unknownProduct(where, [...catalogue.products, catalogue.giftWrap]);
    return found;
  };
  const { add, remove, swap } = isJson(body) ? body : {};
  const wishes = [add, remove, swap].filter((wish) => wish !== undefined).length;
  if (wishes === 1) {
    if (add !== undefined) return { type: 'add', product: product(add, 'add') };
    if (remove !== undefined) return { type: 'remove', product: product(remove, 'remove') };
    const { from, to } = isJson(swap) ? swap : {};
    return { type: 'swap', from: product(from, 'swap.from'), to: product(to, 'swap.to') };
  }
  throw badInput(
    'It is not clear what to change.',
    'The body has to have exactly one of `add`, `remove` and `swap`.',
    'Send {"add": "gift-wrap"}, {"remove": "gift-wrap"} or {"swap": {"from": "…", "to": "…"}}.',
  );
}

/** @throws {@link Refusal} with status 400 when it cannot be the id of a Checkout Session. */
export function readSessionId(id: string): string {
  if (/^cs_(test|live)_[A-Za-z0-9]{1,200}$/.test(id)) return id;
  throw badInput(
    'That is no Checkout Session.',
    'The id has to look like cs_test_… or cs_live_….',
    'Use the id that the return page was given as session_id.',
  );
}

function unknownProduct(where: string, sold: readonly PricedProduct[]): Refusal {
  return badInput(
    'The shop does not sell that.',
    `\`${where}\` has to be one of ${sold.map(({ id }) => id).join(', ')}.`,
    'Ask GET /api/catalogue for what is sold.',
  );
}

function badInput(what: string, why: string, how: string): Refusal {
  return new Refusal(400, { what, why, how });
}

function isQuantity(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_OF_ONE;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
