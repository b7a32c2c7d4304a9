/**
 * An object that always shows the latest state, as Stripe's session does: the same object stays,
 * and what its getters return changes under it, at every depth. Code that keeps a part of it sees
 * that part change.
 */
export interface LiveView<State extends object> {
  readonly object: State;
  /** Makes the object show `state`. */
  show: (state: State) => void;
}

/**
 * Creates a view of `state`; `onRead` hears the path of every member that is read, such as
 * `total.total.amount` or `lineItems.0.name`.
 */
export function createLiveView<State extends object>(
  state: State,
  onRead: (path: string) => void,
): LiveView<State> {
  const root = createNode(state, '', onRead);
  return {
    object: root.object as State,
    show: (next) => root.show(next),
  };
}

/** A part of the view that outlives the state it shows. */
interface Node {
  readonly object: object;
  show: (state: object) => void;
}

type OnRead = (path: string) => void;

function createNode(state: object, path: string, onRead: OnRead): Node {
  return Array.isArray(state)
    ? createListNode(state, path, onRead)
    : createObjectNode(state as Members, path, onRead);
}

type Members = Record<string, unknown>;

function createObjectNode(initial: Members, path: string, onRead: OnRead): Node {
  const object: Members = {};
  const children = new Map<string, Node>();
  let current = initial;

  const define = (key: string) => {
    const here = path === '' ? key : `${path}.${key}`;
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        onRead(here);
        return children.get(key)?.object ?? current[key];
      },
    });
  };

  const show = (next: Members) => {
    current = next;
    for (const key of Object.keys(object)) if (!(key in next)) delete object[key];
    for (const key of Object.keys(next)) {
      if (!Object.hasOwn(object, key)) define(key);
      // A member that computes itself stays lazy: reading it here would freeze it.
      const lazy = Object.getOwnPropertyDescriptor(next, key)?.get !== undefined;
      const child = lazy
        ? null
        : showChild(children.get(key), next[key], childPath(path, key), onRead);
      if (child) children.set(key, child);
      else children.delete(key);
    }
  };

  show(initial);
  return { object, show: (state) => show(state as Members) };
}

function createListNode(initial: unknown[], path: string, onRead: OnRead): Node {
  const list: unknown[] = [];
  let nodes = new Map<unknown, Node>();

  const show = (next: unknown[]) => {
    const kept = new Map<unknown, Node>();
    list.length = next.length;
    for (const [index, entry] of next.entries()) {
      const id = identityOf(entry, index);
      const identity = kept.has(id) ? index : id;
      const node = showChild(nodes.get(identity), entry, childPath(path, String(index)), onRead);
      if (node) kept.set(identity, node);
      list[index] = node ? node.object : entry;
    }
    nodes = kept;
  };

  show(initial);
  return { object: list, show: (state) => show(state as unknown[]) };
}

/** Shows `value` in the node that was there if it has the same kind, in a new one otherwise. */
function showChild(
  node: Node | undefined,
  value: unknown,
  path: string,
  onRead: OnRead,
): Node | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!node || Array.isArray(node.object) !== Array.isArray(value)) {
    return createNode(value, path, onRead);
  }
  node.show(value);
  return node;
}

/** Entries of a list are the same thing when they have the same id; without one, the same place. */
function identityOf(entry: unknown, index: number): unknown {
  const { id, priceId } = (entry ?? {}) as { id?: unknown; priceId?: unknown };
  return id ?? priceId ?? index;
}

function childPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
