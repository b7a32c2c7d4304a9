// @ts-check
/**
 * Whether the tests would notice: puts one small fault after the other into `src/core` and `src/stripe`, and runs the
 * tests that reach it. `npm run mutation [-- file …]`; all files take hours.
 *
 * First the quick tests without a page, then those of hooks and parts for what these let pass. Works on a copy, with a
 * Stryker that is installed there: it is as large as everything else together, and nothing but this needs it.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './public-entries.mjs';

const STRYKER = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];

/** Data, with tests of their own that compare it with its source. */
const WITHOUT = ['!src/core/{address-formats,tax-id-types}.ts'];

/** The part of all faults that the tests are to notice. */
const GOAL = 0.9;

const WITHOUT_PAGE = 'test/core/*.test.ts test/stripe/*.test.ts';
const WITH_PAGE = [
  'test/submit/*.test.tsx',
  'test/react/!(tearing|every-action|announcements|theme).test.tsx',
  'test/components/{checkout-return,checkout-status,currency-options,email,line-item,line-items}/*.test.tsx',
  'test/components/{optional-item,phone-number,promotion-code,recurring-summary,shipping-options,submit,totals}/*.test.tsx',
  'test/hostile/newer-train.test.tsx',
].join(' ');

/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ file: string, mutant: Mutant }} Found
 */

/**
 * Throws when the command fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 */
function run(command, args, cwd, env = {}) {
  execFileSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
}

/**
 * Runs the tests against every fault in those places.
 *
 * @param {string} copy
 * @param {string[]} places
 * @param {Record<string, string>} tests
 * @returns {Promise<Found[]>}
 */
async function mutate(copy, places, tests) {
  const config = {
    mutate: places,
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: 'mutants.json' },
    // It reads the one of TypeScript 5 and 6.
    tsconfigFile: 'none.json',
  };
  await writeFile(join(copy, 'stryker.config.json'), JSON.stringify(config));
  run('npx', ['stryker', 'run'], copy, tests);
  /** @type {{ files: Record<string, { mutants: Mutant[] }> }} */
  const { files } = JSON.parse(await readFile(join(copy, 'mutants.json'), 'utf8'));
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, mutant })),
  );
}

/** @param {Found} found */
const isAlive = ({ mutant: { status } }) => status === 'Survived' || status === 'NoCoverage';

/** @param {Found} found */
function placeOf({ file, mutant: { location } }) {
  const { start, end } = location;
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** @param {Found} found */
const nameOf = (found) =>
  `${placeOf(found)} ${found.mutant.mutatorName} ${found.mutant.replacement ?? ''}`;

const copy = await mkdtemp(join(tmpdir(), 'checkstand-mutation-'));
try {
  const left = ['.git', 'node_modules', 'dist', 'test-results', 'storybook-static'];
  await cp(root, copy, {
    recursive: true,
    filter: (path) => !left.some((name) => path.startsWith(join(root, name))),
  });
  run('npm', ['ci', '--no-audit', '--no-fund'], copy);
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...STRYKER], copy);
  const places = process.argv.slice(2);
  const first = await mutate(
    copy,
    places.length > 0 ? places : ['src/core/**/*.ts', 'src/stripe/**/*.ts', ...WITHOUT],
    { CHECKSTAND_MUTATION_TESTS: WITHOUT_PAGE },
  );
  const alive = new Map(first.filter(isAlive).map((found) => [nameOf(found), found]));
  if (alive.size > 0) {
    const again = await mutate(copy, [...new Set([...alive.values()].map(placeOf))], {
      CHECKSTAND_MUTATION_TESTS: WITH_PAGE,
      CHECKSTAND_MUTATION_PAGE: 'yes',
    });
    for (const found of again) if (!isAlive(found)) alive.delete(nameOf(found));
  }
  const noticed = 1 - alive.size / first.length;
  for (const name of alive.keys()) console.log(name);
  console.log(`${first.length} faults, ${(100 * noticed).toFixed(1)} % noticed`);
  if (noticed < GOAL) process.exitCode = 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}
