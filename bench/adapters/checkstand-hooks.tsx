import {
  CheckoutProvider,
  useCheckoutActions,
  useCheckoutSession,
  useLineItem,
  useSubmit,
  useTotals,
  type TotalsRow,
} from 'checkstand';
import { memo, type ComponentType } from 'react';
import { renderLine, renderLines, renderPay, renderTotals } from '../page/markup.js';
import { lineView, withPercentage, type TotalView } from '../page/view.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** Markup of one's own over Checkstand's hooks, memoised rows that read what a selector picks of their line. */
export function CheckstandHooksPage(props: PageProps) {
  return <HooksPage {...props} Line={Line} />;
}

/** The page without the lines themselves. */
export function HooksPage({ stripe, clientSecret, Line }: PageProps & LinesProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret}>
      <Lines Line={Line} />
      <OrderTotals />
      <Pay />
    </CheckoutProvider>
  );
}

interface LinesProps {
  /** How one line is shown. */
  readonly Line: ComponentType<{ id: string }>;
}

function Lines({ Line }: LinesProps) {
  const ids = useCheckoutSession((session) => session.lineItems.map(({ id }) => id));
  return ids && renderLines(ids.map((id) => <Line key={id} id={id} />));
}

const Line = memo(function Line({ id }: { id: string }) {
  const { line, quantity, removable } = useLineItem(id, lineView);
  const { updateLineItemQuantity } = useCheckoutActions();
  if (!line || quantity === null) return null;
  return renderLine({ ...line, quantity, removable }, (lineItem, wish) => {
    void updateLineItemQuantity({ lineItem, quantity: wish });
  });
});

function OrderTotals() {
  const totals = useTotals();
  return totals && renderTotals(totals.rows.map(totalView));
}

function totalView({ key, kind, name, amount, percentage }: TotalsRow): TotalView {
  const shown = amount?.amount ?? '';
  return {
    key,
    label: withPercentage(name ?? (kind === 'subtotal' ? 'Subtotal' : 'Total'), percentage),
    amount: kind === 'discount' ? `−${shown}` : shown,
  };
}

function Pay() {
  const { amount, submit } = useSubmit();
  return amount && renderPay(`Pay ${amount.amount}`, () => void submit());
}

export const checkstandHooks = reactAdapter(
  'checkstand-hooks',
  'Checkstand, own markup over its hooks, `useLineItem(id, selector)` in memoised rows',
  CheckstandHooksPage,
);
