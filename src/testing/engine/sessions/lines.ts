import { createPrice, isMetered } from '../catalog/prices.js';
import type { InlineProduct, Price, PriceInput } from '../catalog/prices.js';
import { findActiveTaxRate } from '../catalog/tax-rates.js';
import { changeMetadata } from '../metadata.js';
import type { MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam, noSuch } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { checkLines } from './check-lines.js';
import type { LineRules } from './check-lines.js';
import type { Session, SessionLine } from './session.js';

/** A price described in place. */
export interface PriceDataInput {
  currency: string;
  product?: string;
  product_data?: InlineProduct;
  recurring?: {
    interval: NonNullable<PriceInput['recurring']>['interval'];
    interval_count?: number;
  };
  tax_behavior?: PriceInput['tax_behavior'];
  unit_amount?: number;
  unit_amount_decimal?: string;
}

/** One element of `line_items`. `id` only when a session is updated; null unsets. */
export interface LineInput {
  id?: string;
  adjustable_quantity?: { enabled: boolean; minimum?: number; maximum?: number };
  metadata?: MetadataChange;
  price?: string;
  price_data?: PriceDataInput;
  quantity?: number;
  tax_rates?: string[] | null;
}

const DEFAULT_MAXIMUM = 99;
const HIGHEST_MAXIMUM = 999_999;

/** The lines of a new session. */
export function createLines(
  world: World,
  inputs: readonly LineInput[],
  rules: LineRules,
): SessionLine[] {
  const lines = inputs.map((input, i) => newLine(world, input, `line_items[${i}]`));
  checkLines(world, lines, rules);
  return lines;
}

/**
 * The lines after the whole array was sent again: an `id` alone keeps a line, an `id` with fields
 * changes it, no `id` adds one, an `id` that is left out removes it. The order is the array's.
 */
export function retransmitLines(
  world: World,
  current: readonly SessionLine[],
  inputs: readonly LineInput[],
  rules: LineRules,
): SessionLine[] {
  const seen = new Set<string>();
  const lines = inputs.map((input, i) => {
    const at = `line_items[${i}]`;
    if (input.id === undefined) return newLine(world, input, at);
    const line = current.find((candidate) => candidate.id === input.id);
    if (!line) throw noSuch('line item', input.id, `${at}[id]`);
    if (seen.has(line.id)) {
      throw invalidRequest(`The line item ${line.id} is listed more than once.`, {
        param: `${at}[id]`,
      });
    }
    seen.add(line.id);
    return changedLine(world, line, input, at);
  });
  checkLines(world, lines, rules);
  return lines;
}

/**
 * Whether the buyer may take this line away: never the last one, nor the last recurring one. An
 * optional item can be taken away whatever its smallest quantity is.
 */
export function isRemovable(world: World, session: Session, line: SessionLine): boolean {
  if (session.lines.length <= 1) return false;
  if (!line.optional && line.adjustable?.minimum !== 0) return false;
  if (session.mode === 'payment') return true;
  return session.lines.some((other) => other.id !== line.id && isRecurring(world, other));
}

/** The buyer's wish for another quantity; 0 removes the line where that is allowed. */
export function setQuantity(
  world: World,
  session: Session,
  lineId: string,
  quantity: number,
): void {
  const param = 'updated_line_item_quantity';
  const line = session.lines.find((candidate) => candidate.id === lineId);
  if (!line) throw noSuch('line item', lineId, `${param}[line_item_id]`);
  if (quantity === 0 && (line.optional || line.adjustable?.minimum === 0)) {
    removeLine(world, session, line, param);
    return;
  }
  const { adjustable } = line;
  if (!adjustable) {
    throw invalidRequest('The quantity of this item cannot be changed.', { param });
  }
  if (quantity < adjustable.minimum || quantity > adjustable.maximum) {
    throw invalidRequest(
      `The quantity must be between ${adjustable.minimum} and ${adjustable.maximum}.`,
      { param },
    );
  }
  line.quantity = quantity;
}

/** Takes a line away on the buyer's wish. */
export function removeLine(world: World, session: Session, line: SessionLine, param: string): void {
  if (!isRemovable(world, session, line)) {
    throw invalidRequest('The last item cannot be removed.', { param });
  }
  session.lines = session.lines.filter((other) => other.id !== line.id);
}

function newLine(world: World, input: LineInput, at: string): SessionLine {
  const known = world.prices.get(input.price ?? '');
  if (input.quantity === undefined && !(known && isMetered(known))) throw quantityRequired(at);
  const price = readPrice(world, input, at);
  if (!price) throw missingParam(`${at}[price]`);
  return {
    id: world.ids.next('li_'),
    price: price.id,
    quantity: readQuantity(price, input.quantity, at),
    taxRates: readTaxRates(world, input.tax_rates ?? [], at),
    adjustable: readAdjustable(input.adjustable_quantity, at),
    metadata: changeMetadata({}, input.metadata),
    optional: false,
  };
}

function changedLine(world: World, line: SessionLine, input: LineInput, at: string): SessionLine {
  const price = readPrice(world, input, at) ?? findIn(world.prices, 'price', line.price);
  return {
    ...line,
    price: price.id,
    quantity: readQuantity(price, input.quantity ?? keptQuantity(price, line), at),
    taxRates:
      input.tax_rates === undefined
        ? line.taxRates
        : readTaxRates(world, input.tax_rates ?? [], at),
    adjustable:
      input.adjustable_quantity === undefined
        ? line.adjustable
        : readAdjustable(input.adjustable_quantity, at),
    metadata: changeMetadata(line.metadata, input.metadata),
    optional: line.optional && price.id === line.price,
  };
}

function keptQuantity(price: Price, line: SessionLine): number | undefined {
  return isMetered(price) ? undefined : (line.quantity ?? undefined);
}

function readPrice(world: World, input: LineInput, at: string): Price | undefined {
  if (input.price !== undefined && input.price_data !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: price, price_data.', {
      param: `${at}[price]`,
    });
  }
  if (input.price_data) {
    const inline = { ...input.price_data, active: false, inline: true };
    return createPrice(world, inline, `${at}[price_data]`);
  }
  return input.price === undefined ? undefined : findSellable(world, input.price, `${at}[price]`);
}

/** A price that can be sold: it and its product are active. */
export function findSellable(world: World, id: string, param: string): Price {
  const price = findIn(world.prices, 'price', id, param);
  if (!price.active) {
    throw invalidRequest(
      'The price specified is inactive. This field only accepts active prices.',
      { param },
    );
  }
  if (!findIn(world.products, 'product', price.product).active) {
    throw invalidRequest(
      `Price \`${id}\` is not available to be purchased because its product is not active.`,
      { param },
    );
  }
  return price;
}

/** `at` is the line, such as `line_items[0]`. A metered price has no quantity, any other needs one. */
export function readQuantity(
  price: Price,
  quantity: number | undefined,
  at: string,
): number | null {
  const param = `${at}[quantity]`;
  if (isMetered(price)) {
    if (quantity === undefined) return null;
    throw invalidRequest(
      `Quantity should not be specified where usage_type is \`metered\`. Remove quantity from \`${at}\``,
      { param },
    );
  }
  if (quantity === undefined) throw quantityRequired(at);
  if (quantity >= 1 && quantity <= HIGHEST_MAXIMUM) return quantity;
  throw invalidRequest(
    quantity < 1
      ? 'This value must be greater than or equal to 1.'
      : `This value must be less than or equal to ${HIGHEST_MAXIMUM} (it currently is '${quantity}').`,
    { param, code: 'parameter_invalid_integer' },
  );
}

function quantityRequired(at: string): Error {
  return invalidRequest(`Quantity is required. Add \`quantity\` to \`${at}\``, {
    param: `${at}[quantity]`,
    code: 'parameter_missing',
  });
}

function readTaxRates(world: World, ids: readonly string[], at: string): string[] {
  return ids.map((id, i) => findActiveTaxRate(world, id, `${at}[tax_rates][${i}]`).id);
}

/** The bounds that the buyer's quantity must keep; null when it is fixed. */
export function readAdjustable(
  input: LineInput['adjustable_quantity'],
  at: string,
): SessionLine['adjustable'] {
  if (!input?.enabled) return null;
  const { minimum = 0, maximum = Math.max(DEFAULT_MAXIMUM, input.minimum ?? 0) } = input;
  if (minimum < 0 || maximum < 1 || maximum > HIGHEST_MAXIMUM || minimum > maximum) {
    throw invalidRequest(
      `adjustable_quantity needs a minimum of at least 0 and a maximum between it and ${HIGHEST_MAXIMUM}.`,
      { param: `${at}[adjustable_quantity]` },
    );
  }
  return { minimum, maximum };
}

function isRecurring(world: World, line: SessionLine): boolean {
  return findIn(world.prices, 'price', line.price).recurring !== null;
}
