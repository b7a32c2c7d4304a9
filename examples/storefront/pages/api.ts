import type { PurchaseKind, Scenario } from '../server/purchases.js';
import type { Explanation } from '../server/refusal.js';
import type { NewSession, SessionReport } from '../server/sessions.js';
import type { CatalogueAnswer } from '../server/shop.js';
import type { StandInAnswer } from '../server/start-store.js';
import { attemptAt } from './attempt.js';

/** The shop's server refused or could not be reached. The message is for the buyer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await reach(path, body);
  if (answer.status === 204) return undefined as Answer;
  const content: unknown = await answer.json().catch(() => null);
  if (answer.ok) return content as Answer;
  const explanation = (content as { error?: Explanation } | null)?.error;
  throw new ApiError(
    explanation
      ? `${explanation.what} ${explanation.why} ${explanation.how}`
      : 'The shop answered in a way that we do not understand. Try again in a moment.',
  );
}

async function reach(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(
      `/api${path}`,
      body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          },
    );
  } catch (cause) {
    throw new ApiError('The shop cannot be reached. Check your connection and try again.', {
      cause,
    });
  }
}

/** Asks for something once per visit, and again after a failure. */
export interface Loader<Answer> {
  (): Promise<Answer>;
  /** The answer, once it is there: who comes later shows it at once, so that nothing moves on the page. */
  loaded?: Answer;
}

function once<Answer>(path: string): Loader<Answer> {
  let answer: Promise<Answer> | undefined;
  const load: Loader<Answer> = () =>
    (answer ??= call<Answer>(path).then(
      (loaded) => (load.loaded = loaded),
      (error: unknown) => {
        answer = undefined;
        throw error;
      },
    ));
  return load;
}

/** What the shop sells. */
export const fetchCatalogue = once<CatalogueAnswer>('/catalogue');

/** Where the simulator is, or null when Stripe is real. */
export const fetchStandIn = once<StandInAnswer>('/stand-in');

/** Starts a checkout of a cart: quantities by product id. */
export function createSession(cart: Readonly<Record<string, number>>): Promise<NewSession> {
  const items = Object.entries(cart).map(([product, quantity]) => ({ product, quantity }));
  return start('cart', { items });
}

/** Starts the checkout of a scenario. A donation needs an amount in minor units. */
export function createScenarioSession(scenario: Scenario, amount?: number): Promise<NewSession> {
  return start(scenario, { scenario, amount });
}

function start(kind: PurchaseKind, purchase: object): Promise<NewSession> {
  return call('/checkout-sessions', { ...purchase, attempt: attemptAt(kind) });
}

/** How a checkout stands. */
export function fetchReport(sessionId: string): Promise<SessionReport> {
  return call(`/checkout-sessions/${encodeURIComponent(sessionId)}`);
}

/** Asks the shop to change the lines of an open checkout. */
export function changeLineItems(
  sessionId: string,
  change: { add: string } | { remove: string } | { swap: { from: string; to: string } },
): Promise<void> {
  return call(`/checkout-sessions/${encodeURIComponent(sessionId)}/line-items`, change);
}

/** Gives the shop what the page asked for beyond what Stripe asks. */
export function keepDetails(
  sessionId: string,
  details: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  return call(`/checkout-sessions/${encodeURIComponent(sessionId)}/details`, details);
}
