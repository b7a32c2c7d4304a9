import { AddressElement } from '../elements/address-element.js';
import type { AddressElementOptions } from '../elements/address-element.js';
import { CheckoutFormElement } from '../elements/checkout-form-element.js';
import type { CheckoutFormOptions } from '../elements/checkout-form-element.js';
import { ContactDetailsElement } from '../elements/contact-details-element.js';
import { CurrencySelectorElement } from '../elements/currency-selector-element.js';
import type { ElementBase } from '../elements/element-base.js';
import type { ElementHost, ElementKind } from '../elements/element-host.js';
import { ExpressCheckoutElement } from '../elements/express-checkout-element.js';
import type { ExpressCheckoutElementOptions } from '../elements/express-checkout-element.js';
import { LinkSignupElement } from '../elements/link-signup-element.js';
import type { LinkSignupElementOptions } from '../elements/link-signup-element.js';
import { PaymentElement } from '../elements/payment-element.js';
import type { PaymentElementOptions } from '../elements/payment-element-options.js';
import { PaymentFormElement } from '../elements/payment-form-element.js';
import { TaxIdElement } from '../elements/tax-id-element.js';
import type { TaxIdElementOptions } from '../elements/tax-id-element.js';
import { TermsElement } from '../elements/terms-element.js';
import { checkCreateOptions } from './element-options.js';
import type { ElementRegistry } from './element-registry.js';

/** `create…Element` and `get…Element` of every kind that some train has. */
export type ElementFactories = ReturnType<typeof createElementFactories>;

/** Creates the factories. Which of them a page sees is a matter of its train. */
export function createElementFactories(host: ElementHost, elements: ElementRegistry) {
  // The registry holds each Element under the kind that it was made for.
  const get = <Element extends ElementBase>(kind: ElementKind) =>
    elements.face(kind) as Element | null;
  const add = <Element extends ElementBase>(
    kind: ElementKind,
    options: object | undefined,
    create: () => Element,
  ) => {
    checkCreateOptions(kind, options);
    return elements.add(kind, create);
  };

  return {
    createPaymentElement: (options?: PaymentElementOptions) =>
      add('payment', options, () => new PaymentElement(host, options)),
    createBillingAddressElement: (options?: AddressElementOptions) =>
      add('billingAddress', options, () => new AddressElement(host, 'billing', options)),
    createShippingAddressElement: (options?: AddressElementOptions) =>
      add('shippingAddress', options, () => new AddressElement(host, 'shipping', options)),
    createExpressCheckoutElement: (options?: ExpressCheckoutElementOptions) =>
      add('expressCheckout', options, () => new ExpressCheckoutElement(host, options)),
    createCurrencySelectorElement: (options?: object) =>
      add('currencySelector', options, () => new CurrencySelectorElement(host)),
    createTaxIdElement: (options?: TaxIdElementOptions) =>
      add('taxId', options, () => new TaxIdElement(host, options)),
    createContactDetailsElement: (options?: object) =>
      add('contactDetails', options, () => new ContactDetailsElement(host)),
    createTermsElement: (options?: object) => add('terms', options, () => new TermsElement(host)),
    createLinkSignupElement: (options?: LinkSignupElementOptions) =>
      add('linkSignup', options, () => new LinkSignupElement(host, options)),
    createForm: (options?: CheckoutFormOptions) =>
      add('checkoutForm', options, () => new CheckoutFormElement(host, options)),
    /** What the form was called in clover. */
    createPaymentFormElement: (options?: CheckoutFormOptions) =>
      add('checkoutForm', options, () => new PaymentFormElement(host, options)),
    getPaymentElement: () => get<PaymentElement>('payment'),
    getBillingAddressElement: () => get<AddressElement>('billingAddress'),
    getShippingAddressElement: () => get<AddressElement>('shippingAddress'),
    getExpressCheckoutElement: () => get<ExpressCheckoutElement>('expressCheckout'),
    getCurrencySelectorElement: () => get<CurrencySelectorElement>('currencySelector'),
    getTaxIdElement: () => get<TaxIdElement>('taxId'),
    getContactDetailsElement: () => get<ContactDetailsElement>('contactDetails'),
    getTermsElement: () => get<TermsElement>('terms'),
    getLinkSignupElement: () => get<LinkSignupElement>('linkSignup'),
    getForm: () => get<CheckoutFormElement>('checkoutForm'),
    getPaymentFormElement: () => get<PaymentFormElement>('checkoutForm'),
  };
}
