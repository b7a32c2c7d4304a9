import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';
import { publicEntries, root } from './scripts/public-entries.mjs';
import { inlined, reactAliases, stripeAliases } from './scripts/supported-versions.mjs';
import { TRAINS, type Train } from './src/testing/trains.js';

declare module 'vitest' {
  /** What a test of the matrix is told of its project. */
  export interface ProvidedContext {
    react: 18 | 19;
    train: Train;
  }
}

/** Vitest leaves one core idle, which on two cores is half of them. */
const maxWorkers = '100%';

/** `npm run nightly`: whatever `npm test` only takes a sample of. */
const isNightly = Boolean(process.env['CHECKSTAND_NIGHTLY']);

/** Test files that `npm run check` leaves to `npm test`: they take a third of the time and change seldom. */
const slow = [
  'test/bench/**',
  'test/guide/**',
  'test/testing/elements/**',
  'test/testing/properties/**',
  'test/testing/stripe-js/*.test.tsx',
];

/** Tests that touch no page. They leave nothing behind, so that all files of a worker share its modules. */
const withoutPage = [
  'test/{core,examples,law,models}/**/*.test.ts',
  'test/testing/{engine,properties,scenarios}/**/*.test.ts',
  'test/testing/api/*.test.ts',
];

const node: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'node',
    environment: 'node',
    isolate: false,
    pool: 'threads',
    include: withoutPage,
    exclude: process.env['CHECKSTAND_QUICK'] ? slow : [],
    setupFiles: ['test/setup.ts'],
  },
};

/**
 * Tests in jsdom; those of server rendering say `@vitest-environment node` in their first line. Each
 * file has a context of its own in a worker that stays: a new worker would load jsdom each time,
 * which takes as long as the tests.
 */
const unit: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'jsdom',
    pool: 'vmThreads',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [
      ...withoutPage,
      'test/matrix/**',
      'test/nightly/**',
      'test/package/**',
      '**/node_modules/**',
      ...(process.env['CHECKSTAND_QUICK'] ? slow : []),
    ],
    setupFiles: ['test/setup.ts'],
  },
};

const checkstandAliases = Object.entries(publicEntries).map(([find, replacement]) => ({
  find,
  replacement,
}));

/** What renders, once more with the oldest React that is supported; every component by night. */
const oldestReact: TestProjectConfiguration = {
  extends: true,
  resolve: { alias: [...checkstandAliases, ...reactAliases(18)] },
  test: {
    name: 'react-18',
    environment: 'jsdom',
    pool: 'vmThreads',
    include: isNightly
      ? ['test/{react,components,internals}/**/*.test.{ts,tsx}']
      : ['test/{react,internals}/**/*.test.{ts,tsx}'],
    exclude: ['**/*.react-19.test.tsx', '**/node_modules/**'],
    setupFiles: ['test/setup.ts'],
    // Left outside, Node would give these the React of the repository: two Reacts in one test.
    server: { deps: { inline: inlined } },
  },
};

/** A whole purchase with each pair of a React and a train of Stripe's packages: `react-18+clover` and so on. */
const matrix = ([18, 19] as const).flatMap((react) =>
  TRAINS.map((train): TestProjectConfiguration => ({
    extends: true,
    resolve: { alias: [...checkstandAliases, ...reactAliases(react), ...stripeAliases(train)] },
    test: {
      name: `react-${react}+${train}`,
      environment: 'jsdom',
      pool: 'vmThreads',
      include: ['test/matrix/*.test.tsx'],
      setupFiles: ['test/setup.ts'],
      provide: { react, train },
      // A whole purchase is long, and much of it are lists of countries.
      testTimeout: 60_000,
      server: { deps: { inline: inlined } },
    },
  })),
);

/** The built package from outside: slow, and only right after a build. */
const packaged: TestProjectConfiguration = {
  test: {
    name: 'package',
    environment: 'node',
    include: ['test/package/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
};

/** What is too slow for every change, or needs the registry: `npm run nightly`. */
const nightly: TestProjectConfiguration = {
  test: {
    name: 'nightly',
    environment: 'node',
    include: ['test/nightly/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
};

/** Every story in a real browser, with its play function and axe. */
const stories = async (): Promise<TestProjectConfiguration> => ({
  extends: `${root}.storybook/vite.config.ts`,
  plugins: [storybookTest({ configDir: `${root}.storybook` })],
  test: {
    name: 'storybook',
    // A matrix plays the stories of its component again, for the pictures.
    exclude: isNightly ? [] : ['stories/states/**'],
    testTimeout: 60_000,
    // One page for all: a new one for each file would load every module again.
    isolate: false,
    // It extends another configuration than this one.
    maxWorkers,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

export default defineConfig({
  resolve: { alias: publicEntries },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    maxWorkers,
    // Enough on a machine that has more to do; a test that hangs still ends.
    testTimeout: 20_000,
    projects: [node, unit, oldestReact, ...matrix, packaged, nightly, await stories()],
  },
});
