import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

/** A port that is free now. Kept in the environment, because every worker reads this file again. */
const port = (process.env['CHECKSTAND_E2E_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: await launchOptions(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node examples/storefront/start.mjs',
    url: baseURL,
    // Nothing must reload a page in the midst of a test; waiting states are still there to be seen.
    env: { PORT: port, STOREFRONT_WATCH: 'off', SIMULATOR_LATENCY: '60' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 60_000,
  },
});
