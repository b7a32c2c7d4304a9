import type { StripeCheckoutLoadActionsSuccess, StripeCheckoutLineItem } from '@stripe/stripe-js';
import {
  canDecrease,
  canIncrease,
  payLabel,
  totalViews,
  unitOf,
  type TotalView,
} from '../page/view.js';
import type { Session } from '../sessions/order.js';
import type { Adapter } from './adapter.js';

/*
 * A good patcher by hand: it remembers what it shows, compares, and touches the DOM only where something differs.
 * No framework can be much faster at the same page, so it is what the others are measured by.
 */

export const vanilla: Adapter = {
  name: 'vanilla',
  title: 'no framework: a patcher of the DOM, written by hand',
  mount(container, stripe, clientSecret) {
    let mounted = true;
    const sdk = stripe.initCheckoutElementsSdk({ clientSecret });
    void sdk.loadActions().then((result) => {
      if (!mounted) return;
      if (result.type === 'error') throw new Error(result.error.message);
      const page = createPage(container, result.actions);
      sdk.on('change', page.show);
      page.show(result.actions.getSession());
    });
    return () => {
      mounted = false;
      container.replaceChildren();
    };
  },
  flush: (deliver) => deliver(),
};

function createPage(container: HTMLElement, actions: StripeCheckoutLoadActionsSuccess) {
  const lines = new Map<string, Line>();
  const list = element('ul', { role: 'list', 'aria-label': 'Your order' });
  const totals = element('dl');
  const payText = createText();
  const payButton = element('button', { type: 'button' }, payText.node);
  payButton.addEventListener('click', () => void actions.confirm());
  container.append(
    list,
    element('section', { 'aria-label': 'Order summary' }, totals),
    element('div', {}, payButton),
  );
  const totalRows: TotalRow[] = [];

  return {
    show(session: Session): void {
      showLines(list, lines, session, actions);
      showTotals(totals, totalRows, session);
      setText(payText, payLabel(session));
    },
  };
}

interface Line {
  readonly element: HTMLLIElement;
  show(line: StripeCheckoutLineItem): void;
}

function showLines(
  list: HTMLElement,
  lines: Map<string, Line>,
  { lineItems }: Session,
  actions: StripeCheckoutLoadActionsSuccess,
): void {
  if (lines.size > 0) removeOthers(lines, lineItems);
  let next = list.firstElementChild;
  for (const item of lineItems) {
    let line = lines.get(item.id);
    if (!line) lines.set(item.id, (line = createLine(item, actions)));
    line.show(item);
    if (line.element === next) next = next.nextElementSibling;
    else list.insertBefore(line.element, next);
  }
}

function removeOthers(lines: Map<string, Line>, kept: readonly StripeCheckoutLineItem[]): void {
  let known = 0;
  for (const { id } of kept) if (lines.has(id)) known += 1;
  if (known === lines.size) return;
  const ids = new Set(kept.map(({ id }) => id));
  for (const [id, line] of lines) {
    if (ids.has(id)) continue;
    line.element.remove();
    lines.delete(id);
  }
}

function createLine(
  { id }: StripeCheckoutLineItem,
  actions: StripeCheckoutLoadActionsSuccess,
): Line {
  const setQuantity = (wish: number) =>
    void actions.updateLineItemQuantity({ lineItem: id, quantity: wish });
  const nameText = createText();
  const descriptionText = createText();
  const eachText = createText();
  const each = element('span', {}, eachText.node);
  const subtotalText = createText();
  const subtotal = element('span', {}, subtotalText.node);
  const decrease = button('−', () => setQuantity(quantity - 1));
  const increase = button('+', () => setQuantity(quantity + 1));
  const input = element('input', {
    role: 'spinbutton',
    inputmode: 'numeric',
    autocomplete: 'off',
  });
  input.addEventListener('change', () => setQuantity(Number(input.value)));
  const remove = button('Remove', () => setQuantity(0));
  const quantityControls = element('div', {}, decrease, input, increase);
  const line = element(
    'li',
    {},
    element('span', {}, nameText.node),
    element('span', {}, descriptionText.node),
    subtotal,
    quantityControls,
  );

  let quantity = Number.NaN;
  let minimum = Number.NaN;
  let maximum = Number.NaN;
  let label = '';
  let unitShown: string | null = null;
  let removable = false;

  return {
    element: line,
    show(item) {
      if (item.name !== label) {
        label = item.name;
        setText(nameText, label);
        decrease.setAttribute('aria-label', `Decrease quantity of ${label}`);
        input.setAttribute('aria-label', `Quantity of ${label}`);
        increase.setAttribute('aria-label', `Increase quantity of ${label}`);
        remove.setAttribute('aria-label', `Remove ${label}`);
      }
      setText(descriptionText, item.description ?? '');
      setText(subtotalText, item.subtotal.amount);
      const unit = unitOf(item);
      if (unit !== unitShown) {
        if (unit === null) each.remove();
        else {
          setText(eachText, `${unit} each`);
          if (unitShown === null) line.insertBefore(each, subtotal);
        }
        unitShown = unit;
      }
      const least = item.adjustableQuantity?.minimum ?? item.quantity;
      const most = item.adjustableQuantity?.maximum ?? item.quantity;
      if (item.quantity !== quantity || least !== minimum || most !== maximum) {
        if (least !== minimum) input.setAttribute('aria-valuemin', String(least));
        if (most !== maximum) input.setAttribute('aria-valuemax', String(most));
        if (item.quantity !== quantity) {
          input.setAttribute('aria-valuenow', String(item.quantity));
          input.value = String(item.quantity);
        }
        ({ quantity } = item);
        minimum = least;
        maximum = most;
        setDisabled(decrease, !canDecrease(quantity, minimum));
        setDisabled(increase, !canIncrease(quantity, maximum));
      }
      if (item.isRemovable !== removable) {
        removable = item.isRemovable;
        if (removable) line.append(remove);
        else remove.remove();
      }
    },
  };
}

interface TotalRow {
  key: string;
  readonly element: HTMLElement;
  readonly label: ShownText;
  readonly amount: ShownText;
}

function showTotals(list: HTMLElement, rows: TotalRow[], session: Session): void {
  const views = totalViews(session);
  for (const [index, view] of views.entries()) {
    if (rows[index]?.key !== view.key) insertTotal(list, rows, views, index);
    const row = rows[index]!;
    setText(row.label, view.label);
    setText(row.amount, view.amount);
  }
  for (const row of rows.splice(views.length)) row.element.remove();
}

/** Makes place `index` the row of its view: by taking out a row that is gone, or by putting in a new one. */
function insertTotal(
  list: HTMLElement,
  rows: TotalRow[],
  views: readonly TotalView[],
  index: number,
): void {
  const { key } = views[index]!;
  while (rows[index] && !views.some((view) => view.key === rows[index]!.key)) {
    rows.splice(index, 1)[0]!.element.remove();
  }
  if (rows[index]?.key === key) return;
  const [label, amount] = [createText(), createText()];
  const row = element('div', {}, element('dt', {}, label.node), element('dd', {}, amount.node));
  list.insertBefore(row, rows[index]?.element ?? null);
  rows.splice(index, 0, { key, element: row, label, amount });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const created = element('button', { type: 'button' }, document.createTextNode(text));
  created.addEventListener('click', onClick);
  return created;
}

/** A text on the page, and what it says: reading it back from the DOM would cost more than to remember it. */
interface ShownText {
  readonly node: Text;
  text: string;
}

function createText(): ShownText {
  return { node: document.createTextNode(''), text: '' };
}

function setText(shown: ShownText, text: string): void {
  if (shown.text === text) return;
  shown.text = text;
  shown.node.data = text;
}

function setDisabled(control: HTMLElement, isDisabled: boolean): void {
  if (isDisabled === control.hasAttribute('aria-disabled')) return;
  if (isDisabled) control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
}
