import { render } from '@testing-library/react';
import { createRef, type RefCallback } from 'react';
import { expect, it, vi } from 'vitest';
import { mergeRefs } from '../../src/internals/merge-refs.js';

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
