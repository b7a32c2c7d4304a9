/** Why a payment failed, in the words of Stripe's card errors. */
export interface Decline {
  code: string;
  decline_code: string | null;
  /** For the buyer's eyes. */
  message: string;
}

/** What becomes of a charge: null when it succeeds. */
export type ChargeVerdict = Decline | null;

const DECLINED = 'Your card was declined.';

/** What Stripe tells the buyer, where it is more than "declined". */
const MESSAGE_BY_DECLINE_CODE: Readonly<Record<string, string>> = {
  card_velocity_exceeded:
    'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.',
  insufficient_funds: 'Your card has insufficient funds.',
  test_mode_live_card:
    'Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of valid test cards, visit: https://docs.stripe.com/testing.',
};

const MESSAGE_BY_CODE: Readonly<Record<string, string>> = {
  expired_card: 'Your card has expired.',
  incorrect_cvc: "Your card's security code is incorrect.",
  incorrect_number: 'Your card number is incorrect.',
  invalid_cvc: "Your card's security code is invalid.",
  invalid_expiry_month: "Your card's expiration month is invalid.",
  invalid_expiry_year: "Your card's expiration year is invalid.",
  payment_intent_authentication_failure:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  account_closed: "The customer's bank account has been closed.",
  debit_not_authorized: 'The customer has notified their bank that this payment was unauthorized.',
  generic_could_not_process: 'The payment could not be processed by the bank.',
  invalid_currency: 'The bank account cannot take payments in this currency.',
  no_account: 'The bank account could not be found.',
  refer_to_customer: 'The bank refused the payment. The customer has to ask their bank.',
  processing_error: 'An error occurred while processing your card. Try again in a little bit.',
};

/** A refusal by the bank, such as `insufficient_funds`. */
export function declined(declineCode: string): Decline {
  return {
    code: 'card_declined',
    decline_code: declineCode,
    message: MESSAGE_BY_DECLINE_CODE[declineCode] ?? DECLINED,
  };
}

/** A failure with a code of its own, such as `expired_card`. */
export function failedWith(code: string): Decline {
  return { code, decline_code: null, message: MESSAGE_BY_CODE[code] ?? DECLINED };
}

/** A failure named by either kind of code, as tests name it. */
export function declineNamed(code: string): Decline {
  return code in MESSAGE_BY_CODE ? failedWith(code) : declined(code);
}
