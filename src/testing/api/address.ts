import type { AddressInput } from '../engine/address.js';
import type { PageAddress } from '../wire.js';
import { text } from './http/shapes.js';

/** The members of an address in a merchant's request. */
export const ADDRESS_FIELDS = {
  city: text(),
  country: text(),
  line1: text(),
  line2: text(),
  postal_code: text(),
  state: text(),
};

/** An address as the wire carries it, which knows none without a country. */
export function pageAddress(address: AddressInput & { country: string }): PageAddress {
  return {
    country: address.country,
    line1: address.line1 ?? null,
    line2: address.line2 ?? null,
    city: address.city ?? null,
    postal_code: address.postal_code ?? null,
    state: address.state ?? null,
  };
}
