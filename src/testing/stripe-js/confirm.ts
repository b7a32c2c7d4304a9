import type {
  PaymentPage,
  PaymentPageConfirm,
  PaymentPageRefusal,
  PaymentPageUpdate,
} from '../wire.js';
import { checkConfirmArguments } from './confirm-arguments.js';
import type { ConfirmArguments } from './confirm-arguments.js';
import { formatAmount } from '../facts/format-amount.js';
import type { CheckoutClient } from './checkout-client.js';
import type { ElementRegistry } from './element-registry.js';
import { IntegrationError } from './integration-error.js';
import { collectPayment } from './collect-payment.js';
import type { CollectedPayment } from './collect-payment.js';
import { sendAttempt } from './send-attempt.js';
import type { AttemptOutcome } from './send-attempt.js';
import type { EndiveActions } from './train-surface.js';

/** What `confirm` needs of the world. */
export interface ConfirmOptions {
  client: CheckoutClient;
  elements: ElementRegistry;
  /** Leaves the page. */
  navigate: (url: string) => void;
  /** Asks the buyer to authenticate a payment of that formatted amount. */
  authenticate: (details: { amount: string }) => Promise<'succeeded' | 'failed'>;
}

type ConfirmResult = Awaited<ReturnType<EndiveActions['confirm']>>;

/**
 * Creates `confirm`. It rejects with an IntegrationError when the page has not read the total, or
 * passes wrong arguments; what goes wrong with the payment is a result of type `error`, after which
 * the buyer may try again.
 *
 * That a second confirmation is refused while one runs, and that updates are waited for, is known
 * of Stripe's mobile clients and assumed here. So is that a confirmation ends with the page that it
 * leaves: a buyer who comes back to that page by the browser's back button can confirm again.
 */
export function createConfirm(options: ConfirmOptions): EndiveActions['confirm'] {
  let confirming = false;
  const navigate = (url: string) => {
    const onShow = (event: Event) => {
      if (!(event as PageTransitionEvent).persisted) return;
      confirming = false;
      globalThis.removeEventListener('pageshow', onShow);
    };
    // Absent in Node, where a test may have no page.
    globalThis.addEventListener?.('pageshow', onShow);
    options.navigate(url);
  };

  return async (given = {}) => {
    checkConfirmArguments(options.client.train, given);
    options.client.readRule.check();
    if (confirming) return failed('Another confirmation is already in progress.');
    confirming = true;
    try {
      const settled = await options.client.queue.add({
        run: () => attempt(options, given),
        commit: (outcome) => commit(options, outcome),
        isUpdate: false,
      });
      return await settle({ ...options, navigate }, given, settled);
    } finally {
      confirming = false;
    }
  };
}

const AMOUNT_MISMATCH: PaymentPageRefusal = 'checkout_amount_mismatch';

/** What an attempt has come to: a result of its own, or an answer of the API. */
type Attempted = { faults: string } | AttemptOutcome;

async function attempt(options: ConfirmOptions, given: ConfirmArguments): Promise<Attempted> {
  const { client, elements } = options;
  const page = client.page();
  if (page.status !== 'open') return { faults: 'The session is no longer active.' };
  const returnUrl = returnUrlOf(page, given);
  const payment = collectPayment(page, elements, given);
  if ('faults' in payment) return payment;

  const request: PaymentPageConfirm = {
    ...payment,
    expected_amount: page.total.total,
    ...(returnUrl !== null && { return_url: returnUrl }),
  };
  let outcome = await sendAttempt(client, '/confirm', request);
  if (outcome.type === 'refused' && outcome.code === AMOUNT_MISMATCH) {
    return keepAddresses(client, payment, outcome);
  }
  if (outcome.type === 'requires_approval' && given.onRequiresApproval) {
    await given.onRequiresApproval();
    outcome = await sendAttempt(client, '/poll', {});
  }
  while (outcome.type === 'requires_action') {
    outcome = await takeAction(options, outcome.action);
  }
  return outcome;
}

/**
 * The address that comes with `confirm` may change the tax, and so the total, which the buyer has to
 * see first. A refused confirmation leaves no trace, so the address is sent by itself: the next
 * confirmation is for the total that is shown then.
 */
async function keepAddresses(
  { transport }: CheckoutClient,
  { billing_address, shipping_address }: CollectedPayment,
  refused: AttemptOutcome & { type: 'refused' },
): Promise<AttemptOutcome> {
  const updates: PaymentPageUpdate[] = [
    ...(billing_address ? [{ billing_address }] : []),
    ...(shipping_address ? [{ shipping_address }] : []),
  ];
  let { page } = refused;
  for (const update of updates) page = await transport.post('', update).catch(() => page);
  return { ...refused, page };
}

async function takeAction(
  { client, authenticate }: ConfirmOptions,
  action: 'three_d_secure' | { url: string },
): Promise<AttemptOutcome> {
  if (action !== 'three_d_secure') return { type: 'redirect', url: action.url };
  const { total, currency } = client.page();
  const { amount } = formatAmount(total.total, currency, client.locale());
  return sendAttempt(client, '/authenticate', { outcome: await authenticate({ amount }) });
}

function commit({ client }: ConfirmOptions, attempted: Attempted): void {
  const page = 'page' in attempted ? attempted.page : null;
  if (page) client.commit(page);
}

async function settle(
  { client, navigate }: ConfirmOptions,
  given: ConfirmArguments,
  settled: Attempted,
): Promise<ConfirmResult> {
  if ('faults' in settled) return failed(settled.faults);
  switch (settled.type) {
    case 'complete': {
      const url = returnUrlOf(settled.page, given);
      if (given.redirect !== 'if_required' && url !== null) return leave(navigate, url);
      return { type: 'success', session: client.session() };
    }
    case 'redirect':
      return leave(navigate, settled.url);
    case 'declined':
      return {
        type: 'error',
        error: {
          message: settled.message,
          code: 'paymentFailed',
          paymentFailed: { declineCode: settled.declineCode },
        },
      };
    case 'refused':
      return failed(settled.message);
    default:
      return failed('This payment still needs approval.');
  }
}

/** The page is going away: nothing after `confirm` may run as if it stayed. */
function leave(navigate: (url: string) => void, url: string): Promise<never> {
  navigate(url);
  return new Promise(() => {});
}

function returnUrlOf(page: PaymentPage, given: ConfirmArguments): string | null {
  const url = given.returnUrl ?? page.return_url;
  if (url === null && given.redirect !== 'if_required') {
    throw new IntegrationError(
      'confirm() needs a returnUrl, because the Checkout Session has no return_url. Pass one, or ' +
        "pass redirect: 'if_required' to stay on the page after payment methods that allow it.",
    );
  }
  return url && url.replaceAll('{CHECKOUT_SESSION_ID}', page.id);
}

function failed(message: string): ConfirmResult {
  return { type: 'error', error: { message, code: null } };
}
