// @ts-check
/**
 * `npm run bench`: what a change of the session costs a page, with Checkstand and with what one would write
 * without it. Prints tables and writes them to `docs/bench.md`.
 *
 *     npm run bench -- [--lines 1,10,100,1000] [--blocks 20] [--stripe copies] [--adapters NAME,NAME]
 *                      [--no-report] [--profile ADAPTER:EVENT]
 *
 * 1,000 lines are stress, ten times what Stripe takes, in three blocks. Only a whole run, without flags, is
 * written to the report. `--profile` prints where the script time of one adapter goes at 100 lines, instead of the
 * tables. It fails when an adapter shows another page than `vanilla`; see `bench/README.md`.
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
