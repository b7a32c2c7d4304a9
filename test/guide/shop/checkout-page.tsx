import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import type { CheckoutProviderProps } from 'checkstand';

type CheckoutPageProps = Pick<CheckoutProviderProps, 'stripe' | 'clientSecret'>;

/** The shop's page, with Checkstand's components. */
export function CheckoutPage({ stripe, clientSecret }: CheckoutPageProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret}>
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Expired />
      <CheckoutStatus.Complete />
      <CheckoutStatus.Open>
        <LineItems />
        <PromotionCode.Root />
        <Totals.Root />
        <PaymentElement />
        <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
      </CheckoutStatus.Open>
    </CheckoutProvider>
  );
}
