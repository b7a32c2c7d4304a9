'use client';

import type { ReactNode } from 'react';
import { useId } from 'react';
import { checkoutPageMessages } from '../../messages/checkout-page.js';
import { useMessagesOf } from '../../react/messages.js';
import { PaymentElement } from '../../react/stripe-provider.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import * as BillingAddress from '../billing-address/index.parts.js';
import * as BusinessName from '../business-name/index.parts.js';
import * as Email from '../email/index.parts.js';
import * as ExpressCheckout from '../express-checkout/index.parts.js';
import * as IndividualName from '../individual-name/index.parts.js';
import { NewPaymentMethod } from '../new-payment-method/index.js';
import * as PhoneNumber from '../phone-number/index.parts.js';
import { SavedPaymentMethods } from '../saved-payment-methods/index.js';
import * as ShippingAddress from '../shipping-address/index.parts.js';
import { ShippingOptions } from '../shipping-options/index.js';
import * as Submit from '../submit/index.parts.js';
import * as TaxId from '../tax-id/index.parts.js';
import * as Terms from '../terms/index.parts.js';
import { sectionOf, type CheckoutPageOptions } from './checkout-page-options.js';

/** What the buyer is asked for, from the wallets to the button. */
export function CheckoutPageForm(page: CheckoutPageOptions) {
  const { collect = {}, terms, submitType, confirmOptions } = page;
  const messages = useMessagesOf(checkoutPageMessages);
  const needs = useStore((state) => {
    const { session } = state;
    const { kind, amount } = select.payment(state);
    return {
      shippingAddress:
        session !== null &&
        (session.shippingOptions.length > 0 ||
          session.shippingAddress !== null ||
          session.tax.status === 'requires_shipping_address'),
      shippingOption: (session?.shippingOptions.length ?? 0) > 0,
      billingAddress:
        session !== null &&
        (session.billingAddress !== null || session.tax.status === 'requires_billing_address'),
      taxId: session?.taxIdInfo != null,
      // Stripe asks for a card even if a subscription begins with a trial.
      payment: kind !== 'payment' || amount?.minorUnitsAmount !== 0,
    };
  }, '<CheckoutPage>');
  return (
    <div data-checkstand="checkout-page-form">
      {sectionOf(
        page,
        'expressCheckout',
        needs.payment && <ExpressCheckout.Root confirmOptions={confirmOptions} />,
      )}
      {sectionOf(
        page,
        'contact',
        <Section heading={messages.contactHeading}>
          <Email.Root />
          {collect.individualName !== false && <IndividualName.Root />}
          {collect.businessName !== false && <BusinessName.Root />}
          {collect.phoneNumber && <PhoneNumber.Root required />}
        </Section>,
      )}
      {sectionOf(
        page,
        'shippingAddress',
        (collect.shippingAddress ?? needs.shippingAddress) && <ShippingAddress.Root />,
      )}
      {sectionOf(
        page,
        'shippingOptions',
        needs.shippingOption && (
          <Section heading={messages.shippingOptionsHeading}>
            <ShippingOptions />
          </Section>
        ),
      )}
      {sectionOf(
        page,
        'payment',
        needs.payment && (
          <Section heading={messages.paymentHeading}>
            <SavedPaymentMethods />
            <NewPaymentMethod>
              <PaymentElement />
            </NewPaymentMethod>
          </Section>
        ),
      )}
      {sectionOf(
        page,
        'billingAddress',
        (collect.billingAddress ?? needs.billingAddress) && <BillingAddress.Root />,
      )}
      {sectionOf(page, 'taxId', (collect.taxId ?? needs.taxId) && <TaxId.Root />)}
      {sectionOf(page, 'customFields', null)}
      {sectionOf(page, 'terms', terms && <Terms.Root label={terms} />)}
      {sectionOf(
        page,
        'submit',
        <Submit.Root submitType={submitType} confirmOptions={confirmOptions} />,
      )}
    </div>
  );
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section data-checkstand="checkout-page-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
