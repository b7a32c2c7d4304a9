import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { altered, ALTERED, overlap, pathsOf, type Path } from './alterations.js';
import { openHostilePage, UNKNOWN } from './open-hostile-page.js';
import { richSession, type PlainRecord } from './rich-session.js';

/** Names that objects have by themselves, and texts that trip up what expects a code. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  '',
  'fortnight',
  'XXL',
  '%',
  '💳',
];

const NUMBERS = [-1, 0.5, 1e300, Number.MAX_SAFE_INTEGER, -0];

const kinds = Object.keys(ALTERED) as Array<keyof typeof ALTERED>;

beforeEach(() => {
  // What it says is a test of its own; React tells of doubled keys and the like beside it.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Groups of members of which none is within another, so that all of a group can be altered at once. */
function groupsOf(paths: readonly Path[], size: number): Path[][] {
  const groups: Path[][] = [];
  for (const path of paths) {
    const group = groups.find(
      (one) => one.length < size && !one.some((other) => overlap(other, path)),
    );
    if (group) group.push(path);
    else groups.push([path]);
  }
  return groups;
}

/** True when there still is something to be altered. */
function reaches(session: PlainRecord, path: Path): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, member) => (at as PlainRecord | null | undefined)?.[member], session);
  return typeof parent === 'object' && parent !== null;
}

/** The session with something unknown in each of its records. */
function extend(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(extend);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, extend(member)] as const);
  return { ...Object.fromEntries(members), ...UNKNOWN };
}

function expectCleanPrototypes(): void {
  for (const prototype of [Object.prototype, Array.prototype, String.prototype]) {
    expect(Object.keys(prototype)).toEqual([]);
  }
}

describe('whatever becomes of a member of the session', () => {
  it('is a session of which every member is there', async () => {
    const session = await richSession();
    const { deliver } = await openHostilePage();
    expect(await deliver(session)).toEqual([]);
    expect(screen.getAllByText('Visa')).not.toEqual([]);
    expect(pathsOf(session).length).toBeGreaterThan(200);
  });

  it.each(['gone', 'null'] as const)('none of them takes a part down: %s', async (kind) => {
    const session = await richSession();
    const { deliver } = await openHostilePage();
    const failures: string[] = [];
    for (const path of pathsOf(session)) {
      const thrown = await deliver(altered(session, path, ALTERED[kind]));
      failures.push(...thrown.map((message) => `${path.join('.')}: ${message}`));
    }
    expect(failures).toEqual([]);
  });

  it.each(kinds)('several at once take no part down: %s', async (kind) => {
    const session = await richSession();
    const { deliver } = await openHostilePage();
    const failures: string[] = [];
    for (const group of groupsOf(pathsOf(session), 6)) {
      const hostile = group.reduce((before, path) => altered(before, path, ALTERED[kind]), session);
      const thrown = await deliver(hostile);
      failures.push(...thrown.map((message) => `${group.join(' ')}: ${message}`));
    }
    expect(failures).toEqual([]);
  });
});

describe('any session', () => {
  it('leaves the page standing, and no trace of it elsewhere', { timeout: 60_000 }, async () => {
    const session = await richSession();
    const paths = pathsOf(session);
    const page = await openHostilePage();
    const alteration = fc.oneof(
      fc.record({
        path: fc.constantFrom(...paths),
        value: fc.constantFrom(...Object.values(ALTERED)),
      }),
      fc.record({ path: fc.constantFrom(...paths), value: fc.jsonValue({ maxDepth: 2 }) }),
      fc.record({ path: fc.constantFrom(...paths), value: fc.constantFrom(...NAMES) }),
      fc.record({ path: fc.constantFrom(...paths), value: fc.constantFrom(...NUMBERS) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(alteration, { maxLength: 8 }), async (alterations) => {
        const hostile = alterations.reduce(
          (before, { path, value }) =>
            reaches(before, path) ? altered(before, path, value) : before,
          session,
        );
        expect(await page.deliver(hostile)).toEqual([]);
        expect(await page.deliver(session)).toEqual([]);
        expect(page.store.getState().session).toEqual(session);
      }),
      { numRuns: 40 },
    );
    expectCleanPrototypes();
  });

  it('may have members that nobody knows, at every depth, without a word', async () => {
    const session = await richSession();
    const { deliver, store } = await openHostilePage();
    const extended = extend(session);
    expect(await deliver(extended)).toEqual([]);
    expect(store.getState().session).toEqual(extended);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('may have no lines, a thousand of them, or the same one twice', async () => {
    const session = await richSession();
    const { deliver } = await openHostilePage();
    const [line] = session['lineItems'] as PlainRecord[];
    const lines = Array.from({ length: 1000 }, (_, index) => ({ ...line, id: `li_${index}` }));
    expect(await deliver({ ...session, lineItems: [] })).toEqual([]);
    expect(await deliver({ ...session, lineItems: lines })).toEqual([]);
    expect(
      await deliver({ ...session, lineItems: [line, line, { ...line, quantity: -3 }] }),
    ).toEqual([]);
    expect(await deliver(session)).toEqual([]);
  });

  it('may be a hostile one from the first', async () => {
    const hostile = { status: { type: 'open' }, lineItems: [{ id: 'li_1', name: 'Mug' }] };
    const { store } = await openHostilePage(() => hostile);
    expect(store.getState().status).toBe('open');
    expect(screen.getAllByText('Mug')).not.toEqual([]);
  });
});
