// @vitest-environment node
import * as checkstand from 'checkstand';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocs } from '../../.storybook/model/read-docs.js';
import { openSources } from '../../.storybook/model/sources.js';
import { walk } from '../../.storybook/model/walk.js';
import { root } from '../../scripts/public-entries.mjs';

/** What is public, as an app that looks names up would see it. */
const library: Record<string, unknown> = { ...checkstand };

const { components, hooks, sharedTokens } = readDocs(root);
const parts = components.flatMap((component) => component.parts);

/** The documentation pages, by the names of the components that they are about. */
const pages = readdirSync(`${root}stories`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: readFileSync(`${root}stories/${file}`, 'utf8') }))
  .flatMap(({ file, text }) => {
    const [, of, hooks = ''] = /<Reference\s+of="([^"]+)"(?:\s+hooks="([^"]+)")?/.exec(text) ?? [];
    return of ? [{ file, text, of: of.split(' '), hooks: hooks.split(' ').filter(Boolean) }] : [];
  });

describe('what the documentation reads from the sources', () => {
  test('is every component and hook that is public', () => {
    const isStripes = (name: string) => name.endsWith('Element');
    const names = Object.keys(library).filter((name) => !isStripes(name));
    const isHook = (name: string) => name.startsWith('use');
    expect(components.map(({ name }) => name).sort()).toEqual(
      names.filter((name) => /^[A-Z]/.test(name)).sort(),
    );
    expect(hooks.map(({ name }) => name).sort()).toEqual(names.filter(isHook).sort());
  });

  test('is every part', () => {
    for (const { name, parts } of components) {
      const component = library[name] as object;
      const isCompound = !('$$typeof' in component) && typeof component !== 'function';
      const expected = isCompound
        ? Object.keys(component).map((part) => `${name}.${part}`)
        : [name];
      expect(parts.map((part) => part.name).sort()).toEqual(expected.sort());
    }
  });

  test.each(parts)('$name says what it is and what it renders', (part) => {
    expect(part.description).toMatch(/\.$/);
    expect(part.renders).toMatch(/^Renders .+\.$/s);
    if (part.replaceable) expect(part.theme).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(parts)('$name says of each prop what it is', ({ props }) => {
    const silent = props.filter(({ name, description }) => name !== 'children' && !description);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test.each(parts)('$name says of each data attribute what it means', ({ attributes }) => {
    for (const { name, meaning } of attributes) {
      expect(name).toMatch(/^data-[a-z-]+$/);
      expect(meaning).toMatch(/\S/);
    }
  });

  test.each(components)('$name has all parts in its anatomy', ({ anatomy, parts }) => {
    const isIn = (name: string) => new RegExp(`<${name}(?![\\w.])`).test(anatomy ?? '');
    expect(parts.map(({ name }) => name).filter((name) => !isIn(name))).toEqual([]);
  });

  test.each(statesOf())(
    '$name: each member has a selector, and each selector a member',
    (state) => {
      expect(state.selectors).toEqual(state.members);
    },
  );

  test('is what the theme reads', () => {
    expect(sharedTokens.map(({ name }) => name)).toContain('--checkstand-color-focus');
    const { tokens } = components.find(({ name }) => name === 'PromotionCode')!;
    expect(tokens).toContainEqual({
      name: '--checkstand-color-danger',
      value: expect.stringMatching(/\S/),
      readBy: ['promotion-code-error'],
    });
  });
});

describe('the pages of the documentation', () => {
  test('are there for every component', () => {
    const names = pages.flatMap(({ of }) => of).sort();
    expect(names).toEqual(components.map(({ name }) => name).sort());
  });

  test.each(pages)('$file shows anatomy, a live story, advice and keys', ({ text, of }) => {
    for (const heading of ['Anatomy', 'Do', 'Don’t', 'Keyboard and screen reader']) {
      expect(text).toContain(`\n## ${heading}\n`);
    }
    expect(text).toContain('<Canvas');
    for (const name of of) {
      const anatomies = [...text.matchAll(/<Anatomy of="([^"]+)"/g)].flatMap(([, names = '']) =>
        names.split(' '),
      );
      expect(anatomies).toContain(name);
    }
  });

  test.each(pages)('$file names hooks that there are', ({ hooks: named }) => {
    for (const name of named) expect(hooks.map((hook) => hook.name)).toContain(name);
  });
});

/** Every `…State` of the components, as the attributes that it says and those that it becomes. */
function statesOf() {
  const sources = openSources();
  const files = readdirSync(`${root}src/components`, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const module = sources.read(`${root}src/components/${file}`);
      return [...module.declarations.entries()].flatMap(([name, declarations]) =>
        declarations.flatMap(({ node, start }) => {
          if (!name.endsWith('State') || node.type !== 'TSInterfaceDeclaration') return [];
          const members: string[] = [];
          walk(node.body, (inner) => {
            if (inner.type !== 'TSPropertySignature' || inner.key.type !== 'Identifier')
              return true;
            members.push(
              `data-${inner.key.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
            );
            return false;
          });
          const said = module.docBefore(start).tags.get('selector') ?? [];
          const selectors = said.map((text) => /^\[([\w-]+)\] \S/.exec(text)?.[1] ?? text);
          return { name, members, selectors };
        }),
      );
    });
}
