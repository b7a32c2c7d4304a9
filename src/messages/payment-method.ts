import { cardBrandOf, cardExpiry } from './card.js';

/** How the buyer pays: by a saved card, by a wallet, or anew. */
export interface PaymentMethodMessages {
  /** Names the list to choose from. */
  readonly savedPaymentMethods: string;
  /** @param brand Stripe's name of it: `visa`, `amex`, … */
  readonly cardBrand: (values: { brand: string }) => string;
  readonly cardNumber: (values: { last4: string }) => string;
  /** Spoken in the place of brand and number. `brand` as in `cardBrand`. */
  readonly cardEndingIn: (values: { brand: string; last4: string }) => string;
  /** @param month From 1 to 12. @param year Of four digits. */
  readonly cardExpires: (values: { month: number; year: number }) => string;
  readonly cardExpired: (values: { month: number; year: number }) => string;
  readonly anotherPaymentMethod: string;
  readonly savePaymentMethod: string;
}

const cardBrand = ({ brand }: { brand: string }) => cardBrandOf(brand, 'Card');

export const paymentMethodMessages: PaymentMethodMessages = {
  savedPaymentMethods: 'Saved payment methods',
  cardBrand,
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrand({ brand })} ending in ${last4}`,
  cardExpires: (date) => `Expires ${cardExpiry(date)}`,
  cardExpired: (date) => `Expired ${cardExpiry(date)}`,
  anotherPaymentMethod: 'Use another payment method',
  savePaymentMethod: 'Save my information for faster checkout',
};
