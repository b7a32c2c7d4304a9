import type { StripeCheckoutElementsSdk } from '@stripe/stripe-js';
import { AddressElement } from '../elements/address-element.js';
import { ContactDetailsElement } from '../elements/contact-details-element.js';
import { CurrencySelectorElement } from '../elements/currency-selector-element.js';
import type { ElementHost, ElementKind } from '../elements/element-host.js';
import { ExpressCheckoutElement } from '../elements/express-checkout-element.js';
import { LinkSignupElement } from '../elements/link-signup-element.js';
import { PaymentElement } from '../elements/payment-element.js';
import { TaxIdElement } from '../elements/tax-id-element.js';
import { TermsElement } from '../elements/terms-element.js';
import type { ElementRegistry } from './element-registry.js';

type FactoryName = Extract<keyof StripeCheckoutElementsSdk, `create${string}` | `get${string}`>;

/** Creates `create…Element` and `get…Element` for every kind. */
export function createElementFactories(
  host: ElementHost,
  elements: ElementRegistry,
): Pick<StripeCheckoutElementsSdk, FactoryName> {
  // The registry holds each Element under the kind that it was made for.
  const get = <Element>(kind: ElementKind) => elements.get(kind) as Element | null;

  const factories = {
    createPaymentElement: (options) =>
      elements.add('payment', () => new PaymentElement(host, options)),
    createBillingAddressElement: (options) =>
      elements.add('billingAddress', () => new AddressElement(host, 'billing', options)),
    createShippingAddressElement: (options) =>
      elements.add('shippingAddress', () => new AddressElement(host, 'shipping', options)),
    createExpressCheckoutElement: (options) =>
      elements.add('expressCheckout', () => new ExpressCheckoutElement(host, options)),
    createCurrencySelectorElement: () =>
      elements.add('currencySelector', () => new CurrencySelectorElement(host)),
    createTaxIdElement: (options) => elements.add('taxId', () => new TaxIdElement(host, options)),
    createContactDetailsElement: () =>
      elements.add('contactDetails', () => new ContactDetailsElement(host)),
    createTermsElement: () => elements.add('terms', () => new TermsElement(host)),
    createLinkSignupElement: (options) =>
      elements.add('linkSignup', () => new LinkSignupElement(host, options)),
    getPaymentElement: () => get('payment'),
    getBillingAddressElement: () => get('billingAddress'),
    getShippingAddressElement: () => get('shippingAddress'),
    getExpressCheckoutElement: () => get('expressCheckout'),
    getCurrencySelectorElement: () => get('currencySelector'),
    getTaxIdElement: () => get('taxId'),
    getContactDetailsElement: () => get('contactDetails'),
    getTermsElement: () => get('terms'),
    getLinkSignupElement: () => get('linkSignup'),
  } satisfies Pick<StripeCheckoutElementsSdk, FactoryName>;
  return factories;
}
