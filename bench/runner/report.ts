import type { Difference } from '../page/bench-page.js';
import { events, eventNames } from '../sessions/events.js';
import type { Mutations } from '../measure/mutations.js';
import type { StripeKind } from '../stripes/stripe-kind.js';
import { CHANGES, type EventFigures, type Figures } from './figures.js';
import type { Spread } from './statistics.js';

/** What was measured, and with what, for the head of the report. */
export interface Environment {
  /** Name and version of what ran, such as `React 19.3.1`. */
  readonly software: readonly string[];
  /** The Stripe that delivered. */
  readonly stripe: StripeKind;
  readonly adapters: ReadonlyArray<{ readonly name: string; readonly title: string }>;
  readonly checks: readonly StripeCheck[];
}

/** Which pages were wrong with a Stripe. */
export interface StripeCheck {
  readonly stripe: StripeKind;
  readonly wrong: readonly Difference[];
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

/** The report as Markdown: counts, ratios and times in frames, so that it says much the same on every machine. */
export function report(
  all: readonly Figures[],
  { software, stripe, adapters, checks }: Environment,
): string {
  const first = adapters[0]?.name;
  const sections = all.map((figures) => {
    const tables = tablesOf(figures).map((table) => `### ${table.title}\n\n${markdown(table)}\n`);
    const { lines, blocks } = figures;
    const title = lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`;
    return `## ${title}\n\n${blocks} blocks.\n\n${tables.join('\n')}`;
  });
  return `# Bench

Written by \`npm run bench\`; do not edit. What a change of the session costs a page of line items, totals and a
pay button, and what it costs to show that page. Every adapter shows the same content as \`${first}\` after
every event, which the bench checks before, while and after it measures.

${adapters.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n')}

Measured with ${software.join(', ')}; everything built for production, all adapters side by side in one page, one after the
other in each block. Sessions come from the simulator and arrive through a Stripe.js that does nothing else: ${stripe.title}
(\`${stripe.name}\`).

- **Script** is the time from the delivery of a session to the flushed commit, effects included, as a multiple of
  \`${first}\` in the same run: the median, and in brackets the range of the middle half of the blocks.
  Layout and paint are not in it. What \`${first}\` itself takes at an identical session is little more than
  a walk over the lines, so ratios there are large for whoever copies the session.
- **Natural latency** is what a buyer waits: nothing is flushed, the change event comes in a task of its own, at moments
  spread evenly over a frame. First the time from the beginning of that task until the DOM says the new amount, scheduling
  by React included, as a multiple of \`${first}\`; then the milliseconds until the first frame that shows it has been
  painted (\`requestAnimationFrame\`, then the next task). Half a frame of the latter, 8 ms, is waiting for the screen.
- **Renders** are calls of components that React did not skip, **commits** those of the page's React root.
- **DOM** are texts + attributes + nodes written, also where they say the same as before. *Spoken* is what
  follows in a live region for screen readers, which only Checkstand's parts have.
- **Allocated** is script memory of one event, garbage included, sampled by Chromium.
- A burst is ${events.burst.title.replace('burst of ', '')} that arrive in one task.
- A dash stands for what cannot happen or was not measured: Stripe keeps the last line of an order, and orders of 1,000 lines,
  ten times what Stripe takes, are stress.

## Which pages are right

Stripe may show a session in other ways. With each, every event was delivered, and the page compared after every step.
The bench fails when an adapter of Checkstand's is wrong anywhere, or any adapter with \`${checks[0]?.stripe.name}\`.

${checks.map(({ stripe: { name, title } }) => `- \`${name}\`: ${title}`).join('\n')}

${markdown(checksTable(adapters, checks))}

${sections.join('\n')}`;
}

/** The same tables for a terminal, with the milliseconds of this machine. */
export function printable(figures: Figures): string {
  const tables = [...tablesOf(figures), millisecondsTable(figures)];
  const wrong = figures.wrong.map(({ adapter, text }) => `\nNot measured: ${adapter}, ${text}`);
  return [
    ...wrong,
    ...tables.map((table) => `\n${figures.lines} lines: ${table.title}\n${aligned(table)}`),
  ].join('\n');
}

function tablesOf(figures: Figures): Table[] {
  return [
    eventTable(figures, 'Script, as a multiple of vanilla', ({ script }) => spread(script)),
    eventTable(
      figures,
      'Natural latency: until the DOM says it, until it is painted',
      ({ latency }) =>
        latency ? `${times(latency.shown.median)}, ${latency.painted.toFixed(1)} ms` : '–',
    ),
    eventTable(figures, 'Renders / commits', ({ renders, commits }) => `${renders} / ${commits}`),
    eventTable(figures, 'DOM: texts + attributes + nodes', ({ mutations, spoken }) => {
      const heard = sum(spoken);
      return `${sumOf(mutations)}${heard > 0 ? `, spoken ${heard}` : ''}`;
    }),
    memoryTable(figures),
  ];
}

function checksTable(adapters: Environment['adapters'], checks: readonly StripeCheck[]): Table {
  return {
    title: 'Which pages are right',
    head: ['', ...checks.map(({ stripe }) => stripe.name)],
    rows: adapters.map(({ name }) => [
      name,
      ...checks.map(({ wrong }) =>
        wrong.some(({ adapter }) => adapter === name) ? '**wrong**' : 'right',
      ),
    ]),
  };
}

function eventTable(
  { adapters }: Figures,
  title: string,
  cell: (figures: EventFigures) => string,
): Table {
  return {
    title,
    head: ['', ...eventNames.map((name) => events[name].title)],
    rows: adapters.map((adapter) => [
      adapter.name,
      ...eventNames.map((name) => {
        const figures = adapter.events[name];
        return figures ? cell(figures) : '–';
      }),
    ]),
  };
}

function memoryTable({ adapters }: Figures): Table {
  return {
    title: 'Memory and start',
    head: [
      '',
      'allocated: identical session',
      'one quantity',
      'promotion code',
      `heap growth after ${CHANGES.toLocaleString('en')} changes`,
      'commits to content',
      'mount to content',
    ],
    rows: adapters.map(({ name, events: of, growth, mount }) => [
      name,
      kilobytes(of.identical),
      kilobytes(of.quantity),
      kilobytes(of.promotion),
      kilobytes({ bytes: growth }),
      String(mount.commits),
      spread(mount.time),
    ]),
  };
}

function millisecondsTable(figures: Figures): Table {
  return eventTable(figures, 'script in milliseconds, on this machine', ({ milliseconds }) =>
    milliseconds.toFixed(3),
  );
}

function markdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [
    line(head),
    line(rule),
    ...rows.map((row) => line([`\`${row[0]}\``, ...row.slice(1)])),
  ].join('\n');
}

function aligned({ head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}

function sum({ texts, attributes, nodes }: Mutations): number {
  return texts + attributes + nodes;
}

function sumOf(mutations: Mutations): string {
  const { texts, attributes, nodes } = mutations;
  return sum(mutations) === 0 ? '0' : `${texts} + ${attributes} + ${nodes}`;
}

function times(value: number): string {
  return `${digits(value)}x`;
}

function digits(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function spread({ median, low, high }: Spread): string {
  return `${times(median)} (${digits(low)}–${digits(high)})`;
}

function kilobytes(figures: { readonly bytes: number | null } | null): string {
  const bytes = figures?.bytes ?? null;
  return bytes === null ? '–' : `${(bytes / 1000).toFixed(1)} kB`;
}
