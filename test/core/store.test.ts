import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../src/core/store.js';

describe('createStore', () => {
  it('tells every listener of a change, and of nothing else', () => {
    const store = createStore(1);
    const [first, second] = [vi.fn(), vi.fn()];
    store.subscribe(first);
    store.subscribe(second);
    store.setState(1);
    expect(first).not.toHaveBeenCalled();
    store.setState(2);
    expect(store.getState()).toBe(2);
    expect(store.getInitialState()).toBe(1);
    expect([first, second].map((listener) => listener.mock.calls.length)).toEqual([1, 1]);
  });

  it('stops telling whoever unsubscribed, also in the midst of telling', () => {
    const store = createStore(1);
    const late = vi.fn();
    let stopLate = () => {};
    store.subscribe(() => stopLate());
    stopLate = store.subscribe(late);
    store.setState(2);
    expect(late).not.toHaveBeenCalled();
  });

  it('tells the others, too, when a listener throws, and reports the error', async () => {
    const store = createStore(1);
    const heard = vi.fn();
    const reported: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (report: () => void) => {
      try {
        report();
      } catch (error) {
        reported.push(error);
      }
    });
    store.subscribe(() => {
      throw new Error('A fault of the page.');
    });
    store.subscribe(heard);
    expect(() => store.setState(2)).not.toThrow();
    vi.unstubAllGlobals();
    expect(store.getState()).toBe(2);
    expect(heard).toHaveBeenCalledOnce();
    expect(reported).toEqual([new Error('A fault of the page.')]);
  });
});
