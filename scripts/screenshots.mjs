// @ts-check
/**
 * Looks at the static Storybook: what it loads, what it complains about, and whether its pictures are those in
 * `test/screenshots/baselines`.
 *
 * `npm run screenshots [-- --accept] [-- -g PromotionCode]`
 *
 * `--accept` keeps the pictures as they are now. Everything else is handed to Playwright.
 */
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { root } from './public-entries.mjs';
import { staticStorybook, whyNotCompared } from './static-storybook.mjs';

const review = `${root}playwright-report/screenshots`;

/**
 * @param {string} program
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} output `pipe`: shown only when it fails.
 * @returns {Promise<number>} The exit code.
 */
function run(program, args, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: {
        ...process.env,
        PATH: `${root}node_modules/.bin:${process.env['PATH']}`,
        PLAYWRIGHT_HTML_OPEN: 'never',
        PLAYWRIGHT_HTML_OUTPUT_DIR: review,
      },
    });
    let text = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => (text += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(text);
      resolve(code ?? 1);
    });
  });
}

const accept = process.argv.includes('--accept');
const rest = process.argv.slice(2).filter((arg) => arg !== '--accept');
const reason = whyNotCompared();
if (reason) console.log(`Pictures are not compared: ${reason}.`);
if (reason && accept) process.exit(1);

const built = await run(
  'storybook',
  ['build', '--output-dir', staticStorybook, '--quiet', '--disable-telemetry'],
  'pipe',
);
if (built !== 0) process.exit(built);

const reporter = rest.find((arg) => arg.startsWith('--reporter=')) ?? '--reporter=list';
process.exitCode = await run(
  'playwright',
  [
    'test',
    '--config',
    'playwright.screenshots.config.ts',
    ...rest.filter((arg) => arg !== reporter),
    `${reporter},html`,
    ...(accept ? ['--update-snapshots=changed'] : []),
  ],
  'inherit',
);
console.log(`Before, after and difference: ${relative(process.cwd(), review)}/index.html`);
