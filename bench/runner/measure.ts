import type { ByAdapter, EventCounts, Latency } from '../page/bench-page.js';
import { eventNames, type EventName } from '../sessions/events.js';
import { STRIPES_LIMIT } from '../sessions/order.js';
import { measureLatencies, measureMounts, measureScripts } from './blocks.js';
import { compare, complaint } from './compare.js';
import {
  CHANGES,
  type AdapterFigures,
  type EventFigures,
  type Figures,
  type LatencyFigures,
} from './figures.js';
import { allocated, growth } from './memory.js';
import type { Plan } from './plan.js';
import { median, ratio } from './statistics.js';
import type { BenchBrowser } from './with-page.js';

/** The events whose allocations are measured: they lead back to where they began, so they can be repeated. */
const ALLOCATING: ReadonlySet<EventName> = new Set(['identical', 'quantity', 'promotion']);

/** Measures everything at one length. Throws when an adapter shows another page than it should and may not. */
export async function measure(browser: BenchBrowser, plan: Plan): Promise<Figures> {
  const { page } = browser;
  const { lines, blocks } = plan;
  const { right: adapters, wrong } = await compare(browser, plan);
  const happening = await page.evaluate(() => window.bench.happening());
  const scripts = await measureScripts(browser, happening, plan);
  const latencies = await measureLatencies(browser, happening, blocks);
  const mounts = await measureMounts(browser, blocks);
  const counts = new Map<EventName, ByAdapter<EventCounts>>();
  for (const event of happening) {
    counts.set(event, await page.evaluate((name) => window.bench.count(name), event));
  }
  const [reference = ''] = adapters;

  const figures: AdapterFigures[] = [];
  for (const name of adapters) {
    const of = (blocks: ReadonlyArray<ByAdapter<number>>, adapter: string = name) =>
      blocks.map((block) => block[adapter] ?? Number.NaN);
    const all = {} as Record<EventName, EventFigures | null>;
    for (const event of eventNames) {
      const counted = counts.get(event)?.[name];
      const script = scripts.get(event);
      all[event] =
        counted && script
          ? {
              ...counted,
              script: ratio(of(script), of(script, reference)),
              milliseconds: median(of(script)),
              latency: latencyFigures(latencies.get(event), name, reference),
              bytes: ALLOCATING.has(event) ? await allocated(browser, name, event, 10) : null,
            }
          : null;
    }
    const { commits } = await page.evaluate((adapter) => window.bench.countMount(adapter), name);
    figures.push({
      name,
      events: all,
      mount: { commits, time: ratio(of(mounts), of(mounts, reference)) },
      growth: lines > STRIPES_LIMIT ? null : await growth(browser, name, CHANGES),
    });
  }
  const after = await page.evaluate(() => window.bench.differences());
  if (after.length > 0) throw complaint(after);
  return { lines, blocks, adapters: figures, wrong };
}

function latencyFigures(
  blocks: ReadonlyArray<ByAdapter<Latency>> | undefined,
  adapter: string,
  reference: string,
): LatencyFigures | null {
  if (!blocks) return null;
  const of = (name: string, member: keyof Latency) =>
    blocks.map((block) => block[name]?.[member] ?? Number.NaN);
  return {
    shown: ratio(of(adapter, 'shown'), of(reference, 'shown')),
    painted: median(of(adapter, 'painted')),
  };
}
