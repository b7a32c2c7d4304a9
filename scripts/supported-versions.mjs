// @ts-check
/**
 * The versions of the peers that Checkstand is tested with, and where they lie in the repository: the newest ones at
 * its root, the others in workspaces below `test/matrix`.
 */
import { root } from './public-entries.mjs';

/**
 * The folder, below the root, whose `node_modules` has the Stripe packages of a train.
 *
 * @type {Record<import('../src/testing/trains.ts').Train, string>}
 */
export const trainFolders = {
  clover: 'test/matrix/clover/',
  dahlia: 'test/matrix/dahlia/',
  endive: '',
};

/** The folder, below the root, whose `node_modules` has that major of React. */
export const reactFolders = { 18: 'test/matrix/react-18/', 19: '' };

/** What Vitest has to transform so that the aliases below hold within it too. */
export const inlined = [/@testing-library\/react/, /@stripe\//];

/**
 * Aliases with which everything in a test gets that major of React.
 *
 * @param {keyof typeof reactFolders} major
 * @returns {Array<{ find: RegExp, replacement: string }>}
 */
export function reactAliases(major) {
  if (reactFolders[major] === '') return [];
  const folder = `${root}${reactFolders[major]}node_modules`;
  return [
    // Its CommonJS build would ask Node for React, past these aliases.
    {
      find: /^@testing-library\/react$/,
      replacement: `${root}node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
    },
    { find: /^react($|\/)/, replacement: `${folder}/react$1` },
    { find: /^react-dom($|\/)/, replacement: `${folder}/react-dom$1` },
  ];
}

/**
 * Aliases with which everything in a test gets the Stripe packages of that train. They name files, because an alias
 * goes past the `exports` of a package.
 *
 * @param {keyof typeof trainFolders} train
 * @returns {Array<{ find: RegExp, replacement: string }>}
 */
export function stripeAliases(train) {
  const folder = `${root}${trainFolders[train]}node_modules/@stripe`;
  return [
    { find: /^@stripe\/stripe-js$/, replacement: `${folder}/stripe-js/dist/index.mjs` },
    {
      find: /^@stripe\/react-stripe-js$/,
      replacement: `${folder}/react-stripe-js/dist/react-stripe.esm.mjs`,
    },
    {
      find: /^@stripe\/react-stripe-js\/checkout$/,
      replacement: `${folder}/react-stripe-js/dist/checkout.esm.mjs`,
    },
  ];
}
