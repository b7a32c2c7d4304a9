import type { SyntheticEvent } from 'react';

type Props = Record<string, unknown>;
type Handler = (event: SyntheticEvent) => unknown;

/**
 * Puts the developer's props over the part's own. Event handlers run one after the other, the developer's
 * first; its `event.preventDefault()` keeps the part's from running. Classes and styles are joined.
 *
 * @returns `own`, written over.
 */
export function mergeProps(own: Props, given: Props): Props {
  for (const name in given) mergeProp(own, name, given[name]);
  return own;
}

/** The same for one prop; `undefined` leaves the part's own. */
export function mergeProp(own: Props, name: string, given: unknown): void {
  if (given !== undefined) own[name] = merged(name, own[name], given);
}

function merged(name: string, own: unknown, given: unknown): unknown {
  if (own === undefined) return given;
  if (name === 'className') return `${String(own)} ${String(given)}`;
  if (name === 'style') return { ...(own as object), ...(given as object) };
  if (/^on[A-Z]/.test(name) && typeof own === 'function' && typeof given === 'function') {
    return chain(given as Handler, own as Handler);
  }
  return given;
}

function chain(first: Handler, second: Handler): Handler {
  return (event) => {
    const result = first(event);
    if (!event.defaultPrevented) second(event);
    return result;
  };
}
