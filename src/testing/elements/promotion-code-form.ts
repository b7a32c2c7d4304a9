import { h } from './dom.js';
import type { ElementHost } from './element-host.js';
import { createTextField } from './field.js';

/** The field for a promotion code with its button, and the code that is applied. */
export function createPromotionCodeForm(host: ElementHost): {
  readonly node: HTMLElement;
  refresh: () => void;
} {
  const field = createTextField({ label: 'Promotion code' });
  const apply = h('button', { type: 'button', class: 'Tab p-Button' }, 'Apply');
  const applied = h('p', { class: 'p-Text' });
  const remove = h('button', { type: 'button', class: 'Tab p-Button' }, 'Remove');

  apply.addEventListener('click', () => void send());
  field.control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The page's own form must not be submitted by it.
    event.preventDefault();
    void send();
  });
  field.control.addEventListener('input', () => field.setError(null));
  remove.addEventListener('click', () => void host.update({ promotion_code: '' }));

  const send = async () => {
    const code = field.control.value.trim();
    if (code === '') return;
    const result = await host.update({ promotion_code: code });
    if (result.ok) field.control.value = '';
    else field.setError(result.message);
  };
  return {
    node: h('div', { class: 'p-Stack' }, field.node, apply, applied, remove),
    refresh() {
      const codes = (host.page()?.discounts ?? []).flatMap(
        ({ promotion_code: code }) => code ?? [],
      );
      applied.textContent = codes.length === 0 ? '' : `${codes.join(', ')} applied`;
      for (const node of [field.node, apply]) node.hidden = codes.length > 0;
      for (const node of [applied, remove]) node.hidden = codes.length === 0;
    },
  };
}
