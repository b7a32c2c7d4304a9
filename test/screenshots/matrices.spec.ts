import { readdirSync } from 'node:fs';
import { whyNotCompared } from '../../scripts/static-storybook.mjs';
import { expect, openCanvas, test } from './storybook.js';

const components = readdirSync(new URL('../../stories/states', import.meta.url))
  .filter((file) => file.endsWith('.stories.tsx'))
  .map((file) => file.replace('.stories.tsx', ''));

for (const component of components) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${component}, ${colorScheme}`, async ({ page }) => {
      await openCanvas(page, `states-${component.toLowerCase()}--matrix`, { colorScheme });
      // Storybook's own page of an error ends the wait at once.
      await page.waitForSelector('.state-matrix[data-ready], .sb-show-errordisplay');
      const matrix = page.locator('.state-matrix');
      await expect(page.locator('#error-message')).toBeHidden();
      await expect(matrix).toHaveAttribute('data-ready');
      if (whyNotCompared() === undefined) {
        await expect(matrix).toHaveScreenshot(`${component}-${colorScheme}.png`);
      }
    });
  }
}
