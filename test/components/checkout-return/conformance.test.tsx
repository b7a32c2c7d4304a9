import { CheckoutReturn, type CheckoutReturnAnswer } from 'checkstand';
import type { ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';

const needs = '<CheckoutReturn.Root>';

/** Puts a part on a return page whose server gives that answer. */
const pageOf = (answer: CheckoutReturnAnswer | Error | null) => (part: ReactElement) => (
  <CheckoutReturn.Root
    sessionId={answer === null ? null : 'cs_test_1'}
    checkoutUrl="/checkout"
    load={() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer!))}
  >
    {part}
  </CheckoutReturn.Root>
);

describeConformance('CheckoutReturn.Root', CheckoutReturn.Root, {
  tag: 'div',
  theme: 'checkout-return',
  props: { sessionId: 'cs_test_1', load: () => new Promise(() => {}) },
  state: { status: 'loading', pending: true },
});

describeConformance('CheckoutReturn.Loading', CheckoutReturn.Loading, {
  tag: 'div',
  theme: 'checkout-return-loading',
  needs,
  page: (part) => (
    <CheckoutReturn.Root sessionId="cs_test_1" load={() => new Promise(() => {})}>
      {part}
    </CheckoutReturn.Root>
  ),
});

describeConformance('CheckoutReturn.Paid', CheckoutReturn.Paid, {
  tag: 'div',
  theme: 'checkout-return-paid',
  needs,
  page: pageOf({ status: 'complete', paymentStatus: 'no_payment_required' }),
  state: { paymentStatus: 'no_payment_required' },
});

describeConformance('CheckoutReturn.Processing', CheckoutReturn.Processing, {
  tag: 'div',
  theme: 'checkout-return-processing',
  needs,
  page: pageOf({ status: 'complete', paymentStatus: 'unpaid' }),
});

describeConformance('CheckoutReturn.Unpaid', CheckoutReturn.Unpaid, {
  tag: 'div',
  theme: 'checkout-return-unpaid',
  needs,
  page: pageOf({ status: 'open' }),
});

describeConformance('CheckoutReturn.Expired', CheckoutReturn.Expired, {
  tag: 'div',
  theme: 'checkout-return-expired',
  needs,
  page: pageOf({ status: 'expired' }),
});

describeConformance('CheckoutReturn.Error', CheckoutReturn.Error, {
  tag: 'div',
  theme: 'checkout-return-error',
  needs,
  page: pageOf(new Error('503')),
});

describeConformance('CheckoutReturn.Missing', CheckoutReturn.Missing, {
  tag: 'div',
  theme: 'checkout-return-missing',
  needs,
  page: pageOf(null),
});

describeConformance('CheckoutReturn.Retry', CheckoutReturn.Retry, {
  tag: 'button',
  theme: 'checkout-return-retry',
  needs,
  page: pageOf(new Error('503')),
});

describeConformance('CheckoutReturn.Restart', CheckoutReturn.Restart, {
  tag: 'a',
  theme: 'checkout-return-restart',
  needs,
  page: pageOf({ status: 'open' }),
});
