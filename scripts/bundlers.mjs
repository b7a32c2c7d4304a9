// @ts-check
/**
 * What the bundlers of shops make of an import, from the built package: one minified file for production. What is
 * measured and what is looked through for parts that nobody imported is the same.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import webpack from 'webpack';
import { peers, reportLog, root } from './public-entries.mjs';
import withoutDynamicImports from './without-dynamic-imports.mjs';

/**
 * Bundles some pages, each by itself.
 *
 * @callback Bundler
 * @param {Readonly<Record<string, string>>} pages The name of each page → its module, as it would be written there.
 * @param {RegExp} [external] What a page brings along itself, and is not counted: the peers of Checkstand.
 * @returns {Promise<Record<string, string>>} The name of each page → its bundle.
 * @throws at anything that the bundler complains of.
 *
 * @typedef {'vite' | 'webpack' | 'esbuild'} BundlerName
 */

/** What users import → where it was built to. The longer names come first. */
const builtEntries = {
  'checkstand/styles.css': `${root}dist/styles.css`,
  'checkstand/testing/stripe.js': `${root}dist/testing/stripe.js`,
  'checkstand/testing': `${root}dist/testing/index.js`,
  'checkstand/theme': `${root}dist/theme/index.js`,
  'checkstand/locales': `${root}dist/locales`,
  checkstand: `${root}dist/index.js`,
};

const production = { 'process.env.NODE_ENV': '"production"' };

/** What Checkstand is built to. */
const target = 'es2022';

/** @type {Bundler} */
async function withVite(pages, external = peers) {
  /** @type {Record<string, string>} */
  const bundles = {};
  for (const [name, code] of Object.entries(pages)) {
    const result = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      mode: 'production',
      define: production,
      resolve: { alias: builtEntries },
      plugins: [
        {
          name: 'page',
          enforce: 'pre',
          // The filters keep Rolldown from asking us about hundreds of other modules.
          resolveId: { filter: { id: /^virtual:page$/ }, handler: () => '\0page.js' },
          load: { filter: { id: /^\0page\.js$/ }, handler: () => code },
          transform: {
            filter: { code: /\bimport\(/ },
            handler: (text) => ({ code: withoutDynamicImports(text), map: null }),
          },
        },
      ],
      build: {
        write: false,
        target,
        reportCompressedSize: false,
        rolldownOptions: {
          input: 'virtual:page',
          external,
          preserveEntrySignatures: 'strict',
          output: { codeSplitting: false, format: 'es' },
          onLog: reportLog,
        },
      },
    });
    const outputs = Array.isArray(result) ? result : [result];
    bundles[name] = outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n');
  }
  return bundles;
}

/**
 * How esbuild makes pages: each goes into a file that is named by its place among them.
 *
 * @param {Parameters<Bundler>[0]} pages
 * @param {RegExp} [external]
 * @returns {import('esbuild').BuildOptions & { write: false }}
 */
export function esbuildOptions(pages, external = peers) {
  return {
    entryPoints: Object.keys(pages).map((name, index) => ({
      in: `page:${name}`,
      out: String(index),
    })),
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target,
    legalComments: 'none',
    logLevel: 'silent',
    absWorkingDir: root,
    alias: builtEntries,
    define: production,
    plugins: [
      {
        name: 'page',
        setup(builder) {
          builder.onResolve({ filter: /^page:/ }, ({ path }) => ({ path, namespace: 'page' }));
          builder.onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({
            contents: pages[path.slice('page:'.length)] ?? '',
            resolveDir: root,
          }));
          builder.onResolve({ filter: external }, ({ path }) => ({ path, external: true }));
          builder.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, async ({ path }) => ({
            contents: withoutDynamicImports(await readFile(path, 'utf8')),
          }));
        },
      },
    ],
  };
}

/** @type {Bundler} */
async function withEsbuild(pages, external) {
  const { outputFiles, warnings } = await esbuild.build(esbuildOptions(pages, external));
  // An import for its effects alone is left out, as it should be.
  throwIfAny(warnings.filter(({ id }) => id !== 'ignored-bare-import'));
  const names = Object.keys(pages);
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [names[Number(/\d+/.exec(path)?.[0])] ?? '', text]),
  );
}

/** @type {Bundler} */
async function withWebpack(pages, external = peers) {
  const compiler = webpack({
    context: root,
    mode: 'production',
    target: ['web', target],
    entry: Object.fromEntries(
      Object.entries(pages).map(([name, code]) => [
        name,
        {
          import: `data:text/javascript,${encodeURIComponent(code)}`,
          library: { type: 'module' },
        },
      ]),
    ),
    externals: [external],
    externalsType: 'module',
    experiments: { outputModule: true },
    output: { path: '/', filename: '[name].js' },
    resolve: { alias: builtEntries },
    module: {
      rules: [
        {
          test: /[\\/]dist[\\/].*\.js$/,
          use: fileURLToPath(new URL('without-dynamic-imports.mjs', import.meta.url)),
        },
      ],
    },
    performance: false,
    devtool: false,
  });
  /** @type {Record<string, string>} */
  const bundles = {};
  compiler.hooks.shouldEmit.tap('page', (compilation) => {
    for (const { name, source } of compilation.getAssets()) {
      bundles[name.slice(0, -'.js'.length)] = String(source.source());
    }
    return false;
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  const { errors = [], warnings = [] } = stats?.compilation ?? {};
  throwIfAny([...errors, ...warnings]);
  return bundles;
}

/** @param {ReadonlyArray<{ text?: string, message?: string }>} problems */
function throwIfAny(problems) {
  if (problems.length === 0) return;
  throw new Error(problems.map(({ text, message }) => text ?? message).join('\n'));
}

/** @type {Readonly<Record<BundlerName, Bundler>>} */
export const bundlers = { vite: withVite, webpack: withWebpack, esbuild: withEsbuild };

/**
 * The size of a file as browsers get it, in bytes: compressed with brotli, by a server that compresses once.
 *
 * @param {string} text
 */
export function brotliSize(text) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params: quality }).length;
}
