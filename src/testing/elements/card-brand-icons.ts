import { h, icon, type Shape } from './dom.js';
import type { CardBrand } from '../facts/card-numbers.js';

const BOLD = { 'font-family': 'sans-serif', 'font-weight': '700', 'text-anchor': 'middle' };

/** Plain drawings in the spirit of the networks' marks; they are not their logos. */
const DRAWINGS: Partial<Record<CardBrand, Shape[]>> = {
  visa: card('#1434cb', text('VISA', '#fff')),
  mastercard: card('#f4f4f6', dot(13, 12, 6, '#eb001b'), dot(21, 12, 6, '#f79e1be6')),
  amex: card('#1f72cd', text('AMEX', '#fff')),
  discover: card('#f4f4f6', text('DISC', '#30313d'), dot(29, 20, 2, '#f27712')),
  diners: card('#0165ac', text('DC', '#fff')),
  jcb: card('#0e4c96', text('JCB', '#fff')),
  unionpay: card('#00447c', text('UP', '#fff')),
};

const OFFERED: readonly CardBrand[] = ['visa', 'mastercard', 'amex', 'discover'];

/** Shows the brand of the number that is typed, or the accepted ones while it is unknown. */
export function createBrandIcons(): { node: HTMLElement; show: (brand: CardBrand) => void } {
  const node = h('span', { class: 'p-Brands' });
  const show = (brand: CardBrand) => {
    const brands = brand in DRAWINGS ? [brand] : OFFERED;
    node.replaceChildren(...brands.map(brandIcon));
  };
  show('unknown');
  return { node, show };
}

/** The drawing of one brand. */
export function brandIcon(brand: CardBrand): HTMLElement {
  return icon('0 0 34 24', 'p-Brand', ...(DRAWINGS[brand] ?? card('#6d6e78')));
}

/** The back of a card with its code, or the front of an American Express. */
export function securityCodeIcon(): HTMLElement {
  const fill = 'currentColor';
  return icon(
    '0 0 34 24',
    'p-Brand',
    [
      'rect',
      { x: '.5', y: '.5', width: '33', height: '23', rx: '3.5', fill: 'none', stroke: fill },
    ],
    ['rect', { y: '5', width: '34', height: '4', fill }],
    ['text', { ...BOLD, x: '23', y: '19', 'font-size': '8', fill }, '123'],
  );
}

function card(fill: string, ...content: Shape[]): Shape[] {
  return [['rect', { width: '34', height: '24', rx: '4', fill }], ...content];
}

function dot(cx: number, cy: number, r: number, fill: string): Shape {
  return ['circle', { cx: String(cx), cy: String(cy), r: String(r), fill }];
}

function text(letters: string, fill: string): Shape {
  return ['text', { ...BOLD, x: '17', y: '15.5', 'font-size': '9.5', fill }, letters];
}
