import { render } from '@testing-library/react';
import { createRef, StrictMode, type RefCallback } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { mergeRefs } from '../../src/internals/merge-refs.js';

describe('mergeRefs', () => {
  it('fills objects and functions, and empties them', () => {
    const [object, callback] = [createRef<HTMLElement>(), vi.fn<RefCallback<HTMLElement>>()];
    const ref = mergeRefs(object, undefined, callback);
    const { container, unmount } = render(<div ref={ref} />);
    const element = container.firstElementChild;
    expect(object.current).toBe(element);
    expect(callback).toHaveBeenCalledExactlyOnceWith(element);
    unmount();
    expect(object.current).toBeNull();
    expect(callback).toHaveBeenCalledTimes(2);
    expect(callback).toHaveBeenLastCalledWith(null);
  });

  it('holds under StrictMode', () => {
    const object = createRef<HTMLElement>();
    const callback = vi.fn<RefCallback<HTMLElement>>();
    const { container } = render(
      <StrictMode>
        <div ref={mergeRefs(object, callback)} />
      </StrictMode>,
    );
    expect(object.current).toBe(container.firstElementChild);
    expect(callback).toHaveBeenLastCalledWith(container.firstElementChild);
  });
});
