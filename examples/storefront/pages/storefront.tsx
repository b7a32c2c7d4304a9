import { CheckoutPage } from './checkout-page.js';
import { Frame } from './frame.js';
import { ProductPage } from './product-page.js';
import { ReturnPage } from './return-page.js';
import { Link, usePath } from './router.js';

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
