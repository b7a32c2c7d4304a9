// @vitest-environment node
import * as checkstand from 'checkstand';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/public-entries.mjs';

const page = readFileSync(`${root}docs/hosted-page.md`, 'utf8');
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  .slice(2)
  .map(([, offer = '', ...cells]) => {
    const [parts = [], hooks = [], stories = [], tests = []] = cells.map((cell) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    return { offer, names: [...parts, ...hooks], stories, tests };
  });

/** What the table need not name: the grammar of every page rather than something that a buyer sees. */
const GENERAL = [
  'AdoptedCheckoutProvider',
  'CheckoutProvider',
  'useCheckoutAction',
  'useCheckoutActions',
  'useCheckoutSession',
  'useCheckoutStore',
  'useMessages',
];

describe('the table of what the hosted page offers', () => {
  test.each(rows)('$offer: names what is public', ({ names }) => {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(checkstand).toHaveProperty(name);
  });

  test.each(rows)('$offer: has a story and a test', ({ stories, tests }) => {
    expect(stories.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    const files = [
      ...stories.map((story) => `stories/${story}.stories.tsx`),
      ...tests.map((name) => `test/${name}.test.tsx`),
    ];
    expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
  });

  test('names every part and hook', () => {
    const named = new Set(rows.flatMap(({ names }) => names));
    const left = Object.keys(checkstand).filter(
      (name) => !named.has(name) && !GENERAL.includes(name) && !name.endsWith('Element'),
    );
    expect(left).toEqual([]);
  });
});
