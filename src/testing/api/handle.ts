import { StripeRefusal, invalidRequest, unsupported } from '../engine/refusal.js';
import type { RefusalBody } from '../engine/refusal.js';
import { allSessions } from '../engine/sessions/find.js';
import { atomically } from '../engine/transaction.js';
import type { World } from '../engine/world.js';
import { drainOutbox } from './events.js';
import type { EventLog, StripeEvent } from './events.js';
import { expand } from './expand.js';
import { authenticate } from './http/authenticate.js';
import type { Keys } from './http/authenticate.js';
import { canonicalForm, parseForm } from './http/form.js';
import { IdempotencyKeys } from './http/idempotency.js';
import type { Answer, IdempotencyKey, KeyedRequest } from './http/idempotency.js';
import { matchRoute } from './http/route.js';
import { list, text } from './http/shapes.js';
import { answerPageRequest } from './pages/hosted-checkout.js';
import { answerAuthorizePage } from './pages/authorize-payment.js';
import { ROUTES } from './resources/index.js';
import { isUnsimulatedAddress } from './unsimulated-addresses.js';
import { checkPathOfVersion, parseVersion } from './versions.js';
import type { ApiVersion } from './versions.js';

/** A request after its body has been read. */
export interface ApiRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

/** An answer before it becomes a `Response`. */
export interface ApiAnswer extends Answer {
  headers: Record<string, string>;
}

/** What the API needs; `onEvents` hears what happened once a change is committed. */
export interface ApiOptions {
  world: World;
  version: ApiVersion;
  keys: Keys;
  pendingWebhooks(type: StripeEvent['type']): number;
  onEvents(events: StripeEvent[]): void;
}

/** The REST face: one request in, one answer out, without waiting for anything. */
export interface Api {
  handle(request: ApiRequest): ApiAnswer;
  /** Looks at the clock, and tells what has happened since, outside any request. */
  settle(): void;
}

const EXPAND = list(text());

/** Builds the REST face of a world. */
export function createApi(options: ApiOptions): Api {
  const { world } = options;
  const log: EventLog = new Map();
  const keys = new IdempotencyKeys(world.now);

  const tell = (requestId: string | null, idempotencyKey: string | null): void => {
    const cause = { requestId, idempotencyKey };
    const events = drainOutbox(world, log, options.version, cause, options.pendingWebhooks);
    if (events.length > 0) options.onEvents(events);
  };

  const settle = (): void => {
    allSessions(world);
    tell(null, null);
  };

  /** The route for a request that may come in. */
  const admit = ({ method, url, headers }: ApiRequest, version: ApiVersion) => {
    const match = matchRoute(ROUTES, method, url.pathname);
    authenticate(headers.get('authorization'), options.keys, match?.route.key ?? 'publishable');
    if (!match) throw unknownAddress(method, url.pathname);
    checkPathOfVersion(version, url.pathname);
    if (/^application\/json\b/i.test(headers.get('content-type') ?? '') && method !== 'GET') {
      throw invalidRequest(NOT_A_FORM);
    }
    return match;
  };

  const run = (
    { method, url, body }: ApiRequest,
    { route, segments }: ReturnType<typeof admit>,
    version: ApiVersion,
  ): object => {
    const { pathname: path, origin } = url;
    const context = { world, events: log, version, path, origin };
    const parameters = parseForm(method === 'POST' ? body : url.search);
    const paths = parameters.expand === undefined ? [] : EXPAND.read(parameters.expand, 'expand');
    // A copy: expanding writes into it, and the world's own objects must stay as they are.
    const answer = structuredClone(
      atomically(world, () => route.run(context, parameters, segments)),
    );
    return expand(context, answer, paths);
  };

  const handle = (request: ApiRequest): ApiAnswer => {
    settle();
    const page =
      answerAuthorizePage(world, request) ??
      answerPageRequest(world, {
        method: request.method,
        path: request.url.pathname,
        body: request.body,
      });
    if (page) {
      tell(null, null);
      return page;
    }
    const requestId = world.ids.next('req_');
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'request-id': requestId,
    };
    const keyed = keyedRequest(request);
    const finish = (answer: Answer): ApiAnswer => {
      if (keyed) keys.keep(keyed, { ...answer, requestId });
      return { ...answer, headers };
    };
    try {
      const name = request.headers.get('stripe-version');
      const version = name === null ? options.version : parseVersion(name);
      headers['stripe-version'] = version.name;
      const match = admit(request, version);
      if (keyed) {
        headers['idempotency-key'] = keyed.key;
        const replay = keys.replay(keyed);
        if (replay) {
          const { requestId: original, ...answer } = replay;
          const marks = { 'idempotent-replayed': 'true', 'original-request': original };
          return { ...answer, headers: { ...headers, ...marks } };
        }
      }
      const body = JSON.stringify(run(request, match, version), null, 2);
      const isMerchant = match.route.key === 'secret';
      tell(isMerchant ? requestId : null, isMerchant ? (keyed?.key ?? null) : null);
      return finish({ status: 200, body });
    } catch (error) {
      return finish(envelope(error));
    }
  };

  return { handle, settle };
}

const NOT_A_FORM =
  'Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have any questions, we can help at https://support.stripe.com/.';

/** The idempotency key of a request; undefined for requests without one, and for all but POST. */
export function idempotencyKeyOf({ method, headers }: ApiRequest): IdempotencyKey | undefined {
  const key = headers.get('idempotency-key');
  if (key === null || method !== 'POST') return undefined;
  return { key, account: headers.get('stripe-account') ?? '' };
}

/** What an idempotency key is kept with. */
function keyedRequest(request: ApiRequest): KeyedRequest | undefined {
  const key = idempotencyKeyOf(request);
  return key && { ...key, path: request.url.pathname, parameters: canonicalForm(request.body) };
}

/** Stripe's error envelope. Anything but a refusal is a fault of the simulator: it is thrown on. */
export function envelope(error: unknown): Answer {
  if (!(error instanceof StripeRefusal)) throw error;
  const { code } = error.body;
  const body: RefusalBody = {
    ...error.body,
    ...(code === undefined || code === 'simulator_unsupported'
      ? {}
      : { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` }),
  };
  return { status: error.status, body: JSON.stringify({ error: body }, null, 2) };
}

function unknownAddress(method: string, path: string): StripeRefusal {
  if (isUnsimulatedAddress(method, path)) return unsupported(`the address ${method} ${path}`);
  return new StripeRefusal(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
  });
}
