import { warn } from '../errors.js';
import { createStore, type Store } from './store.js';

/** What your server knows of a session, in Stripe's words. A session of Stripe's API may be passed on as it is. */
export interface CheckoutReturnAnswer {
  readonly status: 'open' | 'complete' | 'expired' | OtherWord | null;
  /** Needed when `status` is `complete`. */
  readonly paymentStatus?: CheckoutReturnPaymentStatus | OtherWord | null;
  /** As Stripe's API spells it. */
  readonly payment_status?: CheckoutReturnPaymentStatus | OtherWord | null;
}

/** Stripe's own types leave room for words to come. Those that are not known here make the outcome unknown. */
type OtherWord = string & {};

/** Stripe's word on the money. `unpaid` of a complete session means that it is on its way. */
export type CheckoutReturnPaymentStatus = 'paid' | 'unpaid' | 'no_payment_required';

/**
 * What became of a payment. `processing` is complete, with the money on its way; `unpaid` is open, and nothing was
 * charged; `error` is unknown; `missing` is a page without a session's id.
 */
export type CheckoutReturnStatus =
  | 'loading'
  | 'paid'
  | 'processing'
  | 'unpaid'
  | 'expired'
  | 'error'
  | 'missing';

/** What is known of the payment so far. */
export interface CheckoutReturnState {
  readonly status: CheckoutReturnStatus;
  readonly paymentStatus: CheckoutReturnPaymentStatus | null;
  /** Why the outcome is unknown: what `load` rejected with, or what was wrong with its answer. */
  readonly error: unknown;
  /** True while your server is asked, also when something is shown already. */
  readonly pending: boolean;
}

/** Asks the merchant's server for one session. */
export type LoadReturn = (
  sessionId: string,
  options: { signal: AbortSignal },
) => Promise<CheckoutReturnAnswer>;

/** Finds out what became of a payment, and follows it while that may change. */
export interface ReturnWatch {
  readonly store: Store<CheckoutReturnState>;
  /** Starts, or starts anew with another session. Null: there is none. Returns the way to stop. */
  watch(sessionId: string | null, load: LoadReturn): () => void;
  /** Asks once more. */
  retry(): void;
}

const initialState: CheckoutReturnState = {
  status: 'loading',
  paymentStatus: null,
  error: null,
  pending: false,
};

/** Milliseconds until an answer is given up. */
const PATIENCE = 20_000;
/** Milliseconds between two questions, and how many there are: two minutes in all. */
const [PAUSE, QUESTIONS] = [4_000, 30];

/** Creates a {@link ReturnWatch}. It is inert until `watch`. */
export function createReturnWatch(): ReturnWatch {
  const store = createStore(initialState);
  const set = (change: Partial<CheckoutReturnState>) =>
    store.setState({ ...store.getState(), ...change });
  let again = () => {};

  /** One session being followed. */
  function follow(sessionId: string, load: LoadReturn): () => void {
    let current: AbortController | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = QUESTIONS;

    async function ask() {
      clearTimeout(timer);
      current?.abort();
      const mine = new AbortController();
      current = mine;
      set({ pending: true });
      const outcome = await answerTo(load, sessionId, mine);
      if (current !== mine) return;
      const { status } = store.getState();
      // Once something is known, an answer that fails to come takes nothing back.
      const keeps = outcome.status === 'error' && status !== 'loading' && status !== 'error';
      set({ ...(!keeps && outcome), pending: false });
      const now = store.getState().status;
      left -= 1;
      // A payment that is on its way arrives, and one that seemed not to be made may have been.
      if ((now === 'processing' || now === 'unpaid') && left > 0) {
        timer = setTimeout(() => void ask(), PAUSE);
      }
    }

    again = () => {
      left = QUESTIONS;
      if (store.getState().status === 'error') set({ status: 'loading', error: null });
      void ask();
    };
    void ask();
    return () => {
      clearTimeout(timer);
      current?.abort();
      current = null;
      again = () => {};
    };
  }

  return {
    store,
    watch(sessionId, load) {
      let stop = () => {};
      let isStopped = false;
      // Whoever stops at once has asked nothing: React mounts twice in StrictMode.
      queueMicrotask(() => {
        if (isStopped) return;
        store.setState({ ...initialState, ...(sessionId === null && { status: 'missing' }) });
        if (sessionId !== null) stop = follow(sessionId, load);
      });
      return () => {
        isStopped = true;
        stop();
      };
    },
    retry: () => again(),
  };
}

type Outcome = Pick<CheckoutReturnState, 'status' | 'paymentStatus' | 'error'>;

/** Never rejects: what cannot be known is an outcome as well. */
async function answerTo(
  load: LoadReturn,
  sessionId: string,
  controller: AbortController,
): Promise<Outcome> {
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(tooLong()), PATIENCE);
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  try {
    const answered = (async () => load(sessionId, { signal }))();
    return outcomeOf(await Promise.race([givenUp, answered]));
  } catch (error) {
    return { status: 'error', paymentStatus: null, error };
  } finally {
    clearTimeout(timer);
  }
}

const tooLong = () => new Error('The answer did not come within 20 seconds.');

function known(
  status: CheckoutReturnStatus,
  paymentStatus: CheckoutReturnPaymentStatus | null = null,
): Outcome {
  return { status, paymentStatus, error: null };
}

function outcomeOf(answer: CheckoutReturnAnswer): Outcome {
  // It comes from a server, whatever its type says.
  const { status, paymentStatus, payment_status } = (answer ?? {}) as Partial<CheckoutReturnAnswer>;
  const money: string | null = paymentStatus ?? payment_status ?? null;
  if (status === 'open') return known('unpaid');
  if (status === 'expired') return known('expired');
  if (status === 'complete') {
    if (money === 'paid' || money === 'no_payment_required') return known('paid', money);
    if (money === 'unpaid') return known('processing', money);
  }
  throw unreadable(answer, status, money);
}

function unreadable(answer: unknown, status: unknown, money: unknown): Error {
  if (process.env.NODE_ENV === 'production') return new Error('unreadable answer');
  const isObject = typeof answer === 'object' && answer !== null;
  const found = isObject
    ? `\`status\` ${nameOf(status)} and \`paymentStatus\` ${nameOf(money)}`
    : nameOf(answer);
  const text =
    `\`load\` of the return page gave ${found}. It must give what Stripe says of the session. ` +
    'Let it resolve to `{ status: session.status, paymentStatus: session.payment_status }`, both read on your server.';
  warn(text);
  return new Error(`Checkstand: ${text}`);
}

/** A word of Stripe's as it is; of anything else only what it is. */
function nameOf(value: unknown): string {
  return typeof value === 'string' && /^\w{1,30}$/.test(value)
    ? `'${value}'`
    : `of type ${value === null ? 'null' : typeof value}`;
}
