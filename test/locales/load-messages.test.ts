// @vitest-environment node
import { localeTags, loadMessages, matchLocale } from 'checkstand/locales';
import { describe, expect, it, vi } from 'vitest';
import { localeTags as files } from '../../scripts/public-entries.mjs';

describe('loadMessages', () => {
  it('knows every file of the folder', () => {
    expect([...localeTags].sort()).toEqual([...files].sort());
  });

  it('has all languages of Stripe Checkout, and those that only Stripe’s Elements have', () => {
    const checkout =
      'bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW';
    expect(localeTags).toEqual(
      expect.arrayContaining([...checkout.split(' '), 'ar', 'he']) as string[],
    );
  });

  it.each(localeTags)('loads %s', async (tag) => {
    expect((await loadMessages(tag)).locale).toBe(tag);
  });

  it('takes the buyer’s languages in their order', async () => {
    expect((await loadMessages(['tlh', 'sv-FI', 'fi'])).locale).toBe('sv');
  });

  it('asks the browser for auto, as Stripe does', async () => {
    vi.stubGlobal('navigator', { languages: ['de-AT', 'en'] });
    expect((await loadMessages('auto')).locale).toBe('de');
    vi.unstubAllGlobals();
  });
});

describe('matchLocale', () => {
  it.each([
    // Exactly, and what canonical tags make of it.
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['es-419', 'es-419'],
    ['iw', 'he'],
    ['in', 'id'],
    ['tl', 'fil'],
    // The bare language.
    ['de-CH', 'de'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['fr-BE', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['ar-EG', 'ar'],
    // Neighbours.
    ['es-MX', 'es-419'],
    ['es-AR', 'es-419'],
    ['es-ES', 'es'],
    ['en-US', 'en'],
    ['en-AU', 'en-GB'],
    ['en-IN', 'en-GB'],
    ['en', 'en'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['hi', 'hi-IN'],
    ['hi-Latn', 'hi-IN'],
    // English, where there is nothing.
    ['tlh', 'en'],
    ['not a tag', 'en'],
    ['', 'en'],
  ])('%s is spoken to in %s', (wanted, found) => {
    expect(matchLocale([wanted], localeTags)).toBe(found);
  });

  it('falls back within what is there: pt-BR → pt → en', () => {
    expect(matchLocale(['pt-BR'], ['en', 'pt'])).toBe('pt');
    expect(matchLocale(['pt-BR'], ['en'])).toBe('en');
    expect(matchLocale(['es-MX'], ['es'])).toBe('es');
    expect(matchLocale(['zh-HK'], ['zh-TW', 'zh'])).toBe('zh');
  });

  it('prefers a later wish to English', () => {
    expect(matchLocale(['tlh', 'ja'], localeTags)).toBe('ja');
    expect(matchLocale([], localeTags)).toBe('en');
  });
});
