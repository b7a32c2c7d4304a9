import type { StripeTaxIdElementChangeEvent, StripeTaxIdElementOptions } from '@stripe/stripe-js';
import { countryOfLocale } from './countries.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createTextField } from './field.js';
import { elementTaxIdTypeOf, taxIdTypeOf } from './tax-id-types.js';

type Value = StripeTaxIdElementChangeEvent['value'];

/**
 * The Tax ID Element: the business's name and tax id, sent to the session when both are there. It is
 * visible when the session collects tax ids and the buyer's country is one that has them here.
 */
export class TaxIdElement extends ElementBase {
  #options: StripeTaxIdElementOptions;
  readonly #businessName = createTextField({
    label: 'Business name',
    autocomplete: 'organization',
  });
  readonly #taxId = createTextField({ label: 'Tax ID' });

  constructor(host: ElementHost, options: StripeTaxIdElementOptions = {}) {
    super(host, 'taxId', 'taxId');
    this.#options = options;
    this.#businessName.control.value = options.defaultValues?.businessName ?? '';
    this.#taxId.control.value = options.defaultValues?.taxId ?? '';
  }

  update(options: Partial<StripeTaxIdElementOptions>): this {
    this.#options = { ...this.#options, ...options };
    this.refresh();
    return this;
  }

  /** What the buyer has entered so far, in the words of the `change` event. */
  getValue(): Promise<StripeTaxIdElementChangeEvent> {
    return Promise.resolve({ elementType: 'taxId', ...this.#value() });
  }

  override clear(): void {
    this.#businessName.control.value = '';
    this.#taxId.control.value = '';
    this.#changed();
  }

  override validate(): ElementFault[] {
    const { empty } = this.#value();
    const required = this.#options.validation?.taxId?.required === 'always';
    if (!this.#visible() || (empty && !required)) return [];
    return [
      fault(this.#businessName, 'Your business name is incomplete.'),
      fault(this.#taxId, 'Your tax ID is incomplete.'),
    ].flat();
  }

  protected override render(): void {
    const present = this.host.page()?.tax_id_info;
    if (present) {
      this.#businessName.control.value = present.business_name;
      this.#taxId.control.value = present.value;
    }
    for (const field of [this.#businessName, this.#taxId]) {
      field.control.addEventListener('input', () => {
        field.setError(null);
        this.#changed();
      });
      field.control.addEventListener('change', () => void this.#send());
    }
    this.body.append(h('div', { class: 'p-Grid' }, this.#businessName.node, this.#taxId.node));
  }

  protected override refresh(): void {
    this.body.hidden = !this.#visible();
  }

  #visible(): boolean {
    const { visibility = 'auto' } = this.#options;
    if (visibility !== 'auto') return visibility === 'always';
    return (this.host.page()?.collection.tax_id ?? false) && taxIdTypeOf(this.#country()) !== null;
  }

  #country(): string {
    const page = this.host.page();
    const contact = page?.billing_address ?? page?.shipping_address;
    return contact?.address.country ?? countryOfLocale(this.host.locale());
  }

  #value(): Omit<StripeTaxIdElementChangeEvent, 'elementType'> {
    const businessName = this.#businessName.control.value.trim();
    const taxId = this.#taxId.control.value.trim();
    return {
      empty: businessName === '' && taxId === '',
      complete: businessName !== '' && taxId !== '',
      visible: this.#visible(),
      value: {
        businessName,
        taxId,
        // Stripe's types leave out countries without a known type, where it says null.
        taxIdType: elementTaxIdTypeOf(this.#country()) as Value['taxIdType'],
        externalTaxIdType: taxIdTypeOf(this.#country()) as Value['externalTaxIdType'],
      },
    };
  }

  #changed(): void {
    const value = this.#value();
    this.markContainer({ complete: value.complete, empty: value.empty, invalid: false });
    this.emit('change', value);
    this.host.completenessChanged();
  }

  async #send(): Promise<void> {
    const { empty, complete, value } = this.#value();
    const type: string | null = value.externalTaxIdType;
    if (type === null || !(empty || complete)) return;
    const result = await this.host.update({
      tax_id_info: empty ? '' : { type, value: value.taxId, business_name: value.businessName },
    });
    if (!result.ok) this.#taxId.setError(result.message);
  }
}

function fault(field: ReturnType<typeof createTextField>, missing: string): ElementFault[] {
  const message = field.control.value.trim() === '' ? missing : null;
  field.setError(message);
  return message === null ? [] : [{ message }];
}
