import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { checkedCurrency } from '../check-values.js';
import { findIn } from '../find-in.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';

/** One change of a customer's balance, as the REST API shows it. */
export interface BalanceTransaction {
  id: string;
  object: 'customer_balance_transaction';
  /** Minor units. Negative is credit for the customer. */
  amount: MinorUnits;
  checkout_session: string | null;
  created: EpochSeconds;
  credit_note: null;
  currency: string;
  customer: string;
  customer_account: null;
  description: string | null;
  /** The customer's balance afterwards. */
  ending_balance: MinorUnits;
  invoice: string | null;
  livemode: false;
  metadata: Metadata;
  type: 'adjustment' | 'applied_to_invoice' | 'initial';
}

/** What makes a change of a balance. */
export interface BalanceChange {
  /** Minor units. Negative is credit for the customer. */
  amount: MinorUnits;
  type: BalanceTransaction['type'];
  currency?: string;
  checkoutSession?: string;
  description?: string;
  invoice?: string;
  metadata?: MetadataChange;
}

/** Changes a customer's balance and writes down why. The customer's currency is fixed by it. */
export function changeBalance(
  world: World,
  customerId: string,
  change: BalanceChange,
): BalanceTransaction {
  const customer = findIn(world.customers, 'customer', customerId);
  const { currency: fixed } = customer;
  const wanted = change.currency ?? fixed ?? world.account.defaultCurrency;
  const currency = checkedCurrency(wanted, 'currency');
  checkIsOf(currency, fixed);
  const transaction: BalanceTransaction = {
    id: world.ids.next('cbtxn_'),
    object: 'customer_balance_transaction',
    amount: change.amount,
    checkout_session: change.checkoutSession ?? null,
    created: world.now(),
    credit_note: null,
    currency,
    customer: customerId,
    customer_account: null,
    description: change.description ?? null,
    ending_balance: customer.balance + change.amount,
    invoice: change.invoice ?? null,
    livemode: false,
    metadata: changeMetadata({}, change.metadata),
    type: change.type,
  };
  world.customers.set(customerId, { ...customer, balance: transaction.ending_balance, currency });
  world.balanceTransactions.set(transaction.id, transaction);
  return transaction;
}

/** Changes what may be changed about a transaction that has happened. */
export function updateBalanceTransaction(
  world: World,
  customer: string,
  id: string,
  change: { description?: string; metadata?: MetadataChange },
): BalanceTransaction {
  const transaction = findBalanceTransaction(world, customer, id);
  const next: BalanceTransaction = {
    ...transaction,
    description: change.description ?? transaction.description,
    metadata: changeMetadata(transaction.metadata, change.metadata),
  };
  world.balanceTransactions.set(id, next);
  return next;
}

/** The changes of a customer's balance, newest first. */
export function balanceTransactionsOf(world: World, customer: string): BalanceTransaction[] {
  return [...world.balanceTransactions.values()]
    .filter((row) => row.customer === customer)
    .toReversed();
}

/** One change of a customer's balance, refused when it is somebody else's. */
export function findBalanceTransaction(
  world: World,
  customer: string,
  id: string,
): BalanceTransaction {
  const own = new Map(balanceTransactionsOf(world, customer).map((row) => [row.id, row]));
  return findIn(own, 'customer balance transaction', id);
}

function checkIsOf(currency: string, fixed: string | null): void {
  if (fixed === null || fixed === currency) return;
  throw invalidRequest(
    `This customer's balance is in \`${fixed}\`, so it cannot be changed in \`${currency}\`.`,
    { param: 'currency' },
  );
}
