import { envelope, idempotencyKeyOf } from './handle.js';
import type { Api, ApiAnswer, ApiRequest } from './handle.js';
import { carriesPublishableKey } from './http/authenticate.js';
import { keyInUse, nameOf } from './http/idempotency.js';
import type { BrowserCall, Network, ScriptedFailure } from './http/network.js';

/** What `fetch` takes and gives, without the overloads that only platforms need. */
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const ORIGIN = 'https://api.stripe.com';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers':
    'authorization, content-type, idempotency-key, stripe-account, stripe-version',
  'access-control-expose-headers': 'request-id, stripe-version',
  'access-control-max-age': '300',
};

const JSON_HEADERS = { 'content-type': 'application/json' };

const LOCKED: ScriptedFailure = {
  status: 429,
  error: {
    type: 'invalid_request_error',
    code: 'lock_timeout',
    message:
      'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request. If you see this error frequently and are making multiple concurrent requests to a single object, make your requests serially or at a lower rate.',
  },
};

/**
 * The API as a function shaped like `fetch`. Calls go over a network that controls can slow and
 * break; pages that Stripe builds are answered at once.
 */
export function createFetchFace(api: Api, network: Network): FetchLike {
  const confirming = new Set<string>();
  const executing = new Set<string>();

  const fromBrowser = async (
    request: ApiRequest,
    call: BrowserCall,
    signal: AbortSignal | undefined,
  ): Promise<Response> => {
    const failure = await network.depart(call, signal);
    // Two confirmations of one session never run at once: the later one is refused.
    const lock = call === 'confirm' ? request.url.pathname : undefined;
    const locked = lock !== undefined && confirming.has(lock);
    if (lock !== undefined && !locked) confirming.add(lock);
    try {
      await network.travel(call, signal);
      if (failure) return respondFailure(failure);
      if (locked) return respondFailure(LOCKED);
      const answer = api.handle(request);
      network.arrive(call);
      return respond(answer, request);
    } finally {
      if (lock !== undefined && !locked) confirming.delete(lock);
    }
  };

  const fromMerchant = async (
    request: ApiRequest,
    signal: AbortSignal | undefined,
  ): Promise<Response> => {
    const keyed = idempotencyKeyOf(request);
    const lock = keyed && nameOf(keyed);
    if (keyed && lock !== undefined && executing.has(lock)) {
      return respond({ ...envelope(keyInUse(keyed.key)), headers: JSON_HEADERS }, request);
    }
    if (lock !== undefined) executing.add(lock);
    try {
      const failure = await network.depart('merchant', signal);
      await network.travel('merchant', signal);
      if (failure) return respondFailure(failure);
      const answer = api.handle(request);
      network.arrive('merchant');
      return respond(answer, request);
    } finally {
      if (lock !== undefined) executing.delete(lock);
    }
  };

  return async (input, init) => {
    const request = await readRequest(input, init);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
    const { pathname } = request.url;
    if (!pathname.startsWith('/v1/')) return respond(api.handle(request), request);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const call = browserCall(pathname);
    return call ? fromBrowser(request, call, signal) : fromMerchant(request, signal);
  };
}

/** Which browser call a path is; undefined for the merchant's. */
function browserCall(path: string): BrowserCall | undefined {
  const match = /^\/v1\/payment_pages\/[^/]+(?:\/(init|poll|confirm|authenticate))?$/.exec(path);
  if (!match) return undefined;
  return (match[1] as BrowserCall | undefined) ?? 'update';
}

async function readRequest(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<ApiRequest> {
  const isRequest = typeof input === 'object' && !(input instanceof URL);
  const method = init.method ?? (isRequest ? input.method : 'GET');
  return {
    method: method.toUpperCase(),
    url: new URL(isRequest ? input.url : String(input), ORIGIN),
    headers: new Headers(init.headers ?? (isRequest ? input.headers : undefined)),
    body: init.body === undefined && isRequest ? await input.text() : readBody(init.body ?? null),
  };
}

function readBody(body: BodyInit | null): string {
  if (body === null || typeof body === 'string') return body ?? '';
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return new TextDecoder().decode(body);
  return String(body);
}

function respond(answer: ApiAnswer, request: ApiRequest): Response {
  const fromBrowser =
    carriesPublishableKey(request.headers.get('authorization')) || isEmbedded(request.url);
  return new Response(answer.body, {
    status: answer.status,
    headers: fromBrowser ? { ...answer.headers, ...CORS } : answer.headers,
  });
}

/** A page that another page fetches, to show it inside of itself. */
function isEmbedded({ pathname }: URL): boolean {
  return pathname.startsWith('/c/embedded/');
}

function respondFailure(failure: ScriptedFailure): Response {
  const error = {
    type: 'api_error',
    message: 'An unknown error occurred. (This failure was asked for by a control.)',
    ...failure.error,
  };
  return new Response(JSON.stringify({ error }), {
    status: failure.status ?? 500,
    headers: { 'content-type': 'application/json', ...CORS },
  });
}
