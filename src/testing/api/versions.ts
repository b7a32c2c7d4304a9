import { invalidRequest, unsupported } from '../engine/refusal.js';
import type { UiMode } from '../engine/sessions/session.js';
import type { Train } from '../trains.js';

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

/** Sessions for a page of one's own exist since then; older versions are not simulated. */
const OLDEST = '2025-03-31';
const UI_MODES_RENAMED = '2026-03-25';
const PAYMENT_METHOD_TYPES_REMOVED = '2026-09-30';
const PAYMENT_INTENT_DATA_UPDATABLE = '2026-10-28';

/** `ui_mode` as it was called before the rename, by its newest name. */
const OLD_UI_MODES = {
  elements: 'custom',
  embedded_page: 'embedded',
  hosted_page: 'hosted',
} as const satisfies Record<UiMode, string>;

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

/** The words for `ui_mode` that a version knows, by their newest names. */
export function uiModeNames(version: ApiVersion): Record<UiMode, string> {
  if (version.date < UI_MODES_RENAMED) return OLD_UI_MODES;
  return { elements: 'elements', embedded_page: 'embedded_page', hosted_page: 'hosted_page' };
}

/** Reads `ui_mode` in a version's words; the words of other versions are refused. */
export function readUiMode(version: ApiVersion, given: string | undefined): UiMode {
  const names = uiModeNames(version);
  if (given === undefined) return 'hosted_page';
  const modes: UiMode[] = ['hosted_page', 'embedded_page', 'elements'];
  const known = modes.find((mode) => names[mode] === given);
  if (known) return known;
  const hasForms = version.date >= UI_MODES_RENAMED;
  if (given === 'form' && hasForms) throw unsupported('`ui_mode: form`', 'ui_mode');
  const words = [...modes.map((mode) => names[mode]), ...(hasForms ? ['form'] : [])];
  throw invalidRequest(
    `Invalid ui_mode: must be one of ${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`,
    { param: 'ui_mode' },
  );
}

/** Whether sessions still take `payment_method_types`. */
export function takesPaymentMethodTypes(version: ApiVersion): boolean {
  return version.date < PAYMENT_METHOD_TYPES_REMOVED;
}

/** Whether `payment_intent_data` can be updated. */
export function updatesPaymentIntentData(version: ApiVersion): boolean {
  return version.date >= PAYMENT_INTENT_DATA_UPDATABLE;
}
