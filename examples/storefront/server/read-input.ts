import { DONATION, MOST_OF_ONE, findProduct, soldIn } from './catalogue.js';
import type { Catalogue, PricedProduct } from './catalogue.js';
import { DETAILS, LONGEST_DETAIL } from './details.js';
import type { DetailRule } from './details.js';
import { SCENARIOS } from './purchases.js';
import type { CartLine, Purchase, PurchaseKind } from './purchases.js';
import { Refusal } from './refusal.js';

/** A change of an open session's lines that the buyer asks the shop for. */
export type LineItemChange =
  | { type: 'add'; product: PricedProduct }
  | { type: 'remove'; product: PricedProduct }
  | { type: 'swap'; from: PricedProduct; to: PricedProduct };

type Json = Record<string, unknown>;

/**
 * Reads `{items: [{product, quantity}, …]}`, `{scenario}` or `{scenario: 'donation', amount}`.
 *
 * @throws {@link Refusal} with status 400 that names the first fault.
 */
export function readPurchase(body: unknown, catalogue: Catalogue): Purchase {
  const { scenario: name, items, amount } = isJson(body) ? body : {};
  if (name === undefined) return { kind: 'cart', lines: readCart(items, catalogue) };
  const scenario = SCENARIOS.find((candidate) => candidate === name);
  if (!scenario) {
    throw badInput(
      'The shop has no such checkout.',
      `\`scenario\` has to be one of ${SCENARIOS.join(', ')}.`,
      'Correct it, or send `items` to check out a cart.',
    );
  }
  if (items !== undefined) {
    throw badInput(
      'It is not clear what to check out.',
      'The body has both `scenario` and `items`.',
      'Send one of them.',
    );
  }
  if (scenario === 'donation') return { kind: scenario, amount: readDonation(amount) };
  if (amount === undefined) return { kind: scenario };
  throw badInput(
    'The price cannot be chosen.',
    'Only a donation has an `amount` in the request; everything else costs what the shop says.',
    'Leave `amount` out.',
  );
}

/**
 * Reads `{attempt}`: what the buyer's page calls its purchase, so that a page that is loaded anew gets the session that
 * it had. Null when the page does not say.
 *
 * @throws {@link Refusal} with status 400 when others could guess it.
 */
export function readAttempt(body: unknown): string | null {
  const { attempt } = isJson(body) ? body : {};
  if (attempt === undefined) return null;
  if (typeof attempt === 'string' && /^[0-9a-f]{32}$/.test(attempt)) return attempt;
  throw badInput(
    'The checkout was not started.',
    '`attempt` has to be 32 hexadecimal digits, chosen at random.',
    'Correct it, or leave it out.',
  );
}

function readDonation(amount: unknown): number {
  const { least, most } = DONATION;
  if (isWhole(amount, least, most)) return amount;
  throw badInput(
    'The amount cannot be given.',
    `\`amount\` has to be a whole number of cents, from ${least} to ${most}.`,
    'Correct the amount and send it again.',
  );
}

function readCart(items: unknown, catalogue: Catalogue): CartLine[] {
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
  if (!isWhole(quantity, 1, MOST_OF_ONE)) {
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
    if (!found) throw unknownProduct(where, soldIn(catalogue));
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

/**
 * Reads what the page of such a purchase asks for, as metadata: `''` forgets what was kept before.
 *
 * @throws {@link Refusal} with status 400 that names the first fault.
 */
export function readDetails(body: unknown, kind: PurchaseKind): Record<string, string> {
  const rules = DETAILS[kind];
  const details = isJson(body) ? body : {};
  const unknown = Object.keys(details).find((name) => !rules.some((rule) => rule.name === name));
  if (unknown !== undefined || !isJson(body)) {
    const names = rules.map(({ name }) => `\`${name}\``).join(', ');
    throw badInput(
      'The details were not kept.',
      names === '' ? 'This purchase asks for none.' : `The only ones of this purchase: ${names}.`,
      'Send {"name": "value"} for each of them.',
    );
  }
  return Object.fromEntries(rules.map((rule) => [rule.name, readDetail(rule, details)]));
}

function readDetail({ name, type }: DetailRule, details: Json): string {
  const { [name]: value = '' } = details;
  if (type === 'consent') {
    if (value === true) return 'accepted';
    throw badInput(
      'The terms have not been accepted.',
      `\`${name}\` has to be true.`,
      'Accept the terms to go on.',
    );
  }
  if (typeof value === 'string' && value.length <= LONGEST_DETAIL) return value.trim();
  throw badInput(
    'A text was not kept.',
    `\`${name}\` has to be a text of up to ${LONGEST_DETAIL} characters.`,
    'Shorten it and try again.',
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

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
