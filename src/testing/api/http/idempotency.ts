import { StripeRefusal } from '../../engine/refusal.js';
import { DAY } from '../../engine/time.js';

/** What was answered, kept to be answered again. */
export interface Answer {
  status: number;
  body: string;
}

/** An idempotency key, and the account that it speaks for: keys of different accounts do not meet. */
export interface IdempotencyKey {
  key: string;
  account: string;
}

/** A request that carries an idempotency key. */
export interface KeyedRequest extends IdempotencyKey {
  path: string;
  /** The parameters, written so that equal ones are equal texts. */
  parameters: string;
}

/** An earlier answer, with the id of the request that was carried out. */
export interface KeptAnswer extends Answer {
  requestId: string;
}

interface Kept {
  request: KeyedRequest;
  answer: KeptAnswer;
  /** Seconds since the epoch. */
  at: number;
}

const LONGEST_KEY = 255;

/** Stripe keeps keys for at least a day; here it is exactly one. */
const KEPT_FOR = DAY;

/** Remembers answers by idempotency key, so that a repeated POST changes nothing twice. */
export class IdempotencyKeys {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The earlier answer to this very request, or undefined when the key is new. */
  replay(request: KeyedRequest): KeptAnswer | undefined {
    const { key } = request;
    if (key.length > LONGEST_KEY) {
      throw refused(`Idempotency keys can have up to ${LONGEST_KEY} characters.`);
    }
    const kept = this.#kept.get(nameOf(request));
    if (!kept || this.#now() >= kept.at + KEPT_FOR) return undefined;
    if (kept.request.path !== request.path) {
      throw refused(
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${request.path}' vs '${kept.request.path}'). Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (kept.request.parameters !== request.parameters) {
      throw refused(
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    return kept.answer;
  }

  /**
   * Keeps an answer, also one that says that a card was declined or that something broke. Other
   * refusals are not kept: nothing was executed for them.
   */
  keep(request: KeyedRequest, answer: KeptAnswer): void {
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 402) return;
    this.#kept.set(nameOf(request), { request, answer, at: this.#now() });
  }
}

/** What Stripe says while a request with the same key is still being carried out. */
export function keyInUse(key: string): StripeRefusal {
  return new StripeRefusal(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
}

/** A text that is the same for the same key of the same account, and for no other. */
export function nameOf({ account, key }: IdempotencyKey): string {
  return `${account} ${key}`;
}

function refused(message: string): StripeRefusal {
  return new StripeRefusal(400, { type: 'idempotency_error', message });
}
