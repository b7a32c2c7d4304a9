import type { Messages } from '../messages/index.js';
import { matchLocale } from './match-locale.js';

/** One `import()` for each, written out, so that bundlers make a file of each. */
const loaders = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  en: () => import('./en.js'),
  'en-GB': () => import('./en-GB.js'),
  es: () => import('./es.js'),
  'es-419': () => import('./es-419.js'),
  et: () => import('./et.js'),
  fi: () => import('./fi.js'),
  fil: () => import('./fil.js'),
  fr: () => import('./fr.js'),
  'fr-CA': () => import('./fr-CA.js'),
  he: () => import('./he.js'),
  'hi-IN': () => import('./hi-IN.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  ms: () => import('./ms.js'),
  mt: () => import('./mt.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-BR': () => import('./pt-BR.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sv: () => import('./sv.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
  'zh-HK': () => import('./zh-HK.js'),
  'zh-TW': () => import('./zh-TW.js'),
} satisfies Record<string, () => Promise<{ default: Messages }>>;

/** The languages that Checkstand speaks: those of Stripe Checkout, and the others that Stripe's Elements have. */
export type LocaleTag = keyof typeof loaders;

/** All {@link LocaleTag}s, in alphabetical order. */
export const localeTags = Object.keys(loaders) as readonly LocaleTag[];

/**
 * Loads the messages of a language, for `<CheckoutProvider messages>`. What is not there falls back to what is nearest:
 * `pt-BR` → `pt` → `en`.
 *
 * @param wanted A BCP 47 tag, several in the buyer's order, or `auto` for those of the browser, as in Stripe's `locale`.
 * @throws rejects when the file of the language could not be loaded; the page can go on in English.
 */
export async function loadMessages(wanted: string | readonly string[]): Promise<Messages> {
  const tags =
    wanted === 'auto' ? (globalThis.navigator?.languages ?? []) : ([] as string[]).concat(wanted);
  const module = await loaders[matchLocale(tags, localeTags)]();
  return module.default;
}
