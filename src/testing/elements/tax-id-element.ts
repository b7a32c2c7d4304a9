import type { StripeTaxIdElementChangeEvent, StripeTaxIdElementOptions } from '@stripe/stripe-js';
import { countryOfLocale } from '../facts/countries.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createTextField } from './field.js';
import { elementTaxIdTypeOf, taxIdTypeOf } from './tax-id-types.js';

/** Options of the Tax ID Element. `verification` has no effect: nothing is looked up here. */
export type TaxIdElementOptions = StripeTaxIdElementOptions;

type Value = StripeTaxIdElementChangeEvent['value'];

/** What was entered, in every train: the type that endive added belongs to no country that is offered. */
export type TaxIdValue = Omit<Value, 'taxIdType' | 'externalTaxIdType'> & {
  taxIdType: Exclude<Value['taxIdType'], 'ic_nif'>;
  externalTaxIdType: Exclude<Value['externalTaxIdType'], 'ic_nif'>;
};

type ChangeEvent = Omit<StripeTaxIdElementChangeEvent, 'value'> & { value: TaxIdValue };

/**
 * The Tax ID Element: the business's name and tax id, sent to the session when both are there. It is
 * visible when the session collects tax ids and the buyer's country is one that has them here.
 */
export class TaxIdElement extends ElementBase {
  #options: TaxIdElementOptions;
  readonly #businessName = createTextField({
    label: 'Business name',
    autocomplete: 'organization',
  });
  readonly #taxId = createTextField({ label: 'Tax ID' });

  constructor(host: ElementHost, options: TaxIdElementOptions = {}) {
    super(host, 'taxId', 'taxId');
    this.#options = options;
    this.#businessName.control.value = options.defaultValues?.businessName ?? '';
    this.#taxId.control.value = options.defaultValues?.taxId ?? '';
  }

  update(options: Partial<TaxIdElementOptions>): this {
    this.#options = { ...this.#options, ...options };
    this.refresh();
    return this;
  }

  /** What the buyer has entered so far, in the words of the `change` event. */
  getValue(): Promise<ChangeEvent> {
    return Promise.resolve({ elementType: 'taxId', ...this.value() });
  }

  override clear(): void {
    this.#businessName.control.value = '';
    this.#taxId.control.value = '';
    this.#changed();
  }

  override validate(): ElementFault[] {
    const { businessName, taxId } = this.#missing();
    this.#businessName.setError(businessName);
    this.#taxId.setError(taxId);
    return [businessName, taxId].flatMap((message) => (message === null ? [] : [{ message }]));
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
    this.#businessName.setHidden(!this.#asksBusinessName());
  }

  #asksBusinessName(): boolean {
    return this.#options.fields?.businessName !== 'never';
  }

  /**
   * What the fields lack. Neither is needed while both are empty, unless the page says so; `auto`
   * asks for one with the other.
   */
  #missing(): { businessName: string | null; taxId: string | null } {
    const { businessName: nameRule, taxId: idRule } = this.#options.validation ?? {};
    const [name, id] = [this.#businessName, this.#taxId].map(({ control }) => control.value.trim());
    const lacks = (text: string | undefined, other: string | undefined, rule = 'auto') =>
      text === '' && (rule === 'always' || (rule === 'auto' && other !== ''));
    if (!this.#visible()) return { businessName: null, taxId: null };
    return {
      businessName:
        this.#asksBusinessName() && lacks(name, id, nameRule?.required)
          ? 'Your business name is incomplete.'
          : null,
      taxId: lacks(id, name, idRule?.required) ? 'Your tax ID is incomplete.' : null,
    };
  }

  #visible(): boolean {
    const { visibility = 'auto' } = this.#options;
    if (visibility !== 'auto') return visibility === 'always';
    return (this.host.page()?.collection.tax_id ?? false) && taxIdTypeOf(this.#country()) !== null;
  }

  #country(): string {
    const page = this.host.page();
    const contact = page?.billing_address ?? page?.shipping_address;
    const type = this.#options.defaultValues?.taxIdType;
    if (!contact && type) return type.slice(0, 2).toUpperCase();
    return contact?.address.country ?? countryOfLocale(this.host.locale());
  }

  /** What the `change` event carries, now. */
  value(): Omit<ChangeEvent, 'elementType'> {
    const businessName = this.#businessName.control.value.trim();
    const taxId = this.#taxId.control.value.trim();
    return {
      empty: businessName === '' && taxId === '',
      complete: taxId !== '' && (businessName !== '' || !this.#asksBusinessName()),
      visible: this.#visible(),
      value: {
        businessName,
        taxId,
        // Stripe's types leave out countries without a known type, where it says null.
        taxIdType: elementTaxIdTypeOf(this.#country()) as TaxIdValue['taxIdType'],
        externalTaxIdType: taxIdTypeOf(this.#country()) as TaxIdValue['externalTaxIdType'],
      },
    };
  }

  #changed(): void {
    const value = this.value();
    this.markContainer({ complete: value.complete, empty: value.empty, invalid: false });
    this.emit('change', value);
    this.host.completenessChanged();
  }

  async #send(): Promise<void> {
    const { empty, complete, value } = this.value();
    const type: string | null = value.externalTaxIdType;
    if (type === null || !(empty || complete)) return;
    const result = await this.host.update({
      tax_id_info: empty ? '' : { type, value: value.taxId, business_name: value.businessName },
    });
    if (!result.ok) this.#taxId.setError(result.message);
  }
}
