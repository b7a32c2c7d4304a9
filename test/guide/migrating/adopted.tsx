import { CheckoutElementsProvider, PaymentElement } from '@stripe/react-stripe-js/checkout';
import { AdoptedCheckoutProvider, CheckoutStatus, LineItems, Totals } from 'checkstand';
import { EmailBefore } from './email.js';
import type { PageProps } from './page-props.js';
import { PromotionCodeBefore } from './promotion-code.js';
import { SubmitBefore } from './submit.js';

// #region page
export function CheckoutPage({ stripe, clientSecret }: PageProps) {
  return (
    <CheckoutElementsProvider stripe={stripe} options={{ clientSecret }}>
      <AdoptedCheckoutProvider>
        <CheckoutStatus.Loading />
        <CheckoutStatus.Error />
        <CheckoutStatus.Open>
          <LineItems />
          <PromotionCodeBefore />
          <Totals.Root />
          <EmailBefore />
          <PaymentElement />
          <SubmitBefore />
        </CheckoutStatus.Open>
        <CheckoutStatus.Complete />
        <CheckoutStatus.Expired />
      </AdoptedCheckoutProvider>
    </CheckoutElementsProvider>
  );
}
// #endregion
