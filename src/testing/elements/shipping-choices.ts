import { formatAmount } from '../facts/format-amount.js';
import type { PageShippingOption } from '../wire.js';
import { h, uniqueId } from './dom.js';
import type { ElementHost } from './element-host.js';

/** The session's shipping options as radio buttons; hidden while there are none. */
export function createShippingChoices(host: ElementHost): {
  readonly node: HTMLElement;
  refresh: () => void;
} {
  const group = uniqueId('simulated-shipping');
  const node = h('fieldset', { class: 'p-Choices' });

  const choice = (option: PageShippingOption, isChosen: boolean) => {
    const radio = h('input', { type: 'radio', name: group, value: option.id, checked: isChosen });
    radio.addEventListener('change', () => void host.update({ shipping_rate: option.id }));
    const { amount } = formatAmount(option.amount, option.currency, host.locale());
    return h(
      'label',
      { class: 'p-Choice' },
      radio,
      h('span', {}, option.display_name ?? 'Shipping'),
      h('span', { class: 'p-Choice-detail' }, option.amount === 0 ? 'Free' : amount),
    );
  };

  return {
    node,
    refresh() {
      const page = host.page();
      const options = page?.shipping_options ?? [];
      const chosen = page?.shipping?.option.id;
      const focused = node.contains(document.activeElement);
      node.hidden = options.length === 0;
      node.replaceChildren(
        h('legend', {}, 'Shipping method'),
        ...options.map((option) => choice(option, option.id === chosen)),
      );
      if (focused) node.querySelector<HTMLInputElement>('input:checked')?.focus();
    },
  };
}
