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
    const member = name === '' ? nextMember(place, path.slice(depth + 1)) : name;
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

/**
 * Where `a[][b]` goes in a list: into its last member, until that has a `b`; then a new member
 * begins. So are lists of objects written without numbers.
 */
function nextMember(list: FormTree, within: readonly string[]): string {
  const length = Object.keys(list).length;
  const last = String(length - 1);
  const isOpen = within.length > 0 && length > 0 && !has(list[last], within);
  return isOpen ? last : String(length);
}

/** Whether a value stands at a path. One more can always be added to a list. */
function has(value: FormValue | undefined, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return value !== undefined;
  if (name === '') return false;
  if (typeof value === 'string') return true;
  return value !== undefined && has(value[name], rest);
}
