import { checkoutStatusMessages } from '../messages/checkout-status.js';
import { contactMessages } from '../messages/contact.js';
import { errorMessages } from '../messages/errors.js';
import type { Messages } from '../messages/index.js';
import { lineItemMessages } from '../messages/line-item.js';
import { localeMessages } from '../messages/locale.js';
import { promotionCodeMessages } from '../messages/promotion-code.js';
import { submitMessages } from '../messages/submit.js';
import { taxIdMessages } from '../messages/tax-id.js';
import { totalsMessages } from '../messages/totals.js';

export type { Messages };

/** English. The parts carry the groups that they show, so a page has no need of the whole. */
export const en: Messages = {
  ...localeMessages,
  ...checkoutStatusMessages,
  ...contactMessages,
  ...errorMessages,
  ...lineItemMessages,
  ...promotionCodeMessages,
  ...submitMessages,
  ...taxIdMessages,
  ...totalsMessages,
};

export default en;
