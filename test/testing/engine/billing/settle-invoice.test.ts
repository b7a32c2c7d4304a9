import { expect, test } from 'vitest';
import { billSession } from '../../../../src/testing/engine/billing/bill-session.js';
import { settleInvoice } from '../../../../src/testing/engine/billing/settle-invoice.js';
import { subscriptionAt } from '../../../../src/testing/engine/billing/subscription.js';
import { createCustomer } from '../../../../src/testing/engine/catalog/customers.js';
import { priceSession } from '../../../../src/testing/engine/pricing/session-amounts.js';
import { createSession } from '../../../../src/testing/engine/sessions/create.js';
import { createWorld } from '../../../../src/testing/engine/world.js';

const NOW = 1_795_176_000;
const DAY = 86_400;
const account = { id: 'acct_1', businessName: 'Shop', country: 'US', defaultCurrency: 'usd' };

/** A subscription whose first payment is on its way from the buyer's bank. */
function awaited() {
  let now = NOW;
  const world = createWorld({ account, now: () => now, seed: 1 });
  const open = createSession(world, {
    mode: 'subscription',
    uiMode: 'elements',
    customer: createCustomer(world, { email: 'jenny@example.com' }).id,
    lines: [
      {
        price_data: {
          currency: 'usd',
          unit_amount: 2900,
          recurring: { interval: 'month' },
          product_data: { name: 'Plan' },
        },
        quantity: 1,
      },
    ],
  });
  const session = {
    ...open,
    paymentStatus: 'unpaid' as const,
    completedAt: NOW,
    chargedIntent: 'pi_1',
  };
  billSession(world, session, priceSession(world, session), {
    id: 'pm_1',
    type: 'us_bank_account',
    brand: null,
    last4: '6789',
  });
  return {
    world,
    session,
    invoice: () => world.invoices.get(session.invoice ?? ''),
    status: () => {
      const subscription = world.subscriptions.get(session.subscription ?? '');
      return subscription && subscriptionAt(subscription, now).status;
    },
    wait: () => {
      now += 3 * DAY;
    },
  };
}

test('while the money is on its way the invoice is open and the subscription runs', () => {
  const { invoice, status } = awaited();
  expect(status()).toBe('active');
  expect(invoice()).toMatchObject({
    status: 'open',
    amount_due: 2900,
    amount_paid: 0,
    amount_remaining: 2900,
    payments: [{ status: 'open', amount_paid: null, payment: { payment_intent: 'pi_1' } }],
    status_transitions: { finalized_at: NOW, paid_at: null },
  });
});

test('when it arrives the invoice is paid', () => {
  const { world, session, invoice, status, wait } = awaited();
  wait();
  settleInvoice(world, session, 'succeeded');
  expect(status()).toBe('active');
  expect(invoice()).toMatchObject({
    status: 'paid',
    amount_paid: 2900,
    amount_remaining: 0,
    payments: [{ status: 'paid', amount_paid: 2900 }],
    status_transitions: { finalized_at: NOW, paid_at: NOW + 3 * DAY },
  });
});

test('when it does not arrive the invoice stays open and the subscription is past due', () => {
  const { world, session, invoice, status, wait } = awaited();
  wait();
  settleInvoice(world, session, 'failed');
  expect(status()).toBe('past_due');
  expect(invoice()).toMatchObject({ status: 'open', amount_remaining: 2900 });
});
