/** Where the order goes, and who pays for it. */
export interface AddressMessages {
  readonly shippingAddress: string;
  readonly billingAddress: string;
  /** Labels the box that makes the billing address a copy of the shipping address. */
  readonly billingSameAsShipping: string;
}

export const addressMessages: AddressMessages = {
  shippingAddress: 'Shipping address',
  billingAddress: 'Billing address',
  billingSameAsShipping: 'Billing address is the same as shipping',
};
