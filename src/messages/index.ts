import type { CheckoutStatusMessages } from './checkout-status.js';
import type { ContactMessages } from './contact.js';
import type { ErrorMessages } from './errors.js';
import type { LineItemMessages } from './line-item.js';
import type { LocaleMessages } from './locale.js';
import type { PromotionCodeMessages } from './promotion-code.js';
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
    CheckoutStatusMessages,
    ContactMessages,
    ErrorMessages,
    LineItemMessages,
    PromotionCodeMessages,
    SubmitMessages,
    TaxIdMessages,
    TotalsMessages {}
