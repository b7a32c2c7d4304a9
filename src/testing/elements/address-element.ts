import type {
  StripeAddressElementChangeEvent,
  StripeAddressElementOptions,
  StripeCheckoutAddressElementOptions,
} from '@stripe/stripe-js';
import type { PageContact, PaymentPage } from '../wire.js';
import { createAddressFields } from './address-fields.js';
import type { AddressFields, NameStyle } from './address-fields.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createSavedAddresses } from './saved-addresses.js';
import type { SavedAddresses } from './saved-addresses.js';

/**
 * Options of the address Elements: those of a checkout, and those of `update()` beside them.
 * `autocomplete` has no effect, because nothing here looks addresses up.
 */
export type AddressElementOptions = StripeCheckoutAddressElementOptions &
  Partial<Omit<StripeAddressElementOptions, 'mode'>>;

type ChangeEvent = StripeAddressElementChangeEvent;

/** Which of the session's addresses the element asks for. */
export type AddressMode = 'billing' | 'shipping';

const OTHER = { billing: 'shipping', shipping: 'billing' } as const;

/**
 * Whether the box that makes one address the other's copy is ticked at first. Stripe documents that
 * there is such a box, not how it stands; unticked, both forms can be filled in as they are.
 */
const SAME_AT_FIRST = false;

/**
 * The Address Element. What the buyer has completed goes to the session when a field is left, as
 * with `updateShippingAddress` and `updateBillingAddress`.
 */
export class AddressElement extends ElementBase {
  readonly #mode: AddressMode;
  #options: AddressElementOptions;
  #fields: AddressFields | null = null;
  #contacts: SavedAddresses | null = null;
  #sent = '';
  #lastChange = '';

  readonly #same = h('input', { type: 'checkbox', checked: SAME_AT_FIRST });
  readonly #sameRow: HTMLElement;
  readonly #contactsHolder = h('div', { class: 'p-Saved' });
  readonly #form = h('div', {});

  constructor(host: ElementHost, mode: AddressMode, options: AddressElementOptions = {}) {
    super(host, mode === 'billing' ? 'billingAddress' : 'shippingAddress', 'address');
    this.#mode = mode;
    this.#options = options;
    this.#sameRow = h(
      'label',
      { class: 'p-Check p-Check--above' },
      this.#same,
      mode === 'billing'
        ? 'Billing address is the same as shipping'
        : 'Shipping address is the same as billing',
    );
  }

  update(options: Partial<AddressElementOptions>): this {
    const before = this.#options;
    this.#options = { ...before, ...options };
    if (!this.#fields) return this;
    const isOtherForm =
      options.display !== undefined ||
      options.allowedCountries !== undefined ||
      options.blockPoBox !== undefined ||
      options.fields?.name !== undefined;
    if (isOtherForm) this.#createForm({ ...this.#fields.contact(), phone: this.#fields.phone() });
    this.#fields.setPhone(this.#phoneRule());
    return this;
  }

  /**
   * What the buyer has entered so far, in the words of the `change` event. Its `format` has no effect:
   * addresses are kept as they were typed.
   */
  getValue(_options?: {
    format?: 'latin' | 'localized';
  }): Promise<Pick<ChangeEvent, 'complete' | 'isNewAddress' | 'value'>> {
    const { complete, isNewAddress, value } = this.value();
    return Promise.resolve({ complete, isNewAddress, value });
  }

  override clear(): void {
    this.#fields?.fill(null);
    this.#changed();
  }

  override validate(): ElementFault[] {
    const faults = this.#problems(true);
    return faults.map((message) => ({ message }));
  }

  protected override render(): void {
    const present = this.#sessionAddress(this.#mode);
    this.#createForm(present ?? this.#options.defaultValues ?? null);
    this.#sent = JSON.stringify(present ?? null);
    this.#contacts = createSavedAddresses(this.#options.contacts ?? [], (contact) => {
      if (contact) this.#fields?.fill(contact);
      else this.#fields?.fill(null);
      this.refresh();
      this.#entered();
    });
    this.#contactsHolder.replaceChildren(...(this.#contacts ? [this.#contacts.node] : []));
    this.#same.addEventListener('change', () => {
      this.refresh();
      this.#entered();
    });
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('change', () => this.#entered());
    // A page may have two of these, with the same fields in both.
    this.body.setAttribute('role', 'group');
    this.body.setAttribute('aria-label', this.#title);
    this.body.append(this.#sameRow, this.#contactsHolder, this.#form);
  }

  protected override refresh(): void {
    const copies = this.#copies();
    this.#sameRow.hidden = !this.#offersCopy();
    this.#contactsHolder.hidden = copies || this.#contacts === null;
    this.#form.hidden = copies || (this.#contacts?.chosen() ?? null) !== null;
    // The other form may be filled in after the box was ticked.
    if (copies) void this.#send();
  }

  get #title(): string {
    return this.#mode === 'billing' ? 'Billing address' : 'Shipping address';
  }

  #createForm(content: Parameters<AddressFields['fill']>[0]): void {
    const fields = createAddressFields({
      mode: this.#mode,
      locale: this.host.locale(),
      allowedCountries: this.#allowedCountries(),
      nameStyle: this.#nameStyle(),
      blockPoBox: this.#options.blockPoBox === true,
    });
    this.#fields = fields;
    if (content) fields.fill(content);
    fields.setPhone(this.#phoneRule());
    this.#form.replaceChildren(fields.node);
  }

  #allowedCountries(): readonly string[] | null {
    const shipping = this.host.page()?.collection.shipping_address;
    const bySession = (this.#mode === 'shipping' && shipping?.allowed_countries) || [];
    const byPage = this.#options.allowedCountries ?? [];
    if (bySession.length === 0) return byPage.length === 0 ? null : byPage;
    return byPage.length === 0 ? bySession : bySession.filter((code) => byPage.includes(code));
  }

  #nameStyle(): NameStyle {
    if (this.#options.fields?.name === 'never') return 'never';
    return this.#options.display?.name ?? 'full';
  }

  /** `auto`, which Stripe does not explain for a checkout, asks for no phone number. */
  #phoneRule() {
    return {
      asked: this.#options.fields?.phone === 'always',
      required: this.#options.validation?.phone?.required !== 'never',
    };
  }

  /** The box stands in one of two Elements, if there are two. */
  #offersCopy(): boolean {
    const other = OTHER[this.#mode];
    return this.host.syncAddressCheckbox() === this.#mode && this.host.has(`${other}Address`);
  }

  #copies(): boolean {
    return this.#offersCopy() && this.#same.checked;
  }

  #sessionAddress(mode: AddressMode): PageContact | null {
    const page: PaymentPage | null = this.host.page();
    return (mode === 'billing' ? page?.billing_address : page?.shipping_address) ?? null;
  }

  #contact(): PageContact | null {
    if (this.#copies()) return this.#sessionAddress(OTHER[this.#mode]);
    return this.#fields?.contact() ?? null;
  }

  #problems(show: boolean): string[] {
    if (!this.#copies()) return this.#fields?.problems(show) ?? [];
    return this.#contact() ? [] : ['Your address is incomplete.'];
  }

  /** What the `change` event carries, now. */
  value(): Omit<ChangeEvent, 'elementType'> {
    const { name = null, address = null } = this.#contact() ?? {};
    const phone = this.#copies() ? '' : this.#fields?.phone();
    const split = this.#copies() ? null : this.#fields?.splitName();
    return {
      elementMode: this.#mode,
      empty: this.#copies() ? address === null : (this.#fields?.empty() ?? true),
      complete: this.#fields !== null && this.#problems(false).length === 0,
      isNewAddress: (this.#contacts?.chosen() ?? null) === null,
      value: {
        name: name ?? '',
        ...split,
        address: {
          line1: address?.line1 ?? '',
          line2: address?.line2 ?? null,
          city: address?.city ?? '',
          state: address?.state ?? '',
          postal_code: address?.postal_code ?? '',
          country: address?.country ?? '',
        },
        ...(phone && { phone }),
      },
    };
  }

  #entered(): void {
    this.#changed();
    void this.#send();
  }

  #changed(): void {
    const change = this.value();
    this.markContainer({ complete: change.complete, empty: change.empty, invalid: false });
    const serialized = JSON.stringify(change);
    if (serialized === this.#lastChange) return;
    this.#lastChange = serialized;
    this.emit('change', change);
    this.host.completenessChanged();
  }

  async #send(): Promise<void> {
    const contact = this.#contact();
    if (!contact || this.#problems(false).length > 0) return;
    void this.#sendPhone();
    const serialized = JSON.stringify(contact);
    if (serialized === this.#sent) return;
    this.#sent = serialized;
    const result = await this.host.update(
      this.#mode === 'billing' ? { billing_address: contact } : { shipping_address: contact },
    );
    if (result.ok) return;
    this.#sent = '';
    this.#fields?.setCountryError(result.message);
  }

  /** A phone number typed here is the buyer's, where the session asks for one. */
  async #sendPhone(): Promise<void> {
    const page = this.host.page();
    const phone = this.#fields?.phone() ?? '';
    if (phone === '' || !page?.collection.phone_number || phone === page.phone_number) return;
    await this.host.update({ phone_number: phone });
  }
}
