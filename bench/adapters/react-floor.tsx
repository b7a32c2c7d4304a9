import type { StripeCheckoutLoadActionsSuccess } from '@stripe/stripe-js';
import { memo, useEffect, useState } from 'react';
import { renderLine, renderLines, renderPay, renderTotals } from '../page/markup.js';
import {
  isShown,
  lineView,
  payLabel,
  totalViews,
  type LineView,
  type TotalView,
} from '../page/view.js';
import type { Session } from '../sessions/order.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/*
 * The least that React can be asked to do: no store and no subscriptions, but one `setState` for each line and each
 * block whose content has changed. Nobody writes a page like this; it shows what is React's own share.
 */

/** What is shown, and how to show something else. */
interface Slot<View> {
  view: View;
  show: ((view: View) => void) | null;
  /** Has `show` called with whatever is to be shown from then on. Returns the way to stop. */
  follow(show: (view: View) => void): () => void;
}

interface Slots {
  readonly ids: Slot<readonly string[]>;
  readonly lines: Map<string, Slot<LineView>>;
  readonly totals: Slot<readonly TotalView[]>;
  readonly pay: Slot<string>;
}

function ReactFloorPage({ stripe, clientSecret }: PageProps) {
  const [loaded, setLoaded] = useState<{
    slots: Slots;
    actions: StripeCheckoutLoadActionsSuccess;
  } | null>(null);
  useEffect(() => {
    const sdk = stripe.initCheckoutElementsSdk({ clientSecret });
    void sdk.loadActions().then((result) => {
      if (result.type === 'error') throw new Error(result.error.message);
      const slots = createSlots(result.actions.getSession());
      sdk.on('change', (session) => update(slots, session));
      setLoaded({ slots, actions: result.actions });
    });
  }, [stripe, clientSecret]);
  if (!loaded) return null;
  const { slots, actions } = loaded;
  return (
    <>
      <Lines slots={slots} actions={actions} />
      <OrderTotals slot={slots.totals} />
      <Pay slot={slots.pay} actions={actions} />
    </>
  );
}

function Lines({ slots, actions }: { slots: Slots; actions: StripeCheckoutLoadActionsSuccess }) {
  const ids = useSlot(slots.ids);
  return renderLines(
    ids.map((id) => <Line key={id} slot={slots.lines.get(id)!} actions={actions} />),
  );
}

const Line = memo(function Line({
  slot,
  actions,
}: {
  slot: Slot<LineView>;
  actions: StripeCheckoutLoadActionsSuccess;
}) {
  return renderLine(useSlot(slot), (lineItem, quantity) => {
    void actions.updateLineItemQuantity({ lineItem, quantity });
  });
});

function OrderTotals({ slot }: { slot: Slot<readonly TotalView[]> }) {
  return renderTotals(useSlot(slot));
}

function Pay({ slot, actions }: { slot: Slot<string>; actions: StripeCheckoutLoadActionsSuccess }) {
  return renderPay(useSlot(slot), () => void actions.confirm());
}

function useSlot<View>(slot: Slot<View>): View {
  const [view, setView] = useState(slot.view);
  useEffect(() => slot.follow(setView), [slot]);
  return view;
}

function createSlots(session: Session): Slots {
  return {
    ids: slotOf<readonly string[]>(session.lineItems.map(({ id }) => id)),
    lines: new Map(session.lineItems.map((line) => [line.id, slotOf(lineView(line))])),
    totals: slotOf<readonly TotalView[]>(totalViews(session)),
    pay: slotOf(payLabel(session)),
  };
}

function slotOf<View>(view: View): Slot<View> {
  const slot: Slot<View> = {
    view,
    show: null,
    follow(show) {
      slot.show = show;
      return () => {
        slot.show = null;
      };
    },
  };
  return slot;
}

function update(slots: Slots, session: Session): void {
  const { lineItems } = session;
  for (const line of lineItems) {
    const slot = slots.lines.get(line.id);
    if (!slot) slots.lines.set(line.id, slotOf(lineView(line)));
    else if (!isShown(slot.view, line)) put(slot, lineView(line));
  }
  const { ids, totals, pay } = slots;
  if (!haveSame(ids.view, lineItems, (id, line) => id === line.id)) {
    put(
      ids,
      lineItems.map(({ id }) => id),
    );
    if (slots.lines.size > lineItems.length) forgetOtherLines(slots);
  }
  const views = totalViews(session);
  const isSame = (a: TotalView, b: TotalView) => a.amount === b.amount && a.label === b.label;
  if (!haveSame(totals.view, views, isSame)) put(totals, views);
  const label = payLabel(session);
  if (pay.view !== label) put(pay, label);
}

function put<View>(slot: Slot<View>, view: View): void {
  slot.view = view;
  slot.show?.(view);
}

function haveSame<A, B>(
  a: readonly A[],
  b: readonly B[],
  isSame: (a: A, b: B) => boolean,
): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]!));
}

function forgetOtherLines({ ids, lines }: Slots): void {
  const kept = new Set(ids.view);
  for (const id of lines.keys()) if (!kept.has(id)) lines.delete(id);
}

export const reactFloor = reactAdapter(
  'react-floor',
  'React’s own floor: one setState per changed block, no store',
  ReactFloorPage,
);
