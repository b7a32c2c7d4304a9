import type { PageSavedPaymentMethod } from '../wire.js';
import { brandIcon } from './card-brand-icons.js';
import { cardBrandName } from './card-number.js';
import type { CardBrand } from './card-number.js';
import { h, uniqueId } from './dom.js';

/** The list of the buyer's saved cards, with the choice of another. */
export interface SavedCards {
  readonly node: HTMLElement;
  /** The chosen card, or null for another payment method. */
  selected: () => PageSavedPaymentMethod | null;
}

/** Creates the list; the first card is chosen, as Stripe does. */
export function createSavedCards(
  cards: readonly PageSavedPaymentMethod[],
  onChange: () => void,
): SavedCards {
  const group = uniqueId('simulated-saved');
  let selected: PageSavedPaymentMethod | null = cards[0] ?? null;

  const choice = (card: PageSavedPaymentMethod | null, ...content: Array<Node | string>) => {
    const radio = h('input', { type: 'radio', name: group, checked: card === selected });
    radio.addEventListener('change', () => {
      selected = card;
      onChange();
    });
    return h('label', { class: 'p-Choice' }, radio, ...content);
  };
  const node = h(
    'fieldset',
    { class: 'p-Choices' },
    h('legend', {}, 'Saved payment methods'),
    ...cards.map((card) => choice(card, ...describe(card))),
    choice(null, 'New payment method'),
  );
  return { node, selected: () => selected };
}

function describe({ card }: PageSavedPaymentMethod): Array<Node | string> {
  const expires = `${String(card.exp_month).padStart(2, '0')}/${String(card.exp_year).slice(-2)}`;
  return [
    brandIcon(card.brand as CardBrand),
    h('span', {}, `${cardBrandName(card.brand)} •••• ${card.last4}`),
    h('span', { class: 'p-Choice-detail' }, expires),
  ];
}
