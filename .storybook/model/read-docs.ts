import { join } from 'node:path';
import { readAnatomy } from './read-anatomy.js';
import { readComponents } from './read-components.js';
import { readHooks } from './read-hooks.js';
import { readTheme } from './read-tokens.js';
import { openSources } from './sources.js';
import type { ComponentModel, DocsModel, PartModel } from './types.js';

/** Reads everything that the documentation shows, from a folder that holds this repository. */
export function readDocs(root: string): DocsModel {
  const sources = openSources();
  const entry = join(root, 'src/index.ts');
  const theme = readTheme(join(root, 'src/theme'));
  const components = readComponents(sources, entry).map(({ name, parts }): ComponentModel => {
    const anatomy = readAnatomy(join(root, 'stories/docs/anatomy', `${name}.tsx`));
    const names = parts.flatMap((part) => part.theme ?? []);
    return {
      name,
      anatomy,
      parts: anatomy ? inOrderOf(anatomy, parts) : parts,
      tokens: theme.tokensOf([...new Set(names)]),
    };
  });
  return { components, hooks: readHooks(sources, entry), sharedTokens: theme.shared };
}

/** Parts as they first appear in the code. */
function inOrderOf(code: string, parts: readonly PartModel[]): PartModel[] {
  const position = ({ name }: PartModel) => code.search(new RegExp(`<${name}\\b(?!\\.)`));
  return parts.toSorted((a, b) => position(a) - position(b));
}
