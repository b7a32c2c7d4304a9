import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { root, sourceModules } from './scripts/public-entries.mjs';

/** The one module that a page gets as a script of its own. */
const SCRIPT = 'testing/stripe';
const { [SCRIPT]: script = '', ...modules } = sourceModules;

/**
 * Hooks are told who calls them, for the errors of a development build: `useStore(selector, '<Totals.Root>')`. A
 * production build says these names nowhere, so what is built lets it drop them.
 */
const callersInDevelopment: Plugin = {
  name: 'callers-in-development',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(components|react)\// },
    handler: (code) => ({
      code: code.replaceAll(
        /'(<[A-Z]\w+(\.\w+)?>|use[A-Z]\w+|[A-Z]\w+\.[A-Z]\w+)'(?=\s*[,);])/g,
        "(process.env.NODE_ENV !== 'production' && $&)",
      ),
      // No line moves.
      map: null,
    }),
  },
};

/**
 * The library: one file per module, so that a shop's bundler drops the parts it does not use and
 * `'use client'` stays on the first line of the modules that need it.
 */
const library: UserConfig = {
  publicDir: false,
  plugins: [callersInDevelopment],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    lib: { entry: modules, formats: ['es'] },
    rolldownOptions: {
      // Every module is an entry and every import stays an import: `preserveModules` would turn
      // `export * as Totals` into an object, of which a shop's bundler can drop no part.
      external: (_, importer) => importer !== undefined,
      output: { entryFileNames: '[name].js' },
      onLog(level, log, report) {
        // It warns that a bundler ignores 'use client'; here every module stays a module.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
};

/** The theme: one file with its imports in place, as written otherwise. */
const styles: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    cssMinify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { styles: `${root}src/theme/styles.css` },
      output: { assetFileNames: '[name][extname]' },
    },
  },
};

/** The simulated Stripe.js as a classic script, in one file. */
const stripeScript: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { [SCRIPT]: script },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
};

/** `vite build` builds the library, `--mode styles` the theme, `--mode script` the simulated Stripe.js. */
export default defineConfig(({ mode }) => {
  if (mode === 'styles') return styles;
  return mode === 'script' ? stripeScript : library;
});
