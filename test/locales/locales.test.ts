import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import type { Messages } from '../../src/messages/index.js';
import { renderMessages } from './render-messages.js';
import { isSameAsEnglish } from './same-as-english.js';

const modules = import.meta.glob<{ default: Messages }>('../../src/locales/*.ts', { eager: true });

const locales = Object.entries(modules)
  .map(([file, module]) => [file.slice(file.lastIndexOf('/') + 1, -3), module.default] as const)
  .filter(([tag]) => /^[a-z]{2,3}(-\w+)?$/.test(tag));

const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, shapeOf(inner)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : typeof value;

/** Words that only an English sentence has. Those that another language shares are not among them. */
const ENGLISH = /\b(the|your|you|please|enter|choose|with|was|were|charged|must|every|order)\b/i;

/** What no sentence should have: a hole, a word of JavaScript, a doubled or a lost space. */
const BROKEN = /undefined|null|NaN|\[object|\$\{|\{[a-z]|[ \u00a0]{2}|^\s|\s$|\.\.\.| ,|"|''/;

describe.each(locales)('%s', (tag, messages) => {
  const rendered = renderMessages(messages);

  it('says what English says, and nothing more', () => {
    expect(shapeOf(messages)).toEqual(shapeOf(en));
    expect(messages.locale).toBe(tag);
  });

  it('is a language that Intl knows', () => {
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
    expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('shows every value that it is told', () => {
    const lost = rendered.filter(({ text, shows }) => shows.some((value) => !text.includes(value)));
    expect(lost.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('has no empty, broken or carelessly typed text', () => {
    const broken = rendered.filter(
      ({ key, text }) => (text === '' && key !== 'deliveryEstimate') || BROKEN.test(text),
    );
    expect(broken.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});

describe.each(locales.filter(([tag]) => !tag.startsWith('en')))('%s', (tag, messages) => {
  it('has no English left over', () => {
    const english = new Map(renderMessages(en).map(({ at, text }) => [at, text]));
    const left = renderMessages(messages).filter(
      ({ at, key, text }) =>
        /\p{L}{3}/u.test(text.replaceAll(/Ñame|Øther|USD|EUR|VAT/g, '')) &&
        (ENGLISH.test(text) || english.get(at) === text) &&
        !isSameAsEnglish(tag, key),
    );
    expect(left.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});
