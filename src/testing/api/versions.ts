import { invalidRequest, unsupported } from '../engine/refusal.js';
import type { UiMode } from '../engine/sessions/session.js';
import type { Train } from '../trains.js';
import { either } from './http/shapes.js';

/** A version of Stripe's REST API, such as `2026-10-28.endive`. */
export interface ApiVersion {
  name: string;
  /** `YYYY-MM-DD`; versions are ordered by it. */
  date: string;
}

/** What a request without a `Stripe-Version` header gets. */
const NEWEST_OF_TRAIN: Readonly<Record<Train, string>> = {
  clover: '2025-12-15.clover',
  dahlia: '2026-07-29.dahlia',
  endive: '2026-10-28.endive',
};

/** The oldest version whose Checkout Sessions are simulated; older ones are not simulated at all. */
const OLDEST = '2022-11-15';
/** Sessions for a page of one's own, and the shapes that most resources still have. */
const BASIL = '2025-03-31';
const COUPON_BECAME_PROMOTION = '2025-09-30';
const UI_MODES_RENAMED = '2026-03-25';
const PAYMENT_METHOD_TYPES_REMOVED = '2026-09-30';
const HINDI_ADDED = '2026-10-28';

/** Resources whose objects look the same before {@link BASIL}, but for what is written here. */
const UNCHANGED_SINCE_OLDEST =
  /^\/v1\/(checkout\/sessions|coupons|customers|events|prices|products|promotion_codes|shipping_rates|tax_rates)(\/|$)/;

/** `ui_mode` as it was called before the rename, by its newest name. */
const OLD_UI_MODES = {
  elements: 'custom',
  embedded_page: 'embedded',
  form: 'form',
  hosted_page: 'hosted',
} as const satisfies Record<UiMode, string>;

/** The languages of Checkout's own pages. */
const LOCALES =
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  );

/** The version that a train's account has by default. */
export function defaultVersion(train: Train): ApiVersion {
  return parseVersion(NEWEST_OF_TRAIN[train]);
}

/** Reads a `Stripe-Version` header. */
export function parseVersion(name: string): ApiVersion {
  const date = /^(\d{4}-\d{2}-\d{2})(\.[a-z_]+)?$/.exec(name)?.[1];
  if (date === undefined) throw invalidRequest(`Invalid Stripe API version: ${name}`);
  if (date < OLDEST) throw unsupported(`API versions older than ${OLDEST}`);
  return { name, date };
}

/** Refuses what looked different in an old version and is simulated in its newer shape only. */
export function checkPathOfVersion(version: ApiVersion, path: string): void {
  if (version.date >= BASIL || !path.startsWith('/v1/') || UNCHANGED_SINCE_OLDEST.test(path))
    return;
  throw unsupported(`${path} in API versions older than ${BASIL}`);
}

/** The words for `ui_mode` that a version knows, by their newest names. */
export function uiModeNames(version: ApiVersion): Record<UiMode, string> {
  if (version.date < UI_MODES_RENAMED) return OLD_UI_MODES;
  return {
    elements: 'elements',
    embedded_page: 'embedded_page',
    form: 'form',
    hosted_page: 'hosted_page',
  };
}

/** Reads `ui_mode` in a version's words; the words of other versions are refused. */
export function readUiMode(version: ApiVersion, given: string | undefined): UiMode {
  const names = uiModeNames(version);
  if (given === undefined) return 'hosted_page';
  const hasForms = version.date >= UI_MODES_RENAMED;
  if (given === 'form' && !hasForms) {
    throw invalidRequest(
      'Invalid ui_mode: form. In order to use ui_mode: form, you must upgrade to Stripe API version 2026-03-25.dahlia.',
      { param: 'ui_mode' },
    );
  }
  const modes: UiMode[] = ['hosted_page', 'embedded_page'];
  if (version.date >= BASIL) modes.push('elements');
  if (hasForms) modes.push('form');
  const known = modes.find((mode) => names[mode] === given);
  if (known) return known;
  throw invalidRequest(`Invalid ui_mode: must be ${either(modes.map((mode) => names[mode]))}`, {
    param: 'ui_mode',
  });
}

/** Refuses a `locale` that Checkout does not speak in a version. */
export function checkLocale(version: ApiVersion, locale: string | undefined): void {
  const known = version.date >= HINDI_ADDED ? [...LOCALES, 'hi-IN'] : LOCALES;
  if (locale === undefined || known.includes(locale)) return;
  throw invalidRequest(`Invalid locale: must be ${either(known)}`, { param: 'locale' });
}

/** Whether sessions still take `payment_method_types`. */
export function takesPaymentMethodTypes(version: ApiVersion): boolean {
  return version.date < PAYMENT_METHOD_TYPES_REMOVED;
}

/** Whether a session shows `shipping_details` beside `collected_information`. */
export function showsShippingDetails(version: ApiVersion): boolean {
  return version.date < BASIL;
}

/** Whether a coupon is named inside of `promotion` and `source`, and not as `coupon`. */
export function namesCouponAsPromotion(version: ApiVersion): boolean {
  return version.date >= COUPON_BECAME_PROMOTION;
}

/** Whether this is a preview, whose parameters no released version takes. */
export function isPreview(version: ApiVersion): boolean {
  return version.name.endsWith('.preview');
}
