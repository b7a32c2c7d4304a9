import type { Messages } from '../../src/messages/index.js';
import { samples, type Sample } from './samples.js';

/** One text that a buyer may come to see, and where it comes from. */
export interface Rendered {
  /** The key, with the label's own behind a dot, and what a function was told. */
  readonly at: string;
  readonly key: string;
  readonly text: string;
  /** What must be found in the text. */
  readonly shows: readonly string[];
}

/** Every text of a locale: each word, and each function with all that it may be told. */
export function renderMessages(messages: Messages): readonly Rendered[] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]) => {
    if (typeof message === 'string') return [{ at: key, key, text: message, shows: [] }];
    if (typeof message === 'function') {
      const told = samples[key as keyof typeof samples] as readonly Sample<unknown>[];
      return told.map(({ values, shows }) => ({
        at: `${key} ${JSON.stringify(values)}`,
        key,
        text: String((message as (values: unknown) => unknown)(values)),
        shows,
      }));
    }
    return Object.entries(message as Record<string, string>).map(([name, text]) => ({
      at: `${key}.${name}`,
      key: `${key}.${name}`,
      text,
      shows: [],
    }));
  });
}
