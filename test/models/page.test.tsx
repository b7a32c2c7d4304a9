import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { checkSequences, runsOf, seed } from './check-sequences.js';
import { openPage, type Page } from './open-page.js';
import { rendered, shown } from './rendered.js';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Happenings come from outside, at any moment.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const runs = runsOf(60, 1_000);

it(
  `whatever happens to a page, it shows what one shows that is opened only now (${runs} sequences, seed ${seed})`,
  { timeout: 3_600_000 },
  () => checkSequences(runs, rendered, looksAsOpenedAfresh),
);

async function looksAsOpenedAfresh(page: Page): Promise<void> {
  await atRest();
  const [before] = document.body.children;
  const order = page.orders.at(-1)!;
  const shop = { ...page, createOrder: () => Promise.resolve(order) };
  const afresh = await openPage(shop, rendered);
  try {
    // What was scripted and has not struck yet.
    for (let tries = 0; afresh.state().status !== page.state().status && tries < 12; tries += 1) {
      await vi.advanceTimersByTimeAsync(50);
      if (afresh.state().status === 'error') afresh.connection.retry();
    }
    await atRest();
    const [, after] = document.body.children;
    expect(shown(before!)).toEqual(shown(after!));
    expect(shown(before!).length).toBeGreaterThan(0);
  } finally {
    afresh.unmount();
  }
}

/** React has done what it does after a change. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
