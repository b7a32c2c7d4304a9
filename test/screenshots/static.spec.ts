import { expect, openCanvas, test } from './storybook.js';

test('the frame', async ({ page }) => {
  await page.goto('/');
  const preview = page.frameLocator('#storybook-preview-iframe');
  await expect(preview.locator('body')).toHaveClass(/sb-show-main/);
  await page.waitForLoadState('networkidle');
});

test('a page of docs', async ({ page }) => {
  await openCanvas(page, 'components-promotioncode--docs', { viewMode: 'docs' });
  await expect(page.getByRole('heading', { level: 1, name: 'PromotionCode' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
});
