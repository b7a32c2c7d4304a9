import { CheckoutReturn } from 'checkstand';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionReport } from '../server/sessions.js';
import { fetchReport } from './api.js';
import { endAttempt } from './attempt.js';
import { clearCart } from './cart.js';
import { Notice } from './notice.js';
import { PURCHASE_TEXTS } from './purchase-texts.js';
import { Receipt } from './receipt.js';
import { Link } from './router.js';
import { useFulfilled } from './use-fulfilled.js';

/** Where Stripe sends the buyer after paying: tells what became of it, as the shop's server knows it. */
export function ReturnPage() {
  const [report, setReport] = useState<SessionReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function load(sessionId: string) {
    try {
      const answer = await fetchReport(sessionId);
      setReport(answer);
      // Stripe's words for a delayed payment that did not arrive are those of one that still may.
      return answer.failed ? { status: 'open' as const } : answer;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : null);
      throw error;
    }
  }

  return (
    <CheckoutReturn.Root load={load} className="return">
      <CheckoutReturn.Loading>
        <Notice title="One moment">
          <p>We are asking for the result of your payment.</p>
        </Notice>
      </CheckoutReturn.Loading>
      <CheckoutReturn.Paid>{report && <Paid report={report} />}</CheckoutReturn.Paid>
      <CheckoutReturn.Processing>
        <Notice title="Your payment is on its way">
          <p>
            Your bank confirms it within a few days. Your number is{' '}
            <OrderNumber>{report?.orderId}</OrderNumber>; we write to you as soon as it has arrived.
          </p>
        </Notice>
      </CheckoutReturn.Processing>
      <CheckoutReturn.Unpaid>
        <Notice title="The payment did not go through">
          <p>Nothing was charged. You can try again, with another card if you like.</p>
          <AgainLink report={report}>Try again</AgainLink>
        </Notice>
      </CheckoutReturn.Unpaid>
      <CheckoutReturn.Expired>
        <Notice title="This checkout has expired">
          <p>Nothing was charged. What you chose is still here.</p>
          <AgainLink report={report}>Check out again</AgainLink>
        </Notice>
      </CheckoutReturn.Expired>
      <CheckoutReturn.Error>
        <Notice title="We could not find out">
          <p>{problem}</p>
          <p>Your payment may have gone through. Please do not pay again before you know.</p>
          <CheckoutReturn.Retry className="button" />
        </Notice>
      </CheckoutReturn.Error>
      <CheckoutReturn.Missing>
        <Notice title="There is no payment to show">
          <p>
            <Link to="/">Back to the shop</Link>
          </p>
        </Notice>
      </CheckoutReturn.Missing>
    </CheckoutReturn.Root>
  );
}

function Paid({ report }: { report: SessionReport }) {
  const { thanks, noun, next } = PURCHASE_TEXTS[report.kind];
  const fulfilled = useFulfilled(report);
  useEffect(() => {
    endAttempt(report.kind);
    if (report.kind === 'cart') clearCart();
  }, [report.kind]);
  return (
    <Notice title={thanks}>
      <p>
        {noun} <OrderNumber>{report.orderId}</OrderNumber>{' '}
        {fulfilled ? `is confirmed ${next}` : 'is paid. We are confirming it…'}
      </p>
      {report.lines.length > 0 && <Receipt report={report} />}
      <p>
        <Link to="/">Back to the shop</Link>
      </p>
    </Notice>
  );
}

function OrderNumber({ children }: { children: ReactNode }) {
  return <strong className="order-number">{children}</strong>;
}

/** Back to the checkout of the same kind. */
function AgainLink({ report, children }: { report: SessionReport | null; children: ReactNode }) {
  return (
    <Link to={PURCHASE_TEXTS[report?.kind ?? 'cart'].checkout} className="button button-main">
      {children}
    </Link>
  );
}
