/** What can be wrong with a {@link CheckoutLoadError}. */
export type CheckoutLoadErrorCode =
  /** The value is not a client secret of a Checkout Session; the message says what it looks like. */
  | 'invalidClientSecret'
  /** The function or promise that should have given the client secret failed. */
  | 'clientSecretFailed'
  /** The session is of test mode and the publishable key of live mode, or the other way round. */
  | 'keyMismatch'
  /** Stripe.js did not load. */
  | 'stripeFailed'
  /** The page loaded a Stripe.js without the synchronous checkout SDK. */
  | 'stripeUnsupported'
  /** Stripe refused the session; the message is Stripe's. */
  | 'sessionFailed';

/**
 * Why no session could be shown. Found in `useCheckoutStatus().error`; never thrown at the page.
 * The message is for the developer, except for `sessionFailed`, where it is Stripe's own.
 */
export class CheckoutLoadError extends Error {
  override readonly name = 'CheckoutLoadError';
  readonly code: CheckoutLoadErrorCode;

  constructor(code: CheckoutLoadErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** What the buyer still has to give before the session can be paid. */
export type MissingDetail =
  | 'email'
  | 'phoneNumber'
  | 'individualName'
  | 'businessName'
  | 'shippingAddress'
  | 'billingAddress'
  | 'shippingOption'
  | 'payment'
  | 'contactDetails'
  | 'taxId'
  | 'terms'
  /** A field of the shop's own; its label is among the error's `labels`. */
  | 'customField';

/**
 * Why an action did not do what the buyer asked. Stripe's errors arrive untouched: `code` and `message`
 * are Stripe's, and so is the detail beside them. Codes of our own:
 *
 * - `quantityOutOfRange`: the quantity is not within the line's limits; nothing was sent.
 * - `promotionCodeMissing`: no code was entered; nothing was sent.
 * - `incomplete`: submit found details missing; see `missing`.
 * - `updateFailed`: submit stopped because a change it waited for was refused.
 * - `totalChanged`: submit stopped because the total became another one after the buyer's press: the shop's server
 *   changed it when the shop's own fields were handed over, for example; see `amount`.
 * - `serverUpdateFailed`: the function given to `runServerUpdate` failed; see `cause`.
 * - `serverUpdateTimedOut`: the function given to `runServerUpdate` took longer than Stripe waits, 20 seconds.
 * - `sessionClosed`: the session is complete or expired.
 * - `abandoned`: the buyer left for another page while paying, and came back by the back button. Nothing failed, so
 *   nothing is shown; it is told to who called `submit`.
 * - `unexpected`: Stripe.js or the network failed without a reason; see `cause`.
 */
export interface CheckoutActionError {
  readonly code: string | null;
  /** For the buyer, in the buyer's language where it is Stripe's. */
  readonly message: string;
  /** Beside Stripe's code `paymentFailed`. */
  readonly paymentFailed?: { readonly declineCode: string | null };
  /** Beside Stripe's code `promotionCodeAmountInsufficient`; `minimumAmount` in minor units. */
  readonly promotionCodeAmountInsufficient?: {
    readonly minimumAmount: number;
    readonly minimumAmountCurrency: string;
  };
  /** Beside `incomplete`: what is missing, the first to be mended first. */
  readonly missing?: readonly MissingDetail[];
  /** Beside `incomplete`: the labels of the shop's own fields that are not filled in, as the shop wrote them. */
  readonly labels?: readonly string[];
  /** Beside `totalChanged`: the new total, formatted by Stripe. */
  readonly amount?: string;
  /** Beside Stripe's code `validation_error`: what `validateElements` found. */
  readonly validation_errors?: ReadonlyArray<{
    readonly message: string;
    readonly element: string;
  }>;
  /** Beside `quantityOutOfRange`. */
  readonly limits?: QuantityLimits;
  /** Beside `unexpected` and `serverUpdateFailed`: what was thrown. */
  readonly cause?: unknown;
}

/** The least and the most of a line that may be ordered. */
export interface QuantityLimits {
  readonly minimum: number;
  readonly maximum: number;
}
