import { ACCOUNT_FIELDS, isBankDebit } from '../../facts/bank-accounts.js';
import { faultOfAnswer } from '../../engine/sessions/custom-fields.js';
import type { Session } from '../../engine/sessions/session.js';
import type { PaymentPage } from '../../wire.js';
import type { Submission } from './submission.js';

/** What is missing before an attempt to pay can be made, by the names of the fields. */
export function faultsOf(
  session: Session,
  payment: PaymentPage,
  submission: Submission,
): Map<string, string> {
  const { collection } = payment;
  const faults = new Map<string, string>();
  const require = (name: string, what: string): void => {
    if (!submission.has(name)) faults.set(name, `${what} is required.`);
  };
  if (collection.email) require('email', 'Email');
  if (collection.phone_number) require('phone', 'Phone number');
  if (collection.individual_name === 'required') require('individual_name', 'Full name');
  if (collection.business_name === 'required') require('business_name', 'Business name');
  if (collection.shipping_address) {
    require('shipping[name]', 'Full name for shipping');
    require('shipping[line1]', 'Address line 1 for shipping');
  }
  for (const field of session.page.customFields) {
    const name = `custom[${field.key}]`;
    const fault = faultOfAnswer(field, submission.field(name));
    if (fault !== null) faults.set(name, fault);
  }
  if (collection.payment_method) requireMethod(payment, submission, require, faults);
  if (session.page.consentCollection?.terms_of_service === 'required' && !submission.has('terms')) {
    faults.set('terms', 'You must accept the terms of service to continue.');
  }
  return faults;
}

function requireMethod(
  payment: PaymentPage,
  submission: Submission,
  require: (name: string, what: string) => void,
  faults: Map<string, string>,
): void {
  if (submission.field('method') === 'card') {
    require('card[number]', 'Card number');
    require('card[cvc]', 'Security code');
    require('card[name]', 'Cardholder name');
    if (!readExpiry(submission.field('card[expiry]'))) {
      faults.set('card[expiry]', 'Your card’s expiration date is incomplete.');
    }
  }
  const method = submission.field('method');
  if (isBankDebit(method)) {
    require(`account_name[${method}]`, 'Account holder name');
    for (const { name, clean, problem } of ACCOUNT_FIELDS[method]) {
      const field = `bank[${method}][${name}]`;
      const fault = problem(clean(submission.field(field)));
      if (fault !== null) faults.set(field, fault);
    }
  }
  if (payment.collection.billing_address) {
    require('billing[name]', 'Full name for billing');
    require('billing[line1]', 'Address line 1 for billing');
  }
}

/** Reads `12 / 34`, `12/2034` or `1234`; null for anything else. */
export function readExpiry(typed: string): { exp_month: number; exp_year: number } | null {
  const [, month, year] = /^(\d{1,2})\s*\/?\s*((?:20)?\d{2})$/.exec(typed) ?? [];
  if (month === undefined || year === undefined) return null;
  return { exp_month: Number(month), exp_year: Number(year.slice(-2)) + 2000 };
}
