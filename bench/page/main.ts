// React looks for who watches it when it is loaded, so this comes first.
import { watchCommits } from '../measure/watch-commits.js';
import { adapters } from '../adapters/index.js';
import { watchMutations } from '../measure/mutations.js';
import { renderedComponents } from '../measure/rendered-components.js';
import { eventNames, events, type EventName } from '../sessions/events.js';
import type { Order } from '../sessions/order.js';
import { stripes } from '../stripes/index.js';
import type { BenchPage, ByAdapter, EventCounts, Latency, MountCounts } from './bench-page.js';
import { comparePages, differencesFrom } from './compare-pages.js';
import { painted, pause } from './moments.js';
import { openPage, payText, untilPage, type OpenPage, type Step } from './open-page.js';
import { payLabel } from './view.js';

/** Longer than it takes until changes have been told to screen readers. */
const LATER_MS = 750;

/** How long a frame lasts on most screens, and in a browser without one. */
const FRAME_MS = 1000 / 60;

let order: Order;
let pages = new Map<string, OpenPage>();
/** What all pages have to show: that of the first adapter, with the plainest Stripe. It is not measured. */
let expected: OpenPage;
let prepared: readonly Step[] = [];

function pageOf(adapter: string): OpenPage {
  const page = pages.get(adapter);
  if (!page) throw new Error(`No page of ${adapter} is open.`);
  return page;
}

function copyOf(step: Step): Step {
  return step.map((session) => structuredClone(session));
}

/** A fresh deep copy for each delivery, which shares nothing with the one before. */
function copiesOf(event: EventName): readonly Step[] {
  return events[event].steps(order).map(copyOf);
}

async function startOver(page: OpenPage): Promise<void> {
  await page.deliver([copyOf([order.start])]);
}

async function count(event: EventName): Promise<ByAdapter<EventCounts>> {
  const [first = []] = events[event].steps(order);
  const open = [...pages.values()];
  for (const page of [expected, ...open]) await startOver(page);
  await pause(LATER_MS);
  await expected.deliver([copyOf(first)]);
  const counts = new Map<Element, { commits: number; renders: number }>();
  for (const { container } of open) counts.set(container, { commits: 0, renders: 0 });
  const stop = watchCommits(({ containerInfo, current }) => {
    const counted = counts.get(containerInfo);
    if (!counted) return;
    counted.commits += 1;
    counted.renders += renderedComponents(current).length;
  });
  const watches = open.map(({ container }) => watchMutations(container));
  const label = payLabel(first.at(-1) ?? order.start);
  for (const page of open) {
    const shown = untilPage(page.container, () => payText(page.container) === label);
    await page.emit(copyOf(first));
    if (events[event].shows) await shown;
  }
  await pause(LATER_MS);
  stop();
  const mutations = watches.map((watch) => watch.take());
  for (const watch of watches) watch.stop();
  const moment = `${events[event].title}, at its own pace`;
  const [wrong] = differencesFrom(expected, open, moment);
  if (wrong) throw new Error(`${wrong.adapter}, ${wrong.text}`);
  return Object.fromEntries(
    open.map(({ adapter, container }, index) => [
      adapter.name,
      { ...counts.get(container)!, ...mutations[index]! },
    ]),
  );
}

async function mountOnce(name: string): Promise<{ page: OpenPage; time: number }> {
  const { adapter, kind } = pageOf(name);
  const started = performance.now();
  const page = openPage(adapter, kind, order);
  return { page, time: (await page.shown) - started };
}

async function countMount(name: string): Promise<MountCounts> {
  let commits = 0;
  const known = new Set<Element>([...pages.values()].map(({ container }) => container));
  const stop = watchCommits(({ containerInfo }) => {
    if (!known.has(containerInfo)) commits += 1;
  });
  const { page, time } = await mountOnce(name);
  stop();
  page.close();
  return { commits, time };
}

async function time(event: EventName, runs: number): Promise<ByAdapter<number>> {
  const times: ByAdapter<number> = {};
  for (const [name, page] of pages) {
    let spent = 0;
    let steps = 0;
    for (let run = 0; run < runs; run += 1) {
      await startOver(page);
      const copies = copiesOf(event);
      await pause();
      spent += await page.deliver(copies);
      steps += copies.length;
    }
    await startOver(page);
    times[name] = spent / steps;
  }
  return times;
}

async function timeMount(): Promise<ByAdapter<number>> {
  const times: ByAdapter<number> = {};
  for (const name of pages.keys()) {
    await pause();
    const { page, time: spent } = await mountOnce(name);
    page.close();
    times[name] = spent;
  }
  return times;
}

async function timeLatency(event: EventName, runs: number): Promise<ByAdapter<Latency>> {
  const latencies: ByAdapter<Latency> = {};
  const [first = []] = events[event].steps(order);
  const label = payLabel(first.at(-1) ?? order.start);
  for (const [name, page] of pages) {
    // Nothing is painted of what nobody sees.
    page.container.scrollIntoView();
    const sum: Latency = { shown: 0, painted: 0 };
    for (let run = 0; run < runs; run += 1) {
      await startOver(page);
      const step = copyOf(first);
      await painted();
      // A change may come at any moment of a frame: the runs divide it evenly.
      await pause((FRAME_MS * (run + 0.5)) / runs);
      const shown = untilPage(page.container, () => payText(page.container) === label);
      const started = await page.emit(step);
      sum.shown += (await shown) - started;
      await painted();
      sum.painted += performance.now() - started;
    }
    await startOver(page);
    latencies[name] = { shown: sum.shown / runs, painted: sum.painted / runs };
  }
  return latencies;
}

async function open(lines: number, stripe: string, names: readonly string[]): Promise<void> {
  for (const page of pages.values()) page.close();
  expected?.close();
  const kind = stripes.find(({ name }) => name === stripe);
  if (!kind) throw new Error(`There is no Stripe of the name ${stripe}.`);
  const response = await fetch(`/order-${lines}.json`);
  order = (await response.json()) as Order;
  expected = openPage(adapters[0]!, stripes[0]!, order);
  pages = new Map(
    adapters
      .filter(({ name }) => names.includes(name))
      .map((adapter) => [adapter.name, openPage(adapter, kind, order)]),
  );
  await Promise.all([expected, ...pages.values()].map(({ shown }) => shown));
}

async function change(name: string, changes: number): Promise<void> {
  const page = pageOf(name);
  for (let index = 0; index < changes; index += 1) {
    await page.deliver([copyOf([index % 2 === 0 ? order.quantity : order.start])]);
    if (index % 100 === 99) await pause();
  }
  await pause(LATER_MS);
}

const bench: BenchPage = {
  adapters: adapters.map(({ name, title }) => ({ name, title })),
  open,
  differences: () => comparePages([...pages.values()], expected, order),
  happening: () => eventNames.filter((name) => events[name].steps(order).length > 0),
  count,
  countMount,
  time,
  timeMount,
  timeLatency,
  prepare(event, runs) {
    prepared = Array.from({ length: runs }, () => copiesOf(event)).flat();
    return prepared.length;
  },
  async deliver(name) {
    await pageOf(name).deliver(prepared);
    prepared = [];
  },
  change,
};

window.bench = bench;
