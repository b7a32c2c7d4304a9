'use client';

import { createContext, useContext } from 'react';
import { invariant } from '../errors.js';

/**
 * What a root shares with its parts: the provider for the root, and the hook for the parts, which says what is
 * wrong when there is no root.
 *
 * @param root The root's public name, such as `LineItem.Root`.
 * @param others In words, the other roots whose parts these are as well.
 */
export function createPartContext<Value extends object>(root: string, others?: string) {
  const Context = createContext<Value | null>(null);
  /** @param part The public name of the part that asks. */
  function usePartContext(part: string): Value {
    const value = useContext(Context);
    invariant(
      value,
      process.env.NODE_ENV !== 'production' &&
        outside(part, `<${root}>${others ? ` or ${others}` : ''}`),
    );
    return value;
  }
  return [Context.Provider, usePartContext] as const;
}

function outside(part: string, roots: string): string {
  return `<${part}> was rendered outside of ${roots}. It shows what the root holds. Put it into ${roots}.`;
}
