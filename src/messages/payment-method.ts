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

const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  eftpos_au: 'eftpos Australia',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

const cardBrand = ({ brand }: { brand: string }) => BRANDS[brand] ?? 'Card';

const expiry = ({ month, year }: { month: number; year: number }) =>
  `${String(month).padStart(2, '0')}/${String(year).slice(-2)}`;

export const paymentMethodMessages: PaymentMethodMessages = {
  savedPaymentMethods: 'Saved payment methods',
  cardBrand,
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrand({ brand })} ending in ${last4}`,
  cardExpires: (date) => `Expires ${expiry(date)}`,
  cardExpired: (date) => `Expired ${expiry(date)}`,
  anotherPaymentMethod: 'Use another payment method',
  savePaymentMethod: 'Save my information for faster checkout',
};
