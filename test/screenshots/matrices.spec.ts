import { readdirSync } from 'node:fs';
import { whyNotCompared } from '../../scripts/static-storybook.mjs';
import { expect, expectPlayed, openCanvas, test } from './storybook.js';

const components = readdirSync(new URL('../../stories/states', import.meta.url))
  .filter((file) => file.endsWith('.stories.tsx'))
  .map((file) => file.replace('.stories.tsx', ''));

for (const component of components) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${component}, ${colorScheme}`, async ({ page }) => {
      await openCanvas(page, `states-${component.toLowerCase()}--matrix`, { colorScheme });
      await expectPlayed(page, '.state-matrix[data-ready]');
      if (whyNotCompared() === undefined) {
        await expect(page.locator('.state-matrix')).toHaveScreenshot(
          `${component}-${colorScheme}.png`,
        );
      }
    });
  }
}
