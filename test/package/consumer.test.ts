import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/chromium.mjs';
import { root } from '../../scripts/public-entries.mjs';
import { pack, run, runOrThrow, temporaryFolder } from './pack.js';
import { readSample } from './sample.js';
import { answerForStripe, collectProblems, startSimulator } from './shop.js';

/** The shop's own dependencies, in the versions of this repository. */
const dependencies = [
  '@stripe/react-stripe-js',
  '@stripe/stripe-js',
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  'react',
  'react-dom',
  'typescript',
  'vite',
];

const files: Record<string, string> = {
  'index.html':
    '<!doctype html><html lang="en"><head><title>A shop</title></head><body><div id="root"></div><script type="module" src="/main.tsx"></script></body></html>',
  'main.tsx': `
import { StrictMode } from 'react';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import * as sample from './sample.js';

const isComponent = (value: unknown): value is ComponentType => typeof value === 'function';
const exported: unknown[] = Object.values(sample);
const App = exported.find(isComponent);
if (!App) throw new Error('The sample exports no component.');
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
`,
  'vite.config.ts': `
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [react()] });
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'preserve',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      types: [],
    },
    files: ['main.tsx', 'sample.tsx'],
  }),
};

let shop: string;
let remove: () => Promise<void>;

/** Installs the packed Checkstand into an empty Vite and React app, as a shop's developer would. */
beforeAll(async () => {
  ({ folder: shop, remove } = await temporaryFolder());
  const manifest = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const own = Object.fromEntries(
    dependencies.map((name) => [name, String(manifest.devDependencies[name])]),
  );
  const app = { name: 'shop', version: '1.0.0', private: true, type: 'module', dependencies: own };

  // The lock of this repository names the file of every version, so that npm finds what it needs in
  // its cache and asks the registry nothing; what the shop does not use is left out by npm.
  const lock = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8'));
  const installed = Object.entries(lock.packages).filter(([path]) =>
    path.startsWith('node_modules/'),
  );
  const isWorkspace = ([, entry]: [string, unknown]) => (entry as { link?: boolean }).link === true;
  lock.packages = {
    '': app,
    ...Object.fromEntries(installed.filter((entry) => !isWorkspace(entry))),
  };

  await writeFile(join(shop, 'package.json'), JSON.stringify(app));
  await writeFile(join(shop, 'package-lock.json'), JSON.stringify({ ...lock, name: 'shop' }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(shop, name), text);
  await writeFile(join(shop, 'sample.tsx'), await readSample());

  const packed = join(shop, 'packed');
  await mkdir(packed);
  const tarball = await pack(packed);
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await runOrThrow('npm', ['install', ...quiet, tarball], shop);
});
afterAll(() => remove());

it('type-checks', async () => {
  expect(await run('node_modules/.bin/tsc', ['-p', '.'], shop)).toEqual({ ok: true, output: '' });
});

it('builds and renders a checkout in a browser', async () => {
  await runOrThrow('node_modules/.bin/vite', ['build'], shop);

  const simulator = await startSimulator(shop);
  const server = await serve(join(shop, 'dist'), simulator.createSession);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch(await launchOptions());
    const page = await browser.newPage();
    const problems = collectProblems(page);
    await answerForStripe(page, shop, simulator);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

    const pay = page.getByRole('button', { name: /^Pay/ });
    await pay.waitFor();
    await page.getByLabel('Card number').waitFor();
    expect(await page.getByText('Teapot').count()).toBeGreaterThan(0);
    expect(await page.getByText('$42.00').count()).toBeGreaterThan(0);
    // Without fonts text is 0 pixels wide, and every test of layout would pass for that reason.
    const text = await pay.evaluate((button) => {
      const range = button.ownerDocument.createRange();
      range.selectNodeContents(button);
      return range.getBoundingClientRect().width;
    });
    expect(text).toBeGreaterThan(20);
    expect(problems).toEqual([]);
  } finally {
    await browser?.close();
    server.close();
  }
});

/** The shop's pages, and for anything that is posted the client secret of a new session. */
async function serve(folder: string, createSession: () => Promise<string | null>): Promise<Server> {
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const answer = async () => {
      if (request.method === 'POST') {
        const clientSecret = await createSession();
        response.setHeader('content-type', 'application/json');
        return JSON.stringify({ clientSecret, client_secret: clientSecret });
      }
      const path = new URL(request.url ?? '/', 'http://shop').pathname;
      const file = extname(path) ? path : '/index.html';
      response.setHeader('content-type', types[extname(file)] ?? 'text/html');
      return readFile(join(folder, file));
    };
    answer().then(
      (body) => response.end(body),
      (error: unknown) => response.writeHead(404).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
