/** The calls that the simulated Stripe.js makes. */
export type BrowserCall = 'init' | 'update' | 'poll' | 'confirm' | 'authenticate';

/** A call of the buyer's browser, or any of the merchant's server. */
export type ScriptedCall = BrowserCall | 'merchant';

/** How long a call takes, in milliseconds; a span is drawn from evenly. */
export type Latency = number | { min: number; max: number };

/** A failure to come. Without `status` and `error` the network itself fails. */
export interface ScriptedFailure {
  /** Only the next call of this kind fails; any kind of the browser's when left out. */
  on?: ScriptedCall;
  /** HTTP status, 500 when only `error` is given. */
  status?: number;
  /** Members of Stripe's error envelope. */
  error?: { type?: string; code?: string; message?: string; param?: string };
}

interface Hang {
  on: ScriptedCall | undefined;
  released: Promise<void>;
}

/** What a failure looks like to the page: as in browsers, a network failure is a `TypeError`. */
const networkError = () => new TypeError('Failed to fetch');

/**
 * The roads to Stripe, which can be slow, broken or gone: the one of the buyer's browser, and, where
 * it is named, the one of the merchant's server.
 */
export class Network {
  latency: Latency;
  merchantLatency: Latency = 0;
  offline = false;
  readonly failures: ScriptedFailure[] = [];
  readonly lostReplies: Array<{ on: ScriptedCall | undefined }> = [];
  /** Every call that the browser made, also those that failed. */
  readonly calls: BrowserCall[] = [];
  readonly #hangs: Hang[] = [];
  readonly #random: () => number;

  constructor(latency: Latency, random: () => number) {
    this.latency = latency;
    this.#random = random;
  }

  /** The next matching call waits until the returned function is called. */
  hang(on: ScriptedCall | undefined): () => void {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#hangs.push({ on, released });
    return release;
  }

  /** Before the request arrives: gone, broken as scripted, or held up. */
  async depart(
    call: ScriptedCall,
    signal: AbortSignal | undefined,
  ): Promise<ScriptedFailure | undefined> {
    if (call !== 'merchant') this.calls.push(call);
    this.#checkOnline(call);
    const failure = takeMatching(this.failures, call);
    const hang = takeMatching(this.#hangs, call);
    if (hang) await abortable(hang.released, signal);
    this.#checkOnline(call);
    if (failure && failure.status === undefined && !failure.error) throw networkError();
    return failure;
  }

  /** The time that the call takes. */
  async travel(call: ScriptedCall, signal: AbortSignal | undefined): Promise<void> {
    const latency = call === 'merchant' ? this.merchantLatency : this.latency;
    const milliseconds =
      typeof latency === 'number'
        ? latency
        : latency.min + this.#random() * (latency.max - latency.min);
    if (milliseconds > 0) await abortable(sleep(milliseconds), signal);
    signal?.throwIfAborted();
    this.#checkOnline(call);
  }

  /** After the request was done: the answer may get lost. */
  arrive(call: ScriptedCall): void {
    this.#checkOnline(call);
    if (takeMatching(this.lostReplies, call)) throw networkError();
  }

  /** It is the buyer who can be offline; the merchant's server never is. */
  #checkOnline(call: ScriptedCall): void {
    if (this.offline && call !== 'merchant') throw networkError();
  }
}

/** Waits by the platform's timer. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function takeMatching<Entry extends { on?: ScriptedCall | undefined }>(
  entries: Entry[],
  call: ScriptedCall,
): Entry | undefined {
  const index = entries.findIndex(
    ({ on }) => on === call || (on === undefined && call !== 'merchant'),
  );
  return index === -1 ? undefined : entries.splice(index, 1)[0];
}

function abortable(waiting: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return waiting;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    waiting.then(
      () => {
        signal.removeEventListener('abort', abort);
        resolve();
      },
      (error: Error) => reject(error),
    );
  });
}
