import { SHIPPING_ADDRESS_PARTS } from '../../address.js';
import { PAGING } from '../../http/paging.js';
import {
  decimal,
  emptyable,
  flag,
  integer,
  list,
  metadata,
  object,
  oneOf,
  range,
  required,
  text,
  url,
} from '../../http/shapes.js';
import { INVOICE_CREATION, SUBSCRIPTION_DATA } from '../billing-parameters.js';
import { TAX_DETAILS } from '../price-parameters.js';
import { SHIPPING_COUNTRIES } from './shipping-countries.js';
import { SHIPPING_RATE_FIELDS } from '../shipping-rates.js';
import { NOT_SIMULATED } from './not-simulated.js';
import { PAYMENT_METHOD_OPTIONS } from './payment-method-options.js';
import { PAYMENT_INTENT_DATA, SETUP_INTENT_DATA } from './payment-parameters.js';

const ADJUSTABLE_QUANTITY = object({
  enabled: required(flag()),
  maximum: integer(),
  minimum: integer(),
});

const PRICE_DATA = object({
  currency: required(text()),
  product: text(),
  product_data: object({
    description: text(),
    images: list(text()),
    metadata: metadata(),
    name: required(text()),
    tax_code: text(),
    tax_details: TAX_DETAILS,
    unit_label: text(),
  }),
  recurring: object({
    interval: required(oneOf('day', 'month', 'week', 'year')),
    interval_count: integer(),
  }),
  tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
  unit_amount: integer(),
  unit_amount_decimal: text(),
});

const LINE_ITEM = {
  adjustable_quantity: ADJUSTABLE_QUANTITY,
  metadata: metadata(),
  price: text(),
  price_data: PRICE_DATA,
  quantity: integer(),
  tax_rates: emptyable(list(text())),
};

const SHIPPING_OPTIONS = list(
  object({ shipping_rate: text(), shipping_rate_data: object(SHIPPING_RATE_FIELDS) }),
);

const ADDRESS = object({ ...SHIPPING_ADDRESS_PARTS, country: required(text()) });

const CUSTOM_MESSAGE = emptyable(object({ message: required(text()) }));
const NAME = object({ enabled: required(flag()), optional: flag() });

const LENGTHS = object({
  default_value: text(),
  maximum_length: integer(),
  minimum_length: integer(),
});

const CUSTOM_FIELD = object({
  dropdown: object({
    default_value: text(),
    options: required(list(object({ label: required(text()), value: required(text()) }))),
  }),
  key: required(text()),
  label: required(object({ custom: required(text()), type: required(oneOf('custom')) })),
  numeric: LENGTHS,
  optional: flag(),
  text: LENGTHS,
  type: required(oneOf('dropdown', 'numeric', 'text')),
});

const BRANDING_IMAGE = object({
  file: text(),
  type: required(oneOf('file', 'url')),
  url: text(),
});

const AUTO_OR_NEVER = oneOf('auto', 'never');

/** What `POST /v1/checkout/sessions` takes. */
export const CREATE_SESSION = {
  ...NOT_SIMULATED.session,
  adaptive_pricing: object({ enabled: flag() }),
  after_expiration: object({
    recovery: object({ enabled: required(flag()), allow_promotion_codes: flag() }),
  }),
  allow_promotion_codes: flag(),
  allowed_payment_method_types: list(text()),
  automatic_tax: object({
    enabled: required(flag()),
    liability: object({ account: text(), type: required(oneOf('account', 'self')) }),
  }),
  billing_address_collection: oneOf('auto', 'required'),
  branding_settings: object({
    background_color: emptyable(text()),
    border_style: emptyable(oneOf('pill', 'rectangular', 'rounded')),
    button_color: emptyable(text()),
    display_name: text(),
    font_family: emptyable(text()),
    icon: BRANDING_IMAGE,
    logo: BRANDING_IMAGE,
  }),
  cancel_url: url(),
  client_reference_id: text(),
  consent_collection: object({
    payment_method_reuse_agreement: object({ position: required(oneOf('auto', 'hidden')) }),
    promotions: oneOf('auto', 'none'),
    terms_of_service: oneOf('none', 'required'),
  }),
  currency: text(),
  custom_fields: list(CUSTOM_FIELD),
  custom_text: object({
    after_submit: CUSTOM_MESSAGE,
    shipping_address: CUSTOM_MESSAGE,
    submit: CUSTOM_MESSAGE,
    terms_of_service_acceptance: CUSTOM_MESSAGE,
  }),
  customer: text(),
  customer_creation: oneOf('always', 'if_required'),
  customer_email: text(),
  customer_update: object({
    address: AUTO_OR_NEVER,
    name: AUTO_OR_NEVER,
    shipping: AUTO_OR_NEVER,
  }),
  discounts: emptyable(list(object({ coupon: text(), promotion_code: text() }))),
  excluded_payment_method_types: list(text()),
  expires_at: integer(),
  integration_identifier: text(),
  invoice_creation: INVOICE_CREATION,
  line_items: list(object(LINE_ITEM)),
  locale: text(),
  managed_payments: object({ enabled: flag() }),
  metadata: metadata(),
  mode: oneOf('payment', 'setup', 'subscription'),
  name_collection: object({ business: NAME, individual: NAME }),
  optional_items: list(
    object({
      adjustable_quantity: ADJUSTABLE_QUANTITY,
      price: required(text()),
      quantity: required(integer()),
    }),
  ),
  origin_context: oneOf('mobile_app', 'web'),
  payment_intent_data: PAYMENT_INTENT_DATA,
  payment_method_collection: oneOf('always', 'if_required'),
  payment_method_options: object(PAYMENT_METHOD_OPTIONS),
  payment_method_types: list(text()),
  permissions: object({
    update_discounts: oneOf('client_only', 'server_only'),
    update_shipping_details: oneOf('client_only', 'server_only'),
  }),
  phone_number_collection: object({ enabled: required(flag()) }),
  redirect_on_completion: oneOf('always', 'if_required', 'never'),
  return_url: url(),
  saved_payment_method_options: object({
    allow_redisplay_filters: list(oneOf('always', 'limited', 'unspecified')),
    payment_method_remove: oneOf('disabled', 'enabled'),
    payment_method_save: oneOf('disabled', 'enabled'),
  }),
  setup_intent_data: SETUP_INTENT_DATA,
  shipping_address_collection: object({
    allowed_countries: required(list(oneOf(...SHIPPING_COUNTRIES))),
  }),
  shipping_options: SHIPPING_OPTIONS,
  submit_type: oneOf('auto', 'book', 'donate', 'pay', 'subscribe'),
  subscription_data: object({
    ...NOT_SIMULATED.subscriptionData,
    ...SUBSCRIPTION_DATA,
    default_tax_rates: list(text()),
  }),
  success_url: url(),
  tax_id_collection: object({
    enabled: required(flag()),
    required: oneOf('if_supported', 'never'),
  }),
  ui_mode: text(),
  wallet_options: object({ link: object({ display: AUTO_OR_NEVER }) }),
};

/** What `POST /v1/checkout/sessions/:id` takes. */
export const UPDATE_SESSION = {
  collected_information: object({
    shipping_details: object({ address: required(ADDRESS), name: required(text()) }),
  }),
  discounts: emptyable(
    list(
      object({
        coupon: text(),
        coupon_data: object({
          amount_off: integer(),
          currency: text(),
          duration: oneOf('forever', 'once', 'repeating'),
          duration_in_months: integer(),
          metadata: metadata(),
          name: text(),
          percent_off: decimal(),
        }),
        promotion_code: text(),
      }),
    ),
  ),
  line_items: list(object({ ...LINE_ITEM, id: text() })),
  metadata: metadata(),
  payment_intent_data: object({
    description: emptyable(text()),
    metadata: metadata(),
    setup_future_usage: emptyable(oneOf('off_session', 'on_session')),
    statement_descriptor: emptyable(text()),
    statement_descriptor_suffix: emptyable(text()),
  }),
  shipping_options: emptyable(SHIPPING_OPTIONS),
};

/** What `GET /v1/checkout/sessions` takes. */
export const LIST_SESSIONS = {
  ...PAGING,
  created: range(),
  customer: text(),
  customer_account: text(),
  customer_details: object({ email: required(text()) }),
  payment_intent: text(),
  payment_link: text(),
  status: oneOf('complete', 'expired', 'open'),
  subscription: text(),
};
