import { expect, test } from './shopper.js';

test('with Stripe, loads Stripe.js and never the simulator', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  // As the shop is when it has Stripe's keys.
  await page.route('**/api/stand-in', (route) => route.fulfill({ json: null }));
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(' data-stand-in', '');
    await route.fulfill({ response, body });
  });
  // A Stripe.js that loads but brings nothing, so that nothing goes out.
  await page.route('https://js.stripe.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('/');
  await page.getByRole('button', { name: 'Add Harbour mug to cart' }).click();
  await expect(page.getByText('a simulator stands in')).toHaveCount(0);
  await page.getByRole('link', { name: 'Check out', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();

  expect(loaded).toContain('https://js.stripe.com/endive/stripe.js');
  expect(loaded.filter((url) => /checkstand.testing|src\/testing/.test(url))).toEqual([]);
});
