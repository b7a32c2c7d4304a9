/** The whole page. */
export interface CheckoutPageMessages {
  readonly orderHeading: string;
  readonly contactHeading: string;
  readonly shippingOptionsHeading: string;
  readonly paymentHeading: string;
  /** Opens the order, where there is little room. */
  readonly showOrder: string;
  readonly hideOrder: string;
}

export const checkoutPageMessages: CheckoutPageMessages = {
  orderHeading: 'Your order',
  contactHeading: 'Contact',
  shippingOptionsHeading: 'Shipping method',
  paymentHeading: 'Payment',
  showOrder: 'Show order',
  hideOrder: 'Hide order',
};
