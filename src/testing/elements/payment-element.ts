import type { PageSavedPaymentMethod, PaymentPage, PaymentPageConfirm } from '../wire.js';
import { isBankDebit } from '../facts/bank-accounts.js';
import { createBankDebitForm } from './bank-debit-form.js';
import { createCardForm } from './card-form.js';
import type { CardForm } from './card-form.js';
import type { CardBrand } from '../facts/card-numbers.js';
import { h, uniqueId } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import type { MethodForm } from './method-form.js';
import { layoutOf } from './payment-element-options.js';
import type { PaymentElementOptions } from './payment-element-options.js';
import { paymentMethodName } from '../facts/payment-method-names.js';
import { createRedirectForm } from './redirect-form.js';
import { createSavedCards } from './saved-cards.js';
import type { SavedCards } from './saved-cards.js';
import { createSimulatedFooter } from './simulated-footer.js';
import { methodTerms } from './method-terms.js';

/**
 * The Payment Element: saved cards, tabs when there is a choice of methods, and the fields of the
 * chosen method.
 */
export class PaymentElement extends ElementBase {
  #options: PaymentElementOptions;
  #forms = new Map<string, MethodForm>();
  #selectedType = 'card';
  #saved: SavedCards | null = null;
  #collapsed = false;
  #brand: CardBrand | null = null;
  #lastChange = '';
  #shownCards = '[]';

  readonly #tabs = h('div', { class: 'p-Tabs', role: 'group', 'aria-label': 'Payment method' });
  readonly #savedHolder = h('div', { class: 'p-Saved' });
  readonly #panel = h('div', { class: 'p-Panel' });
  readonly #terms = h('p', { class: 'p-Text p-Text--below' });
  readonly #nothingDue = h('p', { class: 'p-Text' }, 'No payment details are needed.');
  readonly #save = h('input', { type: 'checkbox', id: uniqueId('simulated-save') });
  readonly #saveRow = h(
    'label',
    { class: 'p-Check p-Check--below' },
    this.#save,
    'Save payment details for future purchases',
  );

  constructor(host: ElementHost, options: PaymentElementOptions = {}) {
    super(host, 'payment', 'payment');
    this.#options = options;
  }

  /** Whether the buyer has given a complete payment method. */
  get complete(): boolean {
    if (this.#saved?.selected()) return true;
    const form = this.#form();
    return form !== undefined && !this.#collapsed && form.problems(false).length === 0;
  }

  /** What `confirm` sends. Only when there are no faults. */
  paymentData(): Pick<
    PaymentPageConfirm,
    'payment_method' | 'payment_method_data' | 'save_payment_method'
  > {
    const saved = this.#saved?.selected();
    if (saved) return { payment_method: saved.id };
    return {
      ...this.#form()?.data(),
      ...(!this.#saveRow.hidden && { save_payment_method: this.#save.checked }),
    };
  }

  /** Merges options in, as Stripe does. */
  update(options: Partial<PaymentElementOptions>): this {
    this.#options = { ...this.#options, ...options };
    if (this.mounted && this.#form()) this.refresh();
    return this;
  }

  /** Folds the fields away until the buyer chooses a method again. */
  collapse(): this {
    this.#collapsed = true;
    if (this.#form()) this.refresh();
    this.#changed();
    return this;
  }

  override clear(): void {
    for (const form of this.#forms.values()) form.clear();
  }

  override validate(): ElementFault[] {
    if (!this.#page()?.collection.payment_method || this.#saved?.selected()) return [];
    this.#collapsed = false;
    this.refresh();
    const problems = this.#form()?.problems(true) ?? [];
    this.#mark(problems.length > 0);
    return problems.map((message) => ({ message }));
  }

  protected override render(): void {
    const page = this.#page();
    if (!page) return;
    const types = orderedTypes(page, this.#options.paymentMethodOrder);
    this.#selectedType = types[0] ?? 'card';
    this.#collapsed = layoutOf(this.#options).collapsed;
    this.#offer(types);
    this.#showSaved(page);
    const card = this.#forms.get('card') as CardForm | undefined;
    this.body.append(
      this.#nothingDue,
      this.#savedHolder,
      this.#tabs,
      this.#panel,
      this.#saveRow,
      this.#terms,
      createSimulatedFooter((number) => {
        this.#select('card');
        card?.fill(number);
      }),
    );
    this.#save.addEventListener('change', () => this.#changed());
    this.announceMethods(types);
  }

  protected override refresh(): void {
    const page = this.#page();
    if (!page || !this.#form()) return;
    this.#offer(orderedTypes(page, this.#options.paymentMethodOrder));
    this.#showSaved(page);
    const form = this.#form();
    if (!form) return;
    const needed = page.collection.payment_method;
    const entering = needed && !this.#saved?.selected();
    const onlyOne = this.#forms.size === 1 && !this.#collapsed;

    this.#tabs.classList.toggle('p-Tabs--accordion', layoutOf(this.#options).type === 'accordion');
    this.#nothingDue.hidden = needed;
    this.#savedHolder.hidden = !needed || this.#saved === null;
    this.#tabs.hidden = !entering || onlyOne;
    this.#panel.hidden = !entering || this.#collapsed;
    this.#saveRow.hidden = !entering || !this.#offersSaving(page);
    this.#terms.textContent = entering ? this.#termsText(page) : '';
    this.#terms.hidden = this.#terms.textContent === '';
    if (this.#panel.firstChild !== form.node) this.#panel.replaceChildren(form.node);
    this.#reflectTabs();
    for (const each of this.#forms.values()) each.setDisabled(this.#options.readOnly === true);
    this.#saved?.setDisabled(this.#options.readOnly === true);
    const card = this.#forms.get('card') as CardForm | undefined;
    card?.setAddressShown(!this.host.has('billingAddress') && !this.#leavesOutAddress());
  }

  #page(): PaymentPage | null {
    return this.host.page();
  }

  #form(): MethodForm | undefined {
    return this.#forms.get(this.#selectedType);
  }

  #createForm(type: string): MethodForm {
    const changed = () => this.#changed();
    if (type === 'card') {
      const card = createCardForm(this.host, changed);
      card.setDefaults(this.#options.defaultValues?.billingDetails?.address ?? {});
      return card;
    }
    if (isBankDebit(type)) return createBankDebitForm(type, changed);
    return createRedirectForm(type, paymentMethodName(type));
  }

  #createTab(type: string): HTMLElement {
    const tab = h(
      'button',
      { type: 'button', class: 'Tab', 'data-type': type },
      h('span', { class: 'TabLabel' }, paymentMethodName(type)),
    );
    tab.addEventListener('click', () => this.#select(type));
    return tab;
  }

  #reflectTabs(): void {
    for (const tab of this.#tabs.children) {
      const selected = !this.#collapsed && (tab as HTMLElement).dataset.type === this.#selectedType;
      tab.classList.toggle('Tab--selected', selected);
      tab.setAttribute('aria-pressed', String(selected));
    }
  }

  #select(type: string): void {
    this.#selectedType = type;
    this.#collapsed = false;
    this.#choose();
  }

  #choose(): void {
    this.refresh();
    this.#changed();
  }

  #leavesOutAddress(): boolean {
    const billing = this.#options.fields?.billingDetails;
    if (billing === 'never') return true;
    const address = typeof billing === 'object' ? billing.address : undefined;
    return address === 'never';
  }

  /** Whether the session, and the page, let the buyer keep the card. */
  #offersSaving(page: PaymentPage): boolean {
    return (
      page.saved_payment_method_rules.save &&
      this.host.savedPaymentMethod().enableSave === 'auto' &&
      this.#selectedType === 'card'
    );
  }

  #termsText(page: PaymentPage): string {
    const type = this.#selectedType;
    const business = this.#options.business?.name ?? page.business_name ?? 'this business';
    return methodTerms(type, business, page.mode !== 'payment', this.#options.terms);
  }

  /** Brings tabs and forms in line with the types that the session offers now. */
  #offer(types: readonly string[]): void {
    if (types.join() === [...this.#forms.keys()].join()) return;
    const forms = types.map((type) => [type, this.#forms.get(type) ?? this.#createForm(type)]);
    this.#forms = new Map(forms as Array<[string, MethodForm]>);
    this.#tabs.replaceChildren(...types.map((type) => this.#createTab(type)));
    if (!types.includes(this.#selectedType)) this.#selectedType = types[0] ?? 'card';
  }

  #showSaved(page: PaymentPage): void {
    const shows = this.host.savedPaymentMethod().enableRedisplay === 'auto';
    const cards = (shows && page.saved_payment_methods) || [];
    const serialized = JSON.stringify(cards);
    if (serialized === this.#shownCards) return;
    this.#shownCards = serialized;
    if (this.#saved && cards.length > 0) {
      this.#saved.show(cards);
      return;
    }
    this.#saved =
      cards.length === 0
        ? null
        : createSavedCards(cards, {
            onChange: () => this.#choose(),
            onRemove: page.saved_payment_method_rules.remove
              ? (card) => void this.#removeSaved(card)
              : null,
          });
    this.#savedHolder.replaceChildren(...(this.#saved ? [this.#saved.node] : []));
  }

  async #removeSaved(card: PageSavedPaymentMethod): Promise<void> {
    const result = await this.host.update({ remove_payment_method: card.id });
    this.emit('savedpaymentmethodremove', {
      success: result.ok,
      ...(!result.ok && { error: result.message }),
      payment_method: savedValue(card),
    });
    this.#changed();
  }

  /** What the `change` event carries, now. */
  value() {
    const saved = this.#saved?.selected() ?? null;
    return {
      empty: !saved && (this.#form()?.empty() ?? true),
      complete: this.complete,
      collapsed: this.#collapsed,
      value: {
        type: this.#selectedType,
        ...(saved
          ? { type: saved.type, payment_method: savedValue(saved) }
          : this.#form()?.value()),
        ...(!this.#saveRow.hidden && { savePaymentMethod: this.#save.checked }),
      },
    };
  }

  /** Tells the brand as soon as the number shows it. Its funding is not known here. */
  #tellCardDetails(): void {
    const card = this.#forms.get('card') as CardForm | undefined;
    const brand = card?.brand() ?? null;
    if (brand === this.#brand) return;
    this.#brand = brand;
    this.emit('carddetailschange', {
      loading: false,
      ...(brand && { details: { brands: [brand], funding: 'unknown' } }),
    });
  }

  #changed(): void {
    const change = this.value();
    this.#mark(false);
    this.#tellCardDetails();
    const serialized = JSON.stringify(change);
    if (serialized === this.#lastChange) return;
    this.#lastChange = serialized;
    this.emit('change', change);
    this.host.completenessChanged();
  }

  #mark(invalid: boolean): void {
    const { complete } = this;
    this.markContainer({ complete, empty: this.#form()?.empty() ?? true, invalid });
  }
}

/** Link and wallets are no tabs of their own, so they are left out. */
function orderedTypes(page: PaymentPage, order: readonly string[] = []): string[] {
  const types = page.payment_method_types.filter(
    (type) => !['link', 'apple_pay', 'google_pay'].includes(type),
  );
  const place = (type: string) => (order.includes(type) ? order.indexOf(type) : order.length);
  const sorted = types.toSorted((a, b) => place(a) - place(b));
  return sorted.length > 0 ? sorted : ['card'];
}

function savedValue({ id, type, billing_details: { address, ...who } }: PageSavedPaymentMethod) {
  const none = {
    city: null,
    country: null,
    line1: null,
    line2: null,
    postal_code: null,
    state: null,
  };
  return { id, type, billing_details: { ...who, address: address ?? none } };
}
