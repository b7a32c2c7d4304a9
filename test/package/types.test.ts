import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localeTags, root } from '../../scripts/public-entries.mjs';
import { reactFolders, trainFolders } from '../../scripts/supported-versions.mjs';
import { pack, run, runOrThrow, temporaryFolder } from './pack.js';

const stripePackages = ['@stripe/stripe-js', '@stripe/react-stripe-js'];
const reactPackages = ['@types/react', '@types/react-dom'];
const theirDependencies = ['csstype', '@types/prop-types'];

const program = `
import 'checkstand/styles.css';
import * as checkstand from 'checkstand';
import * as testing from 'checkstand/testing';
${localeTags.map((tag, index) => `import * as locale${index} from 'checkstand/locales/${tag}';`).join('\n')}
export const everything = [checkstand, testing, ${localeTags.map((_, index) => `locale${index}`).join(', ')}];
`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: false,
  skipLibCheck: false,
  noEmit: true,
  // No types of Node or of anything else that the shop did not ask for.
  types: [],
  // What is linked into the shop must find its neighbours there, and not in this repository.
  preserveSymlinks: true,
};

let tarball: string;
let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  tarball = await pack(folder);
});
afterAll(() => remove());

/** A shop with the packed Checkstand, one Stripe.js and the types of one React: no `stripe` package. */
async function createShop(name: string, stripe: string, react: string): Promise<string> {
  const shop = join(folder, name.replaceAll(/\W+/g, '-'));
  const modules = join(shop, 'node_modules');
  await mkdir(join(modules, 'checkstand'), { recursive: true });
  await runOrThrow(
    'tar',
    ['-xzf', tarball, '-C', join(modules, 'checkstand'), '--strip-components=1'],
    folder,
  );
  const links = [
    ...stripePackages.map((dependency) => [dependency, stripe]),
    ...reactPackages.map((dependency) => [dependency, react]),
    ...theirDependencies.map((dependency) => [dependency, '']),
  ];
  for (const [dependency = '', from = ''] of links) {
    const target = `${root}${from}node_modules/${dependency}`;
    if (!existsSync(target)) throw new Error(`${target} is not installed.`);
    const link = join(modules, dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link);
  }
  await writeFile(join(shop, 'package.json'), '{ "type": "module" }');
  await writeFile(join(shop, 'shop.ts'), program);
  return shop;
}

async function compile(shop: string, module: 'nodenext' | 'preserve') {
  const moduleResolution = module === 'nodenext' ? 'nodenext' : 'bundler';
  const config = { compilerOptions: { ...compilerOptions, module, moduleResolution } };
  const file = join(shop, `tsconfig.${module}.json`);
  await writeFile(file, JSON.stringify({ ...config, files: ['shop.ts'] }));
  return run(`${root}node_modules/.bin/tsc`, ['-p', file], shop);
}

describe.each(Object.entries(reactFolders))('with React %s', (react, reactFolder) => {
  it.each(Object.entries(trainFolders))(
    'and %s the declarations compile',
    async (train, trainFolder) => {
      const shop = await createShop(`react-${react} ${train}`, trainFolder, reactFolder);
      expect(await compile(shop, 'preserve')).toEqual({ ok: true, output: '' });
    },
  );
});

it('the declarations compile without a bundler', async () => {
  const shop = await createShop('node', trainFolders.endive, reactFolders[19]);
  expect(await compile(shop, 'nodenext')).toEqual({ ok: true, output: '' });
});

it('notices a declaration that does not compile', async () => {
  const shop = await createShop('broken', trainFolders.endive, reactFolders[19]);
  await writeFile(
    join(shop, 'node_modules/checkstand/dist/index.d.ts'),
    `export { Stripe } from 'stripe';\n`,
  );
  const { ok, output } = await compile(shop, 'preserve');
  expect(ok).toBe(false);
  expect(output).toContain("Cannot find module 'stripe'");
});
