import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { happenings } from './commands.js';
import { openPage, type CreateEngine, type Page } from './open-page.js';
import { openShop } from './open-shop.js';
import { openAfresh, settle } from './settle.js';

const { CHECKSTAND_NIGHTLY: nightly, CHECKSTAND_MODEL_PATH: path } = process.env;
/** By day the same ones for everybody; by night others each time, which are printed. */
export const seed = Number(
  process.env['CHECKSTAND_MODEL_SEED'] ?? (nightly ? Date.now() % 1e9 : 20261125),
);
const replayPath = process.env['CHECKSTAND_MODEL_REPLAY'] ?? '';

/** How many sequences to go through, where nobody says otherwise. */
export const runsOf = (byDay: number, byNight: number) =>
  Number(process.env['CHECKSTAND_MODEL_RUNS'] ?? (nightly ? byNight : byDay));

const ADDRESS = {
  name: 'Jenny Rosen',
  address: {
    country: 'US',
    line1: 'Main St 1',
    city: 'Town',
    postal_code: '94103',
    state: 'CA',
  },
};

/**
 * Lets everything happen to pages that are ready to be paid, and looks how each ends: as Stripe has it, at rest, with
 * at most one payment. Needs fake timers: what takes seconds on a page takes none here.
 *
 * @param looksWell What is to hold beside of a page that has settled.
 */
export async function checkSequences(
  numRuns: number,
  createEngine: CreateEngine,
  looksWell?: (page: Page) => Promise<void>,
): Promise<void> {
  const outcomes = { paid: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(
      happenings(replayPath),
      fc.constantFrom('clover' as const, 'dahlia' as const, 'endive' as const),
      fc.nat({ max: 1000 }),
      async (commands, train, worldSeed) => {
        let page: Page | undefined;
        try {
          await fc.asyncModelRun(async () => {
            page = await openPage(await openShop(worldSeed, train), createEngine);
            // Loaded, and ready to be paid.
            await vi.advanceTimersByTimeAsync(1);
            await page.verbs.actions.updateShippingAddress(ADDRESS);
            return { model: {}, real: page };
          }, commands);
          await settle(page!);
          await expectAllWell(page!);
          await looksWell?.(page!);
          outcomes.all += 1;
          if (page!.state().status === 'complete') outcomes.paid += 1;
        } finally {
          page?.unmount();
        }
      },
    ),
    { numRuns, seed, ...(path && { path, endOnFailure: true }) },
  );
  // Sequences that never get as far as a payment would prove little.
  if (!path) expect(outcomes.paid).toBeGreaterThan(outcomes.all / 50);
}

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
  // How the buyer is to pay is kept until then.
  const { paymentMethod: ___, savePaymentMethod: ____, ...wishes } = state.wishes;
  expect(wishes).toEqual({});

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
