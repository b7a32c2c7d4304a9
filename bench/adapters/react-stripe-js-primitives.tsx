import { CheckoutElementsProvider, useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import {
  renderLine,
  renderLines,
  renderPay,
  renderTotals,
  type SetQuantity,
} from '../page/markup.js';
import { lineView, payLabel, totalViews, type LineView, type TotalView } from '../page/view.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** react-stripe-js tuned by hand: its hook once, and rows that are given nothing but texts and numbers. */
export function ReactStripeJsPrimitivesPage({ stripe, clientSecret }: PageProps) {
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
  const pay = useCallback(() => void latest.current?.confirm(), []);
  if (!checkout) return null;
  const lines = checkout.lineItems.map((line) => (
    <Line key={line.id} {...lineView(line)} setQuantity={setQuantity} />
  ));
  return (
    <>
      {renderLines(lines)}
      <OrderTotals totals={JSON.stringify(totalViews(checkout))} />
      <Pay label={payLabel(checkout)} pay={pay} />
    </>
  );
}

const Line = memo(function Line({ setQuantity, ...line }: LineView & { setQuantity: SetQuantity }) {
  return renderLine(line, setQuantity);
});

const OrderTotals = memo(function OrderTotals({ totals }: { totals: string }) {
  return renderTotals(JSON.parse(totals) as TotalView[]);
});

const Pay = memo(function Pay({ label, pay }: { label: string; pay: () => void }) {
  return renderPay(label, pay);
});

export const reactStripeJsPrimitives = reactAdapter(
  'react-stripe-js-primitives',
  'react-stripe-js, tuned by hand: memoised rows with primitive props',
  ReactStripeJsPrimitivesPage,
);
