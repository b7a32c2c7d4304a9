import { isAtLeast } from '../trains.js';
import type { Train } from '../trains.js';
import {
  anyObject,
  boolean,
  checkOptions,
  contact,
  functionShape,
  oneOf,
  string,
} from './check-arguments.js';
import type { EndiveActions } from './train-surface.js';

/** The options of `confirm`, those of clover's form among them. */
export type ConfirmArguments = NonNullable<Parameters<EndiveActions['confirm']>[0]> & {
  paymentFormConfirmEvent?: { source: string };
};

type WalletEvent = NonNullable<ConfirmArguments['expressCheckoutConfirmEvent']>;

/** What a wallet has told of the buyer: in its own event, or in the event of a form around it. */
export function walletEventOf(given: ConfirmArguments): WalletEvent | undefined {
  const formEvent = given.formConfirmEvent ?? given.paymentFormConfirmEvent;
  if (!formEvent?.source.endsWith('-ece')) return given.expressCheckoutConfirmEvent;
  return formEvent as WalletEvent & { source: string };
}

/** Throws an IntegrationError for an option that is unknown to the train or of the wrong type. */
export function checkConfirmArguments(train: Train, given: unknown): void {
  checkOptions('confirm()', given, {
    returnUrl: string,
    redirect: oneOf('always', 'if_required'),
    paymentMethod: string,
    savePaymentMethod: boolean,
    email: string,
    phoneNumber: string,
    billingAddress: contact,
    shippingAddress: contact,
    expressCheckoutConfirmEvent: anyObject,
    [isAtLeast(train, 'dahlia') ? 'formConfirmEvent' : 'paymentFormConfirmEvent']: anyObject,
    onRequiresApproval: functionShape,
  });
}
