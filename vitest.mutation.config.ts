import { defineConfig } from 'vitest/config';
import { publicEntries } from './scripts/public-entries.mjs';

/** How `npm run mutation` runs the tests: which, and whether they need a page, is in the environment. */
export default defineConfig({
  resolve: { alias: publicEntries },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: process.env['CHECKSTAND_MUTATION_PAGE'] ? 'jsdom' : 'node',
    // Every mutant runs them anew.
    isolate: false,
    testTimeout: 20_000,
    include: (process.env['CHECKSTAND_MUTATION_TESTS'] ?? '').split(' '),
    setupFiles: ['test/setup.ts'],
  },
});
