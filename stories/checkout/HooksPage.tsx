import {
  useCheckoutSession,
  useCheckoutStatus,
  useLineItem,
  useMissingDetails,
  usePromotionCode,
  useSubmit,
  useTotals,
} from 'checkstand';
import { useId } from 'react';
import {
  Billing,
  Company,
  Contact,
  KeepCard,
  Names,
  Network,
  Offers,
  Own,
  Payment,
  Shipping,
  Terms,
} from './HooksSections.js';

interface HooksPageProps {
  /** Asks for everything that there is to ask for. */
  everything?: boolean;
  /** Takes the shop's own fields. */
  handOver?: (fields: object) => Promise<unknown>;
}

/** A checkout page without any of Checkstand's parts: its own markup over the hooks. */
export function HooksPage({ everything = false, handOver }: HooksPageProps) {
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
      return <Form everything={everything} handOver={handOver} />;
  }
}

function Form({ everything, handOver }: HooksPageProps) {
  const ids = useCheckoutSession(({ lineItems }) => lineItems.map(({ id }) => id)) ?? [];
  const needs = useCheckoutSession(({ shippingOptions, nameCollection, savedPaymentMethods }) => ({
    shipping: shippingOptions.length > 0,
    names: Boolean(nameCollection),
    keeping: savedPaymentMethods !== null,
  }));
  return (
    <div className="story-page story-column">
      <h2>Checkout by hand</h2>
      <table>
        <caption>Order</caption>
        <tbody>
          {ids.map((id) => (
            <Line key={id} id={id} />
          ))}
        </tbody>
      </table>
      <Voucher />
      <Sum />
      <Terms />
      <Offers />
      <Network />
      <Contact asksForPhone={everything ?? false} />
      {needs?.names && <Names />}
      {needs?.shipping && <Shipping />}
      {everything && <Billing />}
      {everything && <Company />}
      <Payment />
      {needs?.keeping && <KeepCard />}
      {handOver && <Own handOver={handOver} />}
      <Pay />
    </div>
  );
}

function Line({ id }: { id: string }) {
  const { line, quantity, pending, limits, step, errorMessage } = useLineItem(id);
  if (!line) return null;
  return (
    <tr aria-busy={pending}>
      <th scope="row">
        {line.name} × {quantity}
        {errorMessage && <p role="alert">{errorMessage}</p>}
      </th>
      <td>
        <button
          type="button"
          disabled={quantity === limits?.maximum}
          aria-label={`Increase quantity of ${line.name}`}
          onClick={() => void step(1)}
        >
          +
        </button>
      </td>
      <td>{line.subtotal.amount}</td>
    </tr>
  );
}

function Voucher() {
  const id = useId();
  const { code, setCode, apply, applied, errorMessage } = usePromotionCode();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <label htmlFor={id}>Promotion code</label>{' '}
      <input id={id} value={code} onChange={(event) => setCode(event.target.value)} />{' '}
      <button>Redeem</button>
      <p role="status">{errorMessage ?? applied.map(({ displayName }) => displayName)}</p>
    </form>
  );
}

function Sum() {
  const totals = useTotals();
  return (
    <p>
      <strong>{totals?.total.amount}</strong> in all
    </p>
  );
}

function Pay() {
  const { missing } = useMissingDetails();
  const { submit, phase, amount, errorMessage } = useSubmit({ redirect: 'if_required' });
  return (
    <div>
      <button type="button" onClick={() => void submit()}>
        {phase === 'idle' ? `Pay ${amount?.amount}` : 'Working…'}
      </button>
      <p role="alert">{errorMessage}</p>
      <p>{missing.length > 0 && `${missing.length} to go`}</p>
    </div>
  );
}
