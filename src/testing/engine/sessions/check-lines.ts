import { amountsIn, isMetered } from '../catalog/prices.js';
import type { Price } from '../catalog/prices.js';
import { findIn } from '../find-in.js';
import { invalidRequest, missingParam, unsupported } from '../refusal.js';
import type { World } from '../world.js';
import type { OptionalItem, Session, SessionLine } from './session.js';

/** What the session asks of its lines. */
export interface LineRules {
  mode: Session['mode'];
  /** Lower case; when left out, the first line's currency. */
  currency: string | undefined;
  /** They count as lines for the limits, and must fit the session as lines do. */
  optionalItems: readonly OptionalItem[] | null;
}

const MOST_LINES = 100;
const MOST_OF_A_KIND = 20;

/** The currency of a session with these lines. */
export function currencyOfLines(
  world: World,
  lines: readonly SessionLine[],
  rules: LineRules,
): string {
  return rules.currency ?? findIn(world.prices, 'price', lines[0]?.price ?? '').currency;
}

/** A price that the session sells, and the parameter that names it. */
interface Offer {
  price: Price;
  param: string;
}

/** Refuses lines that the session cannot have, alone or together with its optional items. */
export function checkLines(world: World, lines: readonly SessionLine[], rules: LineRules): void {
  if (lines.length === 0) throw missingParam('line_items');
  const priceOf = (row: { price: string }) => findIn(world.prices, 'price', row.price);
  const own = lines.map((line, i) => ({
    price: priceOf(line),
    param: `line_items[${i}][price]`,
  }));
  const optional = (rules.optionalItems ?? []).map((item, i) => ({
    price: priceOf(item),
    param: `optional_items[${i}][price]`,
  }));
  // A line that came out of the optional items is counted among them.
  const counted = own.filter((_, i) => !lines[i]?.optional);
  const currency = currencyOfLines(world, lines, rules);
  checkNumber([...counted, ...optional], rules.mode);
  for (const offer of [...own, ...optional]) checkOffer(offer, rules.mode, currency);
  if (rules.mode === 'subscription') checkRecurring(own, optional);
  const count = own.length + optional.length;
  lines.forEach((line, i) => checkLine(line, own[i], currency, count));
}

function checkOffer({ price, param }: Offer, mode: Session['mode'], currency: string): void {
  if (!amountsIn(price, currency)) {
    const all = [price.currency, ...Object.keys(price.currency_options)];
    const supported = all.map((code) => `\`${code}\``).join(', ');
    throw invalidRequest(
      `The price specified supports currencies of ${supported} which doesn't include the expected currency of \`${currency}\`.`,
      { param },
    );
  }
  if (mode === 'payment' && price.recurring) {
    throw invalidRequest(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      { param },
    );
  }
}

/** What only holds for some prices: no bounds for usage, and one piece of what has no fixed price. */
function checkLine(
  line: SessionLine,
  offer: Offer | undefined,
  currency: string,
  count: number,
): void {
  if (!offer) return;
  const { price, param } = offer;
  if (isMetered(price) && line.adjustable) {
    throw invalidRequest('The quantity of a metered price cannot be adjusted by the customer.', {
      param: param.replace('[price]', '[adjustable_quantity]'),
    });
  }
  const custom = amountsIn(price, currency)?.custom_unit_amount;
  if (!custom) return;
  if (count > 1 || line.quantity !== 1 || line.adjustable) {
    throw invalidRequest(
      'A price with `custom_unit_amount` must be the only line item, with a quantity of 1 that cannot be adjusted.',
      { param },
    );
  }
  if (custom.preset === null) {
    throw unsupported('prices whose amount the buyer chooses, without a `preset`', param);
  }
}

function checkNumber(offers: readonly Offer[], mode: Session['mode']): void {
  const recurring = offers.filter(({ price }) => price.recurring).length;
  const tooMany =
    mode === 'payment'
      ? offers.length > MOST_LINES
      : recurring > MOST_OF_A_KIND || offers.length - recurring > MOST_OF_A_KIND;
  if (!tooMany) return;
  throw invalidRequest(
    mode === 'payment'
      ? `A Checkout Session can have at most ${MOST_LINES} line items, optional items included.`
      : `A Checkout Session in \`subscription\` mode can have at most ${MOST_OF_A_KIND} line items with recurring prices and ${MOST_OF_A_KIND} line items with one-time prices, optional items included.`,
    { param: 'line_items' },
  );
}

function checkRecurring(own: readonly Offer[], optional: readonly Offer[]): void {
  const terms = (offers: readonly Offer[]) =>
    offers.flatMap(({ price }) => (price.recurring ? [price.recurring] : []));
  if (terms(own).length === 0) {
    throw invalidRequest(
      'You must provide at least one recurring price in `subscription` mode when using prices.',
      { param: 'line_items' },
    );
  }
  const rhythms = new Set(
    terms([...own, ...optional]).map((term) => `${term.interval_count} ${term.interval}`),
  );
  if (rhythms.size > 1) {
    throw invalidRequest(
      'Checkout does not support multiple prices with different billing intervals.',
      { param: 'line_items' },
    );
  }
}
