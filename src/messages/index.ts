import type { CheckoutExpiryMessages } from './checkout-expiry.js';
import type { CheckoutReturnMessages } from './checkout-return.js';
import type { AddressFieldMessages } from './address-fields.js';
import type { AddressMessages } from './address.js';
import type { CheckoutPageMessages } from './checkout-page.js';
import type { CheckoutStatusMessages } from './checkout-status.js';
import type { ContactMessages } from './contact.js';
import type { CustomFieldMessages } from './custom-field.js';
import type { CurrencyOptionsMessages } from './currency-options.js';
import type { RecurringSummaryMessages } from './recurring-summary.js';
import type { ErrorMessages } from './errors.js';
import type { ExpressCheckoutMessages } from './express-checkout.js';
import type { LineItemDetailsMessages } from './line-item-details.js';
import type { LineItemMessages } from './line-item.js';
import type { LocaleMessages } from './locale.js';
import type { PaymentMethodMessages } from './payment-method.js';
import type { OfflineMessages } from './offline.js';
import type { OptionalItemMessages } from './optional-item.js';
import type { PromotionCodeMessages } from './promotion-code.js';
import type { ShippingMessages } from './shipping.js';
import type { SubmitMessages } from './submit.js';
import type { TaxIdMessages } from './tax-id.js';
import type { TotalsMessages } from './totals.js';

/**
 * Every string that Checkstand shows or speaks. Amounts come formatted by Stripe; numbers, dates and plurals go
 * through `Intl` with the language of {@link LocaleMessages.locale}.
 */
export interface Messages
  extends
    LocaleMessages,
    CheckoutExpiryMessages,
    CheckoutReturnMessages,
    AddressFieldMessages,
    AddressMessages,
    CheckoutPageMessages,
    CheckoutStatusMessages,
    ContactMessages,
    CustomFieldMessages,
    ErrorMessages,
    ExpressCheckoutMessages,
    CurrencyOptionsMessages,
    LineItemDetailsMessages,
    LineItemMessages,
    RecurringSummaryMessages,
    PaymentMethodMessages,
    OfflineMessages,
    OptionalItemMessages,
    PromotionCodeMessages,
    ShippingMessages,
    SubmitMessages,
    TaxIdMessages,
    TotalsMessages {}
