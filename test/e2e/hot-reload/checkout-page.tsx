import {
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { Heading } from './heading.js';

/** Everything between the address bar and the money. */
export function CheckoutPage() {
  return (
    <>
      <CheckoutStatus.Complete />
      <CheckoutStatus.Open>
        <Heading />
        <LineItems />
        <PromotionCode.Root />
        <Totals.Root />
        <PaymentElement />
        <Submit.Root confirmOptions={{ redirect: 'if_required', email: 'ada@example.com' }} />
      </CheckoutStatus.Open>
    </>
  );
}
