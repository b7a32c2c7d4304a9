import type { PaymentPage } from '../wire.js';
import { formatAmount } from '../facts/format-amount.js';
import { h, uniqueId } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementHost } from './element-host.js';

/** The Currency Selector Element: nothing as long as the session offers no choice of currency. */
export class CurrencySelectorElement extends ElementBase {
  readonly #group = uniqueId('simulated-currency');
  readonly #choices = h('fieldset', { class: 'p-Choices' });
  readonly #rate = h('p', { class: 'p-Text p-Text--below' });

  constructor(host: ElementHost) {
    super(host, 'currencySelector', 'currencySelector');
  }

  protected override render(): void {
    this.body.append(this.#choices, this.#rate);
  }

  protected override refresh(): void {
    const page = this.host.page();
    const options = page?.currency_options ?? [];
    this.body.hidden = options.length === 0;
    if (!page) return;
    const focused = this.#choices.contains(document.activeElement);
    this.#choices.replaceChildren(
      h('legend', {}, 'Choose a currency'),
      ...options.map((option) => this.#choice(page, option)),
    );
    this.#rate.textContent = rateText(page);
    if (focused) this.#choices.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  #choice(
    page: PaymentPage,
    { currency, amount }: NonNullable<PaymentPage['currency_options']>[number],
  ): HTMLElement {
    const radio = h('input', {
      type: 'radio',
      name: this.#group,
      value: currency,
      checked: currency === page.currency,
    });
    radio.addEventListener('change', () => void this.host.update({ updated_currency: currency }));
    const formatted = formatAmount(amount, currency, this.host.locale()).amount;
    return h('label', { class: 'p-Choice' }, radio, `${formatted} ${currency.toUpperCase()}`);
  }
}

function rateText(page: PaymentPage): string {
  const chosen = page.currency_options?.find(({ currency }) => currency === page.currency);
  if (!chosen?.conversion) return '';
  const { fx_rate: rate, source_currency: source } = chosen.conversion;
  return `1 ${source.toUpperCase()} = ${rate} ${page.currency.toUpperCase()}`;
}
