/**
 * A page with its lists as they should be: each stands between `<!-- name -->` and `<!-- /name -->`.
 * Throws when the page has no place for one of them.
 */
export function withLists(page: string, lists: Readonly<Record<string, () => string>>): string {
  return Object.entries(lists).reduce((text, [name, list]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before = '', rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`The page has no place for ${name}.`);
    return `${before}${begin}\n${list()}\n${end}${after}`;
  }, page);
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
