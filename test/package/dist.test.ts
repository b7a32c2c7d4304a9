import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { peers, root } from '../../scripts/public-entries.mjs';
import { runOrThrow } from './pack.js';

const built = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' });
const modules = built.filter((file) => file.endsWith('.js'));
const declarations = built.filter((file) => file.endsWith('.d.ts'));
const read = (file: string) => readFileSync(`${root}dist/${file}`, 'utf8');

/** The packages that a built file imports. */
function packagesOf(text: string): string[] {
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'.][^"']*)["']/g);
  return [...imports].map((match) => match[1] ?? '');
}

/** The source of a built module, or undefined for one that the bundler added. */
function sourceOf(file: string): string | undefined {
  for (const ending of ['.ts', '.tsx']) {
    try {
      return readFileSync(`${root}src/${file.replace(/\.js$/, ending)}`, 'utf8');
    } catch {
      // The other ending, then.
    }
  }
  return undefined;
}

describe('the built modules', () => {
  it('are one per source, and nothing the bundler added', () => {
    expect(modules.filter((file) => sourceOf(file) === undefined)).toEqual([]);
  });

  it("keep 'use client' on the first line where the source has it, and only there", () => {
    const asksForClient = (text: string) => /^['"]use client['"]/.test(text);
    const wrong = modules.filter(
      (file) => asksForClient(read(file)) !== asksForClient(sourceOf(file) ?? ''),
    );
    expect(wrong).toEqual([]);
    expect(modules.some((file) => asksForClient(read(file)))).toBe(true);
  });

  it('import nothing but peers', () => {
    const foreign = modules.flatMap((file) =>
      packagesOf(read(file))
        .filter((name) => !peers.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('of the simulator import no package at all', () => {
    const simulator = modules.filter((file) => file.startsWith('testing/'));
    expect(simulator.flatMap((file) => packagesOf(read(file)))).toEqual([]);
  });

  it('import no CSS', () => {
    expect(modules.filter((file) => /import[^;]*\.css/.test(read(file)))).toEqual([]);
  });

  it("leave process.env.NODE_ENV to the shop's bundler", () => {
    expect(read('errors.js')).toContain('process.env.NODE_ENV');
  });
});

describe('a part outside of its root', () => {
  const program = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { Submit } from 'checkstand';
    try { renderToString(createElement(Submit.Reason)); } catch (error) { console.log(error.message); }
  `;
  const complaint = (mode: string) =>
    runOrThrow(
      'env',
      [`NODE_ENV=${mode}`, process.execPath, '--input-type=module', '-e', program],
      root,
    );

  it('is named by a development build, with what it needs', async () => {
    expect(await complaint('development')).toContain(
      '<Submit.Reason> was rendered outside of <Submit.Root>.',
    );
  });

  it('is not named by a production build, which carries no text for developers', async () => {
    expect(await complaint('production')).not.toMatch(/Submit/);
  });
});

describe('the declarations', () => {
  it('refer to nothing but peers: not to the stripe package, nor to the types of Node', () => {
    const allowed = /^(react|react\/jsx-runtime|react-dom|@stripe\/(react-)?stripe-js)($|\/)/;
    const foreign = declarations.flatMap((file) =>
      [...packagesOf(read(file)), ...(read(file).match(/reference types="[^"]*"/g) ?? [])]
        .filter((name) => !allowed.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('exist for every module', () => {
    const missing = modules.filter((file) => !built.includes(file.replace(/\.js$/, '.d.ts')));
    expect(missing).toEqual([]);
  });
});

describe('the theme', () => {
  const css = read('styles.css');

  it('is one file', () => {
    expect(css).not.toContain('@import');
    expect(css.length).toBeGreaterThan(100);
  });

  it('lies in its layer, so that any rule of the shop wins', () => {
    expect(css.replaceAll(/\/\*[\s\S]*?\*\//g, '').trimStart()).toMatch(/^@layer checkstand/);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

  it('has no run-time dependency but the peers', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.peerDependencies).every((name) => peers.test(name))).toBe(true);
  });
});
