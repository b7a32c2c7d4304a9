import type { ByAdapter, Latency } from '../page/bench-page.js';
import { events, type EventName } from '../sessions/events.js';
import { STRIPES_LIMIT } from '../sessions/order.js';
import type { Plan } from './plan.js';
import type { BenchBrowser } from './with-page.js';

/** Blocks of the latency, at most: waiting for frames takes long, and every block is an average already. */
const LATENCY_BLOCKS = 4;

/** Runs of the latency in one block, spread over a frame. */
const LATENCY_RUNS = 3;

/** Script time of each event, block by block. */
export async function measureScripts(
  { page }: BenchBrowser,
  happening: readonly EventName[],
  { lines, blocks }: Plan,
): Promise<ReadonlyMap<EventName, Array<ByAdapter<number>>>> {
  // The clock is too coarse for a few steps of a short order; those of a long one take their time.
  const runs = lines === 1 ? 5 : lines > STRIPES_LIMIT ? 1 : 2;
  const warmUps = lines > STRIPES_LIMIT ? 1 : 3;
  const times = new Map(happening.map((event) => [event, [] as Array<ByAdapter<number>>]));
  const block = (event: EventName) =>
    page.evaluate(([name, count]) => window.bench.time(name, count), [event, runs] as const);
  // Everything is compiled before the first block that counts.
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) {
    for (const event of happening) await block(event);
  }
  for (let index = 0; index < blocks; index += 1) {
    for (const event of happening) times.get(event)!.push(await block(event));
  }
  return times;
}

/** Latency of each event that shows something, block by block. */
export async function measureLatencies(
  { page }: BenchBrowser,
  happening: readonly EventName[],
  blocks: number,
): Promise<ReadonlyMap<EventName, Array<ByAdapter<Latency>>>> {
  const visible = happening.filter((event) => events[event].shows);
  const latencies = new Map(visible.map((event) => [event, [] as Array<ByAdapter<Latency>>]));
  for (let index = 0; index < Math.min(blocks, LATENCY_BLOCKS); index += 1) {
    for (const event of visible) {
      const block = await page.evaluate(([name, runs]) => window.bench.timeLatency(name, runs), [
        event,
        LATENCY_RUNS,
      ] as const);
      latencies.get(event)!.push(block);
    }
  }
  return latencies;
}

/** Time from mount to content, block by block. */
export async function measureMounts(
  { page }: BenchBrowser,
  blocks: number,
): Promise<Array<ByAdapter<number>>> {
  const times: Array<ByAdapter<number>> = [];
  await page.evaluate(() => window.bench.timeMount());
  for (let index = 0; index < blocks; index += 1) {
    times.push(await page.evaluate(() => window.bench.timeMount()));
  }
  return times;
}
