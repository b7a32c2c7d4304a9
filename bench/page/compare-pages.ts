import { eventNames, events } from '../sessions/events.js';
import type { Order } from '../sessions/order.js';
import type { Difference } from './bench-page.js';
import type { OpenPage, Step } from './open-page.js';
import { firstDifference, shownPage } from './shown-page.js';

/** The pages that do not show what is expected, each with its first difference. */
export function differencesFrom(
  expected: OpenPage,
  pages: readonly OpenPage[],
  moment: string,
): Difference[] {
  const shown = shownPage(expected.container);
  return pages.flatMap(({ adapter, container }) => {
    const found = firstDifference(shown, shownPage(container));
    return found === null ? [] : { adapter: adapter.name, text: `${moment}:\n${found}` };
  });
}

/** Delivers every event to every page. Returns the first difference of each page that has one. */
export async function comparePages(
  pages: readonly OpenPage[],
  expected: OpenPage,
  order: Order,
): Promise<Difference[]> {
  const found = new Map<string, Difference>();
  const note = (difference: Difference) => {
    if (!found.has(difference.adapter)) found.set(difference.adapter, difference);
  };
  const deliver = async (step: Step, moment: string) => {
    await expected.deliver([structuredClone(step)]);
    for (const page of pages) {
      try {
        await page.deliver([structuredClone(step)]);
      } catch (error) {
        note({ adapter: page.adapter.name, text: `${moment}:\nthrew ${String(error)}` });
      }
    }
    differencesFrom(expected, pages, moment).forEach(note);
  };
  // What a page throws while it renders is no reason to stop: it shows another page then.
  window.addEventListener('error', keepQuiet);
  try {
    await deliver([order.start], 'at the start');
    for (const name of eventNames) {
      const { title, steps } = events[name];
      for (const [index, step] of withoutRepeats(steps(order)).entries()) {
        await deliver(step, `${title}, step ${index + 1}`);
      }
      await deliver([order.start], `back from ${title}`);
    }
  } finally {
    window.removeEventListener('error', keepQuiet);
  }
  return [...found.values()];
}

/** Events go back and forth between the same sessions, which is nothing new after the first time. */
function withoutRepeats(steps: readonly Step[]): readonly Step[] {
  const isSame = (a: Step, b: Step) =>
    a.length === b.length && a.every((session, index) => session === b[index]);
  return steps.filter((step, index) => steps.findIndex((other) => isSame(other, step)) === index);
}

function keepQuiet(event: ErrorEvent): void {
  event.preventDefault();
}
