/** An address in the REST API's field order. */
export interface RestAddress {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

/** An address as it is given: what is missing, null or empty is not known. */
export type AddressInput = { readonly [Field in keyof RestAddress]?: string | null };

/** An address with every field, as the REST API shows it. */
export function restAddress(address: AddressInput): RestAddress {
  return {
    city: address.city || null,
    country: address.country || null,
    line1: address.line1 || null,
    line2: address.line2 || null,
    postal_code: address.postal_code || null,
    state: address.state || null,
  };
}
