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
  offline: 'You are offline. What you have entered has been kept.',
  completeUnpaid: 'Thank you. Your order has been placed and your payment is being processed.',

  // The page that the buyer comes back to.
  returnProcessing:
    'Thank you. Your order has been placed and your payment is being processed. You do not need to do anything.',

  // The lines of the order.
  lineItemRecurs: ({ interval, count, metered }) => {
    const every = en.lineItemRecurs({ interval, count, metered: false });
    return metered ? `billed by usage ${every}` : every;
  },
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `From ${from}` : `${from}–${to}`;
    return `${range}: ${[each && `${each} each`, flat && `${flat} flat fee`].filter(Boolean).join(' + ')}`;
  },
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

  // Who the buyer is.
  purchasingAsBusiness: 'I’m buying as a business',

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
  deliveryEstimate: (times) => en.deliveryEstimate(times).replaceAll('business day', 'working day'),
  missingDetails: {
    ...en.missingDetails,
    shippingAddress: 'your delivery address',
    shippingOption: 'a delivery method',
  },

  // How the buyer pays.
  savePaymentMethod: 'Save my details for faster checkout',
};

export default enGB;
