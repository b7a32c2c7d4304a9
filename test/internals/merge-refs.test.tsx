import { render } from '@testing-library/react';
import { createRef, StrictMode, version, type RefCallback } from 'react';
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

  // React 18 knows no such functions.
  if (!version.startsWith('18.')) {
    it('calls the function that a ref returns, and not the ref with null', () => {
      const cleanUp = vi.fn<() => void>();
      const withCleanUp = vi.fn<RefCallback<HTMLElement>>(() => cleanUp);
      const plain = vi.fn<RefCallback<HTMLElement>>();
      const object = createRef<HTMLElement>();
      const { unmount } = render(<div ref={mergeRefs(withCleanUp, plain, object)} />);
      expect(cleanUp).not.toHaveBeenCalled();
      unmount();
      expect(cleanUp).toHaveBeenCalledOnce();
      expect(withCleanUp).toHaveBeenCalledOnce();
      expect(plain).toHaveBeenLastCalledWith(null);
      expect(object.current).toBeNull();
    });
  }

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
