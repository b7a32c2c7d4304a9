import { CheckoutElementsProvider, useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import type { StripeCheckoutLineItem } from '@stripe/stripe-js';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import {
  renderLine,
  renderLines,
  renderPay,
  renderTotals,
  type SetQuantity,
} from '../page/markup.js';
import { lineView, payLabel, totalViews } from '../page/view.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** react-stripe-js with its hook once, at the top, and memoised rows that are given their line. */
export function ReactStripeJsTopPage({ stripe, clientSecret }: PageProps) {
  const options = useMemo(() => ({ clientSecret }), [clientSecret]);
  return (
    <CheckoutElementsProvider stripe={stripe} options={options}>
      <Order />
    </CheckoutElementsProvider>
  );
}

function Order() {
  const result = useCheckoutElements();
  const checkout = result.type === 'success' ? result.checkout : null;
  const latest = useRef(checkout);
  useEffect(() => {
    latest.current = checkout;
  });
  const setQuantity = useCallback<SetQuantity>((lineItem, quantity) => {
    void latest.current?.updateLineItemQuantity({ lineItem, quantity });
  }, []);
  if (!checkout) return null;
  const lines = checkout.lineItems.map((line) => (
    <Line key={line.id} line={line} setQuantity={setQuantity} />
  ));
  return (
    <>
      {renderLines(lines)}
      {renderTotals(totalViews(checkout))}
      {renderPay(payLabel(checkout), () => void checkout.confirm())}
    </>
  );
}

const Line = memo(function Line({
  line,
  setQuantity,
}: {
  line: StripeCheckoutLineItem;
  setQuantity: SetQuantity;
}) {
  return renderLine(lineView(line), setQuantity);
});

export const reactStripeJsTop = reactAdapter(
  'react-stripe-js-top',
  'react-stripe-js, its hook at the top, memoised rows',
  ReactStripeJsTopPage,
);
