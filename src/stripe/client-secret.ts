import type { Stripe } from '@stripe/stripe-js';
import { loadError } from './load-errors.js';

const SECRET = /^cs_\S+_secret_\S+$/;

/** Returns `value` if it has the shape of a Checkout Session's client secret; throws what it looks like if not. */
export function checkClientSecret(value: unknown): string {
  if (typeof value === 'string' && SECRET.test(value)) return value;
  const found = process.env.NODE_ENV === 'production' ? '' : lookOf(value);
  throw loadError('invalidClientSecret', { found });
}

/** What people pass by mistake, by how it begins. The value itself is never repeated. */
function lookOf(value: unknown): string {
  const mistakes: ReadonlyArray<readonly [RegExp, string]> = [
    [/^\s*$/, 'an empty string'],
    [/^pi_/, 'the secret of a PaymentIntent'],
    [/^seti_/, 'the secret of a SetupIntent'],
    [/^(sk|rk)_/, 'a secret API key, which must never reach a browser: revoke it now'],
    [/^pk_/, 'a publishable key'],
    [/^cs_[^_\s]+_[^_\s]+$/, 'the id of a Checkout Session, not its secret'],
    [/^https?:/, 'a URL, as hosted sessions have'],
    [/^\s*[{["]/, 'JSON: pass the value within it'],
    [/^\s*</, 'a page of HTML: your endpoint answered with an error page'],
  ];
  if (typeof value !== 'string')
    return `of type ${value === null ? 'null' : typeof value}, not a string`;
  return mistakes.find(([pattern]) => pattern.test(value))?.[1] ?? 'some other text';
}

/** Throws if the session and the publishable key are not of the same mode, where both can be told. */
export function checkMode(clientSecret: string, stripe: Stripe): void {
  const session = modeOf(clientSecret);
  const key = modeOf((stripe as { _apiKey?: unknown })._apiKey);
  if (session && key && session !== key) {
    throw loadError('keyMismatch', { found: session });
  }
}

function modeOf(value: unknown): string | undefined {
  return /^(?:cs|pk)_(test|live)_/.exec(String(value))?.[1];
}
