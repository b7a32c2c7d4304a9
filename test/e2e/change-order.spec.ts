import { expect, test, withTax } from './shopper.js';

test('changes a quantity', async ({ shopper, page }) => {
  await shopper.goToCheckout('Harbour mug', 'Drift bowl');
  await page.getByRole('button', { name: 'Increase quantity of Harbour mug' }).click();
  await expect(shopper.quantityOf('Harbour mug')).toHaveValue('2');
  await shopper.expectTotal(withTax(2 * 2800 + 3400));

  await shopper.quantityOf('Drift bowl').fill('3');
  await shopper.quantityOf('Drift bowl').press('Enter');
  await shopper.expectTotal(withTax(2 * 2800 + 3 * 3400));

  await page.getByRole('button', { name: 'Remove Harbour mug' }).click();
  await expect(shopper.quantityOf('Harbour mug')).toHaveCount(0);
  await shopper.expectTotal(withTax(3 * 3400));
});

test('quick clicks end at the last wish', async ({ shopper, page }) => {
  await shopper.goToCheckout('Quill vase');
  const more = page.getByRole('button', { name: 'Increase quantity of Quill vase' });
  for (let click = 0; click < 5; click += 1) await more.click();
  await expect(shopper.quantityOf('Quill vase')).toHaveValue('6');
  await shopper.expectTotal(withTax(6 * 5200));
});

test('refuses a quantity out of range and says why', async ({ shopper, page }) => {
  await shopper.goToCheckout('Quill vase');
  await shopper.quantityOf('Quill vase').fill('99');
  await shopper.quantityOf('Quill vase').press('Enter');
  await expect(page.getByText(/from 1 to 12/)).toBeVisible();
  await expect(shopper.quantityOf('Quill vase')).toHaveAttribute('aria-invalid', 'true');
  await shopper.expectTotal(withTax(5200));
});

test('applies a promotion code and removes it', async ({ shopper, page }) => {
  await shopper.goToCheckout('Quill vase', 'Drift bowl');
  await shopper.codeField.fill('welcome10');
  await shopper.codeField.press('Enter');
  await shopper.expectTotal(withTax(8600 - 860));
  await expect(page.getByText('10% welcome')).toBeVisible();
  await shopper.expectAccessible();

  await page.getByRole('button', { name: /Remove promotion code/ }).click();
  await shopper.expectTotal(withTax(8600));
  await expect(shopper.codeField).toHaveValue('');
});

test('a refused code says why and changes nothing', async ({ shopper, page }) => {
  await shopper.goToCheckout('Quill vase');
  await shopper.codeField.fill('NOSUCHCODE');
  await shopper.applyCode.click();
  await expect(page.getByRole('alert').filter({ hasText: /code/i })).toBeVisible();
  await expect(shopper.codeField).toHaveAttribute('aria-invalid', 'true');
  await expect(shopper.codeField).toHaveValue('NOSUCHCODE');
  await shopper.expectTotal(withTax(5200));
  await shopper.expectAccessible();

  // From $100 on.
  await shopper.codeField.fill('KILN20');
  await shopper.applyCode.click();
  await expect(shopper.codeField).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Increase quantity of Quill vase' }).click();
  await shopper.expectTotal(withTax(2 * 5200));
  await shopper.applyCode.click();
  await shopper.expectTotal(withTax(2 * 5200 - 2000));
});

test('adds gift wrap through the shop’s server, and takes it out', async ({ shopper, page }) => {
  await shopper.goToCheckout('Harbour mug');
  await page.getByRole('button', { name: 'Add gift wrap' }).click();
  await shopper.expectTotal(withTax(3200));
  await expect(page.getByRole('listitem').filter({ hasText: 'Gift wrap' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove gift wrap' }).click();
  await shopper.expectTotal(withTax(2800));

  await page.getByRole('button', { name: 'Add gift wrap' }).click();
  await shopper.fillIn();
  await shopper.pay();
  await shopper.expectFulfilled();
  await expect(page.getByRole('row', { name: /Gift wrap/ })).toContainText('$4.00');
});

test('says so when the shop’s server refuses, and lets the buyer try again', async ({
  shopper,
  page,
}) => {
  await shopper.goToCheckout('Harbour mug');
  const error = { what: 'The paper is out.', why: 'It sold well.', how: 'Ask again tomorrow.' };
  await page.route('**/line-items', (route) => route.fulfill({ status: 409, json: { error } }), {
    times: 1,
  });
  await page.getByRole('button', { name: 'Add gift wrap' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The paper is out.' })).toBeVisible();
  await shopper.expectTotal(withTax(2800));
  await page.getByRole('button', { name: 'Add gift wrap' }).click();
  await shopper.expectTotal(withTax(3200));
  await expect(page.getByText('The paper is out.')).toBeHidden();
});

test('asks for what is missing and brings the buyer there', async ({ shopper, page }) => {
  await shopper.goToCheckout('Harbour mug');
  await shopper.pay();
  await expect(page.getByText('Enter your email address.')).toBeVisible();
  await expect(shopper.email).toBeFocused();

  await shopper.email.fill('buyer@');
  await shopper.email.press('Tab');
  await expect(shopper.email).toHaveAttribute('aria-invalid', 'true');
  await expect(shopper.email).toHaveAccessibleDescription(/email/i);
  await expect(shopper.email).toHaveValue('buyer@');
  await shopper.expectAccessible();

  await shopper.email.fill('buyer@example.com');
  await shopper.pay();
  await expect(shopper.card).toBeFocused();
  await expect(shopper.card).toHaveAttribute('aria-invalid', 'true');
  await shopper.expectAccessible();
});
