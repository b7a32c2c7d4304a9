import type { PurchaseKind } from './purchases.js';

/** What the page of a purchase asks for beyond what Stripe asks. */
export interface DetailRule {
  name: string;
  /** A text, or the consent without which there is nothing to keep. */
  type: 'text' | 'consent';
}

/** How long a text may be. Stripe keeps up to 500 characters. */
export const LONGEST_DETAIL = 300;

const TEXT = (name: string): DetailRule => ({ name, type: 'text' });
const TERMS: DetailRule = { name: 'terms', type: 'consent' };

/** The details of each kind of purchase. They end up in the metadata of its session. */
export const DETAILS: Readonly<Record<PurchaseKind, readonly DetailRule[]>> = {
  cart: [],
  order: [TEXT('note')],
  subscription: [],
  booking: [TEXT('wishes')],
  donation: [TEXT('message')],
  free: [TERMS],
  setup: [TERMS],
};
