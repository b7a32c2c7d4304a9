'use client';

import { useMemo } from 'react';
import {
  nameOfTaxId,
  regionOfTaxId,
  TAX_ID_TYPES,
  taxIdRegionsOf,
  type TaxIdType,
} from '../core/tax-id-types.js';
import { localeMessages } from '../messages/locale.js';
import { taxIdMessages } from '../messages/tax-id.js';
import { useMessagesOf } from './messages.js';

/** A kind of tax id, as the buyer can choose it. */
export interface TaxIdTypeOption {
  /** Stripe's name for it: `eu_vat`, `us_ein`, … */
  readonly type: TaxIdType;
  /** In the language of the messages: "European Union – VAT". */
  readonly label: string;
  /** True when businesses of the buyer's country have it. */
  readonly local: boolean;
}

/**
 * Every kind of tax id that Stripe knows: those of a country first, the likeliest at the top, then the others by name.
 *
 * @param country Two letters, ISO 3166; null when the buyer's is not known.
 */
export function useTaxIdTypes(country: string | null): readonly TaxIdTypeOption[] {
  const { locale } = useMessagesOf(localeMessages);
  const { taxIdTypeOf } = useMessagesOf(taxIdMessages);
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const regions = country ? taxIdRegionsOf(country) : [];
    const rankOf = (type: TaxIdType) => regions.indexOf(regionOfTaxId(type));
    const options = TAX_ID_TYPES.map((type) => ({
      type,
      label: taxIdTypeOf({
        region: names.of(regionOfTaxId(type).toUpperCase())!,
        name: nameOfTaxId(type),
      }),
      local: rankOf(type) >= 0,
    }));
    const { compare } = new Intl.Collator(locale);
    return [
      ...options.filter(({ local }) => local).sort((a, b) => rankOf(a.type) - rankOf(b.type)),
      ...options.filter(({ local }) => !local).sort((a, b) => compare(a.label, b.label)),
    ];
  }, [country, locale, taxIdTypeOf]);
}
