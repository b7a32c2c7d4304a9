import { readFileSync } from 'node:fs';
import { staticStorybook } from '../../scripts/static-storybook.mjs';
import { faultsOfLayout, recordShifts } from './layout.js';
import { expect, expectFinished, openCanvas, test } from './storybook.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
}

const { entries } = JSON.parse(readFileSync(`${staticStorybook}/index.json`, 'utf8')) as {
  entries: Record<string, Entry>;
};

/** Whole pages, without those that only choose another look of one of them. */
const pages = Object.values(entries).filter(
  ({ id, type, title }) =>
    type === 'story' &&
    /^Checkout\/(CheckoutPage|Scenarios)/.test(title) &&
    !/dark|narrow/.test(id),
);

// Where stories that say nothing else are played.
test.use({ viewport: { width: 1280, height: 1024 } });

for (const { id } of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const tag = colorScheme === 'light' ? [] : '@nightly';
    test(`${id}, ${colorScheme}`, { tag }, async ({ page }, testInfo) => {
      await page.addInitScript(recordShifts);
      await openCanvas(page, id, { colorScheme });
      // Played: what a story does to its page moves things, as it would anywhere.
      await expectFinished(page);

      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 1024 });
        const faults = await page.evaluate(faultsOfLayout);
        await testInfo.attach(`${width} px`, {
          body: await page.screenshot({ fullPage: true, animations: 'disabled' }),
          contentType: 'image/png',
        });
        expect.soft(faults, `at ${width} px`).toEqual([]);
      }
    });
  }
}
