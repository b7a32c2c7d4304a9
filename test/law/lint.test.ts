import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/public-entries.mjs';

/** Files that break one rule each, in the folder where the rule holds. */
const offenders: Array<[file: string, rule: string, source: string]> = [
  ['src/core/talks.ts', 'no-console', `console.log('a');\nexport const done = true;`],
  ['src/react/talks.ts', 'no-console', `console.log('a');\nexport const done = true;`],
  ['src/core/page.ts', 'no-restricted-globals', 'export const a = document.title;'],
  ['src/testing/engine/page.ts', 'no-restricted-globals', 'export const a = window.name;'],
  [
    'src/testing/engine/wait.ts',
    'no-restricted-globals',
    'setTimeout(() => {}, 1);\nexport const done = true;',
  ],
  ['src/testing/engine/chance.ts', 'no-restricted-properties', 'export const a = Math.random();'],
  ['src/testing/engine/now.ts', 'no-restricted-properties', 'export const a = Date.now();'],
  [
    'src/stripe/float.ts',
    'no-floating-promises',
    'async function a() {}\na();\nexport const done = true;',
  ],
  ['src/core/any.ts', 'no-explicit-any', 'export const a: any = 1;'],
  ['src/core/ignored.ts', 'ban-ts-comment', '// @ts-ignore\nexport const a = 1;'],
  ['src/core/a.ts', 'no-cycle', `export { b } from './b.js';\nexport const a = 1;`],
  ['src/core/b.ts', 'no-cycle', `export { a } from './a.js';\nexport const b = 1;`],
  [
    'src/react/useSometimes.ts',
    'rules-of-hooks',
    `import { useState } from 'react';\nexport function useA(b: boolean) {\n  if (b) useState(0);\n}`,
  ],
  [
    'src/react/useSetInEffect.ts',
    'set-state-in-effect',
    `import { useEffect, useState } from 'react';\nexport function useA(): number {\n  const [a, setA] = useState(0);\n  useEffect(() => {\n    setA(1);\n  }, []);\n  return a;\n}`,
  ],
  [
    'src/components/submit/Picture.tsx',
    'alt-text',
    `export function Picture() {\n  return <img src="a.png" />;\n}`,
  ],
];

/** What the rules leave alone. */
const innocent: Array<[file: string, source: string]> = [
  ['src/errors.ts', `console.warn('a');\nexport const done = true;`],
  ['src/testing/announce.ts', `console.info('a');\nexport const done = true;`],
  ['src/testing/stripe-js/wait.ts', 'setTimeout(() => {}, 1);\nexport const done = true;'],
  ['src/testing/engine/from-clock.ts', 'export const a = (now: number) => new Date(now);'],
  ['src/core/use.ts', 'export const a = (use: () => void) => () => use();'],
];

let found: Array<{ file: string; rule: string }>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  copyFileSync(`${root}.oxlintrc.json`, join(folder, '.oxlintrc.json'));
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', jsx: 'react-jsx' };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  for (const [file, , source] of offenders) write(file, source);
  for (const [file, source] of innocent) write(file, source);
  const report = JSON.parse(await lint());
  found = report.diagnostics.map((one: { filename: string; code: string }) => ({
    file: one.filename,
    rule: /\(([^)]+)\)/.exec(one.code)?.[1] ?? one.code,
  }));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

function lint(): Promise<string> {
  return new Promise((resolve) => {
    const program = `${root}node_modules/.bin/oxlint`;
    const env = { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH']}` };
    execFile(program, ['--format', 'json', 'src'], { cwd: folder, env }, (_, stdout) =>
      resolve(stdout),
    );
  });
}

it.each(offenders)('%s breaks %s', (file, rule) => {
  expect(found).toContainEqual({ file, rule });
});

it.each(innocent)('%s breaks nothing', (file) => {
  expect(found.filter((one) => one.file === file)).toEqual([]);
});
