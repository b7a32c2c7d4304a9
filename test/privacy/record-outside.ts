import { onTestFinished, vi } from 'vitest';

/** Whatever can be read outside of the page and of Stripe: where it was found, and its text. */
interface Outside {
  /** Writes something down that is not recorded by itself. */
  tell: (where: string, ...values: unknown[]) => void;
  /** The places in which one of those texts was found, each with what was found around it. */
  find: (texts: readonly string[]) => string[];
  /** Where anything has been written down at all. */
  places: () => string[];
}

/** Members of a page that say something to somebody else, by what they belong to. */
function sayers(): Array<[string, object, string]> {
  return [
    ['localStorage or sessionStorage', Storage.prototype, 'setItem'],
    ['history', history, 'pushState'],
    ['history', history, 'replaceState'],
    ['postMessage', window, 'postMessage'],
    ['performance', performance, 'mark'],
    ['performance', performance, 'measure'],
    ['a request', XMLHttpRequest.prototype, 'open'],
    ['a request', globalThis, 'fetch'],
  ];
}

/**
 * Records the console, errors of the window, storage, cookies, addresses, messages, measurements, requests and the
 * attributes of the page, until the test has finished. Stripe's Elements are left out, and so is the attribute `value`
 * of a control: it is React's mirror of what the control shows.
 */
export function recordOutside(): Outside {
  const records: Array<[string, string]> = [];
  const tell = (where: string, ...values: unknown[]) => {
    records.push([where, values.map((value) => textOf(value)).join(' ')]);
  };
  for (const [name, method] of Object.entries(console)) {
    if (typeof method !== 'function') continue;
    const hear = (...values: unknown[]) => tell(`console.${name}`, ...values);
    vi.spyOn(console, name as 'log').mockImplementation(hear);
  }
  for (const [where, owner, member] of sayers()) {
    const target = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = target[member]!;
    target[member] = function record(this: unknown, ...args: unknown[]) {
      tell(where, ...args);
      return original.apply(this, args);
    };
    onTestFinished(() => void (target[member] = original));
  }
  const cookie = vi.spyOn(document, 'cookie', 'set').mockImplementation((text) => {
    tell('document.cookie', text);
  });
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('error', ({ error, message }) => tell('window', message, error), {
    signal,
  });
  const observer = new MutationObserver((mutations) => {
    for (const { type, target, attributeName, oldValue, addedNodes } of mutations) {
      if (type === 'attributes') {
        if (isStripes(target) || attributeName === 'value') continue;
        tell(
          `attribute ${attributeName}`,
          oldValue,
          (target as Element).getAttribute(attributeName!),
        );
      }
      for (const node of addedNodes) if (node instanceof Element) tellAttributes(node, tell);
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
  });
  onTestFinished(() => {
    observer.disconnect();
    stop.abort();
    cookie.mockRestore();
    vi.restoreAllMocks();
  });
  const all = () => {
    tellAttributes(document.documentElement, tell);
    tell('location', window.location.href);
    tell('window.name', window.name, document.title);
    return records;
  };
  return {
    tell,
    find: (texts) =>
      all().flatMap(([where, record]) =>
        texts.filter((text) => record.includes(text)).map((text) => `${where}: ${text}: ${record}`),
      ),
    places: () => [...new Set(records.map(([where]) => where))],
  };
}

/** In a container of one of Stripe's Elements, which Stripe fills with a frame of its own. */
function isStripes(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.StripeElement, [data-element], dialog') != null;
}

function tellAttributes(root: Element, tell: Outside['tell']): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (isStripes(element)) continue;
    for (const { name, value } of element.attributes) {
      if (name !== 'value') tell(`attribute ${name}`, value);
    }
  }
}

/** All that a console, a log or a service for errors could make of it: also causes, and members of errors. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > 6 || value instanceof Node || value instanceof Window) return '…';
  const members = Object.getOwnPropertyNames(value).map(
    (name) => `${name}: ${textOf((value as Record<string, unknown>)[name], depth + 1)}`,
  );
  return `{ ${members.join(', ')} }`;
}
