// @vitest-environment node
import { expect, test } from 'vitest';
import { textColorOn } from '../../../../src/testing/api/pages/contrast.js';

test.each([
  ['#000000', '#ffffff'],
  ['#0074d4', '#ffffff'],
  ['#ff0000', '#1a1b25'],
  ['#ffe14d', '#1a1b25'],
  ['#FFFFFF', '#1a1b25'],
])('text on %s is %s', (background, text) => {
  expect(textColorOn(background)).toBe(text);
});
