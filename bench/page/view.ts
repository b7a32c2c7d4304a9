import type { StripeCheckoutLineItem } from '@stripe/stripe-js';
import type { Session } from '../sessions/order.js';

/** What the page shows of one line. Plain values, so that two of them can be compared member by member. */
export interface LineView {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** What one of it costs; null for a single piece, whose subtotal says the same. */
  readonly unit: string | null;
  readonly subtotal: string;
  readonly quantity: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly removable: boolean;
}

/** What the page shows of one amount of the totals. */
export interface TotalView {
  readonly key: string;
  readonly label: string;
  readonly amount: string;
}

/** What the page shows of a line of the session. */
export function lineView(line: StripeCheckoutLineItem): LineView {
  return {
    id: line.id,
    name: line.name,
    description: line.description,
    unit: unitOf(line),
    subtotal: line.subtotal.amount,
    quantity: line.quantity,
    minimum: line.adjustableQuantity?.minimum ?? line.quantity,
    maximum: line.adjustableQuantity?.maximum ?? line.quantity,
    removable: line.isRemovable,
  };
}

/** What one of a line costs, where the page says so. */
export function unitOf({ quantity, unitAmount }: StripeCheckoutLineItem): string | null {
  return quantity === 1 ? null : unitAmount.amount;
}

/** True when the line would be shown just as `view` is. */
export function isShown(view: LineView, line: StripeCheckoutLineItem): boolean {
  return (
    view.subtotal === line.subtotal.amount &&
    view.quantity === line.quantity &&
    view.unit === unitOf(line) &&
    view.name === line.name &&
    view.description === line.description &&
    view.minimum === (line.adjustableQuantity?.minimum ?? line.quantity) &&
    view.maximum === (line.adjustableQuantity?.maximum ?? line.quantity) &&
    view.removable === line.isRemovable
  );
}

/** What the page shows of the session's totals. */
export function totalViews({ total, discountAmounts, taxAmounts }: Session): TotalView[] {
  return [
    { key: 'subtotal', label: 'Subtotal', amount: total.subtotal.amount },
    ...(discountAmounts ?? []).map((discount, index) => ({
      key: `discount:${index}`,
      label: withPercentage(discount.displayName, discount.percentOff),
      amount: `−${discount.amount}`,
    })),
    ...(taxAmounts ?? []).map((tax, index) => ({
      key: `tax:${index}`,
      label: withPercentage(tax.displayName, tax.percentage ?? null),
      amount: tax.amount,
    })),
    { key: 'total', label: 'Total', amount: total.total.amount },
  ];
}

/** What stands on the button that pays. */
export function payLabel({ total }: Session): string {
  return `Pay ${total.total.amount}`;
}

/** The name of a discount or tax, with its percentage. */
export function withPercentage(name: string, percentage: number | null): string {
  return percentage === null ? name : `${name} (${percentage}%)`;
}

/** True when one less may be ordered; taking the line out of the order has a button of its own. */
export function canDecrease(quantity: number, minimum: number): boolean {
  return quantity - 1 >= Math.max(minimum, 1);
}

/** True when one more may be ordered. */
export function canIncrease(quantity: number, maximum: number): boolean {
  return quantity + 1 <= maximum;
}
