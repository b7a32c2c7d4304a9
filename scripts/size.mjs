// @ts-check
/**
 * What Checkstand costs a page: each import bundled from the built package and minified, as a shop's bundler would do
 * it, without the peers. Fails when one is over its limit in `size-limits.mjs`, or has none.
 *
 * Run after a build. Alone it says the most important figures. With `--report` it measures more (other bundlers, what
 * Checkstand is compared with, where the bytes come from), prints every table and writes docs/size.md: `npm run size`.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { brotliSize, bundlers } from './bundlers.mjs';
import { localeTags, root } from './public-entries.mjs';
import { breakDown } from './size-breakdown.mjs';
import { goals, limits } from './size-limits.mjs';

/**
 * @typedef {object} Import
 * @property {string} name What the tables, and the limits, call it.
 * @property {string} code What a page imports, as it would be written there.
 *
 * @typedef {object} Size
 * @property {string} name
 * @property {number} minified In bytes, as are the others.
 * @property {number} gzip
 * @property {number} brotli
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {string} says What is in the table.
 * @property {Import[]} imports
 * @property {string} [short] How the shortened output calls all of them.
 */

const built = `${root}dist/index.js`;
if (!existsSync(built)) {
  console.error('There is no dist/index.js to measure: run `npm run build` first.');
  process.exit(2);
}
const { values } = parseArgs({ options: { report: { type: 'boolean', default: false } } });
const publicNames = Object.keys(await import(pathToFileURL(built).href)).sort();

/** What works by itself; anything else is measured with the provider that it needs. */
const WITHOUT_PROVIDER = [
  'AdoptedCheckoutProvider',
  'CheckoutPage',
  'CheckoutProvider',
  'CheckoutReturn',
  'useCheckoutReturn',
];

/** @param {string} name */
const alone = (name) => ({
  name,
  code: `export { ${WITHOUT_PROVIDER.includes(name) ? name : `CheckoutProvider, ${name}`} } from 'checkstand';`,
});

const isHook = (/** @type {string} */ name) => name.startsWith('use');
/** Stripe's own components, which are handed on: not a byte of them is ours. */
const isStripes = (/** @type {string} */ name) => name.endsWith('Element');

const SESSION = `export { CheckoutProvider, useCheckoutSession } from 'checkstand';`;
const FIVE = `export { CheckoutProvider, LineItems, Totals, PromotionCode, Submit } from 'checkstand';`;
const EVERYTHING = `export * from 'checkstand';`;

/** @type {Section[]} */
const sections = [
  {
    title: 'Pages',
    says: 'What whole pages import.',
    imports: [
      { name: 'provider + useCheckoutSession', code: SESSION },
      { name: 'provider, LineItems, Totals, PromotionCode, Submit', code: FIVE },
      {
        name: 'CheckoutPage, the whole page',
        code: `export { CheckoutPage } from 'checkstand';`,
      },
      { name: 'everything', code: EVERYTHING },
    ],
  },
  {
    title: 'Components',
    says:
      'Each component with all its parts, and the provider that it needs. The provider is in each of them, ' +
      'and so is what most share: a second component adds far less than these figures say. Stripe’s own ' +
      'components (`PaymentElement` and its like) are handed on and are not listed.',
    short: 'a component alone, with the provider',
    imports: publicNames.filter((name) => !isHook(name) && !isStripes(name)).map(alone),
  },
  {
    title: 'Hooks',
    says: 'Each hook with the provider that it needs.',
    short: 'a hook alone, with the provider',
    imports: publicNames.filter(isHook).map(alone),
  },
  {
    title: 'Other entries',
    says: 'The simulator and its script reach no buyer.',
    imports: [
      {
        name: 'checkstand/theme, createTheme',
        code: `export { createTheme } from 'checkstand/theme';`,
      },
      { name: 'checkstand/styles.css', code: `import 'checkstand/styles.css';` },
      {
        name: 'checkstand/locales, without the languages',
        code: `export * from 'checkstand/locales/index.js';`,
      },
      { name: 'checkstand/testing', code: `export * from 'checkstand/testing';` },
      {
        name: 'checkstand/testing/stripe.js',
        code: `import 'checkstand/testing/stripe.js';`,
      },
    ],
  },
  {
    title: 'Languages',
    says:
      'Each language, which only pages in that language import. English is also in the components, word by ' +
      'word.',
    short: 'a language',
    imports: localeTags.map((tag) => ({
      name: `checkstand/locales/${tag}`,
      code: `export * from 'checkstand/locales/${tag}';`,
    })),
  },
];

const STRIPES = '@stripe/react-stripe-js/checkout';

/** @type {Import[]} */
const beside = [
  {
    name: 'zustand: create, useShallow',
    code: `export { create } from 'zustand'; export { useShallow } from 'zustand/react/shallow';`,
  },
  {
    name: '@stripe/stripe-js/pure: loadStripe',
    code: `export { loadStripe } from '@stripe/stripe-js/pure';`,
  },
  {
    name: `${STRIPES}: the hook alone`,
    code: `export { useCheckoutElements } from '${STRIPES}';`,
  },
  {
    name: `${STRIPES}: provider, hook`,
    code: `export { CheckoutElementsProvider, useCheckoutElements } from '${STRIPES}';`,
  },
  {
    name: `${STRIPES}: provider, hook, PaymentElement`,
    code: `export { CheckoutElementsProvider, useCheckoutElements, PaymentElement } from '${STRIPES}';`,
  },
  { name: `${STRIPES}: everything`, code: `export * from '${STRIPES}';` },
  { name: '@stripe/react-stripe-js: everything', code: `export * from '@stripe/react-stripe-js';` },
  { name: 'Checkstand: provider, hook, with that peer', code: SESSION },
  { name: 'Checkstand: five components, with that peer', code: FIVE },
];

/**
 * @param {Import[]} imports
 * @param {RegExp} [external]
 * @returns {Promise<Size[]>}
 */
async function measure(imports, external) {
  const pages = Object.fromEntries(imports.map(({ name, code }) => [name, code]));
  const bundles = await bundlers.vite(pages, external);
  return imports.map(({ name }) => sizeOf(name, bundles[name] ?? ''));
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Size}
 */
function sizeOf(name, text) {
  const minified = Buffer.byteLength(text);
  return { name, minified, gzip: gzipSync(text, { level: 9 }).length, brotli: brotliSize(text) };
}

/** In kB of 1,000 bytes, as on every download meter. @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(2);

/** @param {Size} size */
function verdictOn({ name, brotli }) {
  const limit = limits[name];
  if (limit === undefined) return 'HAS NO LIMIT';
  if (brotli > limit) return 'OVER ITS LIMIT';
  const goal = goals[name];
  return goal !== undefined && brotli > goal ? `goal ${kB(goal)} not reached` : '';
}

/** @param {Size} size */
const fails = (size) => /^[A-Z ]+$/.test(verdictOn(size));

/** @param {string} name @param {string} bytes @param {Size} [size] */
function toLine(name, bytes, size) {
  const limit = size && limits[size.name] ? `of ${kB(limits[size.name] ?? 0)}` : '';
  const verdict = size ? verdictOn(size) : '';
  return `  ${name.padEnd(52)} ${bytes.padStart(14)} kB  ${limit.padEnd(10)} ${verdict}`.trimEnd();
}

/** @type {Array<{ section: Section, sizes: Size[] }>} */
const measured = [];
for (const section of sections) {
  measured.push({ section, sizes: await measure(section.imports) });
}

console.log('minified, brotli, without peers:');
for (const { section, sizes } of measured) {
  if (!section.short || values.report) {
    for (const size of sizes) console.log(toLine(size.name, kB(size.brotli), size));
    continue;
  }
  const all = sizes.map(({ brotli }) => brotli);
  const range = `${kB(Math.min(...all))}–${kB(Math.max(...all))}`;
  console.log(toLine(`${section.short} (${all.length})`, range));
  for (const size of sizes.filter(fails)) console.log(toLine(size.name, kB(size.brotli), size));
}
if (values.report) await report();
if (measured.some(({ sizes }) => sizes.some(fails))) process.exitCode = 1;

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 */
function toTable(heads, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** Measures what only the report tells, and writes docs/size.md. */
async function report() {
  const columns = ['import', 'minified', 'gzip', 'brotli'];
  const toCells = (/** @type {Size} */ { name, minified, gzip, brotli }) => [
    /[(,:]|^everything/.test(name) ? name : `\`${name}\``,
    ...[minified, gzip, brotli].map(kB),
  ];

  const compared = await measure(beside, /^react(-dom)?($|\/)/);
  const pages = Object.fromEntries(
    (sections[0]?.imports ?? []).map(({ name, code }) => [name, code]),
  );
  const [vite, webpack, esbuild] = await Promise.all([
    bundlers.vite(pages),
    bundlers.webpack(pages),
    bundlers.esbuild(pages),
  ]);
  const sizes = [vite, webpack, esbuild];
  const byBundler = Object.keys(pages).map((name) => [
    name,
    ...sizes.map((bundles) => kB(brotliSize(bundles[name] ?? ''))),
  ]);
  const shares = [
    { title: 'The five components', rows: await breakDown(FIVE) },
    { title: 'Everything', rows: await breakDown(EVERYTHING) },
  ];

  const text = [
    '# Size',
    'Written by `npm run size`; do not edit. What each import costs a page, in kB of 1,000 bytes: bundled ' +
      'by Vite from the built package for production, with nothing counted that a shop brings along itself ' +
      '(React, `@stripe/stripe-js`, `@stripe/react-stripe-js`). What is imported on demand, as the code of ' +
      '`onEvent`, is not counted either. The check fails when an import is over its limit in ' +
      '`scripts/size-limits.mjs`, or has none.',
    ...measured.flatMap(({ section, sizes: rows }) => [
      `## ${section.title}`,
      section.says,
      toTable(
        [...columns, 'limit'],
        rows.map((size) => [...toCells(size), kB(limits[size.name] ?? 0)]),
      ),
    ]),
    '## Beside others',
    'Here only React is not counted, so that Checkstand is shown with its peer `@stripe/react-stripe-js`, ' +
      'whose provider carries Stripe’s Elements. That peer shows no line item, no total, no code and no ' +
      'button: what a page writes itself for these comes on top. zustand is what a page would build a store ' +
      'of its own with. There is no other package on npm that we know of with components for a page on ' +
      'Checkout Sessions.',
    toTable(columns, compared.map(toCells)),
    '## By bundler',
    'In kB of brotli. esbuild writes the imports of React once for every module, and of `LineItem.Root` ' +
      'and its like it keeps all parts where one is used. Next is in `test/nightly`: its Turbopack takes ' +
      'the package apart by itself, its webpack needs `experimental.optimizePackageImports: ["checkstand"]` ' +
      'where a Server Component imports from `checkstand`.',
    toTable(['page', 'Vite (rolldown)', 'webpack', 'esbuild'], byBundler),
    '## Where the bytes come from',
    'By how much the page would be smaller without each group, in kB of brotli: what two groups share is ' +
      'counted in neither, so the figures do not add up to the page.',
    ...shares.flatMap(({ title, rows }) => [
      `### ${title}`,
      toTable(
        ['what', 'minified', 'brotli'],
        rows.map(({ name, minified, brotli }) => [name, kB(minified), kB(brotli)]),
      ),
    ]),
  ].join('\n\n');
  await writeFile(`${root}docs/size.md`, `${text}\n`);
  for (const size of compared) console.log(toLine(size.name, kB(size.brotli)));
  for (const [name, ...rest] of byBundler) {
    console.log(`  ${String(name).padEnd(52)} vite, webpack, esbuild: ${rest.join(', ')} kB`);
  }
  console.log('\nWrote docs/size.md.');
}
