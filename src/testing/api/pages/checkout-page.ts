import type { Session } from '../../engine/sessions/session.js';
import type { PaymentPage } from '../../wire.js';
import { buyerDetails, consents } from './buyer-details.js';
import { idOf } from './form-fields.js';
import type { Answers } from './form-fields.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { page } from './layout.js';
import type { PageAnswer } from './layout.js';
import { money, orderSummary } from './order-summary.js';
import { paymentMethodFields } from './payment-method-fields.js';

/**
 * The page on which an open session is paid: one form, whose buttons say what to do with it. The
 * hidden one is the form's first, so that the Enter key pays and does not change the order.
 */
export function checkoutPage(
  session: Session,
  payment: PaymentPage,
  answers: Answers,
  status = 200,
): PageAnswer {
  const { branding, customText } = session.page;
  const seller = branding?.display_name ?? payment.business_name ?? 'Checkout';
  const { submit, after_submit: after } = customText;
  return page(
    {
      title: `Checkout – ${seller}`,
      state: 'open',
      ...(branding && { background: branding.background_color, button: branding.button_color }),
    },
    html`<header>
        ${session.cancelUrl !== null && html`<p><a href="${session.cancelUrl}">Back to ${seller}</a></p>`}
        <h1>${seller}</h1>
      </header>
      ${faultSummary(payment, answers)}
      <form class="checkout" method="post" novalidate>
        <input type="hidden" name="expected_amount" value="${payment.total.total}" />
        <button name="action" value="pay" hidden>${payLabel(session, payment)}</button>
        ${payment.mode !== 'setup' && orderSummary(payment, answers)}
        <section>
          ${buyerDetails(session, payment, answers)}
          ${payment.collection.payment_method && paymentMethodFields(payment, answers)}
          ${consents(session, payment, answers)} ${submit && html`<p>${submit.message}</p>`}
          <button class="pay" name="action" value="pay">${payLabel(session, payment)}</button>
          ${after && html`<p class="hint">${after.message}</p>`}
        </section>
      </form>`,
    status,
  );
}

/**
 * What went wrong, first on the page and focused, so that it is read out and the next Tab goes on
 * from it; each fault leads to its field.
 */
function faultSummary(payment: PaymentPage, { faults }: Answers): Html | false {
  const declined = faults.size === 0 ? payment.last_payment_error?.message : undefined;
  if (declined !== undefined)
    return html`<p class="fault" role="alert" tabindex="-1" autofocus>${declined}</p>`;
  if (faults.size === 0) return false;
  return html`<div class="fault" role="alert" tabindex="-1" autofocus>
    <ul>
      ${[...faults].map(([name, fault]) =>
        name === ''
          ? html`<li>${fault}</li>`
          : html`<li><a href="#${idOf(name)}">${fault}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** The words on the button that pays. */
function payLabel(session: Session, payment: PaymentPage): string {
  const { submitType } = session.page;
  const amount = money(payment, payment.total.total);
  if (submitType === 'book') return 'Book';
  if (submitType === 'donate') return `Donate ${amount}`;
  if (submitType === 'subscribe') return 'Subscribe';
  if (payment.recurring?.trial) return 'Start trial';
  if (payment.mode === 'subscription') return 'Subscribe';
  if (payment.mode === 'setup') return 'Save payment method';
  return payment.total.total === 0 ? 'Complete order' : `Pay ${amount}`;
}
