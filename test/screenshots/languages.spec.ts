import { localeTags } from 'checkstand/locales';
import { faultsOfLayout, recordShifts } from './layout.js';
import { expect, expectFinished, openCanvas, test } from './storybook.js';

/* The pages that have the most words on them, in every language, where there is the least room. */
test.use({ viewport: { width: 320, height: 800 } });
test.beforeEach(({ page }) => page.addInitScript(recordShifts));

for (const locale of [...localeTags, 'pseudo'] as const) {
  test(`${locale} fits at 320 px`, async ({ page }) => {
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
