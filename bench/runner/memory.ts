import type { EventName } from '../sessions/events.js';
import type { BenchBrowser } from './with-page.js';

/** Bytes between two samples of an allocation, on average. */
const SAMPLING_INTERVAL = 256;

interface AllocationNode {
  readonly selfSize: number;
  readonly children: readonly AllocationNode[];
}

/** Bytes that one step of the event allocates in script, also what is garbage at once. Sampled, so within a few per cent. */
export async function allocated(
  { page, devtools }: BenchBrowser,
  adapter: string,
  event: EventName,
  runs: number,
): Promise<number> {
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
  return sizeOf(profile.head) / steps;
}

function sizeOf({ selfSize, children }: AllocationNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
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
