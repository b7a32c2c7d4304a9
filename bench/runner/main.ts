import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/public-entries.mjs';
import { measure, type Figures } from './measure.js';
import { parseProfile, profile } from './profile.js';
import { printable, report } from './report.js';
import { withPage } from './with-page.js';

/** The file that the tables are written to. */
const REPORT = 'docs/bench.md';

/** Ten times what Stripe takes. */
const STRESS = 1000;

/** Runs the bench as the command line says. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      lines: { type: 'string', default: '10,100' },
      stress: { type: 'boolean', default: false },
      blocks: { type: 'string', default: '20' },
      report: { type: 'boolean', default: true },
      profile: { type: 'string' },
    },
    allowNegative: true,
  });
  if (values.profile !== undefined) {
    await showProfile(values.profile);
    return 0;
  }
  const lines = values.lines.split(',').map(Number);
  if (values.stress) lines.push(STRESS);
  await run(lines, Number(values.blocks), values.report);
  return 0;
}

async function showProfile(text: string): Promise<void> {
  const { adapter, event } = parseProfile(text);
  await withPage({ lines: [100], readable: true }, async (browser) => {
    console.log((await profile(browser, adapter, event)).join('\n'));
  });
}

async function run(lines: readonly number[], blocks: number, writes: boolean): Promise<void> {
  await withPage({ lines, readable: false }, async (browser) => {
    const all: Figures[] = [];
    for (const count of lines) {
      const figures = await measure(browser, count, blocks);
      console.log(printable(figures));
      all.push(figures);
    }
    if (!writes) return;
    const software = [
      `React ${await versionOf('react')}`,
      `react-stripe-js ${await versionOf('@stripe/react-stripe-js')}`,
      `Chromium ${browser.version.split('.')[0]}`,
    ];
    await mkdir(`${root}docs`, { recursive: true });
    await writeFile(`${root}${REPORT}`, report(all, { software, blocks }));
    console.log(`\nWritten to ${REPORT}.`);
  });
}

async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(`${root}node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
