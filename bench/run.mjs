// @ts-check
/**
 * `npm run bench`: what a change of the session costs a page, with Checkstand and with what one would write
 * without it. Prints tables and writes them to `docs/bench.md`.
 *
 *     npm run bench -- [--lines 10,100] [--stress] [--blocks 20] [--no-report] [--profile ADAPTER:EVENT]
 *
 * `--stress` adds 1,000 lines, ten times what Stripe takes. `--profile` prints where the script time of one
 * adapter goes at 100 lines, instead of the tables. It fails when an adapter shows another page than `vanilla`.
 */
import { runnerImport } from 'vite';
import { publicEntries, root } from '../scripts/public-entries.mjs';

// Vite asks the environment, not its mode, whether JSX is compiled for production.
process.env['NODE_ENV'] = 'production';

/** @type {{ module: typeof import('./runner/main.js') }} */
const { module } = await runnerImport(`${root}bench/runner/main.ts`, {
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: publicEntries },
});
process.exitCode = await module.main(process.argv.slice(2));
