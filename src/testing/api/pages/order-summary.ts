import { formatAmount } from '../../facts/format-amount.js';
import type { PageLineItem, PaymentPage } from '../../wire.js';
import { radioGroup, textField } from './form-fields.js';
import type { Answers } from './form-fields.js';
import { html } from './html.js';
import type { Html, Insert } from './html.js';

/** An amount of the session for the buyer's eyes. */
export function money(payment: PaymentPage, amount: number, currency = payment.currency): string {
  return formatAmount(amount, currency, payment.locale ?? 'en').amount;
}

/** What is bought, what it costs, and what can be changed about it. */
export function orderSummary(payment: PaymentPage, answers: Answers): Html {
  const { total } = payment;
  const rows: Array<readonly [Insert, number]> = [['Subtotal', total.subtotal]];
  for (const discount of payment.discounts) {
    rows.push([discount.promotion_code ?? discount.display_name, -discount.amount]);
  }
  if (payment.shipping) {
    const { option } = payment.shipping;
    rows.push([`Shipping: ${option.display_name ?? 'standard'}`, option.amount]);
  }
  for (const tax of payment.taxes) {
    const name =
      tax.percentage === undefined ? tax.display_name : `${tax.display_name} (${tax.percentage}%)`;
    rows.push([tax.inclusive ? `${name}, included` : name, tax.amount]);
  }
  if (total.surcharge !== 0) rows.push(['Surcharge', total.surcharge]);
  if (total.applied_balance !== 0) rows.push(['Applied balance', total.applied_balance]);
  rows.push([
    html`<strong>${payment.recurring ? 'Total due today' : 'Total'}</strong>`,
    total.total,
  ]);
  return html`<section class="order" aria-labelledby="order">
    <h2 id="order">Order summary</h2>
    <ul>
      ${payment.line_items.map((line) => lineItem(payment, answers, line))}
    </ul>
    <dl>
      ${rows.map(
        ([name, amount]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${money(payment, amount)}</dd>
          </div>`,
      )}
    </dl>
    ${payment.recurring && html`<p>Then ${money(payment, payment.recurring.due_next.total)} ${every(payment.recurring)}.</p>`}
    ${payment.line_items.some((line) => line.adjustable_quantity) && html`<p><button name="action" value="update">Update quantities</button></p>`}
    ${optionalItems(payment)} ${promotionCode(payment, answers)} ${currencies(payment, answers)}
  </section>`;
}

function lineItem(payment: PaymentPage, answers: Answers, line: PageLineItem): Html {
  const { adjustable_quantity: adjustable } = line;
  return html`<li>
    <div>
      ${line.name}${line.description !== null && html`<br /><small>${line.description}</small>`}
      ${
        adjustable
          ? textField(answers, {
              label: `Quantity of ${line.name}`,
              name: `quantity[${line.id}]`,
              value: String(line.quantity),
              type: 'number',
              presence: 'required',
              minimum: line.removable ? 0 : Math.max(1, adjustable.minimum),
              maximum: adjustable.maximum,
            })
          : html`<br /><small
                >${line.recurring?.usage_type === 'metered' ? 'Charged by usage' : `Qty ${line.quantity}`}</small
              >`
      }
    </div>
    <span>${money(payment, line.subtotal)}</span>
  </li>`;
}

function every({ interval, interval_count: count }: NonNullable<PaymentPage['recurring']>): string {
  return count === 1 ? `per ${interval}` : `every ${count} ${interval}s`;
}

function optionalItems(payment: PaymentPage): Html | false {
  const items = payment.optional_items ?? [];
  if (items.length === 0) return false;
  return html`<h3>Add to your order</h3>
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            <span>${item.name} ${money(payment, item.unit_amount)}</span>
            <button name="action" value="${item.selected ? 'remove' : 'add'}:${item.price}">
              ${item.selected ? 'Remove' : 'Add'} ${item.name}
            </button>
          </li>`,
      )}
    </ul>`;
}

function promotionCode(payment: PaymentPage, answers: Answers): Html | false {
  const applied = payment.discounts.find((discount) => discount.promotion_code !== null);
  if (!payment.allow_promotion_codes) return false;
  if (applied) {
    return html`<p>
      <button name="action" value="remove_promotion_code">Remove ${applied.promotion_code}</button>
    </p>`;
  }
  return html`${textField(answers, { label: 'Promotion code', name: 'promotion_code' })}
    <p><button name="action" value="apply_promotion_code">Apply</button></p>`;
}

function currencies(payment: PaymentPage, answers: Answers): Html | false {
  const options = payment.currency_options ?? [];
  if (options.length < 2) return false;
  return html`${radioGroup(
      answers,
      { legend: 'Currency', name: 'currency', value: payment.currency },
      options.map(({ currency, amount }) => ({
        value: currency,
        label: `${currency.toUpperCase()} ${money(payment, amount, currency)}`,
      })),
    )}
    <p><button name="action" value="update">Change currency</button></p>`;
}
