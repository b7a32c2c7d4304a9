import { isBankDebit } from '../../facts/bank-accounts.js';
import { StripeRefusal } from '../../engine/refusal.js';
import { answerPage } from '../../engine/sessions/answer-page.js';
import { changeByBuyer } from '../../engine/sessions/buyer.js';
import { confirmSession } from '../../engine/sessions/confirm.js';
import type { Session } from '../../engine/sessions/session.js';
import { atomically } from '../../engine/transaction.js';
import type { World } from '../../engine/world.js';
import type { PaymentPage, PaymentPageConfirm, PaymentPageUpdate } from '../../wire.js';
import { readExpiry } from './faults.js';
import type { Submission } from './submission.js';

/** A change that the form asks for, with the field to blame when it is refused. */
type Change = readonly [field: string, update: PaymentPageUpdate];

/** Makes changes one by one until one is refused. Says what was wrong, by the field to blame. */
function makeChanges(world: World, id: string, changes: readonly Change[]): Map<string, string> {
  for (const [field, update] of changes) {
    const fault = faultIn(world, () => changeByBuyer(world, id, update));
    if (fault !== null) return new Map([[field, fault]]);
  }
  return new Map();
}

/** Runs a change of the world; the words of a refusal, or null when there was none. */
export function faultIn(world: World, change: () => unknown): string | null {
  try {
    atomically(world, change);
    return null;
  } catch (error) {
    if (error instanceof StripeRefusal) return error.message;
    throw error;
  }
}

/** Everything but paying: quantities, codes, shipping, currency, and where the buyer is. */
export function update(
  world: World,
  payment: PaymentPage,
  submission: Submission,
): Map<string, string> {
  const action = submission.field('action');
  const [verb, price] = action.split(':');
  const changes: Change[] = [];
  if (price !== undefined && (verb === 'add' || verb === 'remove')) {
    changes.push(['', { optional_item: { price, selected: verb === 'add' } }]);
  }
  if (action === 'remove_promotion_code') changes.push(['', { promotion_code: '' }]);
  else if (submission.has('promotion_code')) {
    changes.push(['promotion_code', { promotion_code: submission.field('promotion_code') }]);
  }
  changes.push(...changesOfOrder(payment, submission), ...changesOfAddress(payment, submission));
  return makeChanges(world, payment.id, changes);
}

function changesOfOrder(payment: PaymentPage, submission: Submission): Change[] {
  const changes: Change[] = [];
  for (const [id, typed] of submission.members('quantity')) {
    const line = payment.line_items.find((candidate) => candidate.id === id);
    const quantity = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
    if (!line || quantity === line.quantity || Number.isNaN(quantity)) continue;
    const updated_line_item_quantity = { line_item_id: id, quantity };
    changes.push([`quantity[${id}]`, { updated_line_item_quantity }]);
  }
  const rate = submission.field('shipping_rate');
  if (rate !== '' && rate !== payment.shipping?.option.id) {
    changes.push(['shipping_rate', { shipping_rate: rate }]);
  }
  const currency = submission.field('currency');
  if (currency !== '' && currency !== payment.currency) {
    changes.push(['currency', { updated_currency: currency }]);
  }
  return changes;
}

function changesOfAddress(payment: PaymentPage, submission: Submission): Change[] {
  const changes: Change[] = [];
  const billing = submission.contact('billing');
  if (billing) changes.push(['billing[country]', { billing_address: billing }]);
  const shipping = payment.collection.shipping_address ? submission.contact('shipping') : null;
  if (shipping?.address.line1) {
    changes.push(['shipping[country]', { shipping_address: shipping }]);
  }
  return changes;
}

/** Takes down what the buyer told, and pays. Says what was wrong; a decline is on the session. */
export function pay(
  world: World,
  session: Session,
  payment: PaymentPage,
  submission: Submission,
  returnUrl: string,
): Map<string, string> {
  const { page } = session;
  const changed = makeChanges(world, session.id, [
    ...changesOfBuyer(payment, submission),
    ...changesOfOrder(payment, submission),
    ...changesOfAddress(payment, submission),
  ]);
  if (changed.size > 0) return changed;
  const promotions = submission.has('promotions') ? ('opt_in' as const) : ('opt_out' as const);
  const fault = faultIn(world, () => {
    answerPage(world, session.id, {
      customFields: Object.fromEntries(
        submission.members('custom').filter(([, answer]) => answer !== ''),
      ),
      promotions: page.consentCollection?.promotions === 'auto' ? promotions : null,
    });
    confirmSession(world, session.id, confirmation(payment, submission, returnUrl));
  });
  return fault === null ? new Map() : new Map([['', fault]]);
}

function changesOfBuyer(payment: PaymentPage, submission: Submission): Change[] {
  const { collection } = payment;
  const changes: Change[] = [];
  if (collection.email) changes.push(['email', { customer_email: submission.field('email') }]);
  if (collection.phone_number) {
    changes.push(['phone', { phone_number: submission.field('phone') }]);
  }
  if (collection.individual_name) {
    const individual_name = submission.field('individual_name');
    changes.push(['individual_name', { individual_name }]);
  }
  if (collection.business_name) {
    changes.push(['business_name', { business_name: submission.field('business_name') }]);
  }
  if (collection.tax_id && submission.has('tax_id[value]')) {
    const tax_id_info = {
      type: submission.field('tax_id[type]'),
      value: submission.field('tax_id[value]'),
      business_name: submission.field('tax_id[business_name]'),
    };
    changes.push(['tax_id[value]', { tax_id_info }]);
  }
  return changes;
}

/** The buyer saw the total that stood in the form, and pays that or nothing. */
function confirmation(
  payment: PaymentPage,
  submission: Submission,
  returnUrl: string,
): PaymentPageConfirm {
  const seen = submission.field('expected_amount');
  return {
    expected_amount: /^-?\d+$/.test(seen) ? Number(seen) : payment.total.total,
    return_url: returnUrl,
    ...(payment.collection.payment_method && paymentMethod(submission)),
    ...(submission.has('save_payment_method') && { save_payment_method: true }),
  };
}

function paymentMethod(submission: Submission): Partial<PaymentPageConfirm> {
  const method = submission.field('method');
  if (method.startsWith('pm_')) return { payment_method: method };
  const billing_details = {
    name: submission.payerName() || submission.field('billing[name]'),
    email: submission.field('email'),
    phone: submission.field('phone'),
  };
  if (isBankDebit(method)) {
    const account = Object.fromEntries(submission.members(`bank[${method}]`));
    return { payment_method_data: { type: method, [method]: account, billing_details } };
  }
  if (method !== 'card') return { payment_method_data: { type: method, billing_details } };
  const { exp_month = 0, exp_year = 0 } = readExpiry(submission.field('card[expiry]')) ?? {};
  const number = submission.field('card[number]');
  const card = { number, exp_month, exp_year, cvc: submission.field('card[cvc]') };
  return { payment_method_data: { type: 'card', card, billing_details } };
}
