import {
  CheckoutProvider,
  CheckoutStatus,
  Email,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import type { PageProps } from './page-props.js';

// #region page
interface OwnPageProps extends Omit<PageProps, 'clientSecret'> {
  /** Asks your server for a session: once at the start, and again when the buyer starts again. */
  createSession: () => Promise<string>;
}

export function CheckoutPage({ stripe, createSession }: OwnPageProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={createSession}>
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Open>
        <LineItems />
        <PromotionCode.Root />
        <Totals.Root />
        <Email.Root />
        <PaymentElement />
        <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete />
      <CheckoutStatus.Expired />
    </CheckoutProvider>
  );
}
// #endregion
