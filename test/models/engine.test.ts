import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { happenings } from './commands.js';
import { openPage, type Page } from './open-page.js';
import { openAfresh, settle } from './settle.js';

const { CHECKSTAND_NIGHTLY: nightly, CHECKSTAND_MODEL_PATH: path } = process.env;
const runs = Number(process.env['CHECKSTAND_MODEL_RUNS'] ?? (nightly ? 10_000 : 300));
/** By day the same ones for everybody; by night others each time, which are printed. */
const seed = Number(
  process.env['CHECKSTAND_MODEL_SEED'] ?? (nightly ? Date.now() % 1e9 : 20261125),
);
const replayPath = process.env['CHECKSTAND_MODEL_REPLAY'] ?? '';

// What takes seconds on a page takes none here.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

it(
  `whatever happens to a page, it ends as Stripe has it (${runs} sequences, seed ${seed})`,
  { timeout: 3_600_000 },
  async () => {
    const outcomes = { paid: 0, all: 0 };
    await fc.assert(
      fc.asyncProperty(
        happenings(replayPath),
        fc.constantFrom('clover' as const, 'dahlia' as const, 'endive' as const),
        fc.nat({ max: 1000 }),
        async (commands, train, worldSeed) => {
          let page: Page | undefined;
          await fc.asyncModelRun(async () => {
            page = await openPage(worldSeed, train);
            // Loaded, and ready to be paid.
            await vi.advanceTimersByTimeAsync(1);
            await page.actions.updateShippingAddress({
              name: 'Jenny Rosen',
              address: {
                country: 'US',
                line1: 'Main St 1',
                city: 'Town',
                postal_code: '94103',
                state: 'CA',
              },
            });
            return { model: {}, real: page };
          }, commands);
          await settle(page!);
          await expectAllWell(page!);
          page!.unmount();
          outcomes.all += 1;
          if (page!.state().status === 'complete') outcomes.paid += 1;
        },
      ),
      { numRuns: runs, seed, ...(path && { path, endOnFailure: true }) },
    );
    // Sequences that never get as far as a payment would prove little.
    if (!path) expect(outcomes.paid).toBeGreaterThan(outcomes.all / 50);
  },
);

async function expectAllWell(page: Page): Promise<void> {
  const state = page.state();
  const { session } = state;
  expect(session, 'a session is shown').not.toBeNull();

  // The page equals the server's session. What is typed into Elements belongs to a page.
  const { canConfirm: _, ...shown } = session!;
  const { canConfirm: __, ...afresh } = await openAfresh(page);
  expect(shown).toEqual(afresh);
  expect(state.status).toBe(session!.status.type);

  // No action is left pending, no wish unanswered.
  expect(Object.values(state.actions).filter(({ pending }) => pending !== 0)).toEqual([]);
  expect(state.wishes).toEqual({});

  // No error is left unexplained.
  for (const { error } of Object.values(state.actions)) {
    if (error) expect(error.message).toMatch(/\S/);
  }

  // At most one payment exists, and it is of what the buyer saw.
  const { payments } = page.simulator.controls;
  for (const { id } of page.orders) {
    expect(payments(id).length).toBeLessThanOrEqual(1);
    for (const { amount } of payments(id)) expect(page.seen.get(id)).toContain(amount);
  }
  expect(state.status === 'complete').toBe(payments(session!.id).length === 1);
}
