// #region page
// First, because it says in which order the layers stand.
import './tailwind.css';
import 'checkstand/styles.css';
import { CheckoutProvider, Email, PaymentElement, Submit, Totals } from 'checkstand';
import { createTheme } from 'checkstand/theme';
import type { PageProps } from './show.js';

const theme = createTheme({ colorPrimary: '#0f766e', borderRadius: '8px', colorScheme: 'light' });

export function Checkout({ stripe, clientSecret }: PageProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret} theme={theme}>
      <main className="mx-auto grid max-w-md gap-6 p-4">
        <Totals.Root className="rounded-xl bg-teal-50 p-4" />
        <Email.Root>
          <Email.Label className="font-semibold" />
          <Email.Input />
          <Email.Error className="italic" />
        </Email.Root>
        <PaymentElement />
        <Submit.Root confirmOptions={{ redirect: 'if_required' }}>
          <Submit.Button className="rounded-full data-[phase=confirming]:opacity-70" />
          <Submit.Message />
        </Submit.Root>
      </main>
    </CheckoutProvider>
  );
}
// #endregion
