import { isAtLeast } from '../trains.js';
import type { Train } from '../trains.js';
import { notSimulated } from './integration-error.js';

/** Methods outside Checkout Sessions that return a promise, in every train. */
const COMMON = [
  'confirmPayment',
  'confirmAcssDebitPayment',
  'confirmUsBankAccountPayment',
  'confirmAlipayPayment',
  'confirmAuBecsDebitPayment',
  'confirmBancontactPayment',
  'confirmBilliePayment',
  'confirmBlikPayment',
  'confirmBoletoPayment',
  'confirmCardPayment',
  'confirmCashappPayment',
  'confirmCustomerBalancePayment',
  'confirmEpsPayment',
  'confirmFpxPayment',
  'confirmGiropayPayment',
  'confirmGrabPayPayment',
  'confirmIdealPayment',
  'confirmKlarnaPayment',
  'confirmKonbiniPayment',
  'confirmMobilepayPayment',
  'confirmMultibancoPayment',
  'confirmOxxoPayment',
  'confirmP24Payment',
  'confirmPayNowPayment',
  'confirmPayPalPayment',
  'confirmPixPayment',
  'confirmPromptPayPayment',
  'confirmSepaDebitPayment',
  'confirmSofortPayment',
  'confirmTwintPayment',
  'confirmWechatPayPayment',
  'handleCardAction',
  'handleNextAction',
  'verifyMicrodepositsForPayment',
  'createRadarSession',
  'collectBankAccountForPayment',
  'createPaymentMethod',
  'createConfirmationToken',
  'retrievePaymentIntent',
  'confirmSetup',
  'confirmAcssDebitSetup',
  'confirmUsBankAccountSetup',
  'confirmAuBecsDebitSetup',
  'confirmBacsDebitSetup',
  'confirmBancontactSetup',
  'confirmCardSetup',
  'confirmCashappSetup',
  'confirmIdealSetup',
  'confirmAmazonPaySetup',
  'confirmPayPalSetup',
  'confirmSepaDebitSetup',
  'confirmSofortSetup',
  'confirmAffirmPayment',
  'confirmAfterpayClearpayPayment',
  'verifyMicrodepositsForSetup',
  'collectBankAccountForSetup',
  'retrieveSetupIntent',
  'processOrder',
  'retrieveOrder',
  'createToken',
  'verifyIdentity',
  'collectFinancialConnectionsAccounts',
  'collectBankAccountToken',
  'createEphemeralKeyNonce',
] as const;

/** Those that clover was the last to have. */
const UNTIL_CLOVER = ['createSource', 'retrieveSource'] as const;

/** Those that came with endive. */
const SINCE_ENDIVE = ['confirmPayByBankPayment', 'confirmBlikSetup', 'initializePricing'] as const;

/** Methods that answer at once, in every train. */
const IMMEDIATE = ['elements', 'paymentRequest'] as const;

/**
 * The methods of a train's Stripe object that have nothing to do with Checkout Sessions. They are
 * there, because pages and bindings look for them, and say that they are not simulated.
 */
export function unsimulatedMethods(train: Train): Record<string, () => unknown> {
  const rejecting = [
    ...COMMON,
    ...(train === 'clover' ? UNTIL_CLOVER : []),
    ...(isAtLeast(train, 'endive') ? SINCE_ENDIVE : []),
  ];
  return Object.fromEntries([
    ...rejecting.map((name) => [name, () => Promise.reject(notSimulated(`stripe.${name}()`))]),
    ...IMMEDIATE.map((name) => [
      name,
      () => {
        throw notSimulated(`stripe.${name}()`);
      },
    ]),
  ]) as Record<string, () => unknown>;
}
