// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createLiveView } from '../../../src/testing/stripe-js/live-view.js';

const quiet = () => {};

describe('createLiveView', () => {
  it('stays the same object at every depth while what it shows changes', () => {
    const view = createLiveView({ total: { amount: 1 }, items: [{ id: 'a', n: 1 }] }, quiet);
    const { object } = view;
    const { total, items } = object;
    const [first] = items;
    view.show({ total: { amount: 2 }, items: [{ id: 'a', n: 2 }] });
    expect(view.object).toBe(object);
    expect(object.total).toBe(total);
    expect(object.items).toBe(items);
    expect([total.amount, first?.n, items.length]).toEqual([2, 2, 1]);
  });

  it('follows an entry by its id when the list is reordered', () => {
    const view = createLiveView(
      {
        items: [
          { id: 'a', n: 1 },
          { id: 'b', n: 2 },
        ],
      },
      quiet,
    );
    const [a, b] = view.object.items;
    view.show({ items: [{ id: 'b', n: 3 }] });
    expect(view.object.items).toEqual([{ id: 'b', n: 3 }]);
    expect(view.object.items[0]).toBe(b);
    expect(view.object.items[0]).not.toBe(a);
  });

  it('does not mix up entries that share an id', () => {
    const view = createLiveView(
      {
        items: [
          { id: 'a', n: 1 },
          { id: 'a', n: 2 },
        ],
      },
      quiet,
    );
    expect(view.object.items.map(({ n }) => n)).toEqual([1, 2]);
    view.show({
      items: [
        { id: 'a', n: 3 },
        { id: 'a', n: 4 },
      ],
    });
    expect(view.object.items.map(({ n }) => n)).toEqual([3, 4]);
  });

  it('adds and removes members, and changes between null, object and list', () => {
    type State = { status: object; extra?: unknown };
    const view = createLiveView<State>({ status: { type: 'open' }, extra: null }, quiet);
    view.show({ status: { type: 'complete', paymentStatus: 'paid' }, extra: [1] });
    expect(view.object).toEqual({
      status: { type: 'complete', paymentStatus: 'paid' },
      extra: [1],
    });
    view.show({ status: { type: 'open' } });
    expect(view.object).toEqual({ status: { type: 'open' } });
    expect('paymentStatus' in view.object.status).toBe(false);
  });

  it('tells which members are read, and nothing when it is only shown', () => {
    const read: string[] = [];
    const view = createLiveView({ total: { total: { amount: '$1' } } }, (path) => read.push(path));
    view.show({ total: { total: { amount: '$2' } } });
    expect(read).toEqual([]);
    expect(view.object.total.total.amount).toBe('$2');
    expect(read).toEqual(['total', 'total.total', 'total.total.amount']);
  });

  it('asks a member that computes itself at each read', () => {
    let answer = 1;
    const state = {
      get answer() {
        return answer;
      },
    };
    const { object } = createLiveView(state, quiet);
    answer = 2;
    expect(object.answer).toBe(2);
    expect({ ...object }).toEqual({ answer: 2 });
  });

  it('can be copied as a plain object', () => {
    const { object } = createLiveView({ a: { b: [1, { c: null }] } }, quiet);
    expect(structuredClone(object)).toEqual({ a: { b: [1, { c: null }] } });
    expect(JSON.parse(JSON.stringify(object))).toEqual({ a: { b: [1, { c: null }] } });
  });
});
