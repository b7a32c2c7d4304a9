/** A parameter as it came over the wire: text, or named members. Lists are members named 0, 1, 2. */
export type FormValue = string | FormTree;

/** Named members of a nested parameter. Has no prototype, so that any name is only a name. */
export interface FormTree {
  [name: string]: FormValue;
}

/** Reads a form body or a query string with nested brackets: `line_items[0][price]=…`. */
export function parseForm(text: string): FormTree {
  const tree = emptyTree();
  for (const [key, value] of new URLSearchParams(text)) insert(tree, pathOf(key), value);
  return tree;
}

/** A form as a text that is the same for the same parameters, whatever their order. */
export function canonicalForm(text: string): string {
  return JSON.stringify(sorted(parseForm(text)));
}

function sorted(value: FormValue): unknown {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)]);
}

function emptyTree(): FormTree {
  return Object.create(null) as FormTree;
}

/** `a[b][0]` is a, b, 0. Without a well-formed tail the whole key is one name. */
function pathOf(key: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  if (!match) return [key];
  const [, head = key, tail = ''] = match;
  return [head, ...[...tail.matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')];
}

function insert(tree: FormTree, path: readonly string[], value: string): void {
  let place = tree;
  for (const [depth, name] of path.entries()) {
    const member = name === '' ? String(Object.keys(place).length) : name;
    if (depth === path.length - 1) {
      place[member] = value;
      return;
    }
    const next = place[member];
    const branch = typeof next === 'object' ? next : emptyTree();
    place[member] = branch;
    place = branch;
  }
}
