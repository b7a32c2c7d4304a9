import type { Session } from '../sessions/order.js';

/** One way in which Stripe.js may show a session and tell of its changes. */
export interface StripeKind {
  readonly name: string;
  /** What it does, in a few words, for the report. */
  readonly title: string;
  /**
   * When its change event comes: `now`, before anything else can happen, or `later`, in a task of its own. Whoever asks
   * for the session in between sees what no event has told yet.
   */
  readonly arrival: 'now' | 'later';
  /** Whether {@link SessionView.show} is work, which must not be counted as that of an adapter. */
  readonly works: boolean;
  /** Shows a session. It is a deep copy that the view may keep. */
  createView(first: Session): SessionView;
}

/** How a page sees the session. */
export interface SessionView {
  /** What `getSession` returns, and what change events bring. */
  current(): Session;
  /** Shows another session from now on. It is a fresh deep copy that the view may keep, and write into. */
  show(next: Session): void;
}
