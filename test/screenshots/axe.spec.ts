import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { StoryGlobals } from '../../stories/world/globals.js';
import { expect, expectFinished, openCanvas, test } from './storybook.js';

/*
 * What axe finds under every look. The stories' own tests run it under the first one. `npm run access` asks of every
 * matrix under every preset, by day and by night, in both directions; `npm test` of one page under every preset by day.
 */

// Without a theme nobody tells Stripe's Elements of the dark.
const looks = (['stripe', 'night', 'flat', 'ink', 'bloom', 'none'] as const)
  .flatMap((theme) => (['light', 'dark'] as const).map((colorScheme) => ({ theme, colorScheme })))
  .filter(({ theme, colorScheme }) => theme !== 'none' || colorScheme === 'light');

const matrices = readdirSync(new URL('../../stories/states', import.meta.url))
  .filter((file) => file.endsWith('.stories.tsx'))
  .map((file) => `states-${file.replace('.stories.tsx', '').toLowerCase()}--matrix`);

const PAGE = 'checkout-languages--order';

async function expectNothingFound(page: Page, id: string, globals: Partial<StoryGlobals>) {
  await openCanvas(page, id, globals);
  await expectFinished(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // They are about whole documents, of which a story is a part.
    .disableRules(['region', 'page-has-heading-one', 'landmark-one-main'])
    .analyze();
  expect(
    violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([]);
}

for (const id of [PAGE, ...matrices]) {
  for (const { theme, colorScheme } of looks) {
    const tag = id === PAGE && colorScheme === 'light' ? [] : '@nightly';
    test(`axe finds nothing in ${id}: ${theme}, ${colorScheme}`, { tag }, async ({ page }) => {
      await expectNothingFound(page, id, { theme, colorScheme });
    });
  }
  const tag = id === PAGE ? [] : '@nightly';
  test(`axe finds nothing in ${id}: from right to left`, { tag }, async ({ page }) => {
    // Matrices are played by their English names; the page of many words is played by its parts.
    const locale = id.startsWith('states-') ? 'en' : 'ar';
    await expectNothingFound(page, id, { direction: 'rtl', locale });
  });
}
