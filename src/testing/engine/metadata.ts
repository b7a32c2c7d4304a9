import { invalidRequest } from './refusal.js';

/** The merchant's own key-value pairs on an object. */
export type Metadata = Record<string, string>;

/** What a request sends: an empty value unsets its key, the empty string unsets all. */
export type MetadataChange = Record<string, string> | null;

const MOST_KEYS = 50;
const LONGEST_KEY = 40;
const LONGEST_VALUE = 500;

/** The metadata after a change, refused where Stripe's limits are passed. */
export function changeMetadata(current: Metadata, change: MetadataChange | undefined): Metadata {
  if (change === undefined) return current;
  if (change === null) return {};
  const next = { ...current };
  for (const [key, value] of Object.entries(change)) {
    if (value === '') delete next[key];
    else next[checkedKey(key)] = checkedValue(key, value);
  }
  if (Object.keys(next).length > MOST_KEYS) {
    throw invalidRequest(`Metadata can have up to ${MOST_KEYS} keys.`, { param: 'metadata' });
  }
  return next;
}

function checkedKey(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  throw invalidRequest(
    `Metadata keys can have up to ${LONGEST_KEY} characters, but you passed in a key with ${key.length} characters. Invalid key: ${key}`,
    { param: 'metadata' },
  );
}

function checkedValue(key: string, value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  throw invalidRequest(
    `Metadata values can have up to ${LONGEST_VALUE} characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value}`,
    { param: `metadata[${key}]` },
  );
}
