import { h } from './dom.js';

/** Styles of the simulator's own, for whatever part of the page it stands in. */
export interface Sheet {
  /** Replaces the styles. */
  setText(css: string): void;
  /** Puts them into the document, or the shadow tree, that an element is in. Returns how to take them out. */
  dress(element: HTMLElement): () => void;
}

/** Styles in one tree. */
interface Placed {
  users: number;
  readonly setText: (css: string) => void;
  readonly put: () => void;
  readonly remove: () => void;
}

/**
 * Creates a sheet. There is one in each tree for all that use it: every rule of a page costs time in each of its style
 * computations, in jsdom much of it. Stripe's frames are not subject to the page's Content-Security-Policy, so neither
 * may these styles be: they are made by script where the browser can.
 */
export function createSheet(text = ''): Sheet {
  let css = text;
  const placedIn = new WeakMap<Node, Placed>();
  const living = new Set<Placed>();
  return {
    setText(next) {
      css = next;
      for (const placed of living) placed.setText(css);
    },
    dress(element) {
      const root = element.getRootNode() as Document | ShadowRoot;
      let placed = placedIn.get(root);
      if (!placed) placedIn.set(root, (placed = place(root, css)));
      // What was taken out has not heard of what the styles have become since.
      else if (placed.users === 0) placed.setText(css);
      living.add(placed);
      placed.put();
      placed.users += 1;
      return () => {
        placed.users -= 1;
        if (placed.users > 0) return;
        placed.remove();
        living.delete(placed);
      };
    },
  };
}

function place(root: Document | ShadowRoot, css: string): Placed {
  return 'adoptedStyleSheets' in root ? adopt(root, css) : append(root, css);
}

function adopt(root: Document | ShadowRoot, css: string): Placed {
  const view = (root.ownerDocument ?? root).defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return {
    users: 0,
    setText: (next) => sheet.replaceSync(next),
    put: () => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
    remove: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

/** Where sheets cannot be adopted, as in jsdom. */
function append(root: Document | ShadowRoot, css: string): Placed {
  const node = h('style', {}, css);
  return {
    users: 0,
    setText: (next) => {
      node.textContent = next;
    },
    put: () => {
      // A page that empties its head between two tests takes the sheet away with it.
      if (!node.isConnected) (root instanceof ShadowRoot ? root : document.head).append(node);
    },
    remove: () => node.remove(),
  };
}
