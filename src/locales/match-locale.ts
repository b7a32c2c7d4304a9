/** Languages whose regions do not fall back to the bare language, and where each of them goes. */
const REGIONS: Readonly<Record<string, (locale: Intl.Locale) => string>> = {
  // As Unicode's CLDR has it: American English for America's, British for the rest of the world.
  en: ({ region = '' }) => (/^(US|AS|GU|MH|MP|PH|PR|UM|VI)$/.test(region) ? 'en' : 'en-GB'),
  es: ({ region = '' }) => (/^(ES|EA|IC|GQ|PH)$/.test(region) ? 'es' : 'es-419'),
  zh: ({ region = '', script }) => {
    if (script === 'Hans') return 'zh';
    return /^(HK|MO)$/.test(region) ? 'zh-HK' : 'zh-TW';
  },
  no: () => 'nb',
  nn: () => 'nb',
  hi: () => 'hi-IN',
};

/**
 * The best of the available languages for a buyer: the first of the wanted ones that is there, be it as a neighbour
 * (`pt-AO` → `pt`, `es-MX` → `es-419`, `zh-Hant` → `zh-TW`, `no` → `nb`). English where none is.
 *
 * @param wanted BCP 47 tags, the dearest first. What is not one is passed over.
 */
export function matchLocale<Tag extends string>(
  wanted: readonly string[],
  available: readonly Tag[],
): Tag | 'en' {
  const find = (tag: string | undefined) => available.find((one) => one === tag);
  for (const tag of wanted) {
    const locale = parse(tag);
    if (!locale) continue;
    const { language } = locale;
    const exact = find(locale.baseName);
    if (exact) return exact;
    const isBare = locale.baseName === language;
    const regional = isBare && find(language) ? language : REGIONS[language]?.(locale.maximize());
    const found = find(regional) ?? find(language);
    if (found) return found;
  }
  return 'en';
}

/** Servers and older systems write `pt_BR`. */
function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
