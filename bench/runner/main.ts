import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/public-entries.mjs';
import { STRIPES_LIMIT } from '../sessions/order.js';
import { stripes } from '../stripes/index.js';
import type { StripeKind } from '../stripes/stripe-kind.js';
import { compare } from './compare.js';
import type { Figures } from './figures.js';
import { measure } from './measure.js';
import { parseProfile, profile } from './profile.js';
import { printable, report, type StripeCheck } from './report.js';
import { withPage, type BenchBrowser } from './with-page.js';

/** The file that the tables are written to. */
const REPORT = 'docs/bench.md';

/** One line, a cart, as many as Stripe takes, and for stress ten times as many. */
const LINES = [1, 10, 100, 1000];

const BLOCKS = 20;

/** Blocks of an order longer than Stripe takes, at most. */
const STRESS_BLOCKS = 3;

/** The length of the orders at which every Stripe is tried. */
const CHECKED_LINES = 10;

/** Runs the bench as the command line says. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      lines: { type: 'string' },
      blocks: { type: 'string' },
      stripe: { type: 'string' },
      adapters: { type: 'string' },
      report: { type: 'boolean', default: true },
      profile: { type: 'string' },
    },
    allowNegative: true,
  });
  if (values.profile !== undefined) {
    await showProfile(values.profile);
    return 0;
  }
  const { lines, blocks, stripe, adapters } = values;
  const isWhole = [lines, blocks, stripe, adapters].every((value) => value === undefined);
  await run({
    lines: lines?.split(',').map(Number) ?? LINES,
    blocks: Number(blocks ?? BLOCKS),
    stripe: stripeOf(stripe ?? stripes[0]!.name),
    adapters: adapters?.split(',') ?? null,
    writes: values.report && isWhole,
  });
  return 0;
}

/** What the command line asks for. */
interface Run {
  readonly lines: readonly number[];
  readonly blocks: number;
  readonly stripe: StripeKind;
  /** Null for all. What the others are measured by is always one of them. */
  readonly adapters: readonly string[] | null;
  readonly writes: boolean;
}

async function showProfile(text: string): Promise<void> {
  const { adapter, event } = parseProfile(text);
  await withPage({ lines: [100], readable: true }, async (browser) => {
    console.log((await profile(browser, adapter, event)).join('\n'));
  });
}

async function run({ lines, blocks, stripe, adapters, writes }: Run): Promise<void> {
  await withPage(
    { lines: [...new Set([...lines, CHECKED_LINES])], readable: false },
    async (browser) => {
      const known = await browser.page.evaluate(() => window.bench.adapters);
      const unknown = adapters?.find((name) => known.every((adapter) => adapter.name !== name));
      if (unknown !== undefined) throw new Error(`There is no adapter of the name ${unknown}.`);
      const chosen = known.filter(
        ({ name }, index) => index === 0 || (adapters?.includes(name) ?? true),
      );
      const names = chosen.map(({ name }) => name);
      const checks = await checkStripes(browser, names);
      const all: Figures[] = [];
      for (const count of lines) {
        const figures = await measure(browser, {
          lines: count,
          stripe: stripe.name,
          adapters: names,
          blocks: count > STRIPES_LIMIT ? Math.min(blocks, STRESS_BLOCKS) : blocks,
          toleratesOthers: stripe !== stripes[0],
        });
        console.log(printable(figures));
        all.push(figures);
      }
      if (!writes) return;
      const software = [
        `React ${await versionOf('react')}`,
        `react-stripe-js ${await versionOf('@stripe/react-stripe-js')}`,
        `zustand ${await versionOf('zustand')}`,
        `Chromium ${browser.version.split('.')[0]}`,
      ];
      await mkdir(`${root}docs`, { recursive: true });
      await writeFile(
        `${root}${REPORT}`,
        report(all, { software, stripe, adapters: chosen, checks }),
      );
      console.log(`\nWritten to ${REPORT}.`);
    },
  );
}

/** Looks at every page with every Stripe. Throws when one of Checkstand's is wrong, or any with the first Stripe. */
async function checkStripes(
  browser: BenchBrowser,
  adapters: readonly string[],
): Promise<StripeCheck[]> {
  const checks: StripeCheck[] = [];
  for (const stripe of stripes) {
    const toleratesOthers = stripe !== stripes[0];
    const { wrong } = await compare(browser, {
      lines: CHECKED_LINES,
      stripe: stripe.name,
      adapters,
      toleratesOthers,
    });
    for (const { adapter, text } of wrong) {
      console.log(`With the Stripe ${stripe.name}, ${adapter} shows another page. ${text}\n`);
    }
    checks.push({ stripe, wrong });
  }
  return checks;
}

function stripeOf(name: string): StripeKind {
  const stripe = stripes.find((candidate) => candidate.name === name);
  if (stripe) return stripe;
  const names = stripes.map((candidate) => candidate.name).join(', ');
  throw new Error(`--stripe takes one of ${names}.`);
}

async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(`${root}node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
