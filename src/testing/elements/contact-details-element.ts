import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createTextField } from './field.js';

/** The Contact Details Element: the buyer's e-mail, sent to the session when the field is left. */
export class ContactDetailsElement extends ElementBase {
  readonly #email = createTextField({
    label: 'Email',
    autocomplete: 'email',
    inputmode: 'email',
    type: 'email',
    placeholder: 'you@example.com',
  });

  #shown: string | null = null;

  constructor(host: ElementHost) {
    super(host, 'contactDetails', 'contactDetails');
  }

  override clear(): void {
    this.#email.control.value = '';
    this.#changed();
  }

  override validate(): ElementFault[] {
    if (this.host.page()?.email_fixed) return [];
    const message = problemOf(this.#email.control.value);
    this.#email.setError(message);
    return message === null ? [] : [{ message }];
  }

  protected override render(): void {
    const { control, node } = this.#email;
    control.addEventListener('input', () => {
      this.#email.setError(null);
      this.#changed();
    });
    control.addEventListener('change', () => void this.#send());
    this.body.append(node);
  }

  /** The e-mail of the session shows, unless the buyer is typing another. */
  protected override refresh(): void {
    const { control } = this.#email;
    const { email = null, email_fixed: isFixed = false } = this.host.page() ?? {};
    control.disabled = isFixed;
    if (email === this.#shown || document.activeElement === control) return;
    this.#shown = email;
    control.value = email ?? '';
  }

  /** What the `change` event carries, now. */
  value() {
    const email = this.#email.control.value;
    const complete = this.host.page()?.email_fixed === true || problemOf(email) === null;
    return { empty: email === '', complete, value: { email } };
  }

  #changed(): void {
    const change = this.value();
    this.markContainer({ complete: change.complete, empty: change.empty, invalid: false });
    this.emit('change', change);
    this.host.completenessChanged();
  }

  async #send(): Promise<void> {
    const email = this.#email.control.value.trim();
    const message = email === '' ? null : problemOf(email);
    this.#email.setError(message);
    if (message !== null || email === (this.host.page()?.email ?? '')) return;
    const result = await this.host.update({ customer_email: email });
    if (!result.ok) this.#email.setError(result.message);
  }
}

function problemOf(email: string): string | null {
  if (!/^\S+@\S+$/.test(email.trim())) return 'Your email is incomplete.';
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email.trim()) ? null : 'Your email is invalid.';
}
