import { afterAll, beforeAll, it, vi } from 'vitest';
import { checkSequences, runsOf, seed } from './check-sequences.js';
import { withoutReact } from './open-page.js';

beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

const runs = runsOf(300, 10_000);

it(
  `whatever happens to a page, it ends as Stripe has it (${runs} sequences, seed ${seed})`,
  { timeout: 3_600_000 },
  () => checkSequences(runs, withoutReact),
);
