import type {
  StripeCheckoutExpressCheckoutElementOptions,
  StripeExpressCheckoutElementConfirmEvent,
} from '@stripe/stripe-js';
import type { PageContact, PageShippingOption, PaymentPage } from '../wire.js';
import { countryOfLocale } from './countries.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementHost } from './element-host.js';

/** Options of the Express Checkout Element. */
export type ExpressCheckoutElementOptions = Partial<StripeCheckoutExpressCheckoutElementOptions>;

/** The wallets that the simulation has; a page can turn each off by `paymentMethods`. */
const WALLETS = [
  { option: 'googlePay', type: 'google_pay', name: 'Google Pay' },
  { option: 'link', type: 'link', name: 'Link' },
] as const;

/**
 * The Express Checkout Element: a button for each simulated wallet. A click is a buyer who approves
 * at once, and fires `confirm` with a buyer's details.
 */
export class ExpressCheckoutElement extends ElementBase {
  #options: ExpressCheckoutElementOptions;
  readonly #buttons = h('div', { class: 'p-Express' });

  constructor(host: ElementHost, options: ExpressCheckoutElementOptions = {}) {
    super(host, 'expressCheckout', 'expressCheckout');
    this.#options = options;
  }

  update(options: ExpressCheckoutElementOptions): this {
    this.#options = { ...this.#options, ...options };
    this.refresh();
    return this;
  }

  protected override render(): void {
    this.body.append(this.#buttons);
    this.#showButtons();
  }

  protected override refresh(): void {
    const { buttonHeight } = this.#options;
    if (buttonHeight) this.#buttons.style.setProperty('--expressHeight', `${buttonHeight}px`);
  }

  protected override readyDetails(): object {
    const offered = this.#offered();
    if (offered.length === 0) return { availablePaymentMethods: undefined };
    const available = Object.fromEntries(
      ['amazonPay', 'applePay', 'googlePay', 'link', 'paypal', 'klarna'].map((option) => [
        option,
        offered.some((wallet) => wallet.option === option),
      ]),
    );
    return { availablePaymentMethods: available };
  }

  #offered() {
    const methods = this.#options.paymentMethods ?? {};
    return WALLETS.filter(({ option }) => methods[option] !== 'never');
  }

  #showButtons(): void {
    this.#buttons.replaceChildren(
      ...this.#offered().map(({ type, name }) => {
        const button = h(
          'button',
          { type: 'button', 'data-method': type, 'aria-label': `${name} (simulated)` },
          name,
        );
        button.addEventListener('click', () => this.#approve(type));
        return button;
      }),
    );
  }

  #approve(expressPaymentType: (typeof WALLETS)[number]['type']): void {
    const page = this.host.page();
    if (!page) return;
    const buyer = simulatedBuyer(page, this.host.locale());
    const event = {
      expressPaymentType,
      billingDetails: { ...buyer, email: page.email ?? 'jenny.rosen@example.com' },
      ...(page.collection.shipping_address && { shippingAddress: buyer }),
      ...(page.shipping && { shippingRate: shippingRate(page.shipping.option) }),
      paymentFailed: () => this.emit('cancel'),
    } satisfies StripeExpressCheckoutElementConfirmEvent;
    this.emit('confirm', event);
  }
}

function simulatedBuyer(page: PaymentPage, locale: string) {
  const known: PageContact | null = page.shipping_address ?? page.billing_address;
  const allowed = page.collection.shipping_address?.allowed_countries ?? [];
  const suggested = countryOfLocale(locale);
  const country =
    allowed.length === 0 || allowed.includes(suggested) ? suggested : (allowed[0] ?? suggested);
  return {
    name: known?.name ?? 'Jenny Rosen',
    address: {
      line1: known?.address.line1 ?? '354 Oyster Point Blvd',
      line2: known?.address.line2 ?? null,
      city: known?.address.city ?? 'South San Francisco',
      state: known?.address.state ?? 'CA',
      postal_code: known?.address.postal_code ?? '94080',
      country: known?.address.country ?? country,
    },
  };
}

function shippingRate(option: PageShippingOption) {
  return { id: option.id, amount: option.amount, displayName: option.display_name ?? '' };
}
