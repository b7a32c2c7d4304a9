// @ts-check
/**
 * Where the bytes of a page come from, module by module: for the report of `npm run size`.
 */
import * as esbuild from 'esbuild';
import { brotliSize, esbuildOptions } from './bundlers.mjs';

/**
 * @typedef {object} Share
 * @property {string} name
 * @property {number} minified In bytes.
 * @property {number} brotli By how many bytes the page would be smaller without it.
 */

/**
 * What the modules of `dist` are for. Each belongs to the first group whose expression matches its path.
 *
 * @type {ReadonlyArray<readonly [name: string, modules: RegExp]>}
 */
const groups = [
  ['Names that are exported, and how bundlers hold them together', /index(\.parts)?\.js$|^page:/],
  ['Address formats of all countries', /^core\/address-formats/],
  ['Tax ids of all countries', /^core\/tax-id-types/],
  [
    'Session: Stripe.js started, restarted, kept and told apart',
    /^(stripe\/|errors|core\/(store|scope|session|checkout|checkout-state|share-structure)\.js|react\/(\w*CheckoutProvider|checkout-context|stripe-provider|useRawStore|LiveRegion|messages-context)\.js)/,
  ],
  [
    'Paying: checks, order of events, one payment',
    /^core\/(submit|missing-details|requirements|hand-over|update-failed)\.js/,
  ],
  [
    'Other actions: pending, errors, optimistic quantities',
    /^core\/(runner|verbs|wishes|quantities|checkout-errors|server-update|reread|contact)\.js/,
  ],
  ['What is read of a session: totals, lines, prices, what recurs', /^core\//],
  ['English words, and how sentences are made', /^(messages\/|react\/messages)/],
  ['What every part is made with: props, refs, state attributes, focus', /^internals\//],
  ['Hooks: what parts and your own markup ask for', /^react\//],
];

/** @param {string} path */
function groupOf(path) {
  const group = groups.find(([, modules]) => modules.test(path));
  if (group) return group[0];
  const folder = /^components\/([^/]+)\//.exec(path)?.[1];
  return folder ? `Parts: ${folder}` : path;
}

/**
 * The shares of one page, the largest first.
 *
 * @param {string} code The module of the page.
 * @returns {Promise<Share[]>}
 */
export async function breakDown(code) {
  // With its white space left in, esbuild says above each module where it is from.
  const { outputFiles } = await esbuild.build({
    ...esbuildOptions({ page: code }),
    minify: false,
    minifyIdentifiers: true,
    minifySyntax: true,
  });
  const [, ...pieces] = (outputFiles[0]?.text ?? '')
    .replace(/^export \{[^}]*\};$/m, '')
    .split(/^\/\/ (?:dist\/)?(\S+)$/m);
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (let index = 0; index < pieces.length; index += 2) {
    const name = groupOf(pieces[index] ?? '');
    const { code: text } = await esbuild.transform(pieces[index + 1] ?? '', {
      minifyWhitespace: true,
    });
    texts.set(name, (texts.get(name) ?? '') + text);
  }
  const all = brotliSize([...texts.values()].join(''));
  return [...texts]
    .map(([name, text]) => {
      const others = [...texts].filter(([other]) => other !== name).map(([, other]) => other);
      return { name, minified: text.length, brotli: all - brotliSize(others.join('')) };
    })
    .sort((a, b) => b.brotli - a.brotli);
}
