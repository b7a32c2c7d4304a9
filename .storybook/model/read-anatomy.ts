import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { dedent } from './dedent.js';

/**
 * The anatomy of a component as code to copy: the module as it is, but for the function around the element, which is
 * there for the compiler and the tests. Null where the file does not exist.
 */
export function readAnatomy(file: string): string | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const [last, ...before] = parseSync(file, text).program.body.toReversed();
  const made =
    last?.type === 'ExportNamedDeclaration' && last.declaration?.type === 'VariableDeclaration'
      ? last.declaration.declarations[0]?.init
      : null;
  if (made?.type !== 'ArrowFunctionExpression') throw new Error(`${file} exports no Anatomy.`);
  const { body } = made;
  const element = body.type === 'ParenthesizedExpression' ? body.expression : body;
  const start = text.slice(0, before[0]?.end ?? 0);
  return `${start}\n\n${dedent(text, element)}`;
}
