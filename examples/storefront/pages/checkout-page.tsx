import {
  Email,
  ExpressCheckout,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { createSession } from './api.js';
import { currentCart, useCart } from './cart.js';
import { Checkout, Step } from './checkout.js';
import { GiftWrap } from './gift-wrap.js';
import { PageHeading } from './page-heading.js';
import { Link } from './router.js';

/** Where the cart is paid. */
export function CheckoutPage() {
  const empty = Object.keys(useCart()).length === 0;
  return (
    <>
      <nav aria-label="Breadcrumb" className="back">
        <Link to="/">Back to the shop</Link>
      </nav>
      <PageHeading title="Checkout" />
      {empty ? (
        <p>
          Your cart is empty. <Link to="/">Choose something</Link>
        </p>
      ) : (
        <CartCheckout />
      )}
    </>
  );
}

function CartCheckout() {
  return (
    <Checkout
      start={() => createSession(currentCart())}
      summary={
        <>
          <LineItems />
          <GiftWrap />
          <PromotionCode.Root />
          <Totals.Root />
        </>
      }
    >
      <div className="wallets">
        <ExpressCheckout.Root />
      </div>
      <Step title="Contact">
        <Email.Root />
      </Step>
      <Step title="Payment">
        <PaymentElement />
      </Step>
      <Submit.Root />
    </Checkout>
  );
}
