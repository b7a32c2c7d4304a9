import type { PaymentPage } from '../wire.js';
import type { ClientSecret } from './client-secret.js';
import { encodeForm } from './encode-form.js';

/** The part of `fetch` that is used: a URL string in, a `Response` out. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** The API answered and refused: Stripe's error envelope. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly code: string | null;
  /** The whole `error` member of the answer. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, details: Readonly<Record<string, unknown>>) {
    super(typeof details.message === 'string' ? details.message : 'Something went wrong.');
    this.status = status;
    this.code = typeof details.code === 'string' ? details.code : null;
    this.details = details;
  }
}

/** No answer arrived, so nobody knows whether the API did what it was asked. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';

  constructor(cause: unknown) {
    super('We could not reach Stripe. Check your connection and try again.', { cause });
  }
}

/** How long one call may take, in milliseconds. Stripe's own clients wait as long. */
export const CALL_LIMIT = 30_000;

/** Calls one session's private endpoints. */
export interface Transport {
  /**
   * Posts to `/v1/payment_pages/:session` plus `suffix`.
   *
   * Rejects with {@link ApiRefusal} or {@link NetworkFailure}, nothing else.
   */
  post: (
    suffix: '' | '/init' | '/poll' | '/confirm' | '/authenticate',
    parameters?: object,
  ) => Promise<PaymentPage>;
}

/** Where and as whom to call. */
export interface TransportOptions {
  fetch: FetchLike;
  /** The API's origin, without a slash at the end. */
  apiBase: string;
  publishableKey: string;
  clientSecret: ClientSecret;
}

/** Creates the {@link Transport} of one session. */
export function createTransport(options: TransportOptions): Transport {
  const { fetch, apiBase, publishableKey, clientSecret } = options;
  const page = `${apiBase}/v1/payment_pages/${clientSecret.sessionId}`;
  return {
    async post(suffix, parameters = {}) {
      const answer = await call(fetch, `${page}${suffix}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${publishableKey}`,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: encodeForm({ ...parameters, client_secret: clientSecret.secret }),
      });
      return readAnswer(answer);
    },
  };
}

async function call(fetch: FetchLike, url: string, init: RequestInit): Promise<Response> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${CALL_LIMIT / 1000} seconds.`));
      limit.abort();
    }, CALL_LIMIT);
  });
  try {
    return await Promise.race([fetch(url, { ...init, signal: limit.signal }), tooLate]);
  } catch (cause) {
    throw new NetworkFailure(cause);
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(answer: Response): Promise<PaymentPage> {
  let body: unknown;
  try {
    body = await answer.json();
  } catch (cause) {
    throw new NetworkFailure(cause);
  }
  if (answer.ok) return body as PaymentPage;
  const error = (body as { error?: Record<string, unknown> } | null)?.error;
  throw new ApiRefusal(answer.status, error ?? {});
}
