// @ts-check
/**
 * Everything that must hold before a change is taken: `npm test`. The quick parts come first; what a
 * part prints is shown only when it fails. `npm run check` is the same without a browser or a build.
 *
 * `npm run nightly` goes through everything that `npm test` takes a sample of.
 *
 * `node scripts/test.mjs [--quick | --nightly] [part …]`
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './public-entries.mjs';
import { whyNotCompared } from './static-storybook.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {ReadonlyArray<ReadonlyArray<string>>} commands Run one after the other.
 * @property {'vitest' | 'playwright'} [counts] The runner whose tests its last command runs.
 * @property {boolean} [quick] Part of `npm run check`.
 * @property {boolean} [nightly] Part of `npm run nightly` alone.
 * @property {string} [after] The part without which it means nothing.
 * @property {string | undefined} [note] What it leaves out on this machine, and why.
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {number} passed
 * @property {number} failed
 */

const notCompared = whyNotCompared();

/** @type {ReadonlyArray<Part>} */
const parts = [
  { name: 'format', quick: true, commands: [['oxfmt', '--check', '.']] },
  {
    name: 'lint',
    quick: true,
    commands: [['oxlint'], ['node', 'scripts/import-law.mjs']],
  },
  { name: 'types', quick: true, commands: [['tsc', '-p', '.']] },
  {
    name: 'unit',
    quick: true,
    counts: 'vitest',
    commands: [['vitest', 'run', '--project', 'node', '--project', 'unit']],
  },
  {
    name: 'versions',
    counts: 'vitest',
    commands: [['vitest', 'run', '--project', 'react-18', '--project', 'react-*+*']],
  },
  { name: 'build', commands: [['npm', 'run', 'build', '--silent']] },
  { name: 'size', after: 'build', commands: [['node', 'scripts/size.mjs']] },
  {
    name: 'package',
    after: 'build',
    counts: 'vitest',
    commands: [
      ['publint', '--strict'],
      [
        'attw',
        '--pack',
        '.',
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        'styles.css',
        'testing/stripe.js',
      ],
      ['knip'],
      ['vitest', 'run', '--project', 'package'],
    ],
  },
  { name: 'storybook', counts: 'vitest', commands: [['vitest', 'run', '--project', 'storybook']] },
  {
    name: 'screenshots',
    counts: 'playwright',
    commands: [['node', 'scripts/screenshots.mjs']],
    note: notCompared && `pictures are not compared: ${notCompared}`,
  },
  { name: 'e2e', counts: 'playwright', commands: [['playwright', 'test']] },
  {
    name: 'next',
    nightly: true,
    after: 'build',
    counts: 'vitest',
    commands: [['vitest', 'run', '--project', 'nightly']],
  },
];

/**
 * Runs one command of a part.
 *
 * @param {ReadonlyArray<string>} command
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number, output: string }>}
 */
function run([program = '', ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${root}node_modules/.bin:${process.env['PATH']}`,
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
        ...env,
      },
    });
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * What a test runner reported, or nothing when it died before it could.
 *
 * @param {NonNullable<Part['counts']>} runner
 * @param {string} file
 */
async function readReport(runner, file) {
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    return runner === 'vitest'
      ? { passed: report.numPassedTests, failed: report.numFailedTests }
      : { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * @param {Part} part
 * @param {string} reports The folder for the reports of the runners.
 * @returns {Promise<Outcome>}
 */
async function runPart({ name, commands, counts, note }, reports) {
  const report = join(reports, `${name}.json`);
  const started = performance.now();
  let output = '';
  let ok = true;
  for (const [index, command] of commands.entries()) {
    const runsTests = counts !== undefined && index === commands.length - 1;
    const flags = {
      vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      playwright: ['--reporter=list,json'],
    };
    const result = await run(runsTests ? [...command, ...flags[counts]] : command, {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(values.quick ? { CHECKSTAND_QUICK: 'yes' } : {}),
      ...(values.nightly ? { CHECKSTAND_NIGHTLY: 'yes' } : {}),
    });
    if (result.code !== 0) {
      ok = false;
      output += `$ ${command.join(' ')}\n${result.output}\n`;
    } else if (name === 'size') {
      output += result.output;
    }
  }
  const tests = counts ? await readReport(counts, report) : { passed: 0, failed: 0 };
  if (counts && tests.passed + tests.failed === 0) {
    ok = false;
    output += `No test of ${name} ran.\n`;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = counts ? `${tests.passed} passed` : '';
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(11)} ${seconds.padStart(6)} s  ${count}`);
  if (note) console.log(`  ${note}`);
  if (output) console.log(output.trimEnd().replace(/^/gm, '  '));
  // A check that fails without a failed test is one failure.
  return { ok, passed: tests.passed, failed: ok ? 0 : Math.max(1, tests.failed) };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    nightly: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = parts.map(({ name }) => name).join(', ');
  console.error(`No part is called ${unknown.join(', ')}. The parts are ${known}.`);
  process.exit(2);
}
const chosen = parts.filter(
  ({ name, quick, nightly }) =>
    (positionals.includes(name) || (positionals.length === 0 && (!nightly || values.nightly))) &&
    (!values.quick || quick),
);

const started = performance.now();
const reports = await mkdtemp(join(tmpdir(), 'checkstand-test-'));
/** @type {Map<string, Outcome>} */
const outcomes = new Map();
try {
  for (const part of chosen) {
    if (part.after && outcomes.get(part.after)?.ok === false) {
      console.log(`✗ ${part.name.padEnd(11)} not run: ${part.after} failed`);
      outcomes.set(part.name, { ok: false, passed: 0, failed: 1 });
    } else {
      outcomes.set(part.name, await runPart(part, reports));
    }
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}

const all = [...outcomes.values()];
const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
