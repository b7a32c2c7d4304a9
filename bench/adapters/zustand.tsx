import type {
  StripeCheckoutLineItem,
  StripeCheckoutLoadActionsSuccess,
  Stripe,
} from '@stripe/stripe-js';
import { createContext, memo, useContext, useEffect, useState } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { renderLine, renderLines, renderPay, renderTotals } from '../page/markup.js';
import { lineView, payLabel, totalViews, type TotalView } from '../page/view.js';
import type { Session } from '../sessions/order.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** What a careful user keeps of the session: the lines by their id, so that no row has to look for its own. */
interface OrderState {
  readonly session: Session;
  readonly lines: ReadonlyMap<string, StripeCheckoutLineItem>;
}

interface Order {
  readonly store: StoreApi<OrderState>;
  readonly actions: StripeCheckoutLoadActionsSuccess;
}

const OrderContext = createContext<Order | null>(null);

/** Stripe.js alone and a store of zustand, filled by each change; whoever shows something picks it with `useShallow`. */
export function ZustandPage({ stripe, clientSecret }: PageProps) {
  const [order, setOrder] = useState<Order | null>(null);
  useEffect(() => {
    void openOrder(stripe, clientSecret).then(setOrder);
  }, [stripe, clientSecret]);
  if (!order) return null;
  return (
    <OrderContext.Provider value={order}>
      <Lines />
      <OrderTotals />
      <Pay />
    </OrderContext.Provider>
  );
}

async function openOrder(stripe: Stripe, clientSecret: string): Promise<Order> {
  const sdk = stripe.initCheckoutElementsSdk({ clientSecret });
  const result = await sdk.loadActions();
  if (result.type === 'error') throw new Error(result.error.message);
  const { actions } = result;
  const store = createStore<OrderState>(() => stateOf(actions.getSession()));
  sdk.on('change', (session) => store.setState(stateOf(session)));
  return { store, actions };
}

function stateOf(session: Session): OrderState {
  return { session, lines: new Map(session.lineItems.map((line) => [line.id, line])) };
}

function useOrder(): Order {
  const order = useContext(OrderContext);
  if (!order) throw new Error('The order has not been loaded.');
  return order;
}

function Lines() {
  const { store } = useOrder();
  const ids = useStore(
    store,
    useShallow(({ session }) => session.lineItems.map(({ id }) => id)),
  );
  return renderLines(ids.map((id) => <Line key={id} id={id} />));
}

const Line = memo(function Line({ id }: { id: string }) {
  const { store, actions } = useOrder();
  const view = useStore(
    store,
    useShallow(({ lines }) => {
      // Asked once more after its line is gone, before the list takes it away.
      const line = lines.get(id);
      return line ? lineView(line) : null;
    }),
  );
  return (
    view &&
    renderLine(view, (lineItem, quantity) => {
      void actions.updateLineItemQuantity({ lineItem, quantity });
    })
  );
});

function OrderTotals() {
  const { store } = useOrder();
  // A list of records is one level too deep for `useShallow`; one text says the same.
  const totals = useStore(store, ({ session }) => JSON.stringify(totalViews(session)));
  return renderTotals(JSON.parse(totals) as TotalView[]);
}

function Pay() {
  const { store, actions } = useOrder();
  const label = useStore(store, ({ session }) => payLabel(session));
  return renderPay(label, () => void actions.confirm());
}

export const zustand = reactAdapter(
  'zustand',
  'a store of zustand, `useShallow` in memoised rows',
  ZustandPage,
);
