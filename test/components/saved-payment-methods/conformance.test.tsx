import {
  NewPaymentMethod,
  SavedPaymentMethod,
  SavedPaymentMethods,
  SavePaymentMethod,
  useCheckoutSession,
} from 'checkstand';
import { cloneElement, type ReactElement } from 'react';
import { describeConformance } from '../../support/describe-conformance.js';

const checkout = { scenario: 'savedCards' } as const;

/** In the list, with the id of the first card. */
function First({ children }: { children: ReactElement<{ id: string }> }) {
  const first = useCheckoutSession((session) => session.savedPaymentMethods?.[0]?.id ?? null);
  return (
    <SavedPaymentMethods>
      {({ id }) => (id === first ? cloneElement(children, { id }) : null)}
    </SavedPaymentMethods>
  );
}

const choice = (id: 'first' | 'new') =>
  function Page(part: ReactElement) {
    const root = <SavedPaymentMethod.Root id="new">{part}</SavedPaymentMethod.Root>;
    return id === 'first' ? (
      <First>{root}</First>
    ) : (
      <SavedPaymentMethods>{(method) => (method.id === 'new' ? root : null)}</SavedPaymentMethods>
    );
  };

const ofCard = { needs: '<SavedPaymentMethod.Root>', checkout, page: choice('first') } as const;

describeConformance('SavedPaymentMethods', SavedPaymentMethods, {
  tag: 'div',
  theme: 'saved-payment-methods',
  needs: '<CheckoutProvider>',
  checkout,
});

describeConformance('SavedPaymentMethod.Root', SavedPaymentMethod.Root, {
  tag: 'label',
  theme: 'saved-payment-method',
  needs: '<SavedPaymentMethods>',
  props: { id: 'pm_1' },
  checkout,
  page: (part) => <First>{part as ReactElement<{ id: string }>}</First>,
  state: { checked: true, expired: false, another: false },
});

describeConformance('SavedPaymentMethod.Radio', SavedPaymentMethod.Radio, {
  ...ofCard,
  tag: 'input',
  theme: 'choice-radio',
  state: { checked: true, pending: false },
});

describeConformance('SavedPaymentMethod.Brand', SavedPaymentMethod.Brand, {
  ...ofCard,
  tag: 'span',
  theme: 'saved-payment-method-brand',
  state: { brand: 'visa' },
});

describeConformance('SavedPaymentMethod.Number', SavedPaymentMethod.Number, {
  ...ofCard,
  tag: 'span',
  theme: 'saved-payment-method-number',
});

describeConformance('SavedPaymentMethod.Expiry', SavedPaymentMethod.Expiry, {
  ...ofCard,
  tag: 'span',
  theme: 'saved-payment-method-expiry',
  state: { expired: false },
});

describeConformance('SavedPaymentMethod.Another', SavedPaymentMethod.Another, {
  tag: 'span',
  theme: 'saved-payment-method-another',
  needs: '<SavedPaymentMethod.Root>',
  checkout,
  page: choice('new'),
});

describeConformance('NewPaymentMethod', NewPaymentMethod, {
  tag: 'div',
  theme: 'new-payment-method',
  needs: '<CheckoutProvider>',
  state: { chosen: true },
});

describeConformance('SavePaymentMethod.Root', SavePaymentMethod.Root, {
  tag: 'div',
  theme: 'save-payment-method',
  needs: '<CheckoutProvider>',
  state: { checked: false, invalid: false },
});

describeConformance('Terms.Checkbox', SavePaymentMethod.Checkbox, {
  tag: 'input',
  theme: 'consent-checkbox',
  needs: '<Email.Root>',
  page: (part) => <SavePaymentMethod.Root>{part}</SavePaymentMethod.Root>,
  state: { checked: false, invalid: false },
});
