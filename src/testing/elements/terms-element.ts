import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementHost } from './element-host.js';

/** The Terms Element: the sentence that a buyer agrees to by confirming. */
export class TermsElement extends ElementBase {
  readonly #text = h('p', { class: 'p-Text' });

  constructor(host: ElementHost) {
    super(host, 'terms', 'terms');
  }

  protected override render(): void {
    this.body.append(this.#text);
  }

  protected override refresh(): void {
    const page = this.host.page();
    const business = page?.business_name ?? 'this business';
    this.#text.textContent =
      page?.mode === 'payment'
        ? `By paying, you agree to the terms of ${business}. (Simulated)`
        : `By confirming, you allow ${business} to charge you for future payments in accordance with their terms. (Simulated)`;
  }
}
