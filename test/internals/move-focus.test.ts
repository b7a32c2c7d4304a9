import { afterEach, describe, expect, it } from 'vitest';
import { isFocusLost, moveFocus } from '../../src/internals/move-focus.js';

function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  return document.body.appendChild(document.createElement(tag));
}

afterEach(() => document.body.replaceChildren());

describe('moveFocus', () => {
  it('focuses a control, and leaves its place in the tab order', () => {
    const button = add('button');
    moveFocus(button);
    expect(button).toHaveFocus();
    expect(button).not.toHaveAttribute('tabindex');
  });

  it('focuses what is no control, which stays out of the tab order', () => {
    const message = add('p');
    moveFocus(message);
    expect(message).toHaveFocus();
    expect(message).toHaveAttribute('tabindex', '-1');
  });

  it('respects a tabindex of your own', () => {
    const message = add('p');
    message.tabIndex = 0;
    moveFocus(message);
    expect(message).toHaveAttribute('tabindex', '0');
  });

  it('does nothing without a target', () => {
    const button = add('button');
    button.focus();
    moveFocus(null);
    moveFocus(undefined);
    expect(button).toHaveFocus();
  });
});

describe('isFocusLost', () => {
  it('is true where nothing has it, and after its element has gone', () => {
    expect(isFocusLost()).toBe(true);
    const button = add('button');
    button.focus();
    expect(isFocusLost()).toBe(false);
    button.remove();
    expect(isFocusLost()).toBe(true);
  });
});
