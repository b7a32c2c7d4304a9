import { CheckoutFormElement } from './checkout-form-element.js';
import type { CheckoutFormOptions } from './checkout-form-element.js';
import type { ElementHost } from './element-host.js';

type Value = Awaited<ReturnType<CheckoutFormElement['getValue']>>;

/** What the Checkout Form was called in clover, where it stood among the other Elements. */
export class PaymentFormElement extends CheckoutFormElement {
  constructor(host: ElementHost, options?: CheckoutFormOptions) {
    super(host, options, 'paymentForm');
  }

  override async getValue(): Promise<Value & { elementType: 'paymentForm' }> {
    return { elementType: 'paymentForm', ...(await super.getValue()) };
  }
}
