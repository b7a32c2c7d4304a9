// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { createElementEvents } from '../../../src/testing/elements/element-events.js';

it('lets the other handlers hear when one throws, and the page hear of the error', () => {
  const tasks: Array<() => void> = [];
  const spy = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
    tasks.push(task);
  });
  const events = createElementEvents();
  const heard = vi.fn();
  events.on('ready', () => {
    throw new Error('a bug of the page');
  });
  events.on('ready', heard);
  events.emit('ready', {});
  spy.mockRestore();
  expect(heard).toHaveBeenCalledOnce();
  expect(() => tasks[0]?.()).toThrow('a bug of the page');
});
