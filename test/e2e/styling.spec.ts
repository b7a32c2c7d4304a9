import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { publicEntries, reportLog, root } from '../../scripts/public-entries.mjs';

/*
 * The pages of docs/theme.md, each built for production and served under a strict Content-Security-Policy: no inline
 * style, no inline script, nothing from elsewhere, and no text that is taken for markup or for a script.
 */

const pages = ['plain', 'css-modules', 'tailwind', 'shadow-root'] as const;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures of products are the shop's own.
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes a script or markup: neither by us nor by React, nor by the stand-in for Stripe.js.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

const test = base.extend<object, { built: ReadonlyMap<string, string> }>({
  built: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(await buildPages());
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** The files of all pages, by their paths. */
async function buildPages(): Promise<ReadonlyMap<string, string>> {
  const entries = new Map(pages.map((name) => [`virtual:${name}`, name]));
  const result = await build({
    configFile: false,
    root: `${root}test/guide/styling`,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      react(),
      tailwindcss(),
      {
        name: 'entries',
        resolveId: (id) => (entries.has(id) ? `\0${id}` : undefined),
        load: (id) => {
          const name = entries.get(id.slice(1));
          return name
            ? `import { Checkout } from '${root}test/guide/styling/${name}.tsx';
               import { show } from '${root}test/guide/styling/show.tsx';
               show(Checkout);`
            : undefined;
        },
      },
    ],
    resolve: {
      alias: [
        // Also with the query that asks for its text.
        {
          find: /^checkstand\/styles\.css/,
          replacement: publicEntries['checkstand/styles.css'] ?? '',
        },
        ...Object.entries(publicEntries).map(([find, replacement]) => ({ find, replacement })),
      ],
    },
    build: {
      write: false,
      cssCodeSplit: true,
      // A picture in the text of a script is from elsewhere, for a policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(pages.map((name) => [name, `virtual:${name}`])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        onLog: reportLog,
      },
    },
  });
  const files = new Map<string, string>();
  for (const { output } of [result].flat() as Array<Extract<typeof result, { output: unknown }>>) {
    for (const file of output) {
      files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source));
    }
    for (const name of pages) {
      const entry = output.find((file) => file.type === 'chunk' && file.name === name);
      const css = entry?.type === 'chunk' ? [...(entry.viteMetadata?.importedCss ?? [])] : [];
      const links = css.map((file) => `<link rel="stylesheet" href="/${file}">`).join('');
      files.set(
        `/${name}.html`,
        `<!doctype html><html lang="en"><head><title>${name}</title>${links}</head><body><div id="root"></div><script type="module" src="/${name}.js"></script></body></html>`,
      );
    }
  }
  return files;
}

/** Opens a page, and collects what the browser refuses. */
async function open(page: Page, files: ReadonlyMap<string, string>, name: string) {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  await page.route('https://strict.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body,
      contentType: types[pathname.split('.').at(-1)!] ?? 'text/plain',
      headers: { 'Content-Security-Policy': POLICY },
    });
  });
  await page.goto(`https://strict.example/${name}.html`);
  await expect(page.getByLabel('Card number')).toBeVisible();
  return refused;
}

async function pay(page: Page, email = true) {
  if (email) await page.getByLabel('Email').fill('jenny.rosen@example.com');
  await page.getByLabel('Card number').fill('4242424242424242');
  await page.getByLabel('Expiration date').fill('12 / 34');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('ZIP code').fill('94107');
  await page.getByRole('button', { name: /^Pay/ }).click();
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
}

/** A look of the first such element, once transitions have ended. */
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(async (element, name) => {
      await Promise.all(element.getAnimations().map((animation) => animation.finished));
      return getComputedStyle(element).getPropertyValue(name);
    }, property);

test('plain CSS: simple rules and tokens of the page win', async ({ page, built }) => {
  const refused = await open(page, built, 'plain');
  const button = '[data-checkstand="submit-button"]';
  expect(await styleOf(page, button, 'text-transform')).toBe('uppercase');
  expect(await styleOf(page, button, 'background-color')).toBe('rgb(109, 40, 217)');
  const second = '[data-checkstand="line-item"] + [data-checkstand="line-item"]';
  expect(await styleOf(page, second, 'border-top-color')).toBe('rgb(201, 184, 255)');
  expect(refused).toEqual([]);
});

test('CSS Modules: classes by the state of a part', async ({ page, built }) => {
  const refused = await open(page, built, 'css-modules');
  expect(await styleOf(page, '[data-checkstand="submit-button"]', 'border-radius')).toBe('999px');
  const total = '[data-checkstand="totals-row"][data-kind="total"]';
  expect(await styleOf(page, total, 'border-top-width')).toBe('2px');
  expect(await styleOf(page, '[data-checkstand="totals-row"]', 'border-top-width')).toBe('0px');
  expect(refused).toEqual([]);
});

test('Tailwind: its reset yields to the theme, the theme to its utilities', async ({
  page,
  built,
}) => {
  const refused = await open(page, built, 'tailwind');
  const button = '[data-checkstand="submit-button"]';
  expect(await styleOf(page, button, 'background-color')).toBe('rgb(15, 118, 110)');
  expect(Number.parseFloat(await styleOf(page, button, 'border-top-left-radius'))).toBeGreaterThan(
    1000,
  );
  const input = '[data-checkstand="field-input"]';
  expect(await styleOf(page, input, 'border-top-width')).toBe('1px');
  expect(await styleOf(page, input, 'padding-left')).toBe('12px');
  expect(await styleOf(page, '[data-checkstand="totals"]', 'padding-top')).toBe('16px');
  // Tailwind's reset is of the whole page: Stripe's own frames would not see it.
  const height = await page.getByLabel('Card number').evaluate((one) => one.clientHeight);
  const ours = await page.locator(input).evaluate((one) => one.clientHeight);
  expect(Math.abs(height - ours)).toBeLessThanOrEqual(1);
  await pay(page);
  expect(refused).toEqual([]);
});

test('a shadow root: the stylesheet, the theme and Elements within it', async ({ page, built }) => {
  const refused = await open(page, built, 'shadow-root');
  const button = page.getByRole('button', { name: /^Pay/ });
  expect(await button.evaluate((one) => one.getRootNode() instanceof ShadowRoot)).toBe(true);
  expect(await styleOf(page, '[data-checkstand="submit-button"]', 'background-color')).toBe(
    'rgb(163, 42, 91)',
  );
  expect(await styleOf(page, '.Input', 'border-radius')).toBe('14px');
  expect(refused).toEqual([]);
});
