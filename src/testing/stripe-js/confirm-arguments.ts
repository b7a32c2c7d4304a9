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

/** The options of `confirm`. */
export type ConfirmArguments = NonNullable<Parameters<EndiveActions['confirm']>[0]>;

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
