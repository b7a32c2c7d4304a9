import type { Messages } from '../messages/index.js';
import { en } from './en.js';

/** Look-alikes, so that the text can still be read. */
const ACCENTED: Readonly<Record<string, string>> = {
  ...zip('aeioucnsyAEIOUCNSY', 'åéîöûçñšýÅÉÎÖÛÇÑŠÝ'),
};

function zip(plain: string, accented: string) {
  const letters = [...accented];
  return Object.fromEntries([...plain].map((letter, index) => [letter, letters[index] ?? letter]));
}

/** Values that are shown as they are. Others choose words, and must reach the message unchanged. */
const SHOWN = new Set(
  'amount code details each flat from label name reason region to unit'.split(' '),
);
const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * English in disguise, for reviews: accented, a third longer, and in brackets. What is not in brackets does not come
 * from the messages; what lacks a bracket is cut off. Amounts, names and codes stay as they are.
 */
export const pseudo: Messages = {
  ...(disguise(en) as Messages),
  locale: 'en-XA',
};

export default pseudo;

function disguise(message: unknown): unknown {
  if (typeof message === 'string') return inBrackets(message);
  if (typeof message === 'function') {
    return (values: unknown) => inBrackets(String(message(marked(values))));
  }
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(
    Object.entries(message).map(([key, inner]) => [key, disguise(inner)] as const),
  );
}

function marked(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || values instanceof Date) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => [
      key,
      SHOWN.has(key) ? mark(value) : value,
    ]),
  );
}

function mark(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mark);
  return typeof value === 'string' && value !== '' ? OPEN + value + CLOSE : value;
}

function inBrackets(text: string): string {
  if (text === '') return '';
  const disguised = text.replaceAll(new RegExp(`${OPEN}[^${CLOSE}]*${CLOSE}|.`, 'gsu'), (part) =>
    part.startsWith(OPEN) ? part.slice(1, -1) : (ACCENTED[part] ?? part),
  );
  return `[${disguised}${' ·'.repeat(Math.ceil(text.length / 8))}]`;
}
