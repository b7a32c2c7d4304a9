import { StripeRefusal } from '../../engine/refusal.js';

/** What was answered, kept to be answered again. */
export interface Answer {
  status: number;
  body: string;
}

interface Kept {
  path: string;
  fingerprint: string;
  answer: Answer;
}

const LONGEST_KEY = 255;

/** Remembers answers by idempotency key, so that a repeated POST changes nothing twice. */
export class IdempotencyKeys {
  readonly #kept = new Map<string, Kept>();

  /** The earlier answer to this very request, or undefined when the key is new. */
  replay(key: string, path: string, parameters: string): Answer | undefined {
    if (key.length > LONGEST_KEY) {
      throw refused(`Idempotency keys can have up to ${LONGEST_KEY} characters.`);
    }
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    if (kept.path !== path) {
      throw refused(
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${path}' vs '${kept.path}'). Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (kept.fingerprint !== parameters) {
      throw refused(
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    return kept.answer;
  }

  /** Keeps an answer. Refused parameters are not kept: nothing was executed for them. */
  keep(key: string, path: string, parameters: string, answer: Answer): void {
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 402) return;
    this.#kept.set(key, { path, fingerprint: parameters, answer });
  }
}

function refused(message: string): StripeRefusal {
  return new StripeRefusal(400, { type: 'idempotency_error', message });
}
