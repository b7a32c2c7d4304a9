import { useCheckoutActions, useLineItem } from 'checkstand';
import { renderLine } from '../page/markup.js';
import { lineView } from '../page/view.js';
import { HooksPage } from './checkstand-hooks.js';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** Without selectors and memo: a row renders at every change of its line, also of what it does not show. */
export function CheckstandHooksWholeLinePage(props: PageProps) {
  return <HooksPage {...props} Line={Line} />;
}

function Line({ id }: { id: string }) {
  const { line, quantity, removable } = useLineItem(id);
  const { updateLineItemQuantity } = useCheckoutActions();
  if (!line || quantity === null) return null;
  return renderLine({ ...lineView(line), quantity, removable }, (lineItem, wish) => {
    void updateLineItemQuantity({ lineItem, quantity: wish });
  });
}

export const checkstandHooksWholeLine = reactAdapter(
  'checkstand-hooks-whole-line',
  'Checkstand, own markup over its hooks as they are first written: `useLineItem(id)`, nothing memoised',
  CheckstandHooksWholeLinePage,
);
