import { invalidRequest, noSuch } from '../refusal.js';
import type { World } from '../world.js';
import { findSellable, readAdjustable, readQuantity, removeLine } from './lines.js';
import type { OptionalItem, Session, SessionLine, UiMode } from './session.js';

/** One element of `optional_items`. */
export interface OptionalItemInput {
  price: string;
  quantity: number;
  adjustable_quantity?: { enabled: boolean; minimum?: number; maximum?: number };
}

const MOST_ITEMS = 10;

/**
 * The optional items of a new session; null when it has none. Whether they fit its mode, currency
 * and limits is checked together with the lines.
 */
export function readOptionalItems(
  world: World,
  inputs: readonly OptionalItemInput[] | undefined,
  uiMode: UiMode,
): OptionalItem[] | null {
  if (!inputs) return null;
  if (uiMode === 'elements' && world.assumptions.optionalItemsInElements === 'refused') {
    throw invalidRequest('You can not pass `optional_items` when `ui_mode` is `elements`.', {
      param: 'optional_items',
    });
  }
  if (inputs.length > MOST_ITEMS) {
    throw invalidRequest(`Array must have at most ${MOST_ITEMS} elements.`, {
      param: 'optional_items',
    });
  }
  const items = inputs.map((input, i) => readItem(world, input, `optional_items[${i}]`));
  const twice = items.findIndex((item, i) => items.some((o, j) => j < i && o.price === item.price));
  if (twice === -1) return items;
  throw invalidRequest('Each price can be offered once among the optional items.', {
    param: `optional_items[${twice}][price]`,
  });
}

/** Whether the buyer has added the item. */
export function isSelected(session: Session, item: OptionalItem): boolean {
  return lineOf(session, item.price) !== undefined;
}

/** The buyer adds an optional item, or takes it away again. What is so already stays so. */
export function chooseOptionalItem(
  world: World,
  session: Session,
  { price, selected }: { price: string; selected: boolean },
): void {
  const item = session.optionalItems?.find((candidate) => candidate.price === price);
  if (!item) throw noSuch('optional item', price, 'optional_item[price]');
  const line = lineOf(session, price);
  if (line && !selected) removeLine(world, session, line, 'optional_item');
  if (!line && selected) session.lines.push(newLine(world, item));
}

function lineOf(session: Session, price: string): SessionLine | undefined {
  return session.lines.find((line) => line.optional && line.price === price);
}

function newLine(world: World, { price, quantity, adjustable }: OptionalItem): SessionLine {
  return {
    id: world.ids.next('li_'),
    price: findSellable(world, price, 'optional_item[price]').id,
    quantity,
    taxRates: [],
    adjustable,
    metadata: {},
    optional: true,
  };
}

function readItem(world: World, input: OptionalItemInput, at: string): OptionalItem {
  const price = findSellable(world, input.price, `${at}[price]`);
  const quantity = readQuantity(price, input.quantity, at);
  return {
    price: price.id,
    // Never null: a metered price refuses the quantity that an optional item must have.
    quantity: quantity ?? 1,
    adjustable: readAdjustable(input.adjustable_quantity, at),
  };
}
