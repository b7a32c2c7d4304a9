import type { SyntheticEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { mergeProps } from '../../src/internals/merge-props.js';

type Handler = (event: Partial<SyntheticEvent>) => unknown;

function mergedHandler(own: Handler, given: Handler): Handler {
  return mergeProps({ onClick: own }, { onClick: given })['onClick'] as Handler;
}

describe('mergeProps', () => {
  it('lets what is given win over its own, unless it is undefined', () => {
    expect(
      mergeProps({ id: 'own', title: 'own', role: 'alert' }, { id: 'given', title: undefined }),
    ).toEqual({ id: 'given', title: 'own', role: 'alert' });
  });

  it('takes null and false for an answer', () => {
    expect(
      mergeProps({ children: 'own', hidden: true }, { children: null, hidden: false }),
    ).toEqual({
      children: null,
      hidden: false,
    });
  });

  it('joins classes and styles, what is given last', () => {
    expect(
      mergeProps(
        { className: 'own', style: { color: 'red', order: 1 } },
        { className: 'given', style: { order: 2 } },
      ),
    ).toEqual({ className: 'own given', style: { color: 'red', order: 2 } });
  });

  it('takes a class and a style where it has none', () => {
    expect(mergeProps({}, { className: 'given', style: { order: 2 } })).toEqual({
      className: 'given',
      style: { order: 2 },
    });
  });

  it('runs both handlers, the given one first, and returns what that one returns', () => {
    const heard: string[] = [];
    const handler = mergedHandler(
      () => heard.push('own'),
      () => {
        heard.push('given');
        return 'answer';
      },
    );
    expect(handler({ defaultPrevented: false })).toBe('answer');
    expect(heard).toEqual(['given', 'own']);
  });

  it('does not run its own once the default is prevented', () => {
    const heard: string[] = [];
    const event = { defaultPrevented: false };
    mergedHandler(
      () => heard.push('own'),
      () => {
        heard.push('given');
        event.defaultPrevented = true;
      },
    )(event);
    expect(heard).toEqual(['given']);
  });

  it('does not take every name that begins with "on" for a handler', () => {
    const [own, given] = [() => 'own', () => 'given'];
    expect(mergeProps({ only: own }, { only: given })['only']).toBe(given);
  });

  it('leaves what is given as it was', () => {
    const given = { className: 'given' };
    mergeProps({ className: 'own' }, given);
    expect(given).toEqual({ className: 'given' });
  });
});
