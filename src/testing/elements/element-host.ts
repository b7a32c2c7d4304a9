import type { Appearance } from '@stripe/stripe-js';
import type { Train } from '../trains.js';
import type { PaymentPage, PaymentPageUpdate } from '../wire.js';

/** The Elements of a checkout sdk, in the words of `validateElements`. */
export type ElementKind =
  | 'payment'
  | 'billingAddress'
  | 'shippingAddress'
  | 'expressCheckout'
  | 'currencySelector'
  | 'contactDetails'
  | 'taxId'
  | 'terms'
  | 'linkSignup'
  | 'checkoutForm';

/** How an update that an Element sent has ended. */
export type ElementUpdateResult = { ok: true } | { ok: false; message: string };

/** What an Element may know of the checkout that it belongs to, and what it may ask of it. */
export interface ElementHost {
  /** Which release train the page has loaded. */
  readonly train: Train;
  /** The BCP 47 tag for names of countries and formatted amounts. */
  locale: () => string;
  /** The latest page, null until it has loaded. */
  page: () => PaymentPage | null;
  /** Why loading failed, null as long as it has not. */
  loadProblem: () => string | null;
  appearance: () => Appearance;
  /** Which of two address Elements offers to copy the other. */
  syncAddressCheckbox: () => 'billing' | 'shipping' | 'none';
  /** What the page says about saved payment methods when it starts the checkout. */
  savedPaymentMethod: () => { enableSave: 'auto' | 'never'; enableRedisplay: 'auto' | 'never' };
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Whether a living Element of that kind exists. */
  has: (kind: ElementKind) => boolean;
  /** Runs `listener` when the page, the appearance or the set of Elements changes. */
  subscribe: (listener: () => void) => () => void;
  /** Sends what the buyer has entered. Never rejects. */
  update: (update: PaymentPageUpdate) => Promise<ElementUpdateResult>;
  /** Tells that an Element has become complete or incomplete. */
  completenessChanged: () => void;
  /** Forgets a destroyed Element, so that another of its kind may be created. */
  release: (kind: ElementKind) => void;
}
