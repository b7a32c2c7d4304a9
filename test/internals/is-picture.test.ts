import { expect, it } from 'vitest';
import { isPicture } from '../../src/internals/is-picture.js';

it.each([
  'https://files.stripe.com/links/mug',
  'http://localhost/mug.png',
  'HTTPS://shop.example/mug.png',
  '//shop.example/mug.png',
  '/mugs/1.png',
  'mugs/1.png',
  'data:image/svg+xml,%3Csvg/%3E',
])('takes %s for a picture', (address) => expect(isPicture(address)).toBe(true));

it.each([
  'javascript:attack()',
  ' JavaScript:attack()',
  'java\nscript:attack()',
  'data:text/html,attack',
  'vbscript:attack()',
  'blob:https://shop.example/1',
  'https://',
])('takes %s for none', (address) => expect(isPicture(address)).toBe(false));
