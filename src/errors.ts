/**
 * Programming errors and warnings. Each says what happened, why, and what to do, in this order.
 * Nothing in here may be given a client secret or anything that a buyer typed.
 */

const PREFIX = 'Checkstand: ';

/**
 * Throws a programming error unless `condition` holds. Give the message only where
 * `process.env.NODE_ENV !== 'production'`, so that bundlers strip it.
 */
export function invariant(condition: unknown, message: string | false): asserts condition {
  if (!condition)
    throw new Error(PREFIX + (message || 'wrong use. A development build says what.'));
}

const warned = new Set<string>();

/** Warns once per message. Call it within `process.env.NODE_ENV !== 'production'`, so that bundlers strip it. */
export function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(PREFIX + message);
}
