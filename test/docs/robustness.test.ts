// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/public-entries.mjs';

const page = readFileSync(`${root}docs/robustness.md`, 'utf8');
const proofs = [...page.matchAll(/`([\w/.-]+\.(?:test|spec)\.tsx?)`\s"([^"]+)"/g)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

describe('the page on what can go wrong', () => {
  test.each(proofs)('$file proves: $title', ({ file, title }) => {
    expect(existsSync(`${root}test/${file}`)).toBe(true);
    expect(readFileSync(`${root}test/${file}`, 'utf8')).toContain(`'${title}`);
  });

  test('names a test in every row', () => {
    const rows = page.split('\n').filter((line) => /^\| (?!what happens|---)/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !proofs.some(({ title }) => row.includes(`"${title}"`)))).toEqual(
      [],
    );
  });
});
