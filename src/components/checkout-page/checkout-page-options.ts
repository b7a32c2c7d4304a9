import type { ReactNode } from 'react';
import type { ConfirmOptions } from '../../react/types.js';
import type { SubmitRootProps } from '../submit/index.js';

/** The sections of the page that can be replaced, in the order of the page. */
export type CheckoutPageSection =
  | 'lineItems'
  | 'optionalItems'
  | 'currencyOptions'
  | 'promotionCode'
  | 'totals'
  | 'recurringSummary'
  | 'expressCheckout'
  | 'contact'
  | 'shippingAddress'
  | 'shippingOptions'
  | 'payment'
  | 'billingAddress'
  | 'taxId'
  | 'customFields'
  | 'terms'
  | 'submit';

/** What the buyer is asked for, where Stripe's browser SDK does not tell. Say here what your server asked Stripe for. */
export interface CheckoutPageCollect {
  /** `allow_promotion_codes`. @default false */
  promotionCode?: boolean;
  /** `phone_number_collection`. @default false */
  phoneNumber?: boolean;
  /** `name_collection.individual`. @default true where the session collects names; it does not tell which */
  individualName?: boolean;
  /** `name_collection.business`. @default true where the session collects names; it does not tell which */
  businessName?: boolean;
  /** `shipping_address_collection`. @default true where the session ships or the tax waits for the address */
  shippingAddress?: boolean;
  /** `billing_address_collection: 'required'`. @default true where the tax waits for the address */
  billingAddress?: boolean;
  /** `tax_id_collection`. @default true where the session holds a tax id */
  taxId?: boolean;
}

/** What is on the page, and how it is paid. */
export interface CheckoutPageOptions {
  /** What the buyer is asked for, where Stripe's browser SDK does not tell. */
  collect?: CheckoutPageCollect;
  /** Your own in the place of a section; null leaves it out. */
  sections?: Partial<Record<CheckoutPageSection, ReactNode>>;
  /** What the buyer agrees to, with your links. Shows a box that must be checked before paying. */
  terms?: ReactNode;
  /** When the session expires, in seconds since the epoch: the REST session's `expires_at`. */
  expiresAt?: number;
  /** What the button says: Stripe's `submit_type`. */
  submitType?: SubmitRootProps['submitType'];
  /** Stripe's options to `confirm()`. */
  confirmOptions?: ConfirmOptions;
}

/** A section: the page's own, unless the developer has another one. */
export function sectionOf(
  { sections = {} }: CheckoutPageOptions,
  name: CheckoutPageSection,
  own: ReactNode,
): ReactNode {
  return name in sections ? sections[name] : own;
}
