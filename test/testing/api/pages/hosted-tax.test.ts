import { expect, test } from 'vitest';
import { inline } from '../open-simulator.js';
import { fillCard, openPage } from './open-page.js';

test('a hosted page shows the tax before it takes the money', async () => {
  const { page, read } = await openPage({
    success_url: 'https://shop.test/done',
    line_items: [inline(2000)],
    automatic_tax: { enabled: true },
  });
  const fill = (): void => {
    fillCard(page);
    page.fill('Full name', 'Jenny Rosen');
    page.fill('Address line 1', '1 Main Street');
    page.fill('Postal code', '94103');
    page.fill('Country or region', 'US');
  };
  fill();
  await page.press('Pay $20.00');
  expect(page.alert()).toContain('The total has changed to $21.45.');
  expect(page.text()).toContain('Sales Tax (7.25%) $1.45');
  fill();
  await page.press('Pay $21.45');
  expect(page.left).toBe('https://shop.test/done');
  expect(await read()).toMatchObject({
    amount_total: 2145,
    automatic_tax: { status: 'complete' },
    customer_details: { address: { line1: '1 Main Street', postal_code: '94103' } },
  });
});
