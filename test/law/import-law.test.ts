import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOffences } from '../../scripts/import-law.mjs';
import { root } from '../../scripts/public-entries.mjs';

/** A `src` in miniature: at least one file in every folder of the law. */
const files = [
  'index.ts',
  'errors.ts',
  'core/store.ts',
  'stripe/init-checkout.ts',
  'react/provider.tsx',
  'react/use-store.ts',
  'internals/use-render.ts',
  'components/totals/index.ts',
  'components/totals/totals-root.tsx',
  'components/submit/index.ts',
  'components/submit/index.parts.ts',
  'components/submit/submit-root.tsx',
  'messages/totals.ts',
  'theme/create-theme.ts',
  'theme/styles.css',
  'locales/en.ts',
  'locales/de.ts',
  'testing/index.ts',
  'testing/wire.ts',
  'testing/trains.ts',
  'testing/facts/countries.ts',
  'testing/engine/world.ts',
  'testing/api/router.ts',
  'testing/stripe-js/index.ts',
  'testing/elements/payment.ts',
  'testing/scenarios/cart.ts',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-law-'));
  for (const file of files) write(file, '');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The offences when one file imports something: `type …` for types only. */
function offencesOf(file: string, imported: string) {
  const [, typeOnly, specifier] = /^(type )?(.*)$/.exec(imported) ?? [];
  write(file, `import ${typeOnly ?? ''}{ a } from '${specifier}';\nexport const b = a;\n`);
  return findOffences(folder);
}

const allowed: Array<[file: string, imported: string]> = [
  ['index.ts', './components/totals/index.js'],
  ['index.ts', './react/provider.js'],
  ['index.ts', './theme/create-theme.js'],
  ['index.ts', 'type ./core/store.js'],
  ['core/store.ts', '../errors.js'],
  ['core/store.ts', './other.js'],
  ['core/store.ts', 'type @stripe/stripe-js'],
  ['stripe/init-checkout.ts', '../core/store.js'],
  ['stripe/init-checkout.ts', '../errors.js'],
  ['stripe/init-checkout.ts', 'type @stripe/stripe-js'],
  ['react/provider.tsx', 'react'],
  ['react/provider.tsx', '../core/store.js'],
  ['react/provider.tsx', '../stripe/init-checkout.js'],
  ['react/provider.tsx', '../internals/use-render.js'],
  ['react/provider.tsx', '../locales/en.js'],
  ['react/provider.tsx', '../messages/totals.js'],
  ['react/provider.tsx', '@stripe/react-stripe-js/checkout'],
  ['internals/use-render.ts', 'react'],
  ['internals/use-render.ts', '../errors.js'],
  ['components/totals/totals-root.tsx', '../../react/use-store.js'],
  ['components/totals/totals-root.tsx', '../submit/index.parts.js'],
  ['components/totals/totals-root.tsx', '../../internals/use-render.js'],
  ['components/totals/totals-root.tsx', '../../errors.js'],
  ['components/totals/totals-root.tsx', '../submit/index.js'],
  ['components/totals/index.ts', './totals-root.js'],
  ['components/totals/totals-root.tsx', '../../messages/totals.js'],
  ['messages/totals.ts', './locale.js'],
  ['locales/en.ts', '../messages/totals.js'],
  ['theme/create-theme.ts', 'type @stripe/stripe-js'],
  ['locales/de.ts', 'type ../messages/index.js'],
  ['testing/engine/world.ts', 'type ../wire.js'],
  ['testing/engine/world.ts', '../facts/countries.js'],
  ['testing/api/router.ts', '../engine/world.js'],
  ['testing/api/router.ts', '../facts/countries.js'],
  ['testing/elements/payment.ts', '../facts/countries.js'],
  ['testing/stripe-js/index.ts', '../elements/payment.js'],
  ['testing/stripe-js/index.ts', '../trains.js'],
  ['testing/index.ts', './stripe-js/index.js'],
  ['testing/index.ts', 'type @stripe/stripe-js'],
];

const forbidden: Array<[file: string, imported: string]> = [
  ['index.ts', './testing/index.js'],
  ['index.ts', './core/store.js'],
  ['errors.ts', './core/store.js'],
  ['errors.ts', 'type ./core/store.js'],
  ['core/store.ts', 'react'],
  ['core/store.ts', 'type react'],
  ['core/store.ts', '@stripe/stripe-js'],
  ['core/store.ts', '../stripe/init-checkout.js'],
  ['core/store.ts', '../react/use-store.js'],
  ['core/store.ts', '../internals/use-render.js'],
  ['core/store.ts', '../locales/en.js'],
  ['core/store.ts', '../testing/index.js'],
  ['core/store.ts', '../messages/totals.js'],
  ['messages/totals.ts', '../core/store.js'],
  ['messages/totals.ts', 'react'],
  ['locales/de.ts', '../messages/totals.js'],
  ['stripe/init-checkout.ts', 'react'],
  ['stripe/init-checkout.ts', '@stripe/react-stripe-js'],
  ['stripe/init-checkout.ts', '../components/totals/index.js'],
  ['stripe/init-checkout.ts', '../theme/create-theme.js'],
  ['stripe/init-checkout.ts', '../locales/en.js'],
  ['react/provider.tsx', '../components/totals/index.js'],
  ['react/provider.tsx', '../theme/create-theme.js'],
  ['react/provider.tsx', '../locales/de.js'],
  ['react/provider.tsx', '../testing/index.js'],
  ['react/provider.tsx', '@stripe/stripe-js'],
  ['internals/use-render.ts', '../core/store.js'],
  ['internals/use-render.ts', '../stripe/init-checkout.js'],
  ['internals/use-render.ts', '../react/use-store.js'],
  ['components/totals/totals-root.tsx', '../../core/store.js'],
  ['components/totals/totals-root.tsx', 'type ../../core/store.js'],
  ['components/totals/totals-root.tsx', '../../stripe/init-checkout.js'],
  ['components/totals/totals-root.tsx', '../submit/submit-root.js'],
  ['components/totals/totals-root.tsx', '../../theme/styles.css'],
  ['components/totals/totals-root.tsx', '../../theme/create-theme.js'],
  ['components/totals/totals-root.tsx', '../../locales/en.js'],
  ['components/totals/totals-root.tsx', '@stripe/react-stripe-js'],
  ['components/totals/totals-root.tsx', '../../testing/index.js'],
  ['theme/create-theme.ts', './styles.css'],
  ['theme/create-theme.ts', '../core/store.js'],
  ['locales/de.ts', './en.js'],
  ['testing/index.ts', '../core/store.js'],
  ['testing/index.ts', 'type ../core/store.js'],
  ['testing/index.ts', 'react'],
  ['testing/index.ts', 'stripe'],
  ['testing/index.ts', 'type stripe'],
  ['testing/index.ts', '../components/totals/index.js'],
  ['testing/facts/countries.ts', '../engine/world.js'],
  ['testing/facts/countries.ts', '../elements/payment.js'],
  ['testing/api/router.ts', '../stripe-js/index.js'],
  ['testing/api/router.ts', '../elements/payment.js'],
  ['testing/engine/world.ts', '../api/router.js'],
  ['testing/engine/world.ts', '../stripe-js/index.js'],
  ['testing/engine/world.ts', '../wire.js'],
  ['testing/engine/world.ts', 'node:crypto'],
  ['testing/stripe-js/index.ts', '../engine/world.js'],
  ['testing/elements/payment.ts', '../api/router.js'],
  ['testing/elements/payment.ts', 'type ../engine/world.js'],
  ['core/store.ts', '../../outside.js'],
];

describe('the import law', () => {
  it('holds in this repository', () => {
    expect(findOffences(join(root, 'src'))).toEqual([]);
  });

  it.each(allowed)('lets %s import %s', (file, imported) => {
    expect(offencesOf(file, imported)).toEqual([]);
  });

  it.each(forbidden)('forbids %s to import %s', (file, imported) => {
    expect(offencesOf(file, imported)).toEqual([
      expect.objectContaining({ file, line: 1, what: expect.stringContaining('imports') }),
    ]);
  });

  it.each([
    ['export … from', `export { a } from '../stripe/init-checkout.js';`],
    ['export *', `export * from '../stripe/init-checkout.js';`],
    ['import()', `export const a = () => import('../stripe/init-checkout.js');`],
    ['a computed import()', `export const a = (name: string) => import(name);`],
    ['an import for effects', `import '../stripe/init-checkout.js';`],
    ['a type import', `export type A = import('../stripe/init-checkout.js').A;`],
    ['a mixed import', `import { type A, b } from '@stripe/stripe-js';\nexport const c: A = b;`],
  ])('sees %s', (_, source) => {
    write('core/store.ts', source);
    expect(findOffences(folder)).toHaveLength(1);
  });

  it('lets one file know react-stripe-js, and no second', () => {
    const source = `import { a } from '@stripe/react-stripe-js/checkout';\nexport const b = a;\n`;
    write('react/provider.tsx', source);
    expect(findOffences(folder)).toEqual([]);
    write('react/use-store.ts', source);
    expect(findOffences(folder)).toEqual([
      expect.objectContaining({
        file: 'react/use-store.ts',
        why: 'one file knows react-stripe-js',
      }),
    ]);
  });

  it('has a row for every file', () => {
    write('elsewhere/a.ts', '');
    expect(findOffences(folder)).toEqual([expect.objectContaining({ file: 'elsewhere/a.ts' })]);
  });
});

describe("'use client'", () => {
  const hook = `import { useState } from 'react';\nexport const useA = () => useState(0);\n`;

  it('is asked of a module that calls a hook', () => {
    write('react/use-store.ts', hook);
    expect(findOffences(folder)).toEqual([
      expect.objectContaining({ file: 'react/use-store.ts', line: 2 }),
    ]);
  });

  it('is enough on the first line', () => {
    write('react/use-store.ts', `'use client';\n${hook}`);
    expect(findOffences(folder)).toEqual([]);
  });

  it('is not asked of a table of contents', () => {
    write('components/totals/index.ts', `export { TotalsRoot } from './totals-root.js';\n`);
    expect(findOffences(folder)).toEqual([]);
  });
});

describe('the engine of the simulator', () => {
  it('may compute with dates but not ask for today', () => {
    write('testing/engine/world.ts', 'export const a = new Date(0);\n');
    expect(findOffences(folder)).toEqual([]);
    write('testing/engine/world.ts', 'export const a = new Date();\n');
    expect(findOffences(folder)).toHaveLength(1);
  });
});
