import { cleanup, render, waitFor } from '@testing-library/react';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ComponentType } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { readStories } from '../../.storybook/examples/read-story.js';
import { writeExample } from '../../.storybook/examples/write-example.js';
import { openSources } from '../../.storybook/model/sources.js';

// Where `import.meta.url` is no file, as in jsdom.
const root = process.cwd();

/** Where the examples are pasted: inside the repository, for its compiler and its packages, and under no control. */
const folder = join(root, 'test-results/examples');

const sources = openSources();
const stories = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.stories.tsx'))
  .flatMap((file) =>
    readStories(sources.read(join(root, 'stories', file))).map((story) => {
      const name = `${file.replace('.stories.tsx', '').replaceAll('/', '-')}-${story.name}`;
      return { name, file, example: writeExample(sources, story) };
    }),
  );
const examples = stories.flatMap(({ name, file, example }) =>
  example ? { name, file, example, path: join(folder, `${name}.tsx`) } : [],
);

/** Every whole page, and one story of each component; stories that differ in the toolbar alone show the same code. */
const rendered = examples.filter(
  ({ file, example }, place) =>
    examples.findIndex((other) => other.example === example) === place &&
    (file.startsWith('checkout/') || examples.findIndex((other) => other.file === file) === place),
);

/** What a page has once its session is there, or says while it never comes. */
const CONTENT = 'button, input, select, dl, ul, section, [role="status"]:not(:empty)';

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, example } of examples) writeFileSync(path, example);
});

describe('the code that stories show', () => {
  test('is there for every component and whole page', () => {
    const files = new Set(
      stories.map(({ file }) => file).filter((file) => !file.startsWith('states/')),
    );
    const without = [...files].filter((file) => !examples.some((each) => each.file === file));
    // They show what cannot be pasted: Stripe's own provider, a shop's server, and Storybook itself. Matrices are made of
    // stories that can.
    expect(without).toEqual([
      'checkout/AdoptedInPlace.stories.tsx',
      'guide/YourCheckout.stories.tsx',
      'hooks/onEvent.stories.tsx',
      'hooks/useServerUpdate.stories.tsx',
    ]);
  });

  test('passes the compiler when it is pasted, and has nothing in it that is not used', async () => {
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noUnusedLocals: true,
        paths: {
          checkstand: [join(root, 'src/index.ts')],
          'checkstand/testing': [join(root, 'src/testing/index.ts')],
          'checkstand/locales/*': [join(root, 'src/locales/*.ts')],
          'checkstand/styles.css': [join(root, 'src/theme/styles.css')],
        },
      },
      include: [],
      files: examples.map(({ path }) => path),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch(
      (failure: { stdout: string }) => failure,
    );
    expect(stdout).toBe('');
  }, 180_000);

  test.each(rendered)('$name renders when it is pasted', async ({ path }) => {
    const { default: Example } = (await import(/* @vite-ignore */ path)) as {
      default: ComponentType;
    };
    const { container } = render(<Example />);
    await waitFor(() => expect(container.querySelector(CONTENT)).not.toBeNull());
    cleanup();
  });
});
