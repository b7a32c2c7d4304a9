type Attributes = Record<string, string | number | boolean | null | undefined>;

/**
 * Creates an element. `true` makes an attribute present; `false`, null and undefined leave it out.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Array<Node | string | null>
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

let lastId = 0;

/** An id that no other element of the page has, for `for` and `aria-describedby`. */
export function uniqueId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** A drawing, hidden from assistive technology. `paths` is trusted markup of this package. */
export function icon(viewBox: string, className: string, paths: string): HTMLSpanElement {
  const holder = h('span', { class: className, 'aria-hidden': 'true' });
  holder.innerHTML = `<svg viewBox="${viewBox}" focusable="false">${paths}</svg>`;
  return holder;
}
