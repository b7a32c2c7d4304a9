import type { Locator } from '@playwright/test';
import { CARDS, expect, tabTo, test, withTax } from './shopper.js';

test('buys with the keyboard alone', async ({ shopper, page }) => {
  await page.goto('/');
  await tabTo(page, 'Add Harbour mug to cart');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Check out');
  await page.keyboard.press('Enter');
  await expect(shopper.card).toBeVisible();

  await tabTo(page, 'Increase quantity of Harbour mug');
  await page.keyboard.press('Enter');
  await shopper.expectTotal(withTax(5600));
  await tabTo(page, 'Promotion code');
  await page.keyboard.type('WELCOME10');
  await page.keyboard.press('Enter');
  await shopper.expectTotal(withTax(5040));

  await tabTo(page, 'Email');
  await page.keyboard.type('buyer@example.com');
  await tabTo(page, 'Card number');
  await page.keyboard.type(CARDS.pays);
  await tabTo(page, 'Expiration date');
  await page.keyboard.type('1234');
  await tabTo(page, 'Security code');
  await page.keyboard.type('123');
  if (await page.getByLabel('ZIP code').isVisible()) {
    await tabTo(page, 'ZIP code');
    await page.keyboard.type('94107');
  }
  await tabTo(page, /^Pay /);
  await page.keyboard.press('Enter');
  await shopper.expectFulfilled();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

const SCREENS = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

for (const { width, colorScheme } of SCREENS) {
  test(`fits ${width} px, ${colorScheme}`, async ({ shopper, page }) => {
    // Colours by day are looked at wherever else a test buys something.
    const look = async () => {
      await shopper.expectNoSidewaysScroll();
      if (colorScheme === 'dark') await shopper.expectAccessible();
    };
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(page.getByRole('button', { name: /^Add Quill/ })).toBeVisible();
    await look();

    await shopper.goToCheckout('Harbour mug', 'Drift bowl', 'Quill vase');
    await shopper.codeField.fill('WELCOME10');
    await shopper.applyCode.click();
    await shopper.expectTotal(withTax(11_400 - 1140));
    await look();

    await shopper.fillIn();
    await shopper.pay();
    await shopper.expectFulfilled();
    await look();
  });
}

test('is dark where the buyer wants it dark, Stripe’s fields included', async ({
  shopper,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await shopper.goToCheckout('Harbour mug');
  const brightness = async () => ({
    page: await brightnessOf(page.locator('body')),
    card: await brightnessOf(shopper.card),
    code: await brightnessOf(shopper.codeField),
  });
  for (const value of Object.values(await brightness())) expect(value).toBeLessThan(80);
  // While the page is open, too.
  await page.emulateMedia({ colorScheme: 'light' });
  await expect
    .poll(async () => Math.min(...Object.values(await brightness())))
    .toBeGreaterThan(200);
});

test('text has a width, so that what fits has been measured', async ({ page }) => {
  await page.goto('/');
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(heading?.height).toBeGreaterThan(20);
  const width = await page.getByText('Stoneware, thrown by hand').boundingBox();
  expect(width?.width).toBeGreaterThan(80);
});

/** How bright the background of something is, 0 to 255. What is see-through counts as its parent. */
function brightnessOf(locator: Locator): Promise<number> {
  return locator.evaluate((start) => {
    for (let element: Element | null = start; element; element = element.parentElement) {
      const color = getComputedStyle(element).backgroundColor;
      const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      if (alpha > 0) return (red + green + blue) / 3;
    }
    return 255;
  });
}
