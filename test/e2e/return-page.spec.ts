import { expect, test } from './shopper.js';

test('an unpaid checkout can be tried again', async ({ shopper, page }) => {
  const created = page.waitForResponse('**/api/checkout-sessions');
  await shopper.goToCheckout('Drift bowl');
  const sessionId = await idOf(await created);
  await page.goto(`/return?session_id=${sessionId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/did not go through/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await shopper.expectAccessible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(shopper.card).toBeVisible();
});

test('an expired checkout says that nothing was charged', async ({ shopper, page, stripe }) => {
  const created = page.waitForResponse('**/api/checkout-sessions');
  await shopper.goToCheckout('Drift bowl');
  const sessionId = await idOf(await created);
  await stripe.checkout.sessions.expire(sessionId);
  await page.goto(`/return?session_id=${sessionId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/expired/);
  await shopper.expectAccessible();
  await page.getByRole('link', { name: 'Check out again' }).click();
  await expect(shopper.card).toBeVisible();
});

test.describe('without a session of this shop', () => {
  test('none is named', async ({ shopper, page }) => {
    await page.goto('/return');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no payment to show/);
    await shopper.expectAccessible();
  });

  test('a foreign one is not shown', async ({ request, stripe }) => {
    const foreign = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [
        {
          price_data: { currency: 'usd', product_data: { name: 'Tea' }, unit_amount: 500 },
          quantity: 1,
        },
      ],
      return_url: 'https://example.com',
    });
    const answer = await request.get(`/api/checkout-sessions/${foreign.id}`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain('Tea');
  });
});

async function idOf(response: { json(): Promise<unknown> }): Promise<string> {
  const { clientSecret } = (await response.json()) as { clientSecret: string };
  return clientSecret.split('_secret_')[0] ?? '';
}
