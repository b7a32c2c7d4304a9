import { formatForMessage } from '../../engine/money/currencies.js';
import { findPaymentMethod } from '../../engine/payments/payment-methods.js';
import { authenticateSession } from '../../engine/sessions/confirm.js';
import { allSessions } from '../../engine/sessions/find.js';
import type { PendingAuthentication, Session } from '../../engine/sessions/session.js';
import { atomically } from '../../engine/transaction.js';
import type { World } from '../../engine/world.js';
import type { ApiRequest } from '../handle.js';
import { paymentMethodName } from '../../facts/payment-method-names.js';
import { html } from './html.js';
import { page, redirect } from './layout.js';
import type { PageAnswer } from './layout.js';

const PATH = '/payment_methods/test_payment';

/** A session whose buyer was sent to another page. */
interface Waiting {
  session: Session;
  attempt: PendingAuthentication;
}

/**
 * The page that stands for the bank or the wallet of a redirect method, like the one that Stripe
 * shows in test mode. It asks how the payment ends and sends the buyer back with `redirect_status`.
 * Undefined for a request that is not for it.
 */
export function answerAuthorizePage(world: World, request: ApiRequest): PageAnswer | undefined {
  if (request.url.pathname !== PATH) return undefined;
  const waiting = findWaiting(world, request.url.searchParams.get('payment_attempt'));
  if (!waiting) return gone();
  if (request.method === 'GET') return ask(world, waiting);
  const chosen = new URLSearchParams(request.body).get('outcome');
  return answer(world, waiting, chosen === 'succeeded' ? 'succeeded' : 'failed');
}

/** Where a buyer comes back to, told how the payment ended. */
export function returnAddress(
  { returnUrl }: PendingAuthentication,
  outcome: 'succeeded' | 'failed',
): string | null {
  if (returnUrl === null || !URL.canParse(returnUrl)) return null;
  const url = new URL(returnUrl);
  url.searchParams.set('redirect_status', outcome);
  return url.href;
}

function findWaiting(world: World, id: string | null): Waiting | undefined {
  for (const session of allSessions(world)) {
    const attempt = session.pendingAuthentication;
    if (attempt?.step === 'redirect' && attempt.id === id) return { session, attempt };
  }
  return undefined;
}

function ask(world: World, { session, attempt }: Waiting): PageAnswer {
  const method = findPaymentMethod(world, attempt.paymentMethod);
  const amount = formatForMessage(attempt.amount, session.currency);
  const what = session.mode === 'setup' ? 'the use of your account' : `a payment of ${amount}`;
  return page(
    { title: 'Authorize test payment', state: 'authentication' },
    html`<header><h1>${paymentMethodName(method.type)} test payment page</h1></header>
      <form method="post">
        <p>${world.account.businessName} asks you to authorize ${what}. Choose how it ends.</p>
        <p class="choose">
          <button name="outcome" value="succeeded">Authorize test payment</button>
          <button name="outcome" value="failed">Fail test payment</button>
        </p>
      </form>`,
  );
}

function answer(
  world: World,
  { session, attempt }: Waiting,
  outcome: 'succeeded' | 'failed',
): PageAnswer {
  const after = atomically(world, () => authenticateSession(world, session.id, { outcome }));
  const status = after.status === 'complete' ? 'succeeded' : 'failed';
  const location = returnAddress(attempt, status);
  if (location !== null) return redirect(location);
  const told = status === 'succeeded' ? 'The payment was authorized.' : 'The payment failed.';
  return page(
    { title: 'Test payment', state: 'authentication' },
    html`<header><h1>${told}</h1></header>
      <p>You can go back to the shop.</p>`,
  );
}

function gone(): PageAnswer {
  return page(
    { title: 'Test payment', state: 'missing' },
    html`<header><h1>No payment waits here</h1></header>
      <p>It was answered already, or another one took its place. Go back to the shop.</p>`,
    404,
  );
}
