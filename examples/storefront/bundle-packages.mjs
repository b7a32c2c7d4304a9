// @ts-check
/**
 * Bundles entries of Checkstand into one file each. A shop's dev server does the same with every
 * package that is installed; here Checkstand is source, and its hundreds of modules would be as many
 * requests of the page.
 */
import { rm } from 'node:fs/promises';
import { build } from 'vite';
import {
  peers,
  publicEntries,
  reportLog,
  root as repository,
} from '../../scripts/public-entries.mjs';

/** Each store has a folder of its own: another one may be starting at the same time. */
const folder = `${repository}examples/storefront/.packages/${process.pid}`;

/**
 * @param {ReadonlyArray<'checkstand' | 'checkstand/testing'>} names What the store imports.
 * @returns {Promise<{ files: Record<string, string>; remove: () => Promise<void> }>} The file of each, by its name.
 */
export async function bundlePackages(names) {
  /** @param {string} name */
  const fileOf = (name) => name.replace('/', '-');
  const environment = process.env['NODE_ENV'];
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      lib: {
        entry: Object.fromEntries(names.map((name) => [fileOf(name), publicEntries[name] ?? name])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: peers,
        output: { entryFileNames: '[name].mjs' },
        onLog: reportLog,
      },
    },
  });
  // Vite says "production" where nothing was said, and a dev server started after it would believe that.
  if (environment === undefined) delete process.env['NODE_ENV'];
  return {
    files: Object.fromEntries(names.map((name) => [name, `${folder}/${fileOf(name)}.mjs`])),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
