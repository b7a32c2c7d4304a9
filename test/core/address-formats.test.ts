import type Stripe from 'stripe';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { addressCountries, addressParts } from '../../src/core/address-formats.js';
import { addressFieldMessages } from '../../src/messages/address-fields.js';
import { BUYER_COUNTRIES } from '../../src/testing/facts/countries.js';

const written = (country: string) =>
  addressParts(country)
    .map(({ field, required }) => field + (required ? '' : '?'))
    .join(' ');

describe('addressCountries', () => {
  it('is every country that Stripe ships to, each once', () => {
    expect([...addressCountries()].sort()).toEqual([...BUYER_COUNTRIES].sort());
  });
});

describe('addressParts', () => {
  it.each([
    ['US', 'name country line1 line2? city state postal_code'],
    ['GB', 'name country line1 line2? city postal_code'],
    ['DE', 'name country line1 line2? postal_code city'],
    ['JP', 'name country postal_code state city? line1 line2?'],
    ['IE', 'name country line1 line2? city state? postal_code?'],
    ['HK', 'name country state city? line1 line2?'],
    ['AE', 'name country line1 line2? state'],
    ['SG', 'name country line1 line2? postal_code'],
    ['', 'name country line1 line2? city postal_code?'],
    ['ZZ', 'name country line1 line2? city postal_code?'],
  ])('of %s is %s', (country, parts) => {
    expect(written(country)).toBe(parts);
  });

  it.each([...addressCountries(), ''])(
    'of "%s" asks for each part once, by a name we have',
    (country) => {
      const parts = addressParts(country);
      expect(new Set(parts.map(({ field }) => field)).size).toBe(parts.length);
      for (const { label } of parts) expect(addressFieldMessages.addressLabels[label]).toBeTruthy();
      expect(parts.map(({ field }) => field).slice(0, 2)).toEqual(['name', 'country']);
      expect(parts.some(({ field, required }) => field === 'line1' && required)).toBe(true);
    },
  );

  it('names what Stripe names', () => {
    type Known = keyof Stripe.Address | 'name';
    expectTypeOf<ReturnType<typeof addressParts>[number]['field']>().toExtend<Known>();
  });
});
