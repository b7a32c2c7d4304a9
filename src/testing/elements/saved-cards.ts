import type { PageSavedPaymentMethod } from '../wire.js';
import { brandIcon } from './card-brand-icons.js';
import { cardBrandName } from '../facts/card-numbers.js';
import type { CardBrand } from '../facts/card-numbers.js';
import { h, uniqueId } from './dom.js';

/** The list of the buyer's saved cards, with the choice of another. */
export interface SavedCards {
  readonly node: HTMLElement;
  /** The chosen card, or null for another payment method. */
  selected: () => PageSavedPaymentMethod | null;
  /** Shows other cards; the chosen one stays chosen as long as it is there. */
  show: (cards: readonly PageSavedPaymentMethod[]) => void;
  setDisabled: (disabled: boolean) => void;
}

/** What the list tells. */
export interface SavedCardsHandlers {
  onChange: () => void;
  /** The buyer wants a card to be forgotten; null where that is not allowed. */
  onRemove: ((card: PageSavedPaymentMethod) => void) | null;
}

/** Creates the list; the first card is chosen, as Stripe does. */
export function createSavedCards(
  cards: readonly PageSavedPaymentMethod[],
  { onChange, onRemove }: SavedCardsHandlers,
): SavedCards {
  const group = uniqueId('simulated-saved');
  const node = h('fieldset', { class: 'p-Choices' });
  let selected: PageSavedPaymentMethod | null = cards[0] ?? null;

  const choice = (card: PageSavedPaymentMethod | null, ...content: Array<Node | string>) => {
    const radio = h('input', { type: 'radio', name: group, checked: card?.id === selected?.id });
    radio.addEventListener('change', () => {
      selected = card;
      onChange();
    });
    return h('label', { class: 'p-Choice' }, radio, ...content);
  };
  const row = (card: PageSavedPaymentMethod) => {
    const label = choice(card, ...describe(card));
    if (!onRemove) return label;
    const remove = h(
      'button',
      { type: 'button', class: 'p-Link', 'aria-label': `Remove ${nameOf(card)}` },
      'Remove',
    );
    remove.addEventListener('click', () => onRemove(card));
    return h('div', { class: 'p-Stack' }, label, remove);
  };
  const show = (next: readonly PageSavedPaymentMethod[]) => {
    const chosen = selected;
    selected = chosen && (next.find(({ id }) => id === chosen.id) ?? next[0] ?? null);
    node.replaceChildren(
      h('legend', {}, 'Saved payment methods'),
      ...next.map(row),
      choice(null, 'New payment method'),
    );
  };

  show(cards);
  return {
    node,
    selected: () => selected,
    show,
    setDisabled(disabled) {
      node.disabled = disabled;
    },
  };
}

function describe(card: PageSavedPaymentMethod): Array<Node | string> {
  const { brand, exp_month, exp_year } = card.card;
  const expires = `${String(exp_month).padStart(2, '0')}/${String(exp_year).slice(-2)}`;
  return [
    brandIcon(brand as CardBrand),
    h('span', {}, nameOf(card)),
    h('span', { class: 'p-Choice-detail' }, expires),
  ];
}

function nameOf({ card }: PageSavedPaymentMethod): string {
  return `${cardBrandName(card.brand)} •••• ${card.last4}`;
}
