import type { CheckoutContact } from './session.js';

const PARTS = ['country', 'line1', 'line2', 'city', 'state', 'postal_code'] as const;

/** True when both say the same. What is absent, null or empty is not known. */
export function isSameContact(one: CheckoutContact | null, other: CheckoutContact | null): boolean {
  if (!one || !other) return one === other;
  return (
    (one.name ?? '') === (other.name ?? '') &&
    PARTS.every((part) => (one.address[part] ?? '') === (other.address[part] ?? ''))
  );
}
