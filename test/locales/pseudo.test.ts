import { pseudo } from 'checkstand/locales/pseudo';
import { expect, it } from 'vitest';
import { renderMessages } from './render-messages.js';

it('marks every text, and leaves amounts, names and codes as they are', () => {
  expect(pseudo.completeOrder).toBe('[Çömplété ördér · ·]');
  expect(pseudo.pay({ amount: '$12.00' })).toBe('[Påý $12.00 · ·]');
  expect(pseudo.removeItem({ name: 'Stoneware mug' })).toContain('Stoneware mug');
  expect(pseudo.addressLabels.city).toBe('[Çîtý ·]');
  const unmarked = renderMessages(pseudo).filter(
    ({ key, text, shows }) =>
      // The names of cards come from a table, and are the same in every language.
      !['locale', 'cardBrand', 'cardEndingIn'].includes(key) &&
      text !== '' &&
      (!/^\[.* ·\]$/.test(text) || shows.some((shown) => !text.includes(shown))),
  );
  expect(unmarked.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

it('is longer than English by a third at least', () => {
  const length = (text: string) => [...text].length;
  const english = 'Without this item your order is too small'.length;
  expect(length(pseudo.promotionCodeNeedsMore)).toBeGreaterThan(english * 1.25);
});
