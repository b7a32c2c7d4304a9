import { expect, it } from 'vitest';
import { brand, dressPage, night, stylesheet } from './themes.js';

it('a brand of a few values', () => {
  expect(brand.light.variables['--checkstand-color-primary']).toBe('#6d28d9');
  expect(brand.light.elementsOptions.fonts).toHaveLength(1);
  expect(night.dark.variables['--checkstand-color-page']).toBe('#101817');
});

it('the page wears it, too', () => {
  const undress = dressPage();
  const { style } = document.documentElement;
  expect(style.getPropertyValue('--checkstand-color-primary')).toBe('#6d28d9');
  undress();
});

it('a server has it as text', () => {
  expect(stylesheet).toContain('--checkstand-border-radius: 10px;');
});
