import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { root, sourceModules } from './scripts/public-entries.mjs';

/**
 * The library: one file per module, so that a shop's bundler drops the parts it does not use and
 * `'use client'` stays on the first line of the modules that need it.
 */
const library: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    lib: { entry: sourceModules, formats: ['es'] },
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

/** `vite build` builds the library, `vite build --mode styles` the theme. */
export default defineConfig(({ mode }) => (mode === 'styles' ? styles : library));
