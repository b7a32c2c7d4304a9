/** A doc comment, taken apart at its tags. */
export interface DocComment {
  /** What it says before the first tag, as one line per paragraph. */
  text: string;
  /** The texts of each tag, by its name: `default`, `selector`. */
  tags: ReadonlyMap<string, readonly string[]>;
}

/** Tags that our sources use. What else begins with an at sign is text. */
const TAG = /(?:^|\s)@(default|param|selector|throws|template|see)(?=\s|$)/g;

/** Reads what stands between the opening and the closing of a block comment. */
export function readDocComment(comment: string): DocComment {
  const plain = comment.replaceAll(/^[ \t]*\*[ \t]?/gm, '').trim();
  const [text = '', ...rest] = plain.split(TAG);
  const tags = new Map<string, string[]>();
  for (let at = 0; at < rest.length; at += 2) {
    const name = rest[at] ?? '';
    tags.set(name, [...(tags.get(name) ?? []), joinLines(rest[at + 1] ?? '')]);
  }
  return { text: joinLines(text), tags };
}

/** Comments are broken into lines for the editor's sake; only empty lines mean something. */
function joinLines(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n');
}
