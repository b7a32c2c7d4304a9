import type { ReactNode } from 'react';
import { canDecrease, canIncrease, type LineView, type TotalView } from './view.js';

/** Asks Stripe for another quantity of a line. */
export type SetQuantity = (line: string, quantity: number) => void;

/*
 * The page as a developer writes it by hand in React, with the content of Checkstand's default parts. Functions
 * that return elements, not components: each adapter decides what is a component and what makes it render.
 */

/** One line of the order. */
export function renderLine(line: LineView, setQuantity: SetQuantity): ReactNode {
  const { id, name, quantity, minimum, maximum } = line;
  return (
    <li>
      <span>{name}</span>
      <span>{line.description}</span>
      {line.unit !== null && <span>{`${line.unit} each`}</span>}
      <span>{line.subtotal}</span>
      <div>
        <button
          type="button"
          aria-label={`Decrease quantity of ${name}`}
          aria-disabled={!canDecrease(quantity, minimum) || undefined}
          onClick={() => setQuantity(id, quantity - 1)}
        >
          −
        </button>
        <input
          role="spinbutton"
          inputMode="numeric"
          autoComplete="off"
          aria-label={`Quantity of ${name}`}
          aria-valuenow={quantity}
          aria-valuemin={minimum}
          aria-valuemax={maximum}
          value={quantity}
          onChange={(event) => setQuantity(id, Number(event.target.value))}
        />
        <button
          type="button"
          aria-label={`Increase quantity of ${name}`}
          aria-disabled={!canIncrease(quantity, maximum) || undefined}
          onClick={() => setQuantity(id, quantity + 1)}
        >
          +
        </button>
      </div>
      {line.removable && (
        <button type="button" aria-label={`Remove ${name}`} onClick={() => setQuantity(id, 0)}>
          Remove
        </button>
      )}
    </li>
  );
}

/** Safari takes a list without markers for none unless told its role. */
const LIST = { role: 'list', 'aria-label': 'Your order' } as const;

/** The list of lines. */
export function renderLines(lines: ReactNode): ReactNode {
  return <ul {...LIST}>{lines}</ul>;
}

/** Every amount but those of the lines. */
export function renderTotals(totals: readonly TotalView[]): ReactNode {
  return (
    <section aria-label="Order summary">
      <dl>
        {totals.map(({ key, label, amount }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The button that pays. */
export function renderPay(label: string, pay: () => void): ReactNode {
  return (
    <div>
      <button type="button" onClick={pay}>
        {label}
      </button>
    </div>
  );
}
