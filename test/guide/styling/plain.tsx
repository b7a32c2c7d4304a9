// #region page
import 'checkstand/styles.css';
import './plain.css';
import { CheckoutProvider, LineItems, PaymentElement, Submit, Totals } from 'checkstand';
import { createTheme } from 'checkstand/theme';
import type { PageProps } from './show.js';

const theme = createTheme({ preset: 'stripe', colorPrimary: '#6d28d9', colorScheme: 'light' });

export function Checkout({ stripe, clientSecret }: PageProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret} theme={theme}>
      <main className="checkout">
        <div className="summary">
          <LineItems />
          <Totals.Root />
        </div>
        <PaymentElement />
        <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
      </main>
    </CheckoutProvider>
  );
}
// #endregion
