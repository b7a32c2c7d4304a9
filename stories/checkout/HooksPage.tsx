import { useCheckoutSession, useCheckoutStatus, useMissingDetails, useSubmit } from 'checkstand';
import { useId } from 'react';
import { Currency, GiftWrap, Lines, Offers, Recurring, Sum, Voucher } from './HooksOrder.js';
import {
  Billing,
  Company,
  Contact,
  KeepCard,
  Names,
  Network,
  Own,
  Payment,
  Phone,
  SavedCards,
  Shipping,
} from './HooksSections.js';

interface HooksPageProps {
  /** Asks for everything that there is to ask for. */
  everything?: boolean;
  /** Takes the shop's own fields. */
  handOver?: (fields: object) => Promise<unknown>;
  /** Has the shop's server put gift wrap into the order. */
  wrap?: () => Promise<unknown>;
}

/** A checkout page without any of Checkstand's parts: its own markup over the hooks. */
export function HooksPage(props: HooksPageProps) {
  const { status, error, retry } = useCheckoutStatus();
  switch (status) {
    case 'loading':
      return <p>One moment…</p>;
    case 'error':
      return (
        <p role="alert">
          {error?.message} <button onClick={retry}>Try again</button>
        </p>
      );
    case 'expired':
      return <p>Time is up.</p>;
    case 'complete':
      return <p role="status">Thank you. Your payment was successful.</p>;
    case 'open':
      return <Form {...props} />;
  }
}

/** A section shows where the session tells that it is needed; what Stripe does not tell is told by the page's props. */
function Form({ everything = false, handOver, wrap }: HooksPageProps) {
  const needs = useCheckoutSession(({ shippingOptions, nameCollection, savedPaymentMethods }) => ({
    shipping: shippingOptions.length > 0,
    names: Boolean(nameCollection),
    keeping: savedPaymentMethods !== null,
  }));
  return (
    <div className="story-page story-column">
      <h2>Checkout by hand</h2>
      <Network />
      <Lines />
      <Offers />
      {wrap && <GiftWrap wrap={wrap} />}
      <Voucher />
      <Sum />
      <Recurring />
      <Currency />
      <Contact />
      {everything && <Phone />}
      {needs?.names && <Names />}
      {needs?.shipping && <Shipping />}
      {everything && <Billing />}
      {everything && <Company />}
      <SavedCards />
      <Payment>{needs?.keeping && <KeepCard />}</Payment>
      {handOver && <Own handOver={handOver} />}
      <Pay />
    </div>
  );
}

function Pay() {
  const id = useId();
  const { message } = useMissingDetails();
  const { submit, phase, kind, amount, errorMessage } = useSubmit({ redirect: 'if_required' });
  const words = kind === 'subscription' ? 'Subscribe for' : 'Pay';
  return (
    <div>
      <p id={`${id}-missing`}>{errorMessage ? null : message}</p>
      <button
        type="button"
        aria-disabled={phase !== 'idle'}
        aria-describedby={`${id}-missing ${id}-error`}
        onClick={() => void submit()}
      >
        {phase === 'idle' ? `${words} ${amount?.amount}` : 'Working…'}
      </button>
      <p id={`${id}-error`} role="alert">
        {errorMessage}
      </p>
    </div>
  );
}
