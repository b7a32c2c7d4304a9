import type {
  Layout,
  LayoutObject,
  StripeCheckoutPaymentElementOptions,
  StripePaymentElementOptions,
} from '@stripe/stripe-js';

/**
 * Options of the Payment Element in every train, those that only `update()` takes among them.
 * `wallets`, `walletOptions` and `applePay` have no effect, because the simulated element has no
 * wallets.
 */
export type PaymentElementOptions = Omit<StripeCheckoutPaymentElementOptions, 'layout'> &
  Pick<StripePaymentElementOptions, 'defaultValues' | 'business' | 'applePay'> & {
    // Before dahlia, radios could be a boolean.
    layout?:
      | Layout
      | (Omit<LayoutObject, 'radios'> & { radios?: LayoutObject['radios'] | boolean });
  };

/** How the payment methods are laid out: side by side, or one under the other. */
export function layoutOf({ layout = 'auto' }: PaymentElementOptions): {
  type: 'tabs' | 'accordion';
  collapsed: boolean;
} {
  const { type, defaultCollapsed = false }: Exclude<typeof layout, string> =
    typeof layout === 'string' ? { type: layout } : layout;
  return { type: type === 'accordion' ? 'accordion' : 'tabs', collapsed: defaultCollapsed };
}
