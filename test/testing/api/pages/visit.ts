import { getByLabelText, getByText } from '@testing-library/dom';
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
      const field = getByLabelText<HTMLInputElement | HTMLSelectElement>(document.body, label);
      field.value = value;
      if (field.value !== value) throw new Error(`${String(label)} does not take ${value}.`);
    },
    tick(label) {
      getByLabelText<HTMLInputElement>(document.body, label).checked = true;
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

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
