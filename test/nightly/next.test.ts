import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchOptions } from '../../scripts/chromium.mjs';
import { root } from '../../scripts/public-entries.mjs';
import { pack, runOrThrow, temporaryFolder } from '../package/pack.js';
import { answerForStripe, collectProblems, startSimulator } from '../package/shop.js';

/** Too large to be a dependency of the repository. */
const NEXT = 'next@16.4.6';

/** A shop with the App Router: parts that the server composes, inside of a checkout that runs in the browser. */
const files: Record<string, string> = {
  'next.config.mjs': `
// Turbopack takes the package apart by itself. webpack has to be told, where a Server Component imports from it.
export default {
  experimental: { optimizePackageImports: ['checkstand'] },
  turbopack: { root: import.meta.dirname },
};
`,
  'app/layout.jsx': `
import 'checkstand/styles.css';
import { matchLocale } from 'checkstand/locales';
import { createTheme } from 'checkstand/theme';

const theme = createTheme({ colorPrimary: '#6d28d9' });

export default function Layout({ children }) {
  return (
    <html lang={matchLocale(['en-US'], ['de', 'en'])}>
      <head>
        <style>{theme.css}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
`,
  'app/page.jsx': `
import { LineItems, Totals } from 'checkstand';
import { loadMessages } from 'checkstand/locales';
import { Shop } from './shop';

export default async function Page() {
  const { subtotal } = await loadMessages('de');
  return (
    <main>
      <h1>A shop</h1>
      <p lang="de">{subtotal}</p>
      <Shop>
        <LineItems />
        <Totals.Root />
      </Shop>
    </main>
  );
}
`,
  'app/shop.jsx': `
'use client';

import { loadStripe } from '@stripe/stripe-js';
import { CheckoutProvider, CheckoutStatus, PaymentElement, Submit } from 'checkstand';

const stripe = loadStripe('pk_test_shop');
const createSession = async () =>
  (await (await fetch('/create-session', { method: 'POST' })).json()).clientSecret;

export function Shop({ children }) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={createSession}>
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Open>
        {children}
        <PaymentElement />
        <Submit.Root />
      </CheckoutStatus.Open>
    </CheckoutProvider>
  );
}
`,
};

let shop: string;
let remove: () => Promise<void>;

/** Installs Next and the packed Checkstand from the registry, as a shop's developer would. */
beforeAll(async () => {
  ({ folder: shop, remove } = await temporaryFolder());
  const { devDependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const ours = ['react', 'react-dom', '@stripe/stripe-js', '@stripe/react-stripe-js'];
  await mkdir(join(shop, 'app'));
  await writeFile(join(shop, 'package.json'), JSON.stringify({ name: 'shop', private: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(shop, name), text);
  const packages = [NEXT, ...ours.map((name) => `${name}@${devDependencies[name]}`)];
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await runOrThrow('npm', ['install', ...quiet, ...packages, await pack(shop)], shop);
});
afterAll(() => remove());

const next = () => join(shop, 'node_modules/.bin/next');

/** Telemetry is off: a build asks nobody for anything. */
const quietly = (...command: string[]) =>
  runOrThrow('env', ['NEXT_TELEMETRY_DISABLED=1', ...command], shop);

describe.each(['--turbopack', '--webpack'])('a shop that is built by next build %s', (bundler) => {
  beforeAll(async () => {
    await rm(join(shop, '.next'), { recursive: true, force: true });
    await quietly(next(), 'build', bundler);
  });

  it('sends browsers the parts that it imports, and no other', () => {
    const chunks = join(shop, '.next/static/chunks');
    const text = readdirSync(chunks, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(chunks, file), 'utf8'))
      .join('\n');
    const imported = ['checkout-status-loading', 'line-item-name', 'submit-button', 'totals-list'];
    const others = [
      'checkout-page',
      'checkout-return',
      'express-checkout',
      'optional-item',
      'promotion-code-apply',
      'saved-payment-method',
      'shipping-option',
      'tax-id-toggle',
      // What the server alone asks for: a theme, and a language.
      'colorPrimary',
      'Zwischensumme',
    ];
    expect(imported.filter((mark) => !text.includes(mark))).toEqual([]);
    expect(others.filter((mark) => text.includes(mark))).toEqual([]);
  });

  it('is rendered by the server, and goes on in the browser without a complaint', async () => {
    const address = await start();
    const html = await (await fetch(address)).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<h1>A shop</h1>');
    expect(html).toContain('<p lang="de">Zwischensumme</p>');
    expect(html).toContain('--checkstand-color-primary:');
    expect(html).toContain('data-checkstand="checkout-status-loading"');

    const simulator = await startSimulator(shop);
    const browser = await chromium.launch(await launchOptions());
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const problems = collectProblems(page);
    await answerForStripe(page, shop, simulator);
    await page.route('**/create-session', async (route) => {
      await route.fulfill({ json: { clientSecret: await simulator.createSession() } });
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Pay $42.00' }).waitFor();
    await page.getByLabel('Card number').waitFor();
    expect(await page.getByText('Teapot').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Increase quantity of Teapot' }).click();
    await page.getByRole('button', { name: 'Pay $84.00' }).waitFor();
    expect(problems).toEqual([]);
  });
});

/** Starts the built shop on a free port of this machine, until the test has finished. */
async function start(): Promise<string> {
  const port = await freePort();
  const server = spawn(next(), ['start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: shop,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void server.kill());
  await new Promise<void>((resolve, reject) => {
    let printed = '';
    const hear = (text: Buffer) => {
      printed += text.toString();
      if (printed.includes('Ready in')) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', () => reject(new Error(`next start ended:\n${printed}`)));
  });
  return `http://127.0.0.1:${port}/`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
