import { expect, it } from 'vitest';
import { root } from '../../scripts/public-entries.mjs';
import { runOrThrow } from './pack.js';
import names from './names/checkstand.json' with { type: 'json' };

/** What a module of the server prints. React is the one for Server Components, which knows neither state nor context. */
const onServer = async (program: string): Promise<unknown> => {
  const loader = new URL('./client-references.mjs', import.meta.url).href;
  const flags = ['--conditions=react-server', '--import', loader, '--input-type=module', '-e'];
  return JSON.parse(await runOrThrow(process.execPath, [...flags, program], root));
};

/** Names of parts by the name under which they are exported: `Totals.Root`. */
const components = Object.entries(names).flatMap(([name, shape]) => {
  if (shape === 'component') return [name];
  return shape.startsWith('{')
    ? shape
        .slice(2, -2)
        .split(', ')
        .map((part) => `${name}.${part}`)
    : [];
});

it('a Server Component imports every component by its name, and takes no code of theirs along', async () => {
  expect(components).toContain('Totals.Root');
  const rendered = await onServer(`
    import { createElement } from 'react';
    import * as checkstand from 'checkstand';
    const typeOf = (path) => path.split('.').reduce((at, name) => at[name], checkstand);
    console.log(JSON.stringify(${JSON.stringify(components)}.map((path) => {
      const { type } = createElement(typeOf(path));
      return [path, String(type.$$typeof ?? type)];
    })));
  `);
  expect(rendered).toEqual(components.map((path) => [path, 'Symbol(react.client.reference)']));
});

it('a server makes a theme, chooses a language and loads its words', async () => {
  const made = await onServer(`
    import { createTheme } from 'checkstand/theme';
    import { loadMessages, matchLocale } from 'checkstand/locales';
    const { css } = createTheme({ colorPrimary: '#6d28d9' });
    const { subtotal } = await loadMessages(matchLocale(['de-AT'], ['en', 'de']));
    console.log(JSON.stringify([css.includes('#6d28d9'), subtotal]));
  `);
  expect(made).toEqual([true, 'Zwischensumme']);
});
