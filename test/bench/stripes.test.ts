import { beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../bench/adapters/index.js';
import { vanilla } from '../../bench/adapters/vanilla.js';
import { comparePages } from '../../bench/page/compare-pages.js';
import { openPage } from '../../bench/page/open-page.js';
import { makeOrder } from '../../bench/sessions/make-order.js';
import type { Order } from '../../bench/sessions/order.js';
import { copies } from '../../bench/stripes/copies.js';
import { stripes } from '../../bench/stripes/index.js';
import { live } from '../../bench/stripes/live.js';
import type { StripeKind } from '../../bench/stripes/stripe-kind.js';

let order: Order;

beforeAll(async () => {
  // These pages are rendered as a browser would, not by Testing Library.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  order = await makeOrder(4);
});

/** Names of the adapters that show another page than `vanilla` with plain copies, after whatever event. */
async function wrongWith(kind: StripeKind): Promise<string[]> {
  const expected = openPage(vanilla, copies, order);
  const pages = adapters.map((adapter) => openPage(adapter, kind, order));
  await Promise.all([expected, ...pages].map(({ shown }) => shown));
  const differences = await comparePages(pages, expected, order);
  for (const page of [expected, ...pages]) page.close();
  return differences.map(({ adapter }) => adapter);
}

describe('the pages of the bench', () => {
  it('all show the same with plain copies', async () => {
    expect(await wrongWith(copies)).toEqual([]);
  });

  it.each(stripes.map((kind) => [kind.name, kind] as const))(
    'show the same with the Stripe %s, those of Checkstand and the one without a framework',
    async (_, kind) => {
      const wrong = await wrongWith(kind);
      expect(wrong.filter((name) => /^(?:vanilla|checkstand)/.test(name))).toEqual([]);
    },
  );

  it('would be noticed to differ: a memoised row is deaf to a line that is written over', async () => {
    expect(await wrongWith(live)).toContain('react-stripe-js-top');
  });
});
