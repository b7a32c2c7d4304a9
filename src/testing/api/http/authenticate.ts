import { StripeRefusal } from '../../engine/refusal.js';
import type { Route } from './route.js';

/** The keys that the simulator takes; an undefined one means: any of its kind in test mode. */
export interface Keys {
  secret: string | undefined;
  publishable: string | undefined;
}

const NO_KEY =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.";
const NEEDS_SECRET =
  'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.';

/** Refuses a request whose key is missing, unknown, or of the wrong kind for the route. */
export function authenticate(header: string | null, keys: Keys, kind: Route['key']): void {
  const key = keyOf(header);
  if (key === undefined) throw unauthorized(NO_KEY);
  if (!isKnown(key, keys)) throw unauthorized(`Invalid API Key provided: ${mask(key)}`);
  if (kind === 'secret' && isPublishable(key)) {
    throw unauthorized(NEEDS_SECRET, 'secret_key_required');
  }
}

/** Whether a request carries a publishable key, as browsers do. */
export function carriesPublishableKey(header: string | null): boolean {
  const key = keyOf(header);
  return key !== undefined && isPublishable(key);
}

function keyOf(header: string | null): string | undefined {
  const [, scheme = '', credentials = ''] = /^(\S+)\s+(\S+)$/.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return credentials || undefined;
  if (scheme.toLowerCase() !== 'basic') return undefined;
  try {
    return atob(credentials).split(':')[0] || undefined;
  } catch {
    return undefined;
  }
}

function isPublishable(key: string): boolean {
  return key.startsWith('pk_');
}

/** Live keys are never known here: nobody should send one to a stand-in. */
function isKnown(key: string, keys: Keys): boolean {
  if (isPublishable(key)) return key === (keys.publishable ?? (key.startsWith('pk_test_') && key));
  return key === (keys.secret ?? (/^(sk|rk)_test_/.test(key) && key));
}

/** Stripe shows the kind of a key and its last four characters. */
function mask(key: string): string {
  const kind = /^[a-z]+_(?:test|live)_/.exec(key)?.[0] ?? '';
  const hidden = Math.max(0, key.length - kind.length - 4);
  return `${kind}${'*'.repeat(hidden)}${key.slice(kind.length + hidden)}`;
}

function unauthorized(message: string, code?: string): StripeRefusal {
  return new StripeRefusal(401, {
    type: 'invalid_request_error',
    message,
    ...(code === undefined ? {} : { code }),
  });
}
