import type { Page } from '@playwright/test';
import { recordShifts } from '../screenshots/layout.js';
import { expect, test } from './shopper.js';

/** What Chromium's own tools call slow 3G. */
const SLOW = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW);
}

for (const width of [320, 768, 1280]) {
  test(`nothing moves while the checkout loads on a slow network, ${width} px wide`, async ({
    shopper,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await shopper.goToCheckout('Harbour mug');
    await page.addInitScript(recordShifts);
    await slowDown(page);
    await page.reload();
    await expect(shopper.card).toBeVisible({ timeout: 45_000 });
    // What would come late comes now.
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (globalThis as { shifts?: unknown }).shifts)).toEqual([]);
  });
}

test('asks for the secret and for Stripe.js at once, and then for one thing alone', async ({
  shopper,
  page,
}) => {
  await shopper.goToCheckout('Harbour mug');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'fetch') return;
    asked.push(new URL(request.url()).pathname.replace(/cs_test_\w+/, '…'));
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  for (const path of ['**/api/checkout-sessions', '**/api/stand-in']) {
    await page.route(path, async (route) => {
      await released;
      await route.continue();
    });
  }
  await page.reload();
  await expect
    .poll(() => asked.toSorted())
    .toEqual(['/api/catalogue', '/api/checkout-sessions', '/api/stand-in']);
  release();
  await expect(page.getByText('Total', { exact: true })).toBeVisible();
  // The second step, and the last before there is something to see.
  expect(asked.slice(3)).toEqual(['/v1/payment_pages/…/init']);
});
