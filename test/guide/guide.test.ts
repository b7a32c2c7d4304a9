// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { localeTags } from 'checkstand/locales';
import { scenarios } from 'checkstand/testing';
import { expect, test } from 'vitest';
import { root } from '../../scripts/public-entries.mjs';
import { table, withLists } from './generated-lists.js';

const folder = `${root}docs/`;
const pages = [
  ...readdirSync(`${folder}testing`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `testing/${file}`),
  'migrating.md',
  'theme.md',
  'languages.md',
  'accessibility.md',
];

/** A block of code in a page, and the example that it shows: a file, or a region of one. */
const EXAMPLE =
  /^<!-- (?<file>[\w./-]+?)(?:#(?<region>[\w-]+))? -->\n```(?<language>\w+)\n[\s\S]*?^```$/gm;

/** The text of a file, without the marks of its regions. */
function readExample(file: string, region: string | undefined): string {
  const source = readFileSync(root + file, 'utf8');
  const part =
    region === undefined
      ? source
      : new RegExp(`^// #region ${region}\\n([\\s\\S]*?)^// #endregion$`, 'm').exec(source)?.[1];
  if (part === undefined) throw new Error(`${file} has no region ${region}.`);
  return part.replaceAll(/^\/\/ #(region .*|endregion)\n/gm, '').trimEnd();
}

function withExamples(page: string): string {
  return page.replaceAll(EXAMPLE, (block, file: string, region: string | undefined) => {
    const [mark = '', fence = ''] = block.split('\n');
    return `${mark}\n${fence}\n${readExample(file, region)}\n\`\`\``;
  });
}

const textOf = (page: string) => readFileSync(folder + page, 'utf8');

/** What a page lists, by the page. */
const lists: Record<string, Record<string, () => string>> = {
  'testing/components.md': { scenarios: listScenarios },
  'languages.md': { locales: listLocales },
};

// After changing an example, `vitest -u` writes it into the pages.
test.each(pages)('%s shows its examples as they run', async (page) => {
  const expected = withExamples(withLists(textOf(page), lists[page] ?? {}));
  await expect(expected).toMatchFileSnapshot(folder + page);
});

test.each(pages)('%s shows no code that does not run', (page) => {
  const withoutExamples = textOf(page).replaceAll(EXAMPLE, '');
  const languages = [...withoutExamples.matchAll(/^```(\w+)$/gm)].map(([, language]) => language);
  expect(languages.filter((language) => language !== 'sh')).toEqual([]);
});

test('every example is shown', () => {
  const shown = pages.flatMap((page) =>
    [...textOf(page).matchAll(EXAMPLE)].map(({ groups }) =>
      groups?.region === undefined ? groups?.file : `${groups.file}#${groups.region}`,
    ),
  );
  const examples = [
    'test/guide',
    'test/guide/migrating',
    'test/guide/styling',
    'test/e2e',
    'stories/guide',
  ].flatMap((at) =>
    readdirSync(root + at)
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(`${root}${at}/${file}`, 'utf8').matchAll(/^\/\/ #region (.+)$/gm)].map(
          ([, region]) => `${at}/${file}#${region}`,
        ),
      ),
  );
  expect(shown).toEqual(expect.arrayContaining(examples));
  expect(examples.length).toBeGreaterThan(20);
});

test.each(pages)('the links of %s lead somewhere', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  for (const [, file = '', anchor] of links) {
    const target = readFileSync(
      file === '' ? folder + page : new URL(file, `file://${folder}${page}`),
      'utf8',
    );
    if (anchor !== undefined) expect(anchorsOf(target)).toContain(anchor);
  }
});

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Every language by its tag, its own name and its English name. */
function listLocales(): string {
  const nameIn = (tag: string, language: string) =>
    new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  return table(
    ['tag', 'language', 'in English'],
    localeTags.map((tag) => [`\`${tag}\``, nameIn(tag, tag), nameIn(tag, 'en')]),
  );
}

function listScenarios(): string {
  return table(
    ['scenario', 'what can be seen in it'],
    Object.values(scenarios).map(({ name, description }) => [`\`${name}\``, description]),
  );
}
