/** Names that are the same in every language. */
const EVERYWHERE = ['locale', 'cardBrand', 'addressLabels.eircode', 'addressLabels.pin'];

/** Words that a language shares with English, by locale. Everything else that reads as English was forgotten. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  cs: ['addressLabels.region'],
  da: ['subtotal', 'addressLabels.region'],
  es: ['subtotal', 'total'],
  'es-419': ['subtotal', 'total'],
  fr: ['total', 'addressLabels.district', 'addressLabels.province'],
  'fr-CA': ['total', 'addressLabels.district', 'addressLabels.province'],
  // "per" is Italian, too.
  it: ['unitAmountEach', 'optionalItemAmount'],
  // "per" is Romanian, too.
  ro: ['unitAmountEach', 'optionalItemAmount', 'subtotal', 'total', 'addressLabels.district'],
  // "per" is Norwegian, too.
  nb: ['unitAmountEach', 'optionalItemAmount', 'addressLabels.region'],
  nl: [
    // "per week" and "1 week" are Dutch, too.
    'unitAmountEach',
    'lineItemRecurs',
    'optionalItemAmount',
    'perInterval',
    'recurringTerms',
    'deliveryEstimate',
    'addressLabels.district',
    'addressLabels.postcode',
  ],
  pl: ['addressLabels.region'],
  pt: ['subtotal', 'total'],
  'pt-BR': ['subtotal', 'total'],
  // "per" is Swedish, too.
  sv: ['unitAmountEach', 'optionalItemAmount', 'addressLabels.region'],
  fil: [
    // "Order" is the Filipino word for it in shops.
    'orderHeading',
    'showOrder',
    'hideOrder',
    'completeUnpaid',
    'returnNothingDue',
    'returnProcessing',
    'lineItems',
    'lastItem',
    'promotionCodeNeedsMore',
    'totals',
    'completeOrder',
    'totalChangedMeanwhile',
    'subtotal',
    'taxId',
    'addressLabels.line1',
    'addressLabels.suburb',
    'addressLabels.postal_code',
    'addressLabels.zip',
    'addressLabels.county',
  ],
  // "per" is Indonesian, too.
  id: ['unitAmountEach', 'optionalItemAmount', 'subtotal', 'total'],
  lv: ['addressLabels.province'],
  mt: ['subtotal', 'total'],
  de: [
    'addressLabels.region',
    // "optional" is German, too.
    'optionalField',
  ],
};

/** Whether a text may read the same in a language as in English. */
export function isSameAsEnglish(tag: string, key: string): boolean {
  return EVERYWHERE.includes(key) || (SAME[tag]?.includes(key) ?? false);
}
