import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { SessionReport } from '../server/sessions.js';
import { clearCart } from './cart.js';
import { formatMoney } from './format-money.js';
import { Link, usePageTitle } from './router.js';
import { useSessionReport } from './use-session-report.js';

/** Where Stripe sends the buyer after paying: tells what became of it, as the shop's server knows it. */
export function ReturnPage() {
  const sessionId = new URLSearchParams(window.location.search).get('session_id');
  return sessionId === null ? <NothingToShow /> : <Outcome sessionId={sessionId} />;
}

function Outcome({ sessionId }: { sessionId: string }) {
  const report = useSessionReport(sessionId);
  const paid = report.type === 'success' && report.value.status === 'complete';
  useEffect(() => {
    if (paid) clearCart();
  }, [paid]);

  switch (report.type) {
    case 'loading':
      return (
        <Notice title="One moment">
          <p>We are asking for the result of your payment.</p>
        </Notice>
      );
    case 'error':
      return (
        <Notice title="We could not find out">
          <p>{report.error.message}</p>
          <button type="button" className="button" onClick={report.retry}>
            Try again
          </button>
        </Notice>
      );
    case 'success':
      return <Result report={report.value} />;
  }
}

function Result({ report }: { report: SessionReport }) {
  if (report.status === 'expired') {
    return (
      <Notice title="This checkout has expired">
        <p>Nothing was charged. Your cart is still here.</p>
        <AgainLink>Check out again</AgainLink>
      </Notice>
    );
  }
  if (report.status === 'open' || report.failed) {
    return (
      <Notice title="The payment did not go through">
        <p>Nothing was charged. You can try again, with another card if you like.</p>
        <AgainLink>Try again</AgainLink>
      </Notice>
    );
  }
  if (report.paymentStatus === 'unpaid') {
    return (
      <Notice title="Your payment is on its way">
        <p>
          Your bank confirms it within a few days. We send order <OrderNumber report={report} /> as
          soon as it has arrived.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="Thank you, your payment has arrived">
      <p>
        Order <OrderNumber report={report} />{' '}
        {report.fulfilled ? 'is confirmed and being packed.' : 'is paid. We are confirming it…'}
      </p>
      <Receipt report={report} />
      <p>
        <Link to="/">Back to the shop</Link>
      </p>
    </Notice>
  );
}

function Receipt({ report }: { report: SessionReport }) {
  return (
    <table className="receipt">
      <caption>What you bought</caption>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Quantity</th>
          <th scope="col">Price</th>
        </tr>
      </thead>
      <tbody>
        {report.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            <td>{line.quantity}</td>
            <td>{formatMoney(line.subtotal, report.currency)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {report.discount > 0 && (
          <tr>
            <th scope="row" colSpan={2}>
              Discount
            </th>
            <td>−{formatMoney(report.discount, report.currency)}</td>
          </tr>
        )}
        <tr>
          <th scope="row" colSpan={2}>
            Sales tax
          </th>
          <td>{formatMoney(report.tax, report.currency)}</td>
        </tr>
        <tr className="receipt-total">
          <th scope="row" colSpan={2}>
            Paid
          </th>
          <td>{formatMoney(report.total, report.currency)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function OrderNumber({ report }: { report: SessionReport }) {
  return <strong className="order-number">{report.orderId}</strong>;
}

function AgainLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/checkout" className="button button-main">
      {children}
    </Link>
  );
}

function NothingToShow() {
  return (
    <Notice title="There is no payment to show">
      <p>
        <Link to="/">Back to the shop</Link>
      </p>
    </Notice>
  );
}

/** Its heading takes the focus whenever it says something new, so that nobody misses the result. */
function Notice({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className="notice">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div aria-live="polite">{children}</div>
    </section>
  );
}
