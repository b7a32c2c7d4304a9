import type { PurchaseKind } from '../server/purchases.js';

/** What the return page says of a purchase that went well. */
export interface PurchaseText {
  thanks: string;
  /** What the buyer is told the number of. */
  noun: string;
  /** After `<noun> <number> is confirmed`. */
  next: string;
  /** Where it can be tried again. */
  checkout: string;
}

const SHIPPED = {
  thanks: 'Thank you, your payment has arrived',
  noun: 'Order',
  next: 'and being packed.',
};

const SEAT = {
  thanks: 'Your seat at the wheel is booked',
  noun: 'Booking',
  next: 'for Saturday at 9. Bring an apron.',
};

export const PURCHASE_TEXTS: Readonly<Record<PurchaseKind, PurchaseText>> = {
  cart: { ...SHIPPED, checkout: '/checkout' },
  order: { ...SHIPPED, checkout: '/checkout/order' },
  subscription: {
    thanks: 'Welcome to the clay club',
    noun: 'Membership',
    next: 'and starts today. We write to you before the trial ends.',
    checkout: '/checkout/subscription',
  },
  booking: { ...SEAT, checkout: '/checkout/booking' },
  donation: {
    thanks: 'Thank you for your gift',
    noun: 'Gift',
    next: 'and will be in the wall of the kiln: a brick carries its number.',
    checkout: '/checkout/donation',
  },
  free: { ...SEAT, checkout: '/checkout/free' },
  setup: {
    thanks: 'Your card is kept for firings',
    noun: 'Firing account',
    next: 'and open. Nothing has been charged.',
    checkout: '/checkout/setup',
  },
};
