import type { EventName } from '../sessions/events.js';
import type { BenchBrowser } from './with-page.js';

/** Bytes between two samples of an allocation, on average. */
const SAMPLING_INTERVAL = 256;

interface AllocationNode {
  readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
  readonly selfSize: number;
  readonly children: readonly AllocationNode[];
}

/** Bytes that one step of the event allocates in script, also what is garbage at once. Sampled, so within a few per cent. */
export async function allocated(
  browser: BenchBrowser,
  adapter: string,
  event: EventName,
  runs: number,
): Promise<number> {
  return totalOf(await allocatedBy(browser, adapter, event, runs));
}

/** The bytes of all functions together. */
export function totalOf(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** The same, function by function: `name:line` → bytes. */
export async function allocatedBy(
  { page, devtools }: BenchBrowser,
  adapter: string,
  event: EventName,
  runs: number,
): Promise<ReadonlyMap<string, number>> {
  const steps = await page.evaluate(([name, count]) => window.bench.prepare(name, count), [
    event,
    runs,
  ] as const);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.evaluate((name) => window.bench.deliver(name), adapter);
  const { profile } = await devtools.send('HeapProfiler.stopSampling');
  const sizes = new Map<string, number>();
  addSizes(profile.head, steps, sizes);
  return sizes;
}

function addSizes(node: AllocationNode, steps: number, sizes: Map<string, number>): void {
  const name = nameOf(node.callFrame);
  sizes.set(name, (sizes.get(name) ?? 0) + node.selfSize / steps);
  for (const child of node.children) addSizes(child, steps, sizes);
}

/** A function as tables of it say: its name, and the line where it begins. */
export function nameOf({
  functionName,
  lineNumber,
}: Readonly<{ functionName: string; lineNumber: number }>): string {
  return `${functionName || 'anonymous'}:${lineNumber + 1}`;
}

/** Bytes by which the heap has grown after so many changes, when everything that can be collected has been. */
export async function growth(
  { page, devtools }: BenchBrowser,
  adapter: string,
  changes: number,
): Promise<number> {
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const change = (count: number) =>
    page.evaluate(([name, times]) => window.bench.change(name, times), [adapter, count] as const);
  // What is made once, compiled code above all, is there before.
  await change(changes);
  const before = await used();
  await change(changes);
  return (await used()) - before;
}
