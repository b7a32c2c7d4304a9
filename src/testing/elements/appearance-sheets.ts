import type { Appearance } from '@stripe/stripe-js';
import { appearanceCss } from './appearance.js';
import { h, uniqueId } from './dom.js';

/** The style sheet of one appearance, worn by every Element that shows it in one document. */
interface Sheet {
  readonly className: string;
  readonly node: HTMLStyleElement;
  wearers: number;
}

const sheetsOf = new WeakMap<Node, Map<string, Sheet>>();

/** Measured by its text: two sdks with equal appearances share a sheet. */
const SCOPE = 'SimulatedAppearance';

/**
 * Gives an Element that is on the page its appearance, and returns how to take it off again.
 *
 * There is one style sheet for each appearance, not one for each Element: every rule of a page
 * costs time in each of its style computations, in jsdom much of it.
 */
export function wearAppearance(element: HTMLElement, appearance: Appearance): () => void {
  const root = element.getRootNode();
  const sheets = sheetsOf.get(root) ?? new Map<string, Sheet>();
  sheetsOf.set(root, sheets);
  const key = JSON.stringify(appearance);
  const sheet = sheets.get(key) ?? createSheet(appearance);
  sheets.set(key, sheet);
  // A page that empties its head between two tests takes the sheet away with it.
  if (!sheet.node.isConnected) parentOf(root).append(sheet.node);
  sheet.wearers += 1;
  element.classList.add(sheet.className);
  return () => {
    element.classList.remove(sheet.className);
    sheet.wearers -= 1;
    if (sheet.wearers > 0) return;
    sheet.node.remove();
    sheets.delete(key);
  };
}

function createSheet(appearance: Appearance): Sheet {
  const className = uniqueId(SCOPE);
  const node = h(
    'style',
    { 'data-simulated-appearance': true },
    appearanceCss(appearance, `.${className}`),
  );
  return { className, node, wearers: 0 };
}

function parentOf(root: Node): Node & ParentNode {
  if (root instanceof Document) return root.head;
  return root instanceof ShadowRoot ? root : document.head;
}
