import { CARDS, completionsOf, dollars, expect, paymentsFor, test, withTax } from './shopper.js';

test('buys with a card that pays', async ({ shopper, page, stripe }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await shopper.expectAccessible();

  await shopper.goToCheckout('Harbour mug', 'Drift bowl');
  await shopper.expectTotal(withTax(6200));
  await shopper.expectAccessible();

  await shopper.fillIn();
  await shopper.pay();
  const sessionId = await shopper.expectFulfilled();
  await expect(page.getByRole('row', { name: /Paid/ })).toContainText(dollars(withTax(6200)));
  await expect(page.getByRole('row', { name: /Harbour mug/ })).toContainText('$28.00');
  await shopper.expectAccessible();

  const { session, paid } = await paymentsFor(stripe, sessionId);
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid' });
  expect(session.customer_details?.email).toBe('buyer@example.com');
  expect(paid.map(({ amount }) => amount)).toEqual([withTax(6200)]);
  expect(await completionsOf(stripe, sessionId)).toBe(1);

  await page.getByRole('link', { name: 'Back to the shop' }).click();
  await expect(page.getByText('Nothing in it yet.')).toBeVisible();
});

test('stays paid and fulfilled when the return page is loaded again', async ({
  shopper,
  page,
  stripe,
}) => {
  await shopper.goToCheckout('Quill vase');
  await shopper.fillIn();
  await shopper.pay();
  const sessionId = await shopper.expectFulfilled();
  const order = await page.getByText(/^Order TC-/).textContent();
  await page.reload();
  await shopper.expectFulfilled();
  await expect(page.getByText(/^Order TC-/)).toHaveText(order ?? '');
  expect((await paymentsFor(stripe, sessionId)).paid).toHaveLength(1);
});

test('a double click pays once', async ({ shopper, stripe }) => {
  await shopper.goToCheckout('Drift bowl');
  await shopper.fillIn();
  await shopper.payButton.dblclick();
  const sessionId = await shopper.expectFulfilled();
  expect((await paymentsFor(stripe, sessionId)).paid).toHaveLength(1);
  expect(await completionsOf(stripe, sessionId)).toBe(1);
});

test('a declined card gives a reason and loses nothing; a good one then pays', async ({
  shopper,
  page,
  stripe,
}) => {
  await shopper.goToCheckout('Harbour mug');
  await shopper.codeField.fill('WELCOME10');
  await shopper.applyCode.click();
  await shopper.expectTotal(withTax(2520));
  await shopper.fillIn(CARDS.declined);
  await shopper.pay();
  await expect(page.getByRole('alert').filter({ hasText: /declined/i })).toBeVisible();

  await shopper.expectTotal(withTax(2520));
  await expect(shopper.email).toHaveValue('buyer@example.com');
  await expect(page.getByText('WELCOME10', { exact: true })).toBeVisible();
  await expect(shopper.quantityOf('Harbour mug')).toHaveValue('1');
  await shopper.expectAccessible();

  await shopper.fillCard(CARDS.tooLittleMoney);
  await shopper.pay();
  await expect(page.getByRole('alert').filter({ hasText: /insufficient funds/i })).toBeVisible();

  await shopper.fillCard(CARDS.pays);
  await shopper.pay();
  const sessionId = await shopper.expectFulfilled();
  await expect(page.getByRole('row', { name: /Discount/ })).toContainText('−$2.80');
  expect((await paymentsFor(stripe, sessionId)).paid).toHaveLength(1);
});

test.describe('3-D Secure', () => {
  test('completed, pays', async ({ shopper, page, stripe }) => {
    await shopper.goToCheckout('Harbour mug');
    await shopper.fillIn(CARDS.threeDSecure);
    await shopper.pay();
    const dialog = page.getByRole('dialog', { name: /3D Secure/ });
    await expect(dialog).toBeVisible();
    await shopper.expectAccessible();
    await dialog.getByRole('button', { name: 'Complete' }).click();
    const sessionId = await shopper.expectFulfilled();
    expect((await paymentsFor(stripe, sessionId)).paid).toHaveLength(1);
  });

  test('failed, says so and can be tried again', async ({ shopper, page }) => {
    await shopper.goToCheckout('Harbour mug');
    await shopper.fillIn(CARDS.threeDSecure);
    await shopper.pay();
    const dialog = page.getByRole('dialog', { name: /3D Secure/ });
    await dialog.getByRole('button', { name: 'Fail' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('alert').filter({ hasText: /authenticate/i })).toBeVisible();
    await shopper.pay();
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await shopper.expectFulfilled();
  });
});
