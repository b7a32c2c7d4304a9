import { invalidRequest } from '../../../engine/refusal.js';
import type { ApiVersion } from '../../versions.js';

/**
 * The date of the version that brought a parameter of a new session. What is not named here is
 * older than every version that is simulated.
 */
const CREATE_SINCE: Readonly<Record<string, string>> = {
  adaptive_pricing: '2024-11-20',
  allowed_payment_method_types: '2026-09-30',
  branding_settings: '2025-09-30',
  customer_account: '2025-12-15',
  excluded_payment_method_types: '2025-09-30',
  integration_identifier: '2026-03-25',
  managed_payments: '2026-04-22',
  name_collection: '2025-09-30',
  optional_items: '2025-03-31',
  origin_context: '2025-07-30',
  payment_method_data: '2024-04-10',
  permissions: '2025-03-31',
  saved_payment_method_options: '2024-04-10',
  wallet_options: '2025-04-30',
};

/** The same for updates. */
const UPDATE_SINCE: Readonly<Record<string, string>> = {
  collected_information: '2025-02-24',
  line_items: '2025-12-15',
  payment_intent_data: '2026-10-28',
  shipping_options: '2025-03-31',
};

/** Refuses a parameter that came with a later version, as if it were not known. */
export function checkKnownInVersion(
  params: object,
  call: 'create' | 'update',
  version: ApiVersion,
): void {
  const since = call === 'create' ? CREATE_SINCE : UPDATE_SINCE;
  const unknown = Object.keys(params).find((name) => (since[name] ?? '') > version.date);
  if (unknown === undefined) return;
  throw invalidRequest(`Received unknown parameter: ${unknown}`, {
    code: 'parameter_unknown',
    param: unknown,
  });
}
