import { checkoutExpiryMessages } from '../messages/checkout-expiry.js';
import { checkoutReturnMessages } from '../messages/checkout-return.js';
import { addressFieldMessages } from '../messages/address-fields.js';
import { addressMessages } from '../messages/address.js';
import { checkoutPageMessages } from '../messages/checkout-page.js';
import { checkoutStatusMessages } from '../messages/checkout-status.js';
import { contactMessages } from '../messages/contact.js';
import { customFieldMessages } from '../messages/custom-field.js';
import { currencyOptionsMessages } from '../messages/currency-options.js';
import { recurringSummaryMessages } from '../messages/recurring-summary.js';
import { errorMessages } from '../messages/errors.js';
import { expressCheckoutMessages } from '../messages/express-checkout.js';
import type { Messages } from '../messages/index.js';
import { lineItemDetailsMessages } from '../messages/line-item-details.js';
import { lineItemMessages } from '../messages/line-item.js';
import { localeMessages } from '../messages/locale.js';
import { paymentMethodMessages } from '../messages/payment-method.js';
import { offlineMessages } from '../messages/offline.js';
import { optionalItemMessages } from '../messages/optional-item.js';
import { promotionCodeMessages } from '../messages/promotion-code.js';
import { shippingMessages } from '../messages/shipping.js';
import { submitMessages } from '../messages/submit.js';
import { taxIdMessages } from '../messages/tax-id.js';
import { totalsMessages } from '../messages/totals.js';

export type { Messages };

/** English. The parts carry the groups that they show, so a page has no need of the whole. */
export const en: Messages = {
  ...localeMessages,
  ...checkoutExpiryMessages,
  ...checkoutReturnMessages,
  ...addressFieldMessages,
  ...addressMessages,
  ...checkoutPageMessages,
  ...checkoutStatusMessages,
  ...contactMessages,
  ...customFieldMessages,
  ...errorMessages,
  ...expressCheckoutMessages,
  ...currencyOptionsMessages,
  ...lineItemDetailsMessages,
  ...lineItemMessages,
  ...recurringSummaryMessages,
  ...paymentMethodMessages,
  ...offlineMessages,
  ...optionalItemMessages,
  ...promotionCodeMessages,
  ...shippingMessages,
  ...submitMessages,
  ...taxIdMessages,
  ...totalsMessages,
};

export default en;
