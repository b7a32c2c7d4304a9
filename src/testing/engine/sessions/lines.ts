import { createPrice } from '../catalog/prices.js';
import type { InlineProduct, Price, PriceInput } from '../catalog/prices.js';
import { findActiveTaxRate } from '../catalog/tax-rates.js';
import { changeMetadata } from '../metadata.js';
import type { MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam, noSuch } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
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

/** What the session asks of its lines. */
export interface LineRules {
  mode: Session['mode'];
  currency: string | undefined;
}

const MOST_LINES = 100;
const MOST_OF_A_KIND = 20;
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

/** Whether the buyer may take this line away: never the last one, nor the last recurring one. */
export function isRemovable(world: World, session: Session, line: SessionLine): boolean {
  if (line.adjustable?.minimum !== 0 || session.lines.length <= 1) return false;
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
  const { adjustable } = line;
  if (!adjustable) {
    throw invalidRequest('The quantity of this item cannot be changed.', { param });
  }
  if (quantity === 0) {
    if (!isRemovable(world, session, line)) {
      throw invalidRequest(
        adjustable.minimum === 0
          ? 'The last item cannot be removed.'
          : `The quantity must be at least ${adjustable.minimum}.`,
        { param },
      );
    }
    session.lines = session.lines.filter((other) => other.id !== line.id);
    return;
  }
  if (quantity < adjustable.minimum || quantity > adjustable.maximum) {
    throw invalidRequest(
      `The quantity must be between ${adjustable.minimum} and ${adjustable.maximum}.`,
      { param },
    );
  }
  line.quantity = quantity;
}

function newLine(world: World, input: LineInput, at: string): SessionLine {
  const price = readPrice(world, input, at);
  if (!price) throw missingParam(`${at}[price]`);
  return {
    id: world.ids.next('li_'),
    price: price.id,
    quantity: readQuantity(input.quantity ?? 1, at),
    taxRates: readTaxRates(world, input.tax_rates ?? [], at),
    adjustable: readAdjustable(input.adjustable_quantity, at),
    metadata: changeMetadata({}, input.metadata),
  };
}

function changedLine(world: World, line: SessionLine, input: LineInput, at: string): SessionLine {
  return {
    ...line,
    price: readPrice(world, input, at)?.id ?? line.price,
    quantity: input.quantity === undefined ? line.quantity : readQuantity(input.quantity, at),
    taxRates:
      input.tax_rates === undefined
        ? line.taxRates
        : readTaxRates(world, input.tax_rates ?? [], at),
    adjustable:
      input.adjustable_quantity === undefined
        ? line.adjustable
        : readAdjustable(input.adjustable_quantity, at),
    metadata: changeMetadata(line.metadata, input.metadata),
  };
}

/** An inline price is kept, but not active: it serves this session alone. */
function readPrice(world: World, input: LineInput, at: string): Price | undefined {
  if (input.price !== undefined && input.price_data !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: price, price_data.', {
      param: `${at}[price]`,
    });
  }
  if (input.price_data) {
    return createPrice(world, { ...input.price_data, active: false }, `${at}[price_data]`);
  }
  if (input.price === undefined) return undefined;
  const price = findIn(world.prices, 'price', input.price, `${at}[price]`);
  if (!price.active) {
    throw invalidRequest(
      'The price specified is inactive. This field only accepts active prices.',
      { param: `${at}[price]` },
    );
  }
  return price;
}

function readQuantity(quantity: number, at: string): number {
  if (quantity >= 1 && quantity <= HIGHEST_MAXIMUM) return quantity;
  throw invalidRequest('This value must be greater than or equal to 1.', {
    param: `${at}[quantity]`,
    code: 'parameter_invalid_integer',
  });
}

function readTaxRates(world: World, ids: readonly string[], at: string): string[] {
  return ids.map((id, i) => findActiveTaxRate(world, id, `${at}[tax_rates][${i}]`).id);
}

function readAdjustable(
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

function checkLines(world: World, lines: readonly SessionLine[], rules: LineRules): void {
  if (lines.length === 0) throw missingParam('line_items');
  const prices = lines.map((line) => findIn(world.prices, 'price', line.price));
  checkNumber(prices, rules.mode);
  const expected = rules.currency ?? prices[0]?.currency;
  for (const [i, price] of prices.entries()) {
    const param = `line_items[${i}][price]`;
    if (price.currency !== expected) {
      throw invalidRequest(
        `The price specified supports currencies of \`${price.currency}\` which doesn't match the expected currency: \`${expected}\`.`,
        { param },
      );
    }
    if (rules.mode === 'payment' && price.recurring) {
      throw invalidRequest(
        'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
        { param },
      );
    }
  }
  if (rules.mode === 'subscription') checkRecurring(prices);
}

function checkNumber(prices: readonly Price[], mode: Session['mode']): void {
  const recurring = prices.filter((price) => price.recurring).length;
  const tooMany =
    mode === 'payment'
      ? prices.length > MOST_LINES
      : recurring > MOST_OF_A_KIND || prices.length - recurring > MOST_OF_A_KIND;
  if (!tooMany) return;
  throw invalidRequest(
    mode === 'payment'
      ? `A Checkout Session can have at most ${MOST_LINES} line items.`
      : `A Checkout Session in \`subscription\` mode can have at most ${MOST_OF_A_KIND} line items with recurring prices and ${MOST_OF_A_KIND} line items with one-time prices.`,
    { param: 'line_items' },
  );
}

function checkRecurring(prices: readonly Price[]): void {
  const terms = prices.flatMap((price) => (price.recurring ? [price.recurring] : []));
  if (terms.length === 0) {
    throw invalidRequest(
      'You must provide at least one recurring price in `subscription` mode when using prices.',
      { param: 'line_items' },
    );
  }
  const rhythms = new Set(terms.map((term) => `${term.interval_count} ${term.interval}`));
  if (rhythms.size > 1) {
    throw invalidRequest(
      'Checkout does not support multiple prices with different billing intervals.',
      { param: 'line_items' },
    );
  }
}
