// @ts-check
/**
 * The entries of the package, read from `src`. The build, the tests, the stories and the example
 * share this list, so that an entry exists everywhere as soon as its file exists.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** The tags of the locales, such as `en` or `pt-BR`: one per file of `src/locales`. */
export const localeTags = readdirSync(`${root}src/locales`)
  .filter((file) => /^[a-z]{2,3}(-\w+)?\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

/**
 * The JavaScript entries: the path of each built file without its ending → its source.
 *
 * @type {Record<string, string>}
 */
export const sourceEntries = {
  index: `${root}src/index.ts`,
  'testing/index': `${root}src/testing/index.ts`,
  'theme/index': `${root}src/theme/index.ts`,
  'locales/index': `${root}src/locales/index.ts`,
  ...Object.fromEntries(
    localeTags.map((tag) => [`locales/${tag}`, `${root}src/locales/${tag}.ts`]),
  ),
};

/**
 * Every module of `src`, in the form of {@link sourceEntries}.
 *
 * @type {Record<string, string>}
 */
export const sourceModules = Object.fromEntries(
  readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => [file.replace(/\.tsx?$/, ''), `${root}src/${file}`]),
);

/**
 * What users import → where it lies in `src`: aliases for Vite, so that tests, stories and the
 * example import Checkstand as its users do.
 *
 * @type {Record<string, string>}
 */
export const publicEntries = {
  'checkstand/testing': sourceEntries['testing/index'] ?? '',
  'checkstand/theme': sourceEntries['theme/index'] ?? '',
  'checkstand/styles.css': `${root}src/theme/styles.css`,
  'checkstand/locales': `${root}src/locales`,
  checkstand: sourceEntries['index'] ?? '',
};

/** What a shop brings along itself: never part of the bundle. */
export const peers = /^(react|react-dom|@stripe\/stripe-js|@stripe\/react-stripe-js)($|\/)/;

/**
 * What a bundler says of Checkstand that is worth reading: not that it ignores 'use client', nor that
 * a version of a peer lacks a name, which is looked up by name on purpose.
 *
 * @type {NonNullable<import('vite').Rolldown.InputOptions['onLog']>}
 */
export const reportLog = (level, log, report) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'IMPORT_IS_UNDEFINED') {
    report(level, log);
  }
};
