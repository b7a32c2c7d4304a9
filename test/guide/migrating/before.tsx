import {
  CheckoutElementsProvider,
  PaymentElement,
  useCheckoutElements,
} from '@stripe/react-stripe-js/checkout';
import type { ReactNode } from 'react';
import type { PageProps } from './page-props.js';
import { EmailBefore } from './email.js';
import { LineItemsBefore } from './line-items.js';
import { PromotionCodeBefore } from './promotion-code.js';
import { SubmitBefore } from './submit.js';
import { TotalsBefore } from './totals.js';

// #region page
export function CheckoutPage({ stripe, clientSecret }: PageProps) {
  return (
    <CheckoutElementsProvider stripe={stripe} options={{ clientSecret }}>
      <Gate>
        <LineItemsBefore />
        <PromotionCodeBefore />
        <TotalsBefore />
        <EmailBefore />
        <PaymentElement />
        <SubmitBefore />
      </Gate>
    </CheckoutElementsProvider>
  );
}

function Gate({ children }: { children: ReactNode }) {
  const result = useCheckoutElements();
  if (result.type === 'loading') return <p>Loading</p>;
  if (result.type === 'error') return <p role="alert">{result.error.message}</p>;
  const { status } = result.checkout;
  if (status.type === 'complete') return <p>Thank you!</p>;
  if (status.type === 'expired') return <p>This checkout has expired.</p>;
  return children;
}
// #endregion
