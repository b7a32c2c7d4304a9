import type { Difference } from '../page/bench-page.js';
import type { Plan } from './plan.js';
import type { BenchBrowser } from './with-page.js';

/** Opens the pages, looks at each after every event, and leaves only those open that are right. */
export async function compare(
  { page }: BenchBrowser,
  { lines, stripe, adapters, toleratesOthers }: Omit<Plan, 'blocks'>,
): Promise<{ right: readonly string[]; wrong: readonly Difference[] }> {
  const open = (names: readonly string[]) =>
    page.evaluate(([count, kind, which]) => window.bench.open(count, kind, which), [
      lines,
      stripe,
      names,
    ] as const);
  await open(adapters);
  const wrong = await page.evaluate(() => window.bench.differences());
  const inadmissible = wrong.filter(
    ({ adapter }) => !toleratesOthers || adapter === adapters[0] || isCheckstands(adapter),
  );
  if (inadmissible.length > 0) throw complaint(inadmissible);
  const right = adapters.filter((name) => !wrong.some(({ adapter }) => adapter === name));
  if (wrong.length > 0) await open(right);
  return { right, wrong };
}

function isCheckstands(adapter: string): boolean {
  return adapter.startsWith('checkstand');
}

/** What is thrown when pages are wrong. */
export function complaint(differences: readonly Difference[]): Error {
  const shown = differences.map(({ adapter, text }) => `${adapter}, ${text}`).join('\n\n');
  return new Error(
    `${differences.length} adapters show another page than they should:\n\n${shown}`,
  );
}
