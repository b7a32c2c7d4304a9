/** Moves a piece of code to the left margin. */
export function dedent(text: string, { start, end }: { start: number; end: number }): string {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return text.slice(start, end).replaceAll(`\n${indent}`, '\n');
}
