import type { StripeCheckoutFormChangeEvent, StripeCheckoutFormOptions } from '@stripe/stripe-js';
import { formatAmount } from '../facts/format-amount.js';
import { IntegrationError } from '../stripe-js/integration-error.js';
import type { PaymentPage } from '../wire.js';
import { AddressElement } from './address-element.js';
import { ContactDetailsElement } from './contact-details-element.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost, ElementKind } from './element-host.js';
import { ExpressCheckoutElement } from './express-checkout-element.js';
import { createFormDetails } from './form-details.js';
import type { FormDetails } from './form-details.js';
import { PaymentElement } from './payment-element.js';
import { createPromotionCodeForm } from './promotion-code-form.js';
import { createShippingChoices } from './shipping-choices.js';
import { TaxIdElement } from './tax-id-element.js';
import type { TaxIdValue } from './tax-id-element.js';
import { TermsElement } from './terms-element.js';

/** Options of the form. `buttonTheme` has no effect. */
export type CheckoutFormOptions = StripeCheckoutFormOptions;

/** What the form is called: clover's Payment Form became the Checkout Form in dahlia. */
type FormType = 'checkoutForm' | 'paymentForm';

const CONFIRM_SOURCES = {
  checkoutForm: { button: 'checkout-form-pay-button', wallet: 'checkout-form-ece' },
  paymentForm: { button: 'payment-form-pay-button', wallet: 'payment-form-ece' },
} as const;

type Value = Omit<StripeCheckoutFormChangeEvent['value'], 'tax'> & { tax?: TaxIdValue };
type Status = StripeCheckoutFormChangeEvent['status'];

/** What the `change` event carries. */
export type CheckoutFormValue = Omit<StripeCheckoutFormChangeEvent, 'elementType' | 'value'> & {
  value: Value;
};

/**
 * The Checkout Form: everything that the session asks of the buyer in one Element, with the button
 * that pays. `confirm` fires when the buyer pays; the page then calls the action of that name with
 * the event.
 *
 * Stripe's form is a closed beta. Its parts and their order here are an assumption, its events and
 * methods are those of Stripe's types. Both layouts show all parts, as one view.
 */
export class CheckoutFormElement extends ElementBase {
  readonly #options: CheckoutFormOptions;
  readonly #type: FormType;
  readonly #inner: ElementHost;
  readonly #parts = new Map<ElementKind, ElementBase>();
  readonly #pay = h('button', { type: 'button', class: 'p-Pay' });
  #details: FormDetails | null = null;
  #updates: Array<() => void> = [];
  #lastChange = '';

  constructor(
    host: ElementHost,
    options: CheckoutFormOptions = {},
    type: FormType = 'checkoutForm',
  ) {
    super(host, 'checkoutForm', type);
    this.#type = type;
    this.#options = options;
    this.#inner = {
      ...host,
      has: (kind) => this.#parts.has(kind),
      release: (kind) => void this.#parts.delete(kind),
      completenessChanged: () => this.#changed(),
    };
  }

  /** The Payment Element inside of the form, where the buyer gives a payment method. */
  get payment(): PaymentElement | null {
    return this.#part<PaymentElement>('payment');
  }

  /** The Terms Element inside of the form. */
  get terms(): TermsElement | null {
    return this.#part<TermsElement>('terms');
  }

  /** What the buyer has entered so far, in the words of the `change` event. */
  async getValue(): Promise<CheckoutFormValue> {
    return this.#value();
  }

  /** Goes to a view of the form. There is one, the first. */
  async setView(viewIndex: number): Promise<void> {
    if (viewIndex === 0) return;
    throw new IntegrationError(
      `setView() found no view ${String(viewIndex)}: the simulated form has one view, 0.`,
    );
  }

  override clear(): void {
    for (const part of this.#parts.values()) part.clear();
    this.#details?.clear();
  }

  override unmount(): void {
    for (const part of this.#parts.values()) part.unmount();
    super.unmount();
  }

  override mount(target: string | HTMLElement): void {
    super.mount(target);
    for (const [kind, part] of this.#parts) part.mount(this.#place(kind));
  }

  /** Makes every part show its faults; `except` leaves one out. */
  override validate(except?: ElementKind): ElementFault[] {
    const faults = [...this.#parts]
      .filter(([kind]) => kind !== except)
      .flatMap(([, part]) => part.validate());
    return [...faults, ...(this.#details?.validate() ?? [])];
  }

  protected override render(): void {
    const page = this.host.page();
    if (!page) return;
    const { collection } = page;
    const details = createFormDetails(this.host, page, () => this.#changed());
    const shipping = createShippingChoices(this.host);
    this.#details = details;
    this.#updates = [shipping.refresh];

    if (this.#offersWallets(page)) this.#add('expressCheckout', this.#createWallets());
    this.#add('contactDetails', new ContactDetailsElement(this.#inner));
    this.body.append(details.node);
    const contacts = this.#options.contacts ? { contacts: this.#options.contacts } : {};
    if (collection.shipping_address) {
      this.#title('Shipping address');
      this.#add('shippingAddress', new AddressElement(this.#inner, 'shipping', contacts));
    }
    this.body.append(shipping.node);
    this.#title('Payment');
    this.#add('payment', new PaymentElement(this.#inner));
    if (collection.billing_address) {
      this.#title('Billing address');
      this.#add('billingAddress', new AddressElement(this.#inner, 'billing', contacts));
    }
    if (collection.tax_id) this.#add('taxId', new TaxIdElement(this.#inner));
    if (this.#offersPromotionCodes(page)) {
      const promotion = createPromotionCodeForm(this.host);
      this.#updates.push(promotion.refresh);
      this.body.append(promotion.node);
    }
    if (collection.terms_of_service) this.#add('terms', new TermsElement(this.#inner));
    this.#pay.addEventListener('click', () => this.#submit());
    this.body.append(this.#pay);
    this.body.classList.add('p-Stack');
  }

  protected override refresh(): void {
    const page = this.host.page();
    if (!page) return;
    for (const update of this.#updates) update();
    const { amount } = formatAmount(page.total.total, page.currency, this.host.locale());
    this.#pay.textContent = page.total.total > 0 ? `Pay ${amount}` : 'Complete order';
    this.#pay.disabled = page.status !== 'open';
    this.#changed();
  }

  #part<Part extends ElementBase>(kind: ElementKind): Part | null {
    return (this.#parts.get(kind) as Part | undefined) ?? null;
  }

  #title(text: string): void {
    this.body.append(h('p', { class: 'p-Title' }, text));
  }

  #place(kind: ElementKind): HTMLElement {
    const known = this.body.querySelector<HTMLElement>(`:scope > [data-part="${kind}"]`);
    return known ?? this.body.appendChild(h('div', { 'data-part': kind }));
  }

  #add(kind: ElementKind, part: ElementBase): void {
    this.#parts.set(kind, part);
    part.on('change', () => this.#changed());
    part.mount(this.#place(kind));
  }

  #offersWallets({ hidden_wallets: hidden }: PaymentPage): boolean {
    const { paymentMethods = {} } = this.#options.expressCheckout ?? {};
    const offersLink = paymentMethods.link !== 'never' && !hidden.includes('link');
    return offersLink || paymentMethods.googlePay !== 'never';
  }

  #offersPromotionCodes(page: PaymentPage): boolean {
    return (
      page.allow_promotion_codes && this.#options.features?.promotionCodeCollection !== 'never'
    );
  }

  #createWallets(): ExpressCheckoutElement {
    const { buttonHeight, paymentMethods } = this.#options.expressCheckout ?? {};
    const wallets = new ExpressCheckoutElement(this.#inner, {
      ...(buttonHeight !== undefined && { buttonHeight }),
      ...(paymentMethods && { paymentMethods }),
    });
    wallets.on('confirm', ({ elementType: _inner, ...event }: { elementType: string }) =>
      this.emit('confirm', { ...event, source: CONFIRM_SOURCES[this.#type].wallet }),
    );
    wallets.on('cancel', () => this.emit('cancel'));
    return wallets;
  }

  #submit(): void {
    if (this.validate().length > 0) {
      this.body.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    this.emit('confirm', {
      source: CONFIRM_SOURCES[this.#type].button,
      paymentMethodType: this.payment?.value().value.type ?? null,
    });
  }

  #changed(): void {
    if (!this.#details) return;
    const value = this.#value();
    this.markContainer({ complete: value.complete, empty: value.empty, invalid: false });
    const serialized = JSON.stringify(value);
    if (serialized === this.#lastChange) return;
    this.#lastChange = serialized;
    this.emit('change', value);
    this.host.completenessChanged();
  }

  #value(): CheckoutFormValue {
    const sections = this.#sections();
    const statuses = Object.values(sections).map(({ complete, empty }) => ({ complete, empty }));
    const status = Object.fromEntries(
      Object.entries(sections).map(([name, { complete, empty }]) => [name, { complete, empty }]),
    );
    const value = Object.fromEntries(
      Object.entries(sections).map(([name, section]) => [name, section.value]),
    );
    const page = this.host.page();
    const option = page?.shipping?.option;
    return {
      complete: statuses.every(({ complete }) => complete),
      empty: statuses.every(({ empty }) => empty),
      value: {
        ...value,
        ...(page && option && { shippingOption: this.#shippingOption(option) }),
      } as Value,
      // Clover's Payment Form has no status.
      ...(this.#type === 'checkoutForm' && { status: status as unknown as Status }),
    } as CheckoutFormValue;
  }

  #shippingOption(option: NonNullable<PaymentPage['shipping']>['option']) {
    const { amount } = formatAmount(option.amount, option.currency, this.host.locale());
    return { id: option.id, displayName: option.display_name ?? '', amount };
  }

  /** Each part of the form under the name that the `change` event gives it. */
  #sections(): Record<string, { complete: boolean; empty: boolean; value: object }> {
    const email = this.#part<ContactDetailsElement>('contactDetails')?.value();
    const details = this.#details?.value();
    const shipping = this.#part<AddressElement>('shippingAddress')?.value();
    const billing = this.#part<AddressElement>('billingAddress')?.value();
    const taxId = this.#part<TaxIdElement>('taxId')?.value();
    const payment = this.payment?.value();
    return {
      customerDetails: {
        complete: (email?.complete ?? true) && (details?.complete ?? true),
        empty: (email?.empty ?? true) && (details?.empty ?? true),
        value: { email: email?.value.email ?? '', ...details?.value },
      },
      ...(shipping && { shippingAddress: addressSection(shipping) }),
      ...(billing && { billingAddress: addressSection(billing) }),
      ...(taxId?.visible && {
        tax: { complete: taxId.complete || taxId.empty, empty: taxId.empty, value: taxId.value },
      }),
      ...(payment && {
        payment: {
          complete: payment.complete,
          empty: payment.empty,
          value: { collapsed: payment.collapsed, ...payment.value },
        },
      }),
    };
  }
}

function addressSection({
  complete,
  empty,
  value: { name, address },
}: ReturnType<AddressElement['value']>) {
  return { complete, empty, value: { name, address } };
}
