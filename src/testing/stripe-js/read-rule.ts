import { IntegrationError } from './integration-error.js';

/**
 * Stripe's rule that the page must have read the total before it confirms, so that the buyer has
 * seen it.
 */
export interface ReadRule {
  /** Notes that the page read the session's member at `path`, such as `total.total.amount`. */
  noteRead: (path: string) => void;
  /** Throws an IntegrationError unless the total has been read. */
  check: () => void;
}

/** Creates a {@link ReadRule} under which nothing has been read. */
export function createReadRule(): ReadRule {
  const read = new Set<string>();
  return {
    noteRead(path) {
      if (WATCHED.has(path)) read.add(path);
    },
    check() {
      if (read.has(FORMATTED) || RAW.every((path) => read.has(path))) return;
      throw new IntegrationError(
        'confirm() was called before the page read the total. Show the buyer ' +
          'session.total.total.amount, or session.total.total.minorUnitsAmount together with ' +
          'session.currency and session.minorUnitsAmountDivisor, before you confirm.',
      );
    },
  };
}

const FORMATTED = 'total.total.amount';
const RAW = ['total.total.minorUnitsAmount', 'currency', 'minorUnitsAmountDivisor'];
const WATCHED = new Set([FORMATTED, ...RAW]);
