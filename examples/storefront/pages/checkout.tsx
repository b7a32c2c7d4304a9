import { CheckoutProvider, CheckoutStatus, useCheckoutSession } from 'checkstand';
import type { CheckoutOptions } from 'checkstand';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { NewSession } from '../server/sessions.js';
import { loadShopStripe } from './load-shop-stripe.js';
import { Link } from './router.js';
import { theme } from './theme.js';

type ElementsOptions = NonNullable<CheckoutOptions['elementsOptions']>;

interface CheckoutProps {
  /** Asks the shop's server for a session: once per checkout, and again after one has failed or expired. */
  start: () => Promise<NewSession>;
  /** What is in the summary. @default 'Your order' */
  title?: string;
  /** Beside the rest on wide screens, above it on narrow ones. */
  summary: ReactNode;
  /** What Stripe's Payment Element does about saved cards. */
  savedPaymentMethod?: ElementsOptions['savedPaymentMethod'];
  /** What is asked of the buyer. */
  children: ReactNode;
}

/** Every checkout of the shop: the session, what may become of it, and two columns. */
export function Checkout(props: CheckoutProps) {
  const { start, title = 'Your order', summary, savedPaymentMethod, children } = props;
  const options = useMemo(
    () => (savedPaymentMethod ? { elementsOptions: { savedPaymentMethod } } : {}),
    [savedPaymentMethod],
  );
  const [expiresAt, setExpiresAt] = useState<number | null>(null);

  async function startSession(): Promise<string> {
    const session = await start();
    setExpiresAt(session.expiresAt);
    return session.clientSecret;
  }

  return (
    <CheckoutProvider
      stripe={loadShopStripe}
      clientSecret={startSession}
      options={options}
      theme={theme}
    >
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Expired />
      <CheckoutStatus.Open>
        <CheckoutStatus.Offline />
        <CheckoutStatus.Expiry expiresAt={expiresAt} />
        <div className="checkout">
          <section className="summary" aria-labelledby="summary-heading">
            <h2 id="summary-heading">{title}</h2>
            {summary}
          </section>
          <div className="steps">{children}</div>
        </div>
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete>
        <Complete />
      </CheckoutStatus.Complete>
    </CheckoutProvider>
  );
}

/** For a buyer who comes to a checkout that is over: after another tab has paid it, for example. */
function Complete() {
  const id = useCheckoutSession((session) => session.id);
  return (
    <>
      <p>Thank you. Your order is complete.</p>
      <Link to={`/return?session_id=${id}`} className="button">
        See your order
      </Link>
    </>
  );
}

/** One thing that is asked of the buyer. Renders a `<section>` with its heading. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
