import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';

/**
 * The Terms Element: the sentence that a buyer agrees to by confirming, with a box to tick where the
 * session requires consent to the terms of service.
 */
export class TermsElement extends ElementBase {
  readonly #text = h('p', { class: 'p-Text' });
  readonly #accepted = h('input', { type: 'checkbox' });
  readonly #box: HTMLElement;
  readonly #error = h('p', { class: 'Error', 'aria-live': 'polite' });

  constructor(host: ElementHost) {
    super(host, 'terms', 'terms');
    this.#box = h(
      'div',
      {},
      h(
        'label',
        { class: 'p-Check p-Check--below' },
        this.#accepted,
        'I agree to the terms of service',
      ),
      this.#error,
    );
  }

  /** Whether the buyer has ticked the box. */
  get accepted(): boolean {
    return this.#accepted.checked;
  }

  override clear(): void {
    this.#accepted.checked = false;
    this.host.completenessChanged();
  }

  override validate(): ElementFault[] {
    const isMissing = this.#isRequired() && !this.accepted;
    const message = isMissing ? 'Please accept the terms of service to continue.' : null;
    this.#error.textContent = message ?? '';
    if (isMissing) this.#accepted.setAttribute('aria-invalid', 'true');
    return message === null ? [] : [{ message }];
  }

  protected override render(): void {
    this.#accepted.addEventListener('change', () => {
      this.#error.textContent = '';
      this.#accepted.removeAttribute('aria-invalid');
      this.host.completenessChanged();
    });
    this.body.append(this.#text, this.#box);
  }

  protected override refresh(): void {
    const page = this.host.page();
    const business = page?.business_name ?? 'this business';
    this.#box.hidden = !this.#isRequired();
    this.#text.textContent =
      page?.mode === 'payment'
        ? `By paying, you agree to the terms of ${business}. (Simulated)`
        : `By confirming, you allow ${business} to charge you for future payments in accordance with their terms. (Simulated)`;
  }

  #isRequired(): boolean {
    return this.host.page()?.collection.terms_of_service === 'required';
  }
}
