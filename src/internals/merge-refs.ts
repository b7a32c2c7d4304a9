import type { Ref, RefCallback } from 'react';

type CleanUp = () => void;

/** One ref that fills several. What a ref returns to be cleaned up with is kept, as React 19 does. */
export function mergeRefs<T>(...refs: Array<Ref<T> | undefined>): RefCallback<T> {
  return (value) => {
    const cleanUps = refs.map((ref) => fill(ref, value));
    // React 18 complains of a ref that returns anything, so only one that was asked for is returned.
    if (!cleanUps.some(Boolean)) return;
    return () => {
      for (const [index, ref] of refs.entries()) {
        const cleanUp = cleanUps[index];
        if (cleanUp) cleanUp();
        else fill(ref, null);
      }
    };
  };
}

function fill<T>(ref: Ref<T> | undefined, value: T | null): CleanUp | undefined {
  if (typeof ref === 'function') return ref(value) ?? undefined;
  if (ref) ref.current = value;
}
