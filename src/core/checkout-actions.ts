import type {
  StripeCheckoutContact,
  StripeCheckoutTaxIdInfo,
  StripeExpressCheckoutElementConfirmEvent,
} from '@stripe/stripe-js';
import type { CheckoutActionError } from './checkout-errors.js';
import type { CheckoutSession } from './session.js';

/** How an action ended, in Stripe's own shape. */
export type CheckoutActionResult =
  | { readonly type: 'success'; readonly session: CheckoutSession }
  | { readonly type: 'error'; readonly error: CheckoutActionError };

/** Stripe's arguments to `confirm`. */
export interface ConfirmOptions {
  /** Needed only if the session has no `return_url`. `{CHECKOUT_SESSION_ID}` in it is replaced by Stripe. */
  returnUrl?: string;
  /** `always` leaves for the return URL after a success; `if_required` only for payment methods that redirect. @default 'always' */
  redirect?: 'always' | 'if_required';
  /** A payment method's id, to be used in place of the Payment Element. */
  paymentMethod?: string;
  /** The buyer's consent to save the payment method. */
  savePaymentMethod?: boolean;
  email?: string;
  phoneNumber?: string;
  billingAddress?: StripeCheckoutContact;
  shippingAddress?: StripeCheckoutContact;
  expressCheckoutConfirmEvent?: StripeExpressCheckoutElementConfirmEvent;
  onRequiresApproval?: () => Promise<void>;
}

/**
 * Stripe's verbs. Each resolves as Stripe's does, to `{type: 'success', session}` or `{type: 'error', error}`,
 * and rejects where Stripe's rejects: when arguments have the wrong type, or when the function given to
 * `runServerUpdate` fails. A verb that the loaded Stripe.js does not have throws and names the first one that does.
 */
export interface CheckoutActions {
  /** @param code The customer-facing code, as the buyer typed it. */
  applyPromotionCode(code: string): Promise<CheckoutActionResult>;
  /** Removes every promotion code that the buyer applied. */
  removePromotionCode(): Promise<CheckoutActionResult>;
  updateEmail(email: string | null): Promise<CheckoutActionResult>;
  updatePhoneNumber(phoneNumber: string | null): Promise<CheckoutActionResult>;
  /** From Stripe.js 10 on. */
  updateIndividualName(individualName: string | null): Promise<CheckoutActionResult>;
  /** From Stripe.js 10 on. */
  updateBusinessName(businessName: string | null): Promise<CheckoutActionResult>;
  updateShippingAddress(address: StripeCheckoutContact | null): Promise<CheckoutActionResult>;
  updateBillingAddress(address: StripeCheckoutContact | null): Promise<CheckoutActionResult>;
  updateTaxIdInfo(taxIdInfo: StripeCheckoutTaxIdInfo | null): Promise<CheckoutActionResult>;
  /**
   * Optimistic, as `updateLineItemQuantity` is: the choice shows at once, and the latest one wins.
   *
   * @param shippingOption The id of one of `session.shippingOptions`: `shr_…`.
   */
  updateShippingOption(shippingOption: string): Promise<CheckoutActionResult>;
  /**
   * Optimistic: the quantity shows at once. While a request for the line is on its way the latest wish
   * waits and earlier ones are dropped; everybody who asked gets the last result.
   */
  updateLineItemQuantity(args: {
    lineItem: string;
    quantity: number;
  }): Promise<CheckoutActionResult>;
  /** From Stripe.js 9 on. @param priceId That of one of `session.optionalItems`. */
  addOptionalLineItem(priceId: string): Promise<CheckoutActionResult>;
  /** From Stripe.js 9 on. @param priceId That of one of `session.optionalItems`. */
  removeOptionalLineItem(priceId: string): Promise<CheckoutActionResult>;
  /**
   * Lets your server change the session, and reads it anew. Rejects with what `update` rejected with, or when it
   * takes longer than Stripe waits.
   *
   * @param update Asks your server to change the session; Stripe gives it 20 seconds.
   * @param subject Your name for the change, to follow it alone: `useCheckoutAction('runServerUpdate', subject)`.
   */
  runServerUpdate(update: () => Promise<unknown>, subject?: string): Promise<CheckoutActionResult>;
  /**
   * Checks Stripe's Elements on the page, and lets each show what is wrong with it. `useSubmit` does so by itself.
   * From Stripe.js 9 on.
   */
  validateElements(): Promise<CheckoutActionResult>;
  /**
   * Waits for changes that are on their way, then pays. While one confirmation runs, further calls join it.
   * Does not look for missing details first: that is what `useSubmit` adds.
   */
  confirm(options?: ConfirmOptions): Promise<CheckoutActionResult>;
}

/** What one of the shop's own fields holds: a text, or whether a box is checked. */
export type CustomFieldValue = string | boolean;

/** What the shop's own fields hold, by their names. */
export type CustomFieldValues = Readonly<Record<string, CustomFieldValue>>;

/** The name of one of Stripe's verbs. */
export type CheckoutActionName = keyof CheckoutActions;

/** What the loaded Stripe.js offers. Verbs that its train does not have yet are absent. */
export type StripeActions = Partial<Omit<CheckoutActions, 'runServerUpdate'>> & {
  runServerUpdate?(update: () => Promise<unknown>): Promise<CheckoutActionResult>;
  getSession(): CheckoutSession;
};

/** A session that has been loaded, and how to act on it. Made by `stripe/`, used by `core/`. */
export interface Connected {
  readonly actions: StripeActions;
  /** Brings the buyer to one of Stripe's Elements. False when it is not on the page. */
  focusElement(name: string): boolean;
}
