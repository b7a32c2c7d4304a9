import { getByText } from '@testing-library/dom';
import type { StripeSimulator } from '../../../../src/testing/simulator.js';

/** A browser without a script, looking at one page after the other. */
export interface Visit {
  /** The last answer's status. */
  status: number;
  /** Where the last answer sends the browser outside of the simulator's pages; null if it does not. */
  left: string | null;
  state(): string | null;
  /** Fills a field by its label, or chooses in a list. */
  fill(label: string | RegExp, value: string): void;
  tick(label: string | RegExp): void;
  /** Presses a button and follows where the answer leads, within the simulator's pages. */
  press(name: string | RegExp): Promise<void>;
  /** The words of the page. */
  text(): string;
  /** What the page says went wrong. */
  alert(): string;
}

/** Opens a page of the simulator in the test's document. */
export async function visit(simulator: StripeSimulator, address: string): Promise<Visit> {
  let url = address;
  const go = async (init?: RequestInit): Promise<void> => {
    const response = await simulator.fetch(url, init);
    const location = response.headers.get('location');
    opened.status = response.status;
    if (location !== null) {
      if (!new URL(location).pathname.startsWith('/c/')) {
        opened.left = location;
        return;
      }
      url = location;
      return go();
    }
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.title = next.title;
    document.body.replaceWith(next.body);
  };
  const opened: Visit = {
    status: 0,
    left: null,
    state: () => document.body.dataset['checkoutState'] ?? null,
    fill(label, value) {
      const field = fieldOf(label);
      field.value = value;
      if (field.value !== value) throw new Error(`${String(label)} does not take ${value}.`);
    },
    tick(label) {
      const box = fieldOf(label);
      if (!('checked' in box)) throw new Error(`${String(label)} is nothing to tick.`);
      box.checked = true;
    },
    async press(name) {
      // By text, because looking for roles among two lists of all countries takes half a second.
      const selector = 'button:not([hidden])';
      const button = getByText<HTMLButtonElement>(document.body, name, { selector });
      const data = new FormData(button.form!, button);
      const body = new URLSearchParams();
      for (const [field, value] of data) body.append(field, String(value));
      await go({ method: 'POST', body });
    },
    text: () => wordsOf(document.body),
    alert: () => wordsOf(document.querySelector('[role=alert]')!),
  };
  await go();
  return opened;
}

/**
 * The one field with this label. Not by `getByLabelText`, which asks every element of the page for
 * its labels: with two lists of all countries a test then takes seconds.
 */
function fieldOf(label: string | RegExp): HTMLInputElement | HTMLSelectElement {
  const labels = [...document.querySelectorAll('label')].filter(({ textContent }) => {
    const text = textContent.replace(/\s+/g, ' ').trim();
    return typeof label === 'string' ? text === label : label.test(text);
  });
  const [found] = labels;
  if (!found || labels.length > 1) {
    throw new Error(`The page has ${labels.length} fields with the label ${String(label)}.`);
  }
  const field = found.control;
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
  throw new Error(`The label ${String(label)} belongs to no field.`);
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
