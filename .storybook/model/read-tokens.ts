import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import type { TokenModel } from './types.js';

/** What the theme's rules read, and for which parts. */
export interface Theme {
  /** What is read for the parts of these names in the theme. */
  tokensOf: (parts: readonly string[]) => TokenModel[];
  /** What is read for every part. */
  shared: TokenModel[];
}

/** One use of a token: by the part of this name, by those whose names begin so, or by every part. */
type Use = { token: string } & ({ part: string } | { prefix: string } | { every: true });

/** A rule about every part, whatever it is. */
const EVERY_PART = /^:where\(\[data-checkstand\](:[\w-]+)?\)$/;

/** Reads the theme's style sheets. */
export function readTheme(folder: string): Theme {
  const values = new Map<string, string>();
  const uses: Use[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    const sheet = postcss.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    sheet.walkDecls((declaration) => {
      const { prop, value, parent } = declaration;
      if (prop.startsWith('--checkstand-')) {
        // The first is the one that every browser understands: those of the light come before all others.
        if (!values.has(prop)) values.set(prop, value.replaceAll(/\s+/g, ' ').trim());
        return;
      }
      if (parent?.type !== 'rule') return;
      const { selector } = parent;
      for (const [, token = ''] of value.matchAll(/var\((--checkstand-[\w-]+)/g)) {
        for (const [, operator, name] of selector.matchAll(
          /\[data-checkstand(?:(\^?)='([^']+)')?\]/g,
        )) {
          // `[data-checkstand][data-pending]` is about some parts, and says so elsewhere.
          if (name === undefined) {
            if (EVERY_PART.test(selector)) uses.push({ token, every: true });
          } else uses.push(operator ? { token, prefix: name } : { token, part: name });
        }
      }
    });
  }

  const inOrder = [...values.keys()];
  const model = (read: ReadonlyMap<string, Set<string>>): TokenModel[] =>
    [...read]
      .map(([name, parts]) => ({ name, value: values.get(name) ?? '', readBy: [...parts].sort() }))
      .sort((a, b) => inOrder.indexOf(a.name) - inOrder.indexOf(b.name));

  return {
    tokensOf(parts) {
      const read = new Map<string, Set<string>>();
      for (const part of parts) {
        for (const use of uses) {
          if (!isOf(use, part)) continue;
          read.set(use.token, (read.get(use.token) ?? new Set()).add(part));
        }
      }
      return model(read);
    },
    shared: model(
      new Map(uses.filter((use) => 'every' in use).map(({ token }) => [token, new Set<string>()])),
    ),
  };
}

function isOf(use: Use, part: string): boolean {
  if ('part' in use) return use.part === part;
  return 'prefix' in use && part.startsWith(use.prefix);
}
