import type {
  StripeCheckoutAmount,
  StripeCheckoutContact,
  StripeCheckoutDiscountAmount,
  StripeCheckoutLineItem,
  StripeCheckoutSavedPaymentMethod,
  StripeCheckoutSession,
  StripeCheckoutShippingOption,
  StripeCheckoutTaxAmount,
} from '@stripe/stripe-js';

/**
 * The Checkout Session as Stripe.js shows it, copied out of Stripe's live view: plain data that never
 * changes once received. Its fields are those of the installed `@stripe/stripe-js`.
 */
export type CheckoutSession = StripeCheckoutSession;

/** One line of the session: what is bought, how many, and Stripe's amounts for it. */
export type CheckoutLineItem = StripeCheckoutLineItem;

/** An amount by Stripe: `minorUnitsAmount` in the currency's minor unit, `amount` formatted for the buyer. */
export type CheckoutAmount = StripeCheckoutAmount;

/** One discount, with Stripe's name for it and the code that brought it, if any. */
export type CheckoutDiscount = StripeCheckoutDiscountAmount;

/** One tax, inclusive or exclusive, with Stripe's name for it. */
export type CheckoutTax = StripeCheckoutTaxAmount;

/** A card that a returning buyer has saved with the shop. `card.expMonth` counts from 1, `card.expYear` has four digits. */
export type CheckoutSavedPaymentMethod = StripeCheckoutSavedPaymentMethod;
/** One way to ship: Stripe's amount for it, and how long it takes where the merchant says so. */
export type CheckoutShippingOption = StripeCheckoutShippingOption;

/** A name and an address, as Stripe keeps them: the country by its ISO 3166-1 code. */
export type CheckoutContact = StripeCheckoutContact;

/**
 * Something that is offered with the order. `isSelected` says whether the buyer took it. `@stripe/stripe-js` has it from
 * version 9 on.
 */
export type CheckoutOptionalItem = StripeCheckoutSession extends {
  optionalItems: Array<infer Item> | null;
}
  ? Item
  : never;
