import type { StripeCheckoutLinkSignupElementOptions } from '@stripe/stripe-js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createTextField } from './field.js';

/** Options of the Link Signup Element. Of the default values only the phone number shows. */
export type LinkSignupElementOptions = StripeCheckoutLinkSignupElementOptions;

/** The Link Signup Element: the offer to save the buyer's details. The simulation saves nothing. */
export class LinkSignupElement extends ElementBase {
  readonly #wanted = h('input', { type: 'checkbox' });
  readonly #phone = createTextField({
    label: 'Phone number',
    autocomplete: 'tel',
    inputmode: 'tel',
    type: 'tel',
  });

  constructor(host: ElementHost, options: LinkSignupElementOptions = {}) {
    super(host, 'linkSignup', 'linkSignup');
    this.#phone.control.value = options.defaultValues?.phone ?? '';
  }

  override clear(): void {
    this.#wanted.checked = false;
    this.#phone.control.value = '';
    this.refresh();
  }

  override validate(): ElementFault[] {
    const missing = this.#wanted.checked && this.#phone.control.value.trim() === '';
    const message = missing ? 'Your phone number is incomplete.' : null;
    this.#phone.setError(message);
    return message === null ? [] : [{ message }];
  }

  protected override render(): void {
    this.#wanted.addEventListener('change', () => this.refresh());
    this.#phone.control.addEventListener('input', () => this.#phone.setError(null));
    this.body.append(
      h(
        'div',
        { class: 'p-Stack' },
        h(
          'label',
          { class: 'p-Check' },
          this.#wanted,
          'Save my information for faster checkout (simulated: nothing is saved)',
        ),
        this.#phone.node,
      ),
    );
  }

  protected override refresh(): void {
    this.#phone.setHidden(!this.#wanted.checked);
  }
}
