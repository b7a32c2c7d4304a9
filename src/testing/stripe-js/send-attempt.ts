import type { PageSubmissionAttempt, PaymentPage } from '../wire.js';
import { NOT_ACTIVE } from './checkout-client.js';
import type { CheckoutClient } from './checkout-client.js';
import { ApiRefusal, NetworkFailure } from './transport.js';

/** Where a payment attempt stands. */
export type AttemptOutcome =
  | { type: 'complete'; page: PaymentPage }
  | { type: 'declined'; page: PaymentPage; message: string; declineCode: string | null }
  | { type: 'requires_action'; action: 'three_d_secure' | { url: string } }
  | { type: 'requires_approval' }
  | { type: 'redirect'; url: string }
  | { type: 'refused'; message: string; page: PaymentPage | null; code?: string | null };

/** How often a lost answer is asked for, and the pauses between, in milliseconds. */
const POLL_PAUSES = [500, 500, 1000, 2000, 4000, 8000, 14_000];

/** An open session without a new attempt, seen this often, means that the request never arrived. */
const QUIET_POLLS = 2;

/**
 * Sends a step of a payment and reads where the attempt stands. When the answer is lost, the session
 * is polled before anything is called a failure, because the payment may well have gone through.
 */
export async function sendAttempt(
  client: CheckoutClient,
  suffix: '/confirm' | '/authenticate' | '/poll',
  parameters: object,
): Promise<AttemptOutcome> {
  const before = client.page().submission_attempt;
  try {
    return readAttempt(await client.transport.post(suffix, parameters));
  } catch (cause) {
    if (cause instanceof ApiRefusal && cause.status < 500) return readRefusal(client, cause);
    if (cause instanceof ApiRefusal || cause instanceof NetworkFailure) {
      return findOut(client, before, cause);
    }
    throw cause;
  }
}

function readAttempt(page: PaymentPage): AttemptOutcome {
  const attempt = page.submission_attempt;
  if (page.status === 'complete' || attempt?.state === 'complete')
    return { type: 'complete', page };
  if (attempt?.state === 'requires_approval') return { type: 'requires_approval' };
  if (attempt?.state === 'requires_action') {
    const next = attempt.next_action;
    return {
      type: 'requires_action',
      action: next?.type === 'redirect_to_url' ? { url: next.url } : 'three_d_secure',
    };
  }
  if (attempt?.state === 'failed') {
    return {
      type: 'declined',
      page,
      message: attempt.error?.message ?? 'Your payment failed.',
      declineCode: attempt.error?.decline_code ?? null,
    };
  }
  return { type: 'refused', page, message: 'The payment was not attempted. Try again.' };
}

/** A session that is no longer open may be one that an earlier attempt has paid. */
async function readRefusal(client: CheckoutClient, refusal: ApiRefusal): Promise<AttemptOutcome> {
  const page = await client.transport.post('/poll').catch(() => null);
  if (refusal.code === NOT_ACTIVE && page?.status === 'complete') return { type: 'complete', page };
  const message = incompleteDetail(refusal) ?? refusal.message;
  return { type: 'refused', message, page, code: refusal.code };
}

/**
 * What the buyer is told where the API speaks of a missing parameter. Stripe's exact words are not documented.
 */
function incompleteDetail({ code, details }: ApiRefusal): string | null {
  if (code !== 'parameter_missing' || typeof details.param !== 'string') return null;
  const detail = details.param.replace('individual_', '').replaceAll('_', ' ');
  return `Your ${detail} is incomplete.`;
}

async function findOut(
  client: CheckoutClient,
  before: PageSubmissionAttempt | null,
  cause: ApiRefusal | NetworkFailure,
): Promise<AttemptOutcome> {
  let quiet = 0;
  for (const pause of POLL_PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const page = await client.transport.post('/poll').catch(() => null);
    if (!page) continue;
    const isNews = JSON.stringify(page.submission_attempt) !== JSON.stringify(before);
    if (page.status !== 'open' || isNews) return readAttempt(page);
    quiet += 1;
    if (quiet === QUIET_POLLS) return { type: 'refused', message: cause.message, page };
  }
  return {
    type: 'refused',
    message:
      'We could not find out whether your payment went through. Check your connection before you try again.',
    page: null,
  };
}
