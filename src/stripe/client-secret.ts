import type { Stripe } from '@stripe/stripe-js';
import { CheckoutLoadError } from '../core/checkout-errors.js';

/** What people pass by mistake, by how it begins, and what to pass instead. The value itself is never repeated. */
const MISTAKES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^pi_/, 'It is the secret of a PaymentIntent. '],
  [/^seti_/, 'It is the secret of a SetupIntent. '],
  [/^(sk|rk)_/, 'It is a secret API key, which must never reach a browser: revoke it now. '],
  [/^pk_/, 'It is a publishable key. '],
  [/^cs_[^_\s]+_[^_\s]+$/, 'It is the id of a Checkout Session, not its secret. '],
  [/^https?:/, 'It is a URL, as hosted sessions have. '],
  [/^\s*[{["]/, 'It is JSON: pass the value within it. '],
  [/^\s*</, 'It is a page of HTML: your endpoint answered with an error page. '],
];

const SECRET = /^cs_\S+_secret_\S+$/;

/** Returns `value` if it has the shape of a Checkout Session's client secret; throws what it looks like if not. */
export function checkClientSecret(value: unknown): string {
  if (typeof value === 'string' && SECRET.test(value)) return value;
  throw new CheckoutLoadError(
    'invalidClientSecret',
    `The client secret is not one of a Checkout Session. ${lookOf(value)}` +
      "Create a session with `ui_mode: 'elements'` ('custom' before API version 2026-03-25) on your server " +
      'and pass its `client_secret`, which looks like "cs_test_…_secret_…".',
  );
}

function lookOf(value: unknown): string {
  if (typeof value !== 'string') {
    return `It is ${value === null ? 'null' : `of type ${typeof value}`}, not a string. `;
  }
  if (value.trim() === '') return 'It is an empty string. ';
  return MISTAKES.find(([pattern]) => pattern.test(value))?.[1] ?? '';
}

/** Throws if the session and the publishable key are not of the same mode, where both can be told. */
export function checkMode(clientSecret: string, stripe: Stripe): void {
  const session = modeOf(clientSecret);
  const key = modeOf((stripe as { _apiKey?: unknown })._apiKey);
  if (!session || !key || session === key) return;
  throw new CheckoutLoadError(
    'keyMismatch',
    `The Checkout Session is of ${session} mode, the publishable key of ${key} mode. ` +
      'They must come from the same account and mode. ' +
      `Use the publishable key "pk_${session}_…" that belongs to the secret key of your server.`,
  );
}

function modeOf(value: unknown): 'test' | 'live' | null {
  const mode = typeof value === 'string' ? /^(?:cs|pk)_(test|live)_/.exec(value)?.[1] : undefined;
  return (mode as 'test' | 'live' | undefined) ?? null;
}

/** Stripe's own messages repeat the value that they complain of. A secret must not travel in an error. */
export function withoutSecrets(message: string): string {
  return message.replace(/_secret_\S+/g, '_secret_…');
}
