// @ts-check
/**
 * What the bundlers of shops make of an import, from the built package: one file, minified, for production. What is
 * measured and what is looked through for parts that nobody imported is the same.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import webpack from 'webpack';
import { peers, reportLog, root } from './public-entries.mjs';
import withoutDynamicImports from './without-dynamic-imports.mjs';

/**
 * @typedef {object} Source
 * @property {string} code The module of the page, as it would be written there.
 * @property {RegExp} [external] What the page brings along itself, and is not counted. The peers of Checkstand.
 *
 * @typedef {(source: Source) => Promise<string>} Bundler
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

const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };
/** What Checkstand is built to. A shop that asks for less gets more bytes. */
const TARGET = 'es2022';

/**
 * What a bundler complains of is an error of ours.
 *
 * @param {ReadonlyArray<string>} problems
 */
function throwIfAny(problems) {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** @type {Bundler} */
async function withVite({ code, external = peers }) {
  const entry = 'virtual:page.js';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: PRODUCTION,
    resolve: { alias: builtEntries },
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
        transform: (text) => ({ code: withoutDynamicImports(text), map: null }),
      },
    ],
    build: {
      write: false,
      target: TARGET,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        external,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, format: 'es' },
        onLog: reportLog,
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
    .join('\n');
}

/** @type {Bundler} */
async function withEsbuild({ code, external = peers }) {
  const result = await esbuild.build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'silent',
    alias: builtEntries,
    define: PRODUCTION,
    plugins: [
      {
        name: 'page',
        setup(builder) {
          builder.onResolve({ filter: external }, ({ path }) => ({ path, external: true }));
          builder.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, async ({ path }) => ({
            contents: withoutDynamicImports(await readFile(path, 'utf8')),
          }));
        },
      },
    ],
  });
  // An import for its effects alone is left out, as it should be.
  const warnings = result.warnings.filter(({ id }) => id !== 'ignored-bare-import');
  throwIfAny(warnings.map(({ text }) => text));
  return result.outputFiles.map(({ text }) => text).join('\n');
}

/** @type {Bundler} */
async function withWebpack({ code, external = peers }) {
  /** @type {import('webpack').Configuration} */
  const configuration = {
    context: root,
    mode: 'production',
    target: ['web', TARGET],
    entry: `data:text/javascript,${encodeURIComponent(code)}`,
    externals: [external],
    externalsType: 'module',
    experiments: { outputModule: true },
    output: { library: { type: 'module' }, path: '/', filename: 'page.js' },
    resolve: { alias: builtEntries },
    module: {
      rules: [
        {
          test: /\.js$/,
          use: fileURLToPath(new URL('without-dynamic-imports.mjs', import.meta.url)),
        },
      ],
    },
    performance: false,
    devtool: false,
  };
  /** @type {string[]} */
  const texts = [];
  const compiler = webpack(configuration);
  compiler.hooks.shouldEmit.tap('page', (compilation) => {
    for (const { source } of compilation.getAssets()) texts.push(String(source.source()));
    return false;
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  const { errors = [], warnings = [] } = stats?.compilation ?? {};
  throwIfAny([...errors, ...warnings].map(String));
  return texts.join('\n');
}

/** @type {Readonly<Record<'vite' | 'webpack' | 'esbuild', Bundler>>} */
export const bundlers = { vite: withVite, webpack: withWebpack, esbuild: withEsbuild };
