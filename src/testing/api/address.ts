import type { AddressInput } from '../engine/address.js';
import type { PageAddress } from '../wire.js';
import { emptyable, required, text } from './http/shapes.js';

/**
 * A part of an address, or a phone number beside it. Forms leave many of them empty, and the Address
 * Element gives null and empty texts for what a country does not have. Assumed: Stripe takes an
 * empty part as none, though its declarations do not say so.
 */
export const ADDRESS_PART = emptyable(text());

/** The parts of an address in a merchant's request, of which none must be given. */
export const ADDRESS_PARTS = {
  city: ADDRESS_PART,
  country: ADDRESS_PART,
  line1: ADDRESS_PART,
  line2: ADDRESS_PART,
  postal_code: ADDRESS_PART,
  state: ADDRESS_PART,
};

/** The parts of an address to which something is sent. */
export const SHIPPING_ADDRESS_PARTS = { ...ADDRESS_PARTS, line1: required(text()) };

/** An address as the wire carries it, which knows none without a country. */
export function pageAddress(address: AddressInput & { country: string }): PageAddress {
  return {
    country: address.country,
    line1: address.line1 || null,
    line2: address.line2 || null,
    city: address.city || null,
    postal_code: address.postal_code || null,
    state: address.state || null,
  };
}
