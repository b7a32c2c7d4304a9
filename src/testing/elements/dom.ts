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

/** A part of a drawing: its tag, its attributes, and the text in it. */
export type Shape = readonly [tag: string, attributes: Record<string, string>, text?: string];

/** A drawing, hidden from assistive technology. Made without markup, which pages with Trusted Types refuse. */
export function icon(viewBox: string, className: string, ...shapes: Shape[]): HTMLSpanElement {
  const drawing = draw(['svg', { viewBox, focusable: 'false' }]);
  drawing.append(...shapes.map(draw));
  return h('span', { class: className, 'aria-hidden': 'true' }, drawing);
}

function draw([tag, attributes, text = '']: Shape): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text);
  return element;
}
