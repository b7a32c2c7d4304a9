import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareStructure } from '../../src/core/share-structure.js';

// A member of that name is dropped on purpose; it has a test of its own.
const json = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('shareStructure', () => {
  it('says what arrived, whatever was there before', () => {
    fc.assert(
      fc.property(json, json, (previous, incoming) => {
        expect(shareStructure(previous, incoming)).toStrictEqual(incoming);
      }),
    );
  });

  it('hands back the previous value when nothing differs', () => {
    fc.assert(
      fc.property(json, (value) => {
        const previous = shareStructure(null, value);
        expect(shareStructure(previous, structuredClone(value))).toBe(previous);
      }),
    );
  });

  it('never changes what it was given before', () => {
    fc.assert(
      fc.property(json, json, (before, incoming) => {
        const previous = shareStructure(null, before);
        const copy = structuredClone(previous);
        shareStructure(previous, incoming);
        expect(previous).toStrictEqual(copy);
      }),
    );
  });

  it('keeps nothing of a live view that is mutated and delivered again', () => {
    const live = { lines: [{ id: 'a', total: { amount: 1 } }], email: null as string | null };
    const first = shareStructure(null, live);
    live.lines[0]!.total.amount = 2;
    live.email = 'buyer@example.com';
    const second = shareStructure(first, live);
    expect(first).toEqual({ lines: [{ id: 'a', total: { amount: 1 } }], email: null });
    expect(second).toEqual(live);
    expect(second.lines[0]).not.toBe(live.lines[0]);
  });

  it('reads getters, also those of a class', () => {
    class LiveTotal {
      amount = 1;
    }
    const total = new LiveTotal();
    const live = Object.defineProperties({} as { total: LiveTotal }, {
      total: { get: () => total, enumerable: true },
    });
    const first = shareStructure(null, live);
    total.amount = 2;
    expect(first).toEqual({ total: { amount: 1 } });
    expect(shareStructure(first, live)).toEqual({ total: { amount: 2 } });
  });

  describe.each(['id', 'priceId', 'currency'])('a list whose items have the same %s', (key) => {
    const item = (name: string) => ({ [key]: name, name, nested: { of: name } });
    const previous = shareStructure(null, [item('a'), item('b'), item('c')]);

    it('leaves the others untouched when the first is removed', () => {
      const next = shareStructure(previous, [item('b'), item('c')]);
      expect(next).toHaveLength(2);
      expect(next[0]).toBe(previous[1]);
      expect(next[1]).toBe(previous[2]);
    });

    it('leaves the others untouched when one is put before them', () => {
      const next = shareStructure(previous, [item('z'), item('a'), item('b'), item('c')]);
      expect(next.slice(1)).toEqual(previous);
      expect(next[1]).toBe(previous[0]);
      expect(next[3]).toBe(previous[2]);
    });

    it('follows items that change places', () => {
      const next = shareStructure(previous, [item('c'), item('a'), item('b')]);
      expect(next.map((each) => previous.indexOf(each))).toEqual([2, 0, 1]);
    });

    it('changes one item alone', () => {
      const next = shareStructure(previous, [item('a'), { ...item('b'), name: 'B' }, item('c')]);
      expect(next[0]).toBe(previous[0]);
      expect(next[1]).toEqual({ ...item('b'), name: 'B' });
      expect(next[1]!.nested).toBe(previous[1]!.nested);
      expect(next[2]).toBe(previous[2]);
    });
  });

  it('drops members that are gone and takes up new ones', () => {
    const previous = shareStructure<Record<string, unknown>>(null, { a: { x: 1 }, b: 2 });
    const next = shareStructure<Record<string, unknown>>(previous, { a: { x: 1 }, c: 3 });
    expect(next).toEqual({ a: { x: 1 }, c: 3 });
    expect(next.a).toBe(previous.a);
  });

  it('tells a member that is gone from one that every object inherits', () => {
    const previous = shareStructure<Record<string, unknown>>(null, { toString: '', valueOf: 1 });
    expect(shareStructure(previous, {})).toStrictEqual({});
    expect(shareStructure(previous, { toString: '' })).toStrictEqual({ toString: '' });
  });

  it('takes no prototype from data', () => {
    const hostile = JSON.parse('{"__proto__": {"admin": true}, "name": "x"}') as object;
    const shared = shareStructure({ name: 'y' }, hostile) as { admin?: boolean };
    expect(shared.admin).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(Object.getPrototypeOf(shared)).toBe(Object.prototype);
  });

  it('leaves alone what is not data', () => {
    const date = new Date(0);
    const map = new Map([[1, 2]]);
    const error = new TypeError('kept whole');
    const next = shareStructure({ date: new Date(0) }, { date, map, error });
    expect(next.error).toBe(error);
    expect(next.date).toBe(date);
    expect(next.map).toBe(map);
  });
});
