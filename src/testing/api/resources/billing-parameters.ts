import {
  emptyable,
  flag,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  text,
} from '../http/shapes.js';

const INTERVAL = oneOf('day', 'month', 'week', 'year');

/** What the merchant has printed on invoices. */
const INVOICE_TEXTS = {
  account_tax_ids: emptyable(list(text())),
  custom_fields: emptyable(list(object({ name: required(text()), value: required(text()) }))),
  description: text(),
  footer: text(),
  issuer: object({ type: required(oneOf('account', 'self')), account: text() }),
};

/** The members of `subscription_data` of a new session that the simulator acts upon. */
export const SUBSCRIPTION_DATA = {
  billing_cycle_anchor: integer(),
  billing_cycle_anchor_config: object({
    day_of_month: required(integer()),
    hour: integer(),
    minute: integer(),
    month: integer(),
    second: integer(),
  }),
  billing_mode: object({
    type: required(oneOf('classic', 'flexible')),
    flexible: object({ proration_discounts: oneOf('included', 'itemized') }),
  }),
  description: text(),
  invoice_settings: object(INVOICE_TEXTS),
  metadata: metadata(),
  pending_invoice_item_interval: object({
    interval: required(INTERVAL),
    interval_count: integer(),
  }),
  proration_behavior: oneOf('create_prorations', 'none'),
  trial_end: integer(),
  trial_period_days: integer(),
  trial_settings: object({
    end_behavior: required(
      object({ missing_payment_method: required(oneOf('cancel', 'create_invoice', 'pause')) }),
    ),
  }),
};

/** `invoice_creation` of a new session. */
export const INVOICE_CREATION = object({
  enabled: required(flag()),
  invoice_data: object({
    ...INVOICE_TEXTS,
    metadata: metadata(),
    rendering_options: emptyable(
      object({
        amount_tax_display: emptyable(oneOf('exclude_tax', 'include_inclusive_tax')),
        template: text(),
      }),
    ),
  }),
});
