import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { createSession } from './api.js';
import { currentCart, useCart } from './cart.js';
import { EmailField } from './email-field.js';
import { GiftWrap } from './gift-wrap.js';
import { loadShopStripe } from './load-shop-stripe.js';
import { Link, usePageTitle } from './router.js';
import { useElementsOptions } from './use-elements-options.js';

/** Asked by the provider, once per checkout. */
async function startCheckout(): Promise<string> {
  const { clientSecret } = await createSession(currentCart());
  return clientSecret;
}

/** Where the cart is paid. */
export function CheckoutPage() {
  usePageTitle('Checkout');
  const empty = Object.keys(useCart()).length === 0;
  return (
    <>
      <nav aria-label="Breadcrumb" className="back">
        <Link to="/">Back to the shop</Link>
      </nav>
      <h1>Checkout</h1>
      {empty ? (
        <p>
          Your cart is empty. <Link to="/">Choose something</Link>
        </p>
      ) : (
        <Checkout />
      )}
    </>
  );
}

function Checkout() {
  const elementsOptions = useElementsOptions();
  return (
    <CheckoutProvider
      stripe={loadShopStripe}
      clientSecret={startCheckout}
      options={{ elementsOptions }}
    >
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Expired />
      <CheckoutStatus.Open>
        <div className="checkout">
          <section className="summary" aria-labelledby="summary-heading">
            <h2 id="summary-heading">Your order</h2>
            <LineItems />
            <GiftWrap />
            <PromotionCode.Root />
            <Totals.Root />
          </section>
          <section className="payment" aria-labelledby="contact-heading">
            <h2 id="contact-heading">Contact</h2>
            <EmailField />
            <h2>Payment</h2>
            <PaymentElement />
            <Submit.Root />
          </section>
        </div>
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete />
    </CheckoutProvider>
  );
}
