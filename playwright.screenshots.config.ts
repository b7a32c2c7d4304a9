import { defineConfig } from '@playwright/test';
import { freePort } from './scripts/free-port.mjs';
import { launchOptions } from './scripts/chromium.mjs';
import { staticStorybook } from './scripts/static-storybook.mjs';

/** A port that is free now. Kept in the environment, because every worker reads this file again. */
const port = (process.env['CHECKSTAND_STORYBOOK_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

/** The static Storybook, as `npm run screenshots` has built it. */
export default defineConfig({
  testDir: 'test/screenshots',
  outputDir: 'test-results/screenshots',
  snapshotPathTemplate: 'test/screenshots/baselines/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 30_000,
    toHaveScreenshot: {
      // Playwright's own lets a text in another grey pass.
      threshold: 0.02,
      stylePath: 'test/screenshots/picture.css',
    },
  },
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 768, height: 1024 },
    launchOptions: await launchOptions(),
  },
  webServer: {
    command: `vite preview --config .storybook/vite.config.ts --outDir ${staticStorybook} --host 127.0.0.1 --port ${port} --strictPort`,
    url: `${baseURL}/index.json`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 60_000,
  },
});
