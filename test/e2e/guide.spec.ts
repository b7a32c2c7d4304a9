import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import Stripe from 'stripe';
import { root } from '../../scripts/public-entries.mjs';
import { test } from '../guide/simulated-stripe.js';

// One worker for the file, so that the script is built once.
test.describe.configure({ mode: 'default' });

// An installed package has its script; here it is built first, from the sources as they are.
test.beforeAll(async () => {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'script', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, vite, { cwd: root });
});

// #region tests
async function fillCard(page: Page) {
  await page.getByLabel('Card number').fill('4242 4242 4242 4242');
  await page.getByLabel('Expiration date').fill('12 / 34');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel(/ZIP/).fill('94107');
}

test('a buyer pays', async ({ page, shop, simulator }) => {
  await page.goto(`${shop}/checkout`);
  await fillCard(page);
  await page.getByRole('button', { name: 'Pay $48.00' }).click();

  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible();
  expect(simulator.controls.payments()).toHaveLength(1);
});

test('a buyer is declined', async ({ page, shop, simulator }) => {
  simulator.controls.declineNext('insufficient_funds');
  await page.goto(`${shop}/checkout`);
  await fillCard(page);
  await page.getByRole('button', { name: 'Pay $48.00' }).click();

  await expect(page.getByRole('status')).toHaveText('Your card has insufficient funds.');
  expect(simulator.controls.payments()).toEqual([]);
});
// #endregion

// #region hosted
test("a buyer pays on Stripe's page", async ({ page, shop, simulator }) => {
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [
      {
        price_data: { currency: 'usd', unit_amount: 2400, product_data: { name: 'Mug' } },
        quantity: 2,
      },
    ],
    success_url: `${shop}/return?session_id={CHECKOUT_SESSION_ID}`,
  });

  await page.goto(session.url ?? '');
  await page.getByLabel('Email').fill('ada@example.com');
  await fillCard(page);
  await page.getByLabel('Cardholder name').fill('Ada Lovelace');
  await page.getByRole('button', { name: /Pay/ }).click();
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible();
});
// #endregion
