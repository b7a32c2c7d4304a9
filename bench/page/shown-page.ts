/** Attributes that are no content: hooks for styles and scripts, ids that differ by chance. */
const INVISIBLE = /^(?:data-|id$|class$|style$|value$|aria-describedby$)/;

/**
 * What a page shows and tells to assistive technology: its elements in order with their attributes, texts and
 * values. Live regions are left out: what is in them has been said already and is not read with the page.
 */
export function shownPage(root: Element): string[] {
  return [...root.children].flatMap((element) => shownElement(element, 0));
}

function shownElement(element: Element, depth: number): string[] {
  if (element.getAttribute('role') === 'status') return [];
  const attributes = [...element.attributes]
    .filter(({ name }) => !INVISIBLE.test(name))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  if (element instanceof HTMLInputElement)
    attributes.push(`shows ${JSON.stringify(element.value)}`);
  const text = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('');
  const itself = [
    ' '.repeat(depth) + element.localName,
    ...attributes,
    text && JSON.stringify(text),
  ];
  return [
    itself.filter(Boolean).join(' '),
    ...[...element.children].flatMap((child) => shownElement(child, depth + 1)),
  ];
}

/** The first way in which a page differs from another one; null when they show the same. */
export function firstDifference(
  expected: readonly string[],
  actual: readonly string[],
): string | null {
  for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
    if (expected[index] === actual[index]) continue;
    return `expected ${expected[index] ?? 'nothing more'}\n     got ${actual[index] ?? 'nothing more'}`;
  }
  return null;
}
