import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

/** The static Storybook, as `npm run screenshots` has built it. */
export default defineConfig({
  testDir: 'test/screenshots',
  globalSetup: './test/screenshots/serve.ts',
  outputDir: 'test-results/screenshots',
  snapshotPathTemplate: 'test/screenshots/baselines/{arg}{ext}',
  fullyParallel: true,
  grepInvert: process.env['CHECKSTAND_NIGHTLY'] ? undefined : /@nightly/,
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
    // Set by the one who serves it.
    baseURL: process.env['CHECKSTAND_STORYBOOK'],
    browserName: 'chromium',
    viewport: { width: 768, height: 1024 },
    launchOptions: await launchOptions(),
  },
});
