import { eventNames, type EventName } from '../sessions/events.js';
import { allocatedBy, nameOf, totalOf } from './memory.js';
import type { BenchBrowser } from './with-page.js';

const LINES = 100;
const RUNS = 40;
const MOST = 25;

/** Where the script time and the memory of one adapter go at one event, as lines of text: each function with its own share. */
export async function profile(
  browser: BenchBrowser,
  adapter: string,
  event: EventName,
): Promise<string[]> {
  const { page, devtools } = browser;
  await page.evaluate(([lines, name]) => window.bench.open(lines, 'copies', [name]), [
    LINES,
    adapter,
  ] as const);
  // Warm, as in the blocks that count.
  await page.evaluate(
    async ([name, what]) => {
      window.bench.prepare(what, 20);
      await window.bench.deliver(name);
      await window.bench.time(what, 2);
    },
    [adapter, event] as const,
  );
  const steps = await page.evaluate(([what, runs]) => window.bench.prepare(what, runs), [
    event,
    RUNS,
  ] as const);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await page.evaluate((name) => window.bench.deliver(name), adapter);
  const { profile: taken } = await devtools.send('Profiler.stop');

  const own = new Map<string, number>();
  const nodes = new Map(taken.nodes.map((node) => [node.id, node]));
  for (const [index, id] of (taken.samples ?? []).entries()) {
    const name = nameOf(nodes.get(id)!.callFrame);
    own.set(name, (own.get(name) ?? 0) + (taken.timeDeltas?.[index] ?? 0));
  }
  const total = [...own].reduce((sum, [name, time]) => (isIdle(name) ? sum : sum + time), 0);
  const busiest = [...own].filter(([name]) => !isIdle(name)).sort((a, b) => b[1] - a[1]);
  const sizes = await allocatedBy(browser, adapter, event, RUNS);
  return [
    `${adapter}, ${event}, ${LINES} lines: ${(total / steps).toFixed(0)} µs a step with the profiler on`,
    ...busiest
      .slice(0, MOST)
      .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`),
    `${(totalOf(sizes) / 1000).toFixed(1)} kB a step`,
    ...[...sizes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([name, size]) => `${size.toFixed(0).padStart(6)} B  ${name}`),
  ];
}

/** Reads `adapter:event`, as it is given on the command line. */
export function parseProfile(text: string): { adapter: string; event: EventName } {
  const [adapter = '', name] = text.split(':');
  const event = eventNames.find((candidate) => candidate === name);
  if (!event)
    throw new Error(`--profile takes ADAPTER:EVENT; the events are ${eventNames.join(', ')}.`);
  return { adapter, event };
}

function isIdle(name: string): boolean {
  return /^\((?:idle|program|root)\)/.test(name);
}
