import { CheckoutElementsProvider, useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { useMemo } from 'react';
import { renderLine, renderLines, renderPay, renderTotals } from '../page/markup.js';
import { lineView, payLabel, totalViews } from '../page/view.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** react-stripe-js with its hook wherever something of the session is shown: in every row, too. */
export function ReactStripeJsRowsPage({ stripe, clientSecret }: PageProps) {
  const options = useMemo(() => ({ clientSecret }), [clientSecret]);
  return (
    <CheckoutElementsProvider stripe={stripe} options={options}>
      <Lines />
      <OrderTotals />
      <Pay />
    </CheckoutElementsProvider>
  );
}

function Lines() {
  const result = useCheckoutElements();
  if (result.type !== 'success') return null;
  return renderLines(result.checkout.lineItems.map(({ id }) => <Line key={id} id={id} />));
}

function Line({ id }: { id: string }) {
  const result = useCheckoutElements();
  if (result.type !== 'success') return null;
  const { checkout } = result;
  const line = checkout.lineItems.find((candidate) => candidate.id === id);
  return (
    line &&
    renderLine(lineView(line), (lineItem, quantity) => {
      void checkout.updateLineItemQuantity({ lineItem, quantity });
    })
  );
}

function OrderTotals() {
  const result = useCheckoutElements();
  return result.type === 'success' && renderTotals(totalViews(result.checkout));
}

function Pay() {
  const result = useCheckoutElements();
  if (result.type !== 'success') return null;
  return renderPay(payLabel(result.checkout), () => void result.checkout.confirm());
}

export const reactStripeJsRows = reactAdapter(
  'react-stripe-js-rows',
  'react-stripe-js, its hook in every row',
  ReactStripeJsRowsPage,
);
