import { CheckoutProvider } from 'checkstand';
import { CheckoutPage } from './checkout-page.js';
import { fetchClientSecret, loadStripe } from './shop.js';

/** Its functions are others at each render, as many pages write them. */
export function App() {
  return (
    <CheckoutProvider stripe={() => loadStripe()} clientSecret={() => fetchClientSecret()}>
      <h1>Checkout</h1>
      <CheckoutPage />
    </CheckoutProvider>
  );
}
