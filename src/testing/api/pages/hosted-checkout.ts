import { StripeRefusal } from '../../engine/refusal.js';
import { authenticateSession } from '../../engine/sessions/confirm.js';
import { findSession } from '../../engine/sessions/find.js';
import { recoverSession } from '../../engine/sessions/recover.js';
import type { Session, UiMode } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import { renderPaymentPage } from '../render/payment-page.js';
import { pageUrl } from './addresses.js';
import type { PageKind } from './addresses.js';
import { checkoutPage } from './checkout-page.js';
import {
  approvalPage,
  authenticationPage,
  completePage,
  expiredPage,
  missingPage,
} from './closed-pages.js';
import { faultsOf } from './faults.js';
import { redirect } from './layout.js';
import type { PageAnswer } from './layout.js';
import { answersOf, readSubmission } from './submission.js';
import type { Submission } from './submission.js';
import { faultIn, pay, update } from './submit.js';

/** A browser's request for a page. */
export interface PageRequest {
  method: string;
  path: string;
  body: string;
}

/** Which page shows which sessions. */
const KIND_OF: Readonly<Partial<Record<UiMode, PageKind>>> = {
  embedded_page: 'embedded',
  hosted_page: 'pay',
};

const UNPROCESSABLE = 422;
const PAYMENT_REQUIRED = 402;

/**
 * The pages that Stripe would build, without a script. They need no key:
 *
 * - `/c/pay/:session` for `ui_mode: hosted_page`, whose address is the session's `url`;
 * - `/c/embedded/:session` for `ui_mode: embedded_page`, to be shown in a frame;
 * - `/c/recover/:session` for an expired session that can be taken up again.
 *
 * With `/return` behind it, a page is where a buyer comes back to from a payment method's own page.
 *
 * GET shows where the session stands, POST takes the page's form. A POST that completes the
 * session answers with a redirect to the merchant (303), or with the last page where the merchant
 * wants none. Undefined when the request is for no page.
 */
export function answerPageRequest(world: World, request: PageRequest): PageAnswer | undefined {
  const [, kind, id = '', rest] =
    /^\/c\/(pay|embedded|recover)\/([^/]+)(\/return)?$/.exec(request.path) ?? [];
  if (kind === undefined) return undefined;
  if (!world.sessions.has(id)) return missingPage();
  const session = findSession(world, id);
  if (kind === 'recover') return recover(world, session);
  if (KIND_OF[session.uiMode] !== kind) return missingPage();
  if (request.method === 'POST') return take(world, session, readSubmission(request.body));
  return whereItStands(world, session, rest === undefined ? 'looked' : 'arrived');
}

function recover(world: World, expired: Session): PageAnswer {
  try {
    const session = recoverSession(world, expired.id);
    return redirect(pageUrl(world, KIND_OF[session.uiMode] ?? 'pay', session.id));
  } catch (error) {
    if (error instanceof StripeRefusal) return missingPage();
    throw error;
  }
}

/** How the buyer came to the page: by looking at it, or at the end of an attempt to pay. */
type Occasion = 'arrived' | 'looked';

function whereItStands(world: World, session: Session, occasion: Occasion): PageAnswer {
  const payment = renderPaymentPage(world, session);
  if (session.status === 'expired') return expiredPage(session, payment);
  if (session.status === 'complete') {
    const next = merchantUrl(session);
    if (occasion === 'arrived' && next !== null && leavesPage(session)) return redirect(next);
    return completePage(payment, next);
  }
  const attempt = session.attempt;
  if (attempt?.state === 'requires_approval') return approvalPage();
  if (session.pendingAuthentication && attempt?.state === 'requires_action') {
    const { next_action: next } = attempt;
    if (next?.type !== 'redirect_to_url') return authenticationPage();
    if (occasion === 'arrived') return redirect(next.url);
  }
  return checkoutPage(session, payment, answersOf(null));
}

function take(world: World, session: Session, submission: Submission): PageAnswer {
  if (session.status !== 'open') return whereItStands(world, session, 'looked');
  if (submission.has('outcome')) return authenticate(world, session, submission);
  const payment = renderPaymentPage(world, session);
  // A code that was typed and not applied would be lost by paying.
  const pays = submission.field('action') === 'pay' && !submission.has('promotion_code');
  if (!pays) return again(world, session, submission, update(world, payment, submission));
  const faults = faultsOf(session, payment, submission);
  if (faults.size > 0) return again(world, session, submission, faults);
  const kind = KIND_OF[session.uiMode] ?? 'pay';
  const returnUrl = `${pageUrl(world, kind, session.id)}/return`;
  const refused = pay(world, session, payment, submission, returnUrl);
  if (refused.size > 0) return again(world, session, submission, refused);
  const after = findSession(world, session.id);
  if (after.attempt?.state === 'failed') return declined(world, after, submission);
  return whereItStands(world, after, 'arrived');
}

function authenticate(world: World, session: Session, submission: Submission): PageAnswer {
  const outcome = submission.field('outcome') === 'succeeded' ? 'succeeded' : 'failed';
  // A second press of the button finds nothing to authenticate; the page then shows what is.
  faultIn(world, () => authenticateSession(world, session.id, { outcome }));
  const after = findSession(world, session.id);
  if (after.attempt?.state === 'failed') return declined(world, after, null);
  return whereItStands(world, after, 'arrived');
}

/** The open page once more, with what was typed and what was wrong. */
function again(
  world: World,
  session: Session,
  submission: Submission,
  faults: ReadonlyMap<string, string>,
): PageAnswer {
  const now = findSession(world, session.id);
  if (now.status !== 'open') return whereItStands(world, now, 'looked');
  const payment = renderPaymentPage(world, now);
  if (faults.size > 0) {
    return checkoutPage(now, payment, answersOf(submission, faults), UNPROCESSABLE);
  }
  // What was taken is shown as the session has it, and no longer as it was typed.
  return checkoutPage(now, payment, answersOf(withoutOrder(submission)));
}

/** The open page after a payment that failed; why is on the session. */
function declined(world: World, session: Session, submission: Submission | null): PageAnswer {
  const payment = renderPaymentPage(world, session);
  return checkoutPage(session, payment, answersOf(submission), PAYMENT_REQUIRED);
}

function withoutOrder(submission: Submission): Submission {
  const taken = /^(quantity\[|promotion_code$|shipping_rate$|currency$)/;
  return { ...submission, field: (name) => (taken.test(name) ? '' : submission.field(name)) };
}

/** Where the merchant wants the buyer to go, with the session's id in it. */
function merchantUrl(session: Session): string | null {
  const template = session.uiMode === 'hosted_page' ? session.successUrl : session.returnUrl;
  return template?.replaceAll('{CHECKOUT_SESSION_ID}', session.id) ?? null;
}

/** An embedded page stays where it is unless it was asked to leave, or had left already. */
function leavesPage(session: Session): boolean {
  const wish = session.page.redirectOnCompletion;
  if (wish === 'never') return false;
  return wish !== 'if_required' || session.completedPaymentMethod?.type !== 'card';
}
