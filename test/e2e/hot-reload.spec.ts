import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { bundlePackages } from '../../examples/storefront/bundle-packages.mjs';
import { root } from '../../scripts/public-entries.mjs';

/** A page of a shop in development, whose modules can be edited while a buyer uses it. */
interface DevelopedPage {
  readonly address: string;
  /** Puts texts in place of others, in one go, as an editor saves a file. */
  edit(file: string, changes: Readonly<Record<string, string>>): Promise<void>;
}

/** What the page tells of its shop: `hot-reload/shop.ts`. */
type WithShop = { shop: { loads: number; sessions: string[]; payments: () => number } };

const test = base.extend<{ developed: DevelopedPage }>({
  // oxlint-disable-next-line no-empty-pattern
  developed: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'checkstand-hot-reload-'));
    await cp(fileURLToPath(new URL('hot-reload', import.meta.url)), folder, { recursive: true });
    await symlink(`${root}node_modules`, join(folder, 'node_modules'));
    const packages = await bundlePackages(['checkstand/testing', 'checkstand']);
    const vite = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'error',
      cacheDir: join(folder, '.vite'),
      plugins: [react()],
      resolve: { alias: packages.files },
      server: { host: '127.0.0.1', port: 0, fs: { allow: [folder, root] } },
    });
    await vite.listen();
    await provide({
      address: vite.resolvedUrls!.local[0]!,
      async edit(file, changes) {
        const path = join(folder, file);
        let text = await readFile(path, 'utf8');
        for (const [before, after] of Object.entries(changes)) {
          expect(text).toContain(before);
          text = text.replace(before, after);
        }
        // Put in place as a whole: half a file must not be seen.
        await writeFile(`${path}.new`, text);
        await rename(`${path}.new`, path);
      },
    });
    await vite.close();
    await packages.remove();
    await rm(folder, { recursive: true, force: true });
  },
});

test('a page that is edited while it is used goes on with what the buyer has done', async ({
  developed,
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await page.goto(developed.address);
  const card = page.getByLabel('Card number', { exact: true });
  await card.fill('4242 4242 4242 4242');
  const code = page.getByLabel(/promotion code/i).and(page.getByRole('textbox'));
  await code.fill('WELC');
  await page.getByRole('button', { name: 'Increase quantity of Stoneware mug' }).click();
  const quantity = page.getByRole('spinbutton', { name: 'Quantity of Stoneware mug' });
  await expect(quantity).toHaveValue('2');

  const kept = async () => {
    expect(loads).toHaveLength(1);
    await expect(card).toHaveValue('4242 4242 4242 4242');
    await expect(code).toHaveValue('WELC');
    await expect(quantity).toHaveValue('2');
    const shop = await page.evaluate(() => {
      const { loads: times, sessions } = (globalThis as unknown as WithShop).shop;
      return [times, sessions.length];
    });
    expect(shop).toEqual([1, 1]);
  };
  await kept();

  // A component that stands beside, then one that holds everything, then the one that holds the provider.
  await developed.edit('heading.tsx', { 'Your order': 'Your basket' });
  await expect(page.getByRole('heading', { name: 'Your basket' })).toBeVisible();
  await kept();
  await developed.edit('checkout-page.tsx', {
    '<Heading />': '<header><Heading />Free returns.</header>',
  });
  await expect(page.getByText('Free returns.')).toBeVisible();
  await kept();
  await developed.edit('app.tsx', { '<h1>Checkout</h1>': '<h1>Pay</h1>' });
  await expect(page.getByRole('heading', { name: 'Pay' })).toBeVisible();
  await kept();

  // Another hook than before: that component starts anew, and reads the session there is.
  await developed.edit('heading.tsx', {
    '/** Reads': "import { useTotals } from 'checkstand';\n/** Reads",
    '{\n': '{\n  const total = useTotals()?.total;\n',
    'Your basket': 'You pay {total?.amount}',
  });
  await expect(page.getByRole('heading', { name: 'You pay $' })).toBeVisible();
  await kept();

  // The page still hears of changes, and still pays, once.
  await code.fill('WELCOME10');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('button', { name: /^Remove.*WELCOME10/ })).toBeVisible();
  await page.getByLabel('Expiration date').fill('12 / 34');
  await page.getByLabel('Security code').fill('123');
  const zip = page.getByLabel('ZIP code');
  if (await zip.isVisible()) await zip.fill('94107');
  await page.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(page.getByText(/Thank you/)).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as WithShop).shop.payments())).toBe(1);
  expect(errors).toEqual([]);
});
