// React looks for who watches it when it is loaded, so this comes first.
import { watchCommits } from '../measure/watch-commits.js';
import { adapters } from '../adapters/index.js';
import { watchMutations } from '../measure/mutations.js';
import { renderedComponents } from '../measure/rendered-components.js';
import { eventNames, events, type EventName } from '../sessions/events.js';
import type { Order, Session } from '../sessions/order.js';
import type { BenchPage, EventCounts, MountCounts, Times } from './bench-page.js';
import { openPage, type OpenPage } from './open-page.js';
import { firstDifference, shownPage } from './shown-page.js';

/** Longer than the pause after which changes are told to screen readers. */
const LATER_MS = 250;

type Steps = ReadonlyArray<readonly Session[]>;

let order: Order;
let pages = new Map<string, OpenPage>();
let prepared: Steps = [];

function pageOf(adapter: string): OpenPage {
  const page = pages.get(adapter);
  if (!page) throw new Error(`No page of ${adapter} is open.`);
  return page;
}

/** A fresh deep copy for each delivery, as a session arrives that shares nothing with the one before. */
function copiesOf(name: EventName): Steps {
  return events[name].steps(order).map((step) => step.map((session) => structuredClone(session)));
}

function startOver(page: OpenPage): void {
  page.deliver([structuredClone(order.start)]);
}

/** Lets the browser do what it has put off, painting included. */
function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function countCommits(
  page: OpenPage,
  act: () => Promise<void>,
): Promise<Pick<EventCounts, 'commits' | 'renders'>> {
  const counts = { commits: 0, renders: 0 };
  const stop = watchCommits(({ containerInfo, current }) => {
    if (containerInfo !== page.container) return;
    counts.commits += 1;
    counts.renders += renderedComponents(current).length;
  });
  await act();
  stop();
  return counts;
}

async function count(name: string, event: EventName): Promise<EventCounts> {
  const page = pageOf(name);
  startOver(page);
  await pause(LATER_MS);
  const [first = []] = copiesOf(event);
  const watch = watchMutations(page.container);
  const commits = await countCommits(page, async () => {
    page.emit(first);
    // Long enough for an update that the adapter has scheduled, too short for what follows later.
    await pause(LATER_MS / 5);
  });
  const mutations = watch.take();
  await pause(LATER_MS);
  const later = watch.take();
  watch.stop();
  return { ...commits, mutations, later };
}

async function mountOnce(name: string): Promise<{ page: OpenPage; time: number }> {
  const started = performance.now();
  const page = openPage(pageOf(name).adapter, order);
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

async function time(event: EventName, runs: number): Promise<Times> {
  const times: Times = {};
  for (const [name, page] of pages) {
    let spent = 0;
    let steps = 0;
    for (let run = 0; run < runs; run += 1) {
      startOver(page);
      const copies = copiesOf(event);
      await pause();
      const started = performance.now();
      for (const step of copies) page.deliver(step);
      spent += performance.now() - started;
      steps += copies.length;
    }
    startOver(page);
    times[name] = spent / steps;
  }
  return times;
}

async function timeMount(): Promise<Times> {
  const times: Times = {};
  for (const name of pages.keys()) {
    await pause();
    const { page, time: spent } = await mountOnce(name);
    page.close();
    times[name] = spent;
  }
  return times;
}

function differences(): string[] {
  const found: string[] = [];
  const [reference, ...others] = [...pages.values()];
  const compare = (moment: string) => {
    const expected = shownPage(reference!.container);
    for (const { adapter, container } of others) {
      const difference = firstDifference(expected, shownPage(container));
      if (difference) found.push(`${adapter.name}, ${moment}:\n${difference}`);
    }
  };
  for (const page of pages.values()) startOver(page);
  compare('at the start');
  for (const name of eventNames) {
    for (const [index, step] of events[name].steps(order).entries()) {
      for (const page of pages.values()) {
        page.deliver(step.map((session) => structuredClone(session)));
      }
      compare(`${events[name].title}, step ${index + 1}`);
    }
    for (const page of pages.values()) startOver(page);
    compare(`back from ${events[name].title}`);
  }
  return found;
}

async function open(lines: number): Promise<void> {
  for (const page of pages.values()) page.close();
  const response = await fetch(`/order-${lines}.json`);
  order = (await response.json()) as Order;
  pages = new Map(adapters.map((adapter) => [adapter.name, openPage(adapter, order)]));
  await Promise.all([...pages.values()].map(({ shown }) => shown));
}

async function change(name: string, changes: number): Promise<void> {
  const page = pageOf(name);
  for (let index = 0; index < changes; index += 1) {
    page.deliver([structuredClone(index % 2 === 0 ? order.quantity : order.start)]);
    if (index % 100 === 99) await pause();
  }
  await pause(LATER_MS);
}

const bench: BenchPage = {
  adapters: adapters.map(({ name, title }) => ({ name, title })),
  open,
  differences,
  count,
  countMount,
  time,
  timeMount,
  prepare(event, runs) {
    prepared = Array.from({ length: runs }, () => copiesOf(event)).flat();
    return prepared.length;
  },
  deliver(name) {
    const page = pageOf(name);
    for (const step of prepared) page.deliver(step);
    prepared = [];
  },
  change,
};

window.bench = bench;
