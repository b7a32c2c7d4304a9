import type { Session } from '../../engine/sessions/session.js';
import type { PaymentPage } from '../../wire.js';
import { html } from './html.js';
import { page } from './layout.js';
import type { PageAnswer } from './layout.js';

/** There is no such page. */
export function missingPage(): PageAnswer {
  return page(
    { title: 'Page not found', state: 'missing' },
    html`<header><h1>Something went wrong</h1></header>
      <p>The page you were looking for could not be found.</p>`,
    404,
  );
}

/** The session is no longer open because its time is over, or the merchant ended it. */
export function expiredPage(session: Session, payment: PaymentPage): PageAnswer {
  return page(
    { title: 'Checkout expired', state: 'expired' },
    html`<header><h1>This checkout session has expired</h1></header>
      <p>Nothing was charged. Return to ${payment.business_name} and start again.</p>
      ${session.cancelUrl !== null && html`<p><a href="${session.cancelUrl}">Back to ${payment.business_name}</a></p>`}`,
  );
}

/** The session is paid. `next` is where the merchant wants the buyer to go. */
export function completePage(payment: PaymentPage, next: string | null): PageAnswer {
  return page(
    { title: 'Payment complete', state: 'complete' },
    html`<header><h1>You’re all done here</h1></header>
      <p role="status">
        ${payment.payment_status === 'unpaid' ? 'Your payment is being processed.' : 'This checkout is complete.'}
      </p>
      ${next !== null && html`<p><a href="${next}">Continue to ${payment.business_name}</a></p>`}`,
  );
}

/** What stands for the page of the buyer's bank. */
export function authenticationPage(): PageAnswer {
  return page(
    { title: '3-D Secure test page', state: 'authentication' },
    html`<header><h1>3D Secure 2 test page</h1></header>
      <form method="post">
        <p>Your bank asks whether you want to make this payment. This page stands in for it.</p>
        <p class="choose">
          <button name="outcome" value="succeeded">Complete</button>
          <button name="outcome" value="failed">Fail</button>
        </p>
      </form>`,
  );
}

/** The merchant looks at the payment before it is made. */
export function approvalPage(): PageAnswer {
  return page(
    { title: 'Waiting for approval', state: 'open' },
    html`<header><h1>Your payment is being reviewed</h1></header>
      <p role="status">It will be made as soon as the seller has approved it.</p>
      <p><a href="">Look again</a></p>`,
  );
}
