import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { publicEntries, root } from '../../scripts/public-entries.mjs';
import { makeOrder } from '../sessions/make-order.js';

/** What the page of the bench is built for. */
export interface PageBuild {
  /** Where it is written to. */
  readonly folder: string;
  /** The lengths of the orders that it can show. */
  readonly lines: readonly number[];
  /** Keeps the names of functions, for a profile. */
  readonly readable: boolean;
}

/** Builds the page with everything in it for production, as a shop would, and the orders that it shows. */
export async function buildPage({ folder, lines, readable }: PageBuild): Promise<void> {
  await build({
    root: `${root}bench/page`,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: publicEntries },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: readable ? false : 'oxc',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        onLog(level, log, report) {
          // A bundle for one browser has no use for 'use client'; what one version of a peer lacks is looked up by name.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'IMPORT_IS_UNDEFINED') {
            report(level, log);
          }
        },
      },
    },
  });
  for (const count of lines) {
    const order = await makeOrder(count);
    await writeFile(join(folder, `order-${count}.json`), JSON.stringify(order));
  }
}
