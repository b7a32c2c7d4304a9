import { eventNames, type EventName } from '../sessions/events.js';
import type { EventCounts, MountCounts, Times } from '../page/bench-page.js';
import { allocated, growth } from './memory.js';
import { median, ratio, type Spread } from './statistics.js';
import type { BenchBrowser } from './with-page.js';

/** What one event cost with one adapter. */
export interface EventFigures extends EventCounts {
  /** Script time from emit to flushed commit, in multiples of the first adapter's. */
  readonly script: Spread;
  /** The same, in milliseconds, on this machine. */
  readonly milliseconds: number;
  /** Bytes allocated by one step; null where it was not measured. */
  readonly bytes: number | null;
}

/** What one adapter cost. */
export interface AdapterFigures {
  readonly name: string;
  readonly title: string;
  readonly events: Record<EventName, EventFigures>;
  readonly mount: { readonly commits: number; readonly time: Spread };
  /** Bytes on the heap after {@link CHANGES} changes; null where it was not measured. */
  readonly growth: number | null;
}

/** What was measured with orders of one length. */
export interface Figures {
  readonly lines: number;
  readonly adapters: readonly AdapterFigures[];
}

/** How many changes the growth of the heap is measured over. */
export const CHANGES = 1000;

/** The events whose allocations are measured: they lead back to where they began, so they can be repeated. */
const ALLOCATING: ReadonlySet<EventName> = new Set(['identical', 'quantity', 'promotion']);

/** Runs of an event in one block, for each adapter. */
const RUNS = 2;

/** Measures everything at one length. Throws when the adapters do not show the same page. */
export async function measure(
  browser: BenchBrowser,
  lines: number,
  blocks: number,
): Promise<Figures> {
  const { page } = browser;
  await page.evaluate((count) => window.bench.open(count), lines);
  await compare(browser);
  const adapters = await page.evaluate(() => window.bench.adapters);
  const times = await measureTimes(browser, blocks);
  const mounts = await measureMounts(browser, blocks);
  const [reference] = adapters;

  const figures: AdapterFigures[] = [];
  for (const { name, title } of adapters) {
    const events = {} as Record<EventName, EventFigures>;
    for (const event of eventNames) {
      const of = (adapter: string) => times[event].map((block) => block[adapter] ?? Number.NaN);
      events[event] = {
        ...(await count(browser, name, event)),
        script: ratio(of(name), of(reference!.name)),
        milliseconds: median(of(name)),
        bytes: ALLOCATING.has(event) ? await allocated(browser, name, event, 10) : null,
      };
    }
    const mountOf = (adapter: string) => mounts.map((block) => block[adapter] ?? Number.NaN);
    const { commits } = await countMount(browser, name);
    figures.push({
      name,
      title,
      events,
      mount: { commits, time: ratio(mountOf(name), mountOf(reference!.name)) },
      growth: lines > 100 ? null : await growth(browser, name, CHANGES),
    });
  }
  await compare(browser);
  return { lines, adapters: figures };
}

async function compare({ page }: BenchBrowser): Promise<void> {
  const differences = await page.evaluate(() => window.bench.differences());
  if (differences.length === 0) return;
  const shown = differences.slice(0, 5).join('\n\n');
  throw new Error(`${differences.length} pages differ from the first adapter's:\n\n${shown}`);
}

async function measureTimes(
  { page }: BenchBrowser,
  blocks: number,
): Promise<Record<EventName, Times[]>> {
  const times = {} as Record<EventName, Times[]>;
  for (const event of eventNames) times[event] = [];
  const block = (event: EventName) =>
    page.evaluate(([name, runs]) => window.bench.time(name, runs), [event, RUNS] as const);
  // Everything is compiled before the first block that counts.
  for (let warmUp = 0; warmUp < 3; warmUp += 1) for (const event of eventNames) await block(event);
  for (let index = 0; index < blocks; index += 1) {
    for (const event of eventNames) times[event].push(await block(event));
  }
  return times;
}

async function measureMounts({ page }: BenchBrowser, blocks: number): Promise<Times[]> {
  const times: Times[] = [];
  await page.evaluate(() => window.bench.timeMount());
  for (let index = 0; index < blocks; index += 1) {
    times.push(await page.evaluate(() => window.bench.timeMount()));
  }
  return times;
}

function count({ page }: BenchBrowser, adapter: string, event: EventName): Promise<EventCounts> {
  return page.evaluate(([name, what]) => window.bench.count(name, what), [adapter, event] as const);
}

function countMount({ page }: BenchBrowser, adapter: string): Promise<MountCounts> {
  return page.evaluate((name) => window.bench.countMount(name), adapter);
}
