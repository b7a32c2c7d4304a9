/** Names that are the same in every language. */
const EVERYWHERE = ['locale', 'cardBrand', 'addressLabels.eircode', 'addressLabels.pin'];

/** Words that a language shares with English, by locale. Everything else that reads as English was forgotten. */
const SAME: Readonly<Record<string, readonly string[]>> = {
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
