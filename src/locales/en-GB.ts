import { createFormats } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';
import { en } from './en.js';

const { date } = createFormats('en-GB');

/** British English, for the world outside of the United States: its dates, and delivery in place of shipping. */
export const enGB: Messages = {
  ...en,
  locale: 'en-GB',

  // The whole page.
  shippingOptionsHeading: 'Delivery method',

  // Where the checkout stands.
  expiresSoon: ({ minutes }) =>
    `This checkout closes in less than ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. You will not be charged before you pay.`,

  // The lines of the order.
  quantity: ({ quantity }) => `Quantity: ${quantity}`,
  optionalItemQuantity: ({ quantity }) => `Quantity: ${quantity}`,

  // What it adds up to.
  shipping: 'Delivery',
  dueAfterTrial: ({ date: end }) => `From ${date(end)}`,
  nextInvoice: ({ amount, date: day }) => `Next invoice: ${amount} on ${date(day)}`,

  // The promotion code.
  promotionCode: 'Discount code',
  appliedPromotionCodes: 'Applied discount codes',
  removePromotionCode: ({ code }) => `Remove discount code ${code}`,
  promotionCodeApplied: ({ code }) => `Discount code ${code} was applied.`,
  promotionCodeRemoved: 'The discount code was removed.',
  promotionCodeMissing: 'Enter a discount code.',
  promotionCodeNeedsMore:
    'Without this item your order is too small for your discount code. To remove the item, remove the code first.',
  promotionCodeNeedsItem:
    'Your discount code is for this item. To remove the item, remove the code first.',

  // Addresses.
  shippingAddress: 'Delivery address',
  billingSameAsShipping: 'Billing address is the same as delivery',
  addressLabels: {
    ...en.addressLabels,
    line1: 'Address line 1',
    line2: 'Flat, building, etc.',
    city: 'Town or city',
    postal_code: 'Postcode',
  },

  // How the order gets to the buyer.
  shippingOptions: 'Delivery method',
  shippingOptionRequired: 'Choose a delivery method.',
  shippingOption: 'Delivery',
  missingDetails: {
    ...en.missingDetails,
    shippingAddress: 'your delivery address',
    shippingOption: 'a delivery method',
  },

  // How the buyer pays.
  savePaymentMethod: 'Save my details for faster checkout',
};

export default enGB;
