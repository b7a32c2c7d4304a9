import { h } from './dom.js';
import { elementStyles } from './element-styles.js';

/** The class of every simulated Element, to which the base style is bound. */
export const ELEMENT_CLASS = 'SimulatedStripeElement';

interface Sheet {
  readonly node: HTMLStyleElement;
  users: number;
}

const sheetOf = new WeakMap<Node, Sheet>();

/**
 * Puts the base style of Elements into the document, or the shadow tree, that an Element is in, and
 * returns how to let go of it. There is one for all of them: every rule of a page costs time in each
 * of its style computations, in jsdom much of it.
 */
export function useBaseSheet(element: HTMLElement): () => void {
  const root = element.getRootNode();
  const sheet = sheetOf.get(root) ?? createSheet();
  sheetOf.set(root, sheet);
  // A page that empties its head between two tests takes the sheet away with it.
  if (!sheet.node.isConnected) parentOf(root).append(sheet.node);
  sheet.users += 1;
  return () => {
    sheet.users -= 1;
    if (sheet.users === 0) sheet.node.remove();
  };
}

function createSheet(): Sheet {
  return { node: h('style', {}, elementStyles(`.${ELEMENT_CLASS}`)), users: 0 };
}

function parentOf(root: Node): Node & ParentNode {
  return root instanceof ShadowRoot ? root : document.head;
}
