/** Markup in which every text from outside has been escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: text is escaped, markup is not, nothing stands for nothing. */
export type Insert = Html | string | number | false | null | undefined | readonly Insert[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of markup. Attribute values must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...inserts: Insert[]): Html {
  return new Html(parts.reduce((text, part, i) => text + markupOf(inserts[i - 1]) + part));
}

function markupOf(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return '';
  if (insert instanceof Html) return insert.text;
  if (typeof insert === 'object') return insert.map(markupOf).join('');
  return String(insert).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An attribute that is there or not, with a space before it: ` required`, ` value="x"`. */
export function attribute(name: string, value: string | number | boolean | null | undefined): Html {
  if (value === false || value === null || value === undefined) return html``;
  return value === true ? html` ${name}` : html` ${name}="${value}"`;
}
