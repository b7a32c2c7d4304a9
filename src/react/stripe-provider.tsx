'use client';

import type { StripeCheckoutElementsOptions, Stripe } from '@stripe/stripe-js';
import * as ReactStripe from '@stripe/react-stripe-js/checkout';
import type { ComponentType, ReactNode } from 'react';
import type { StripeCheckoutResult } from '../stripe/adoption.js';

export {
  BillingAddressElement,
  CurrencySelectorElement,
  ExpressCheckoutElement,
  PaymentElement,
  ShippingAddressElement,
  TaxIdElement,
} from '@stripe/react-stripe-js/checkout';

interface StripeProviderProps {
  stripe: PromiseLike<Stripe | null>;
  options: { clientSecret: string; elementsOptions?: StripeCheckoutElementsOptions };
  children?: ReactNode;
}

const providers = ReactStripe as unknown as Record<
  string,
  ComponentType<StripeProviderProps> | undefined
>;

/** Stripe's own provider, whatever the installed react-stripe-js calls it: its Elements read its context. */
export const StripeProvider = (providers['CheckoutElementsProvider'] ??
  providers['CheckoutProvider']) as ComponentType<StripeProviderProps>;

const hooks = ReactStripe as unknown as Record<string, (() => StripeCheckoutResult) | undefined>;

/** Stripe's own hook, whatever the installed react-stripe-js calls it. Throws where its provider is missing. */
export function useStripeCheckout(): StripeCheckoutResult {
  const useResult = hooks['useCheckoutElements'] ?? hooks['useCheckout'];
  return useResult!();
}
