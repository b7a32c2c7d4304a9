import { invalidRequest, missingParam, unsupported } from '../../../engine/refusal.js';
import type { UiMode } from '../../../engine/sessions/session.js';
import type { Read } from '../../http/shapes.js';
import { checkLocale, isPreview, takesPaymentMethodTypes, uiModeNames } from '../../versions.js';
import type { ApiVersion } from '../../versions.js';
import { checkKnownInVersion } from './parameters-by-version.js';
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
  'origin_context',
  'redirect_on_completion',
  'submit_type',
  'success_url',
];

/** What each `ui_mode` refuses, as the reference of the parameters says. */
const REFUSED_IN_UI_MODE: Readonly<Record<UiMode, readonly ParamName[]>> = {
  elements: NOT_FOR_ELEMENTS,
  embedded_page: ['cancel_url', 'success_url'],
  form: ['optional_items', 'permissions', 'redirect_on_completion'],
  hosted_page: ['permissions', 'redirect_on_completion', 'return_url'],
};

/** Members that `ui_mode: elements` refuses of parameters that it takes. */
const MEMBERS_NOT_FOR_ELEMENTS: ReadonlyArray<
  readonly [string, (params: CreateParams) => unknown]
> = [
  ['tax_id_collection[required]', (params) => params.tax_id_collection?.required],
  ['payment_method_options[acss_debit]', (params) => params.payment_method_options?.acss_debit],
  [
    'payment_method_options[card][restrictions]',
    (params) => params.payment_method_options?.card?.restrictions,
  ],
];

/** What belongs to other modes, and so is refused in each. */
const REFUSED_IN_MODE: Readonly<
  Record<'payment' | 'setup' | 'subscription', readonly ParamName[]>
> = {
  payment: ['payment_method_collection', 'setup_intent_data', 'subscription_data'],
  setup: [
    'allow_promotion_codes',
    'discounts',
    'invoice_creation',
    'line_items',
    'optional_items',
    'payment_intent_data',
    'payment_method_collection',
    'phone_number_collection',
    'saved_payment_method_options',
    'shipping_address_collection',
    'shipping_options',
    'submit_type',
    'subscription_data',
  ],
  subscription: [
    'customer_creation',
    'invoice_creation',
    'payment_intent_data',
    'setup_intent_data',
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
): asserts params is CreateParams & { mode: NonNullable<CreateParams['mode']> } {
  if (params.payment_method_types && !takesPaymentMethodTypes(version)) {
    throw invalidRequest(
      'The `payment_method_types` parameter is no longer supported. Use `allowed_payment_method_types` or `excluded_payment_method_types` instead.',
      { param: 'payment_method_types', code: 'payment_method_types_no_longer_supported' },
    );
  }
  checkKnownInVersion(params, 'create', version);
  checkLocale(version, params.locale);
  if (params.permissions?.update_discounts !== undefined) {
    refuseOutsidePreviews(version, 'permissions[update_discounts]');
  }
  checkExclusive(params);
  checkUiMode(params, uiMode, version);
  checkMode(params);
  checkSimulated(params);
}

/** What only previews of the API take is an unknown parameter everywhere else. */
export function refuseOutsidePreviews(version: ApiVersion, param: string): void {
  if (isPreview(version)) return;
  throw invalidRequest(`Received unknown parameter: ${param}`, {
    code: 'parameter_unknown',
    param,
  });
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
  const name = uiModeNames(version)[uiMode];
  const wrong =
    REFUSED_IN_UI_MODE[uiMode].find((param) => params[param] !== undefined) ??
    (uiMode === 'elements' ? memberNotForElements(params) : undefined);
  if (wrong !== undefined) {
    throw invalidRequest(`You can not pass \`${wrong}\` when \`ui_mode\` is \`${name}\`.`, {
      param: wrong,
    });
  }
  if (uiMode === 'hosted_page' && params.success_url === undefined)
    throw missingParam('success_url');
  const staysOnPage = params.redirect_on_completion === 'never';
  if (uiMode === 'embedded_page' && params.return_url === undefined && !staysOnPage) {
    throw missingParam('return_url');
  }
}

function memberNotForElements(params: CreateParams): string | undefined {
  return MEMBERS_NOT_FOR_ELEMENTS.find(([, read]) => read(params) !== undefined)?.[0];
}

function checkMode(params: CreateParams): void {
  const { mode } = params;
  if (mode === undefined) throw missingParam('mode');
  if (mode === 'setup' && params.automatic_tax?.enabled) {
    throw invalidRequest('You cannot set `automatic_tax[enabled]=true` in `setup` mode.', {
      param: 'automatic_tax[enabled]',
    });
  }
  const wrong = REFUSED_IN_MODE[mode].find((param) => params[param] !== undefined);
  if (wrong) {
    throw invalidRequest(`You can not pass \`${wrong}\` in \`${mode}\` mode.`, { param: wrong });
  }
  if (mode === 'setup') requireCurrency(params);
  else if (!params.line_items) throw missingParam('line_items');
}

/** Without a currency, setup mode must be told which payment methods to offer. */
function requireCurrency(params: CreateParams): void {
  const types = params.payment_method_types ?? params.allowed_payment_method_types;
  if (params.currency === undefined && types === undefined) throw missingParam('currency');
}

/** Says aloud what the simulator cannot do yet, instead of ignoring it. */
function checkSimulated(params: CreateParams): void {
  if (params.automatic_tax?.liability?.type === 'account') {
    throw unsupported('connected accounts', 'automatic_tax[liability][type]');
  }
  if (params.managed_payments?.enabled) {
    throw unsupported('managed payments', 'managed_payments[enabled]');
  }
  checkCardOptions(params.payment_method_options?.card);
}

/** Options that would change what a card payment does. */
function checkCardOptions(card: NonNullable<CreateParams['payment_method_options']>['card']): void {
  const at = 'payment_method_options[card]';
  const { installments, restrictions } = card ?? {};
  if (installments?.enabled) throw unsupported('installments', `${at}[installments][enabled]`);
  if (restrictions) throw unsupported('restrictions of cards', `${at}[restrictions]`);
}
