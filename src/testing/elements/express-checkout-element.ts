import type {
  StripeCheckoutExpressCheckoutElementOptions,
  StripeExpressCheckoutElementConfirmEvent,
} from '@stripe/stripe-js';
import { formatAmount } from '../facts/format-amount.js';
import type { PageContact, PageShippingOption, PaymentPage } from '../wire.js';
import { countryOfLocale } from '../facts/countries.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { openWalletSheet } from './wallet-sheet.js';
import type { WalletSheet, WalletSheetContent } from './wallet-sheet.js';

/** Options of the Express Checkout Element. Of `layout` only `maxColumns` shows. */
export type ExpressCheckoutElementOptions = Partial<StripeCheckoutExpressCheckoutElementOptions>;

/** The wallets that the simulation has; a page can turn each off by `paymentMethods`. */
const WALLETS = [
  { option: 'googlePay', type: 'google_pay', name: 'Google Pay' },
  { option: 'link', type: 'link', name: 'Link' },
] as const;

/** Wallets that a browser may have and that are left out here. */
const ABSENT = ['amazonPay', 'applePay', 'paypal', 'klarna'];

type Wallet = (typeof WALLETS)[number];

/**
 * The Express Checkout Element: a button for each simulated wallet. A click opens a sheet with an
 * invented buyer in it, who pays, which fires `confirm`, or cancels, which fires `cancel`.
 *
 * The events `click`, `shippingaddresschange` and `shippingratechange` belong to the Element of
 * payments without a Checkout Session: with one, the wallet speaks to the session itself.
 */
export class ExpressCheckoutElement extends ElementBase {
  #options: ExpressCheckoutElementOptions;
  #sheet: WalletSheet | null = null;
  readonly #buttons = h('div', { class: 'p-Express' });

  constructor(host: ElementHost, options: ExpressCheckoutElementOptions = {}) {
    super(host, 'expressCheckout', 'expressCheckout');
    this.#options = options;
  }

  update(options: ExpressCheckoutElementOptions): this {
    this.#options = { ...this.#options, ...options };
    this.#showButtons();
    this.refresh();
    return this;
  }

  /** The sheet goes with the page that it belongs to. */
  override unmount(): void {
    super.unmount();
    this.#sheet?.close();
  }

  protected override render(): void {
    this.body.append(this.#buttons);
    this.#showButtons();
    this.announceMethods(this.#offered().map(({ option }) => option));
  }

  protected override refresh(): void {
    const { buttonHeight, layout } = this.#options;
    const page = this.host.page();
    if (buttonHeight) this.#buttons.style.setProperty('--expressHeight', `${buttonHeight}px`);
    if (layout?.maxColumns) {
      this.#buttons.style.gridTemplateColumns = `repeat(${layout.maxColumns}, minmax(0, 1fr))`;
    }
    this.body.hidden = page !== null && page.status !== 'open';
    if (page) this.#sheet?.show(this.#content(page));
  }

  protected override readyDetails(): object {
    const offered = this.#offered();
    if (offered.length === 0) return { availablePaymentMethods: undefined };
    const options = [...ABSENT, ...WALLETS.map(({ option }) => option)];
    const available = Object.fromEntries(
      options.map((option) => [option, offered.some((wallet) => wallet.option === option)]),
    );
    return { availablePaymentMethods: available };
  }

  #offered(): Wallet[] {
    const { paymentMethods = {}, paymentMethodOrder: order = [] } = this.#options;
    const place = ({ type }: Wallet) => (order.includes(type) ? order.indexOf(type) : order.length);
    const hidden: readonly string[] = this.host.page()?.hidden_wallets ?? [];
    return WALLETS.filter(
      ({ option, type }) => paymentMethods[option] !== 'never' && !hidden.includes(type),
    ).toSorted((a, b) => place(a) - place(b));
  }

  #showButtons(): void {
    this.#buttons.replaceChildren(
      ...this.#offered().map((wallet) => {
        const button = h(
          'button',
          {
            type: 'button',
            'data-method': wallet.type,
            'aria-label': `${wallet.name} (simulated)`,
            'aria-haspopup': 'dialog',
          },
          wallet.name,
        );
        button.addEventListener('click', () => void this.#open(wallet));
        return button;
      }),
    );
  }

  async #open({ type, name }: Wallet): Promise<void> {
    const page = this.host.page();
    if (!page || this.#sheet) return;
    const sheet = openWalletSheet({
      wallet: name,
      business: page.business_name ?? 'this business',
      content: this.#content(page),
      onShippingOption: (id) => void this.host.update({ shipping_rate: id }),
    });
    this.#sheet = sheet;
    void this.#tellAddresses(page);
    const answer = await sheet.answer;
    this.#sheet = null;
    if (answer === 'cancelled') this.emit('cancel');
    else this.#approve(type);
  }

  /** The wallet's addresses count before the buyer pays: tax and the total may hang on them. */
  async #tellAddresses(page: PaymentPage): Promise<void> {
    const buyer = simulatedBuyer(page, this.host.locale());
    if (page.collection.shipping_address && !page.shipping_address) {
      await this.host.update({ shipping_address: buyer });
    }
    if (page.tax_status === 'requires_billing_address') {
      await this.host.update({ billing_address: buyer });
    }
  }

  #content(page: PaymentPage): WalletSheetContent {
    const locale = this.host.locale();
    const format = (amount: number, currency: string) =>
      formatAmount(amount, currency, locale).amount;
    return {
      amount: format(page.total.total, page.currency),
      shipTo: page.collection.shipping_address ? simulatedBuyer(page, locale) : null,
      shippingOptions: page.shipping_options.map((option) => ({
        ...option,
        formatted: format(option.amount, option.currency),
        chosen: option.id === page.shipping?.option.id,
      })),
    };
  }

  #approve(expressPaymentType: Wallet['type']): void {
    const page = this.host.page();
    if (!page) return;
    const buyer = simulatedBuyer(page, this.host.locale());
    const event = {
      expressPaymentType,
      billingDetails: {
        ...buyer,
        email: page.email ?? 'jenny.rosen@example.com',
        ...(page.collection.phone_number && { phone: page.phone_number ?? '+15551234567' }),
      },
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
      state: known?.address.state ?? (country === 'US' ? 'CA' : ''),
      postal_code: known?.address.postal_code ?? '94080',
      country: known?.address.country ?? country,
    },
  };
}

function shippingRate(option: PageShippingOption) {
  const { minimum, maximum } = option.delivery_estimate ?? {};
  return {
    id: option.id,
    amount: option.amount,
    displayName: option.display_name ?? '',
    ...(option.delivery_estimate && {
      deliveryEstimate: { ...(minimum && { minimum }), ...(maximum && { maximum }) },
    }),
  };
}
