/** The wallets. */
export interface ExpressCheckoutMessages {
  /** Names the wallets' buttons. */
  readonly expressCheckout: string;
  /** Stands between the wallets and the rest of the page. */
  readonly expressCheckoutOr: string;
}

export const expressCheckoutMessages: ExpressCheckoutMessages = {
  expressCheckout: 'Express checkout',
  expressCheckoutOr: 'Or',
};
