import { CheckoutPage } from './checkout-page.js';
import { Frame } from './frame.js';
import { ProductPage } from './product-page.js';
import { ReturnPage } from './return-page.js';
import { Link, usePath } from './router.js';
import { BookingPage } from './scenarios/booking-page.js';
import { DonationPage } from './scenarios/donation-page.js';
import { FreePage } from './scenarios/free-page.js';
import { OrderPage } from './scenarios/order-page.js';
import { ScenariosPage } from './scenarios/scenarios-page.js';
import { SetupPage } from './scenarios/setup-page.js';
import { SubscriptionPage } from './scenarios/subscription-page.js';

/** The whole site: the page of the current path inside the shop's frame. */
export function Storefront() {
  return (
    <Frame>
      <Page path={usePath()} />
    </Frame>
  );
}

function Page({ path }: { path: string }) {
  switch (path) {
    case '/':
      return <ProductPage />;
    case '/checkout':
      return <CheckoutPage />;
    case '/scenarios':
      return <ScenariosPage />;
    case '/checkout/order':
      return <OrderPage />;
    case '/checkout/subscription':
      return <SubscriptionPage />;
    case '/checkout/booking':
      return <BookingPage />;
    case '/checkout/donation':
      return <DonationPage />;
    case '/checkout/free':
      return <FreePage />;
    case '/checkout/setup':
      return <SetupPage />;
    case '/return':
      return <ReturnPage />;
    default:
      return (
        <section className="notice">
          <h1>There is nothing here</h1>
          <p>
            <Link to="/">Back to the shop</Link>
          </p>
        </section>
      );
  }
}
