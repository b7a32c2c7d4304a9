import {
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import type { ReactNode } from 'react';
import { EmailField } from '../support/email-field.js';
import './page.css';

/** A page with every part, in two columns where there is room; `children` is what the buyer is asked for. */
export function TwoColumns({ children }: { children?: ReactNode }) {
  return (
    <div className="story-page">
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Expired />
      <CheckoutStatus.Complete />
      <CheckoutStatus.Open className="story-columns">
        <section className="story-column" aria-labelledby="order">
          <h2 id="order">Your order</h2>
          <LineItems />
          <PromotionCode.Root />
          <Totals.Root />
        </section>
        <section className="story-column" aria-labelledby="payment">
          <h2 id="payment">Payment</h2>
          {children ?? (
            <>
              <EmailField />
              <PaymentElement />
            </>
          )}
          <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
        </section>
      </CheckoutStatus.Open>
    </div>
  );
}
