/** What is read of React's fibers: one for each element of the tree, with a twin from the commit before. */
export interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** Function, class, forwardRef and memo. The inner component of a memo that compares by itself is a function. */
const COMPONENT_TAGS: ReadonlySet<number> = new Set([0, 1, 11, 15]);

/** React sets it on a component that has rendered, in every build, for its developer tools. */
const PERFORMED_WORK = 1;

/**
 * The names of the components that rendered in the latest commit, one entry for each render. Found as React's
 * developer tools find them, so no component has to be wrapped or changed, and production builds can be counted.
 */
export function renderedComponents(root: Fiber): string[] {
  const names: string[] = [];
  visit(root, names);
  return names;
}

function visit(fiber: Fiber, names: string[]): void {
  const before = fiber.alternate;
  const isNew = before === null;
  if (COMPONENT_TAGS.has(fiber.tag) && (isNew || (fiber.flags & PERFORMED_WORK) !== 0)) {
    names.push(nameOf(fiber.type));
  }
  // The very same child means that React did not go further: flags below are those of an older commit.
  if (!isNew && fiber.child === before.child) return;
  for (let child = fiber.child; child; child = child.sibling) visit(child, names);
}

interface NamedType {
  readonly displayName?: string;
  readonly name?: string;
  readonly render?: { readonly name?: string };
  readonly type?: unknown;
}

function nameOf(type: unknown): string {
  const { displayName, name, render, type: inner } = type as NamedType;
  return displayName ?? name ?? render?.name ?? (inner ? nameOf(inner) : 'anonymous');
}
