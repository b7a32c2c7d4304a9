import { events, eventNames, type EventName } from '../sessions/events.js';
import type { Mutations } from '../measure/mutations.js';
import { CHANGES, type AdapterFigures, type Figures } from './measure.js';

/** What was measured with, for the head of the report. */
export interface Environment {
  /** Name and version of what ran, such as `React 19.3.1`. */
  readonly software: readonly string[];
  readonly blocks: number;
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

/** The report as Markdown: counts and ratios only, so that it says the same on every machine. */
export function report(all: readonly Figures[], { software, blocks }: Environment): string {
  const [adapter] = all.flatMap(({ adapters }) => adapters);
  const sections = all.map((figures) => {
    const tables = tablesOf(figures).map((table) => `### ${table.title}\n\n${markdown(table)}\n`);
    return `## ${figures.lines.toLocaleString('en')} lines\n\n${tables.join('\n')}`;
  });
  const titles = (all[0]?.adapters ?? []).map(({ name, title }) => `- \`${name}\`: ${title}`);
  return `# Bench

Written by \`npm run bench\`; do not edit. What a change of the session costs a page of line items, totals and a
pay button, and what it costs to show that page. Every adapter shows the same content as \`${adapter?.name}\` after
every event, which the bench checks before and after it measures.

${titles.join('\n')}

Measured with ${software.join(', ')}; everything built for production, all adapters side by side in one page,
${blocks} blocks, the adapters one after the other in each block. Sessions come from the simulator and arrive as fresh
deep copies through a Stripe.js that does nothing else.

- **Script** is the time from the delivery of a session to the flushed commit, effects included, as a multiple of
  \`${adapter?.name}\` in the same run: the median, and in brackets the range of the middle half of the blocks.
  Layout and paint are not in it. What \`${adapter?.name}\` itself takes at an identical session is little more than
  a walk over the lines, so ratios there are large for whoever copies the session.
- **Renders** are calls of components that React did not skip, **commits** those of the page's React root.
- **DOM** are texts + attributes + nodes written, also where they say the same as before. *Spoken* is what follows
  later in a live region for screen readers, which only Checkstand's parts have.
- **Allocated** is script memory of one event, garbage included, sampled by Chromium.
- A burst is ${events.burst.title.replace('burst of ', '')} that arrive in one task.

${sections.join('\n')}`;
}

/** The same tables for a terminal, with the milliseconds of this machine. */
export function printable(figures: Figures): string {
  const tables = [...tablesOf(figures), millisecondsTable(figures)];
  return tables
    .map((table) => `\n${figures.lines} lines: ${table.title}\n${aligned(table)}`)
    .join('\n');
}

function tablesOf(figures: Figures): Table[] {
  return [
    eventTable(figures, 'Script, as a multiple of vanilla', ({ script }) => {
      const { median, low, high } = script;
      return `${times(median)} (${digits(low)}–${digits(high)})`;
    }),
    eventTable(figures, 'Renders / commits', ({ renders, commits }) => `${renders} / ${commits}`),
    eventTable(figures, 'DOM: texts + attributes + nodes', ({ mutations, later }) => {
      const spoken = sum(later);
      return `${sumOf(mutations)}${spoken > 0 ? `, spoken ${spoken}` : ''}`;
    }),
    memoryTable(figures),
  ];
}

function eventTable(
  { adapters }: Figures,
  title: string,
  cell: (figures: AdapterFigures['events'][EventName]) => string,
): Table {
  return {
    title,
    head: ['', ...eventNames.map((name) => events[name].title)],
    rows: adapters.map((adapter) => [
      adapter.name,
      ...eventNames.map((name) => cell(adapter.events[name])),
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
      kilobytes(of.identical.bytes),
      kilobytes(of.quantity.bytes),
      kilobytes(of.promotion.bytes),
      kilobytes(growth),
      String(mount.commits),
      `${times(mount.time.median)} (${digits(mount.time.low)}–${digits(mount.time.high)})`,
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

function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : `${(bytes / 1000).toFixed(1)} kB`;
}
