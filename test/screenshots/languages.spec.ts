import { localeTags } from 'checkstand/locales';
import { faultsOfLayout, recordShifts } from './layout.js';
import { expect, expectFinished, openCanvas, test } from './storybook.js';

/* The pages that have the most words on them, in every language, where there is the least room. */
test.use({ viewport: { width: 320, height: 800 } });
test.beforeEach(({ page }) => page.addInitScript(recordShifts));

/** The longest words, each script, and both directions. */
const EVERY_DAY = new Set(['pseudo', 'ar', 'de', 'el', 'fi', 'fil', 'hi-IN', 'ru', 'th']);

for (const locale of [...localeTags, 'pseudo'] as const) {
  const tag = EVERY_DAY.has(locale) ? [] : '@nightly';
  test(`${locale} fits at 320 px`, { tag }, async ({ page }) => {
    for (const story of ['order', 'subscription']) {
      await openCanvas(page, `checkout-languages--${story}`, {
        locale,
        direction: /^(ar|he)$/.test(locale) ? 'rtl' : 'ltr',
      });
      await expectFinished(page);
      expect(await page.evaluate(faultsOfLayout), story).toEqual([]);
    }
  });
}
