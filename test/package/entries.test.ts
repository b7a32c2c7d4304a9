import { describe, expect, it } from 'vitest';
import { localeTags, root } from '../../scripts/public-entries.mjs';
import { runOrThrow } from './pack.js';

/** What plain Node gets, with no bundler in between: the package imports itself by its name. */
async function namesOf(entry: string): Promise<Record<string, string>> {
  const program = `
    const entry = await import(${JSON.stringify(entry)});
    const shape = (value) => typeof value !== 'object' || value === null ? typeof value
      : value[Symbol.toStringTag] === 'Module' || !value.$$typeof && Object.values(value).some((part) => part?.$$typeof || typeof part === 'function')
      ? '{ ' + Object.keys(value).sort().join(', ') + ' }' : value.$$typeof ? 'component' : 'object';
    console.log(JSON.stringify(Object.fromEntries(
      Object.keys(entry).sort().map((name) => [name, shape(entry[name])]))));
  `;
  return JSON.parse(
    await runOrThrow(process.execPath, ['--input-type=module', '-e', program], root),
  );
}

/*
 * The public names. A change of these files is a change of the API: run
 * `npx vitest run --project package -u` when it is meant.
 */
describe('the public names', () => {
  it.each(['checkstand', 'checkstand/testing', 'checkstand/theme', 'checkstand/locales'])(
    'of %s',
    async (entry) => {
      const file = `./names/${entry.replace('/', '-')}.json`;
      const names = `${JSON.stringify(await namesOf(entry), null, 2)}\n`;
      await expect(names).toMatchFileSnapshot(file);
    },
  );

  it.each(localeTags)('of checkstand/locales/%s are those of English', async (tag) => {
    const english = await namesOf('checkstand/locales/en');
    const names = await namesOf(`checkstand/locales/${tag}`);
    expect(Object.values(names)).toEqual(Object.values(english));
  });
});
