import {
  CheckoutElementsProvider,
  PaymentElement,
  useCheckoutElements,
} from '@stripe/react-stripe-js/checkout';
import type { Stripe } from '@stripe/stripe-js';

interface StripeCheckoutPageProps {
  stripe: Stripe | PromiseLike<Stripe | null> | null;
  clientSecret: string;
}

/** The shop's page, with nothing but Stripe's own React components. */
export function StripeCheckoutPage({ stripe, clientSecret }: StripeCheckoutPageProps) {
  return (
    <CheckoutElementsProvider stripe={stripe} options={{ clientSecret }}>
      <Checkout />
    </CheckoutElementsProvider>
  );
}

function Checkout() {
  const result = useCheckoutElements();
  if (result.type === 'loading') return <p>Loading</p>;
  if (result.type === 'error') return <p role="alert">{result.error.message}</p>;
  const { checkout } = result;
  if (checkout.status.type === 'complete') return <p>Thank you!</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void checkout.confirm({ redirect: 'if_required' });
      }}
    >
      <PaymentElement />
      <p role="alert">{checkout.lastPaymentError?.message}</p>
      <button type="submit" disabled={!checkout.canConfirm}>
        Pay {checkout.total.total.amount}
      </button>
    </form>
  );
}
