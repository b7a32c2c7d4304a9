// @vitest-environment node
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/public-entries.mjs';
import { DEFAULT_ASSUMPTIONS } from '../../src/testing/engine/assumptions.js';
import { table, withLists } from './generated-lists.js';

const source = `${root}src/testing/`;
const file = `${root}docs/simulator.md`;
const page = readFileSync(file, 'utf8');

/** The lists that follow from the source. After changing it, `vitest -u` writes them into the page. */
const GENERATED = { assumptions: listAssumptions, refusals: listRefusals };

test('the lists are those of the source', async () => {
  await expect(withLists(page, GENERATED)).toMatchFileSnapshot(file);
});

test('every assumption is described, with its default', () => {
  const names = describedAssumptions().map(({ name }) => name);
  expect(names).toEqual(Object.keys(DEFAULT_ASSUMPTIONS));
  for (const { name, standard } of describedAssumptions()) {
    const value = DEFAULT_ASSUMPTIONS[name];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    expect([name, standard]).toEqual([name, text]);
  }
});

describe('the tables', () => {
  const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, behaviour = '', sureness = '', where = '']) => ({ behaviour, sureness, where }))
    .filter(({ where }) => where.startsWith('`'));

  test.each(rows)('say how sure $behaviour is', ({ sureness }) => {
    expect(sureness).toMatch(/^(documented|typed|observed|assumed|unlike Stripe)\b/);
  });

  test.each(rows)('name what is there for $behaviour', ({ where }) => {
    const missing = [...where.matchAll(/`([^`]+)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(source + path));
    expect(missing).toEqual([]);
  });

  test('name options that exist', () => {
    const named = [...page.matchAll(/option `(\w+)`/g)].map(([, name]) => name);
    expect(Object.keys(DEFAULT_ASSUMPTIONS)).toEqual(expect.arrayContaining(named));
  });
});

interface Described {
  name: keyof typeof DEFAULT_ASSUMPTIONS;
  says: string;
  values: string;
  standard: string;
}

/** The members of `Assumptions` with what their documentation says. */
function describedAssumptions(): Described[] {
  const text = readFileSync(`${source}engine/assumptions.ts`, 'utf8');
  const members = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(\w+): ([^;{}]+);/g);
  return [...members].map(([, comment = '', name = '', values = '']) => {
    const words = comment.replaceAll(/^\s*\* ?/gm, '').trim();
    // What follows a comma says the same in other words: `345600, which is four days`.
    const [says = '', standard = ''] = words.split(/@default|(?<=@default [^,]*),/);
    return {
      name: name as Described['name'],
      says: says.replaceAll(/\s+/g, ' ').trim(),
      values: values.trim(),
      standard: standard.trim().replaceAll("'", ''),
    };
  });
}

function listAssumptions(): string {
  return table(
    ['option', 'what it says', 'values', 'default'],
    describedAssumptions().map(({ name, says, values, standard }) => [
      `\`${name}\``,
      says,
      values.replaceAll("'", '`').replaceAll('|', 'or'),
      `\`${standard}\``,
    ]),
  );
}

/** What `unsupported('…', 'param')` and the shapes of refused parameters say, anywhere in the source. */
function listRefusals(): string {
  const files = ['api', 'engine'].flatMap((folder) =>
    readdirSync(source + folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  const texts = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => refusalsIn(readFileSync(source + name, 'utf8')));
  const unique = [...new Set(texts)].toSorted((a, b) => a.localeCompare(b, 'en'));
  return unique.map((text) => `- ${text}`).join('\n');
}

/** The texts of one file, with the values of its constants in them. */
function refusalsIn(code: string): string[] {
  const calls = code.matchAll(
    /\b(?:unsupported|notSimulated)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g,
  );
  const valueOf = (expression: string) =>
    new RegExp(`const ${expression} = '([^']*)';`).exec(code)?.[1] ?? '…';
  return [...calls].map(([, , text = '']) =>
    text
      .replaceAll('\\`', '`')
      .replaceAll(/\$\{(\w+)\}/g, (_, name: string) => valueOf(name))
      .replaceAll(/\$\{[^}]*\}/g, '…'),
  );
}
