import { invalidRequest, missingParam, unsupported } from '../../../engine/refusal.js';
import type { UiMode } from '../../../engine/sessions/session.js';
import type { Read } from '../../http/shapes.js';
import { takesPaymentMethodTypes, uiModeNames } from '../../versions.js';
import type { ApiVersion } from '../../versions.js';
import type { CREATE_SESSION } from './parameters.js';

/** The parameters of a new session, each read by its shape. */
export type CreateParams = Read<typeof CREATE_SESSION>;
type ParamName = keyof CreateParams;

/** What only a page of Stripe's own can show, and so `ui_mode: elements` refuses. */
const NOT_FOR_ELEMENTS: readonly ParamName[] = [
  'after_expiration',
  'branding_settings',
  'cancel_url',
  'custom_fields',
  'custom_text',
  'optional_items',
  'origin_context',
  'redirect_on_completion',
  'submit_type',
  'success_url',
];

const NOT_FOR_EMBEDDED: readonly ParamName[] = ['cancel_url', 'success_url'];

const NOT_FOR_HOSTED: readonly ParamName[] = [
  'permissions',
  'redirect_on_completion',
  'return_url',
];

/** What belongs to one mode, and which mode refuses it. */
const REFUSED_IN_MODE: Readonly<Record<'payment' | 'subscription', readonly ParamName[]>> = {
  payment: ['payment_method_collection', 'subscription_data'],
  subscription: [
    'customer_creation',
    'invoice_creation',
    'payment_intent_data',
    'shipping_options',
  ],
};

const EXCLUSIVE: ReadonlyArray<readonly [ParamName, ParamName]> = [
  ['customer', 'customer_email'],
  ['allow_promotion_codes', 'discounts'],
];

/** Refuses what a mode, a `ui_mode` or a version does not take, and what cannot be combined. */
export function checkCreateParams(
  params: CreateParams,
  uiMode: UiMode,
  version: ApiVersion,
): asserts params is CreateParams & { mode: 'payment' | 'subscription' } {
  if (params.payment_method_types && !takesPaymentMethodTypes(version)) {
    throw invalidRequest(
      'The `payment_method_types` parameter is no longer supported. Use `allowed_payment_method_types` or `excluded_payment_method_types` instead.',
      { param: 'payment_method_types', code: 'payment_method_types_no_longer_supported' },
    );
  }
  checkExclusive(params);
  checkUiMode(params, uiMode, version);
  checkMode(params);
  checkSimulated(params);
}

function checkExclusive(params: CreateParams): void {
  for (const [first, second] of EXCLUSIVE) {
    if (params[first] === undefined || params[second] === undefined) continue;
    throw invalidRequest(`You may only specify one of these parameters: ${first}, ${second}.`, {
      param: first,
    });
  }
  if (params.customer_update && params.customer === undefined) {
    throw invalidRequest('`customer_update` can only be used with `customer`.', {
      param: 'customer_update',
    });
  }
}

function checkUiMode(params: CreateParams, uiMode: UiMode, version: ApiVersion): void {
  const refused = {
    elements: NOT_FOR_ELEMENTS,
    embedded_page: NOT_FOR_EMBEDDED,
    hosted_page: NOT_FOR_HOSTED,
  }[uiMode];
  const name = uiModeNames(version)[uiMode];
  const wrong = refused.find((param) => params[param] !== undefined);
  if (wrong) {
    throw invalidRequest(`You can not pass \`${wrong}\` when \`ui_mode\` is \`${name}\`.`, {
      param: wrong,
    });
  }
  if (uiMode === 'elements' && params.tax_id_collection?.required !== undefined) {
    throw invalidRequest(
      `You can not pass \`tax_id_collection[required]\` when \`ui_mode\` is \`${name}\`.`,
      { param: 'tax_id_collection[required]' },
    );
  }
  if (uiMode === 'hosted_page' && params.success_url === undefined)
    throw missingParam('success_url');
  const staysOnPage = params.redirect_on_completion === 'never';
  if (uiMode === 'embedded_page' && params.return_url === undefined && !staysOnPage) {
    throw missingParam('return_url');
  }
}

function checkMode(params: CreateParams): void {
  const { mode } = params;
  if (mode === undefined) throw missingParam('mode');
  if (mode === 'setup') throw unsupported('`setup` mode', 'mode');
  const wrong = REFUSED_IN_MODE[mode].find((param) => params[param] !== undefined);
  if (wrong) {
    throw invalidRequest(`You can not pass \`${wrong}\` in \`${mode}\` mode.`, { param: wrong });
  }
  if (!params.line_items) throw missingParam('line_items');
}

/** Says aloud what the simulator cannot do yet, instead of ignoring it. */
function checkSimulated(params: CreateParams): void {
  if (params.automatic_tax?.enabled) throw unsupported('automatic tax', 'automatic_tax[enabled]');
  if (params.adaptive_pricing?.enabled) {
    throw unsupported('adaptive pricing', 'adaptive_pricing[enabled]');
  }
  if (params.invoice_creation?.enabled) {
    throw unsupported('invoices of one-time payments', 'invoice_creation[enabled]');
  }
  if (params.optional_items) throw unsupported('optional items', 'optional_items');
  if (params.custom_fields) throw unsupported('custom fields', 'custom_fields');
  if (params.after_expiration?.recovery?.enabled) {
    throw unsupported('recovery of expired sessions', 'after_expiration[recovery][enabled]');
  }
  const types = params.payment_method_types ?? params.allowed_payment_method_types ?? ['card'];
  const other = types.find((type) => type !== 'card');
  if (other !== undefined) throw unsupported(`the payment method type \`${other}\``);
}
