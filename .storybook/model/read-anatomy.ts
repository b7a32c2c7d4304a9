import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { walk } from './walk.js';

/**
 * The anatomy of a component as code to copy: the imports from Checkstand and the element, without the function around
 * it that makes it a module for the compiler and the tests. Null where the file does not exist.
 */
export function readAnatomy(file: string): string | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const { program } = parseSync(file, text);
  const imports: string[] = [];
  let element = '';
  walk(program, (node) => {
    if (node.type === 'ImportDeclaration') {
      imports.push(text.slice(node.start, node.end));
      return false;
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      element ||= dedent(text, node.start, node.end);
      return false;
    }
    return true;
  });
  return `${imports.join('\n')}\n\n${element}`;
}

/** Moves a piece of code to the left margin. */
export function dedent(text: string, start: number, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return text.slice(start, end).replaceAll(`\n${indent}`, '\n');
}
