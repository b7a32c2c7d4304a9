// @ts-check
/**
 * What Checkstand costs a page: each bundle minified and compressed with brotli, as a shop's bundler
 * would make it from the built package, without the peers. Fails when a bundle is over its budget.
 *
 * Run after a build: `npm run size`. With `--json FILE` the numbers are written to a file as well.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { localeTags, peers, reportLog, root } from './public-entries.mjs';

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} bytes Brotli.
 * @property {number | undefined} budget In bytes, brotli: more fails the check. Undefined: only reported.
 * @property {number | undefined} goal In bytes, brotli: where the bundle should get to. Missing it is reported.
 */

/** 1 kB is 1,000 bytes, as on every download meter. */
const kB = 1000;

/** What a page imports, as it would be written there. */
const bundles = [
  {
    name: 'provider + useCheckoutSession',
    code: `export { CheckoutProvider, useCheckoutSession } from 'checkstand';`,
    budget: 3 * kB,
  },
  {
    name: 'provider, LineItems, Totals, PromotionCode, Submit',
    code: `export { CheckoutProvider, LineItems, Totals, PromotionCode, Submit } from 'checkstand';`,
    // What it takes today, so that it does not grow unseen on its way to the goal.
    budget: 13.8 * kB,
    goal: 8 * kB,
  },
  {
    name: 'CheckoutPage, the whole page',
    code: `export { CheckoutPage } from 'checkstand';`,
  },
  {
    name: 'everything',
    code: `export * from 'checkstand';`,
    // As above: the goal was set before half of the components were thought of.
    budget: 32.4 * kB,
    goal: 16 * kB,
  },
  {
    name: 'checkstand/theme, createTheme',
    code: `export { createTheme } from 'checkstand/theme';`,
    budget: 4 * kB,
  },
  { name: 'checkstand/testing', code: `export * from 'checkstand/testing';` },
  { name: 'checkstand/testing/stripe.js', code: `import 'checkstand/testing/stripe.js';` },
  ...localeTags.map((tag) => ({
    name: `checkstand/locales/${tag}`,
    code: `export * from 'checkstand/locales/${tag}';`,
    budget: 5 * kB,
  })),
];

const styles = { name: 'checkstand/styles.css', file: 'dist/styles.css', budget: 5 * kB };

/** @param {string | Uint8Array} text */
function brotliSize(text) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params: quality }).length;
}

/**
 * Bundles one virtual module for production.
 *
 * @param {string} input The module: a path, or a name that `code` stands for.
 * @param {string} [code]
 * @returns {Promise<string>}
 */
async function bundle(input, code) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: {
        'checkstand/styles.css': `${root}dist/styles.css`,
        'checkstand/testing/stripe.js': `${root}dist/testing/stripe.js`,
        'checkstand/testing': `${root}dist/testing/index.js`,
        'checkstand/theme': `${root}dist/theme/index.js`,
        'checkstand/locales': `${root}dist/locales`,
        checkstand: `${root}dist/index.js`,
      },
    },
    plugins: [
      {
        name: 'virtual-entry',
        enforce: 'pre',
        resolveId: (id) => (id === input && code !== undefined ? `\0${input}` : undefined),
        load: (id) => (id === `\0${input}` ? code : undefined),
        // What is imported dynamically is loaded only where a page asks for it, and is measured by itself. The call
        // stays, without the helper that Vite, alone among bundlers, would put around it.
        transform: (text) => ({ code: text.replaceAll(/\bimport\(/g, 'load('), map: null }),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input,
        external: peers,
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

/** @returns {Promise<Measured[]>} */
async function measure() {
  /** @type {Measured[]} */
  const measured = [];
  for (const { name, code, budget, goal } of bundles) {
    const text = await bundle('virtual:entry.js', code);
    measured.push({ name, bytes: brotliSize(text), budget, goal });
  }
  const css = await bundle(`${root}${styles.file}`);
  const { name, budget } = styles;
  measured.push({ name, bytes: brotliSize(css), budget, goal: undefined });
  return measured;
}

/** @param {Measured} one */
function toRow({ name, bytes, budget, goal }) {
  const size = `${(bytes / kB).toFixed(2)} kB`.padStart(9);
  const limit = budget === undefined ? '' : `of ${budget / kB} kB`;
  const missed = goal !== undefined && bytes > goal ? `, goal ${goal / kB} kB missed` : '';
  const verdict = budget !== undefined && bytes > budget ? '  OVER BUDGET' : missed;
  return `  ${name.padEnd(52)} ${size}  ${limit}${verdict}`;
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
if (!existsSync(`${root}dist/index.js`)) {
  console.error('There is no dist/index.js to measure: run `npm run build` first.');
  process.exit(2);
}
const measured = await measure();
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
console.log(`checkstand ${version}, minified, brotli, without peers:`);
for (const one of measured) console.log(toRow(one));
if (values.json) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
if (measured.some(({ bytes, budget }) => budget !== undefined && bytes > budget)) process.exit(1);
