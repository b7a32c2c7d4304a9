import type { Invoice, InvoicePayment } from '../../engine/billing/invoice.js';
import { findIn } from '../../engine/find-in.js';
import type { World } from '../../engine/world.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { isWithin, object, oneOf, range, required, text } from '../http/shapes.js';
import type { Read } from '../http/shapes.js';
import { renderInvoice, renderInvoiceLines } from '../render/invoice.js';

const LIST = {
  ...PAGING,
  collection_method: oneOf('charge_automatically', 'send_invoice'),
  created: range(),
  customer: text(),
  customer_account: text(),
  due_date: range(),
  status: oneOf('draft', 'open', 'paid', 'uncollectible', 'void'),
  subscription: text(),
};

const LIST_PAYMENTS = {
  ...PAGING,
  created: range(),
  invoice: text(),
  payment: object({
    type: required(oneOf('charge', 'payment_intent', 'payment_record')),
    payment_intent: text(),
    payment_record: text(),
  }),
  status: oneOf('canceled', 'open', 'paid'),
};

const find = (world: World, id: string): Invoice => findIn(world.invoices, 'invoice', id);

/** `/v1/invoices` and their payments, to read: sessions make them. */
export const invoices = [
  route({
    method: 'GET',
    path: '/v1/invoices',
    params: LIST,
    handle({ world, path }, params) {
      const rows = newestFirst(world.invoices).filter((invoice) => matches(invoice, params));
      const { data, ...page } = paginate(rows, params, path);
      return { ...page, data: data.map(renderInvoice) };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/invoices/:id',
    handle: ({ world }, _params, { id = '' }) => renderInvoice(find(world, id)),
  }),
  route({
    method: 'GET',
    path: '/v1/invoices/:id/lines',
    params: PAGING,
    handle: ({ world }, params, { id = '' }) =>
      renderInvoiceLines(id, find(world, id).lines, params),
  }),
  route({
    method: 'GET',
    path: '/v1/invoice_payments',
    params: LIST_PAYMENTS,
    handle({ world, path }, params) {
      const rows = newestFirst(allPayments(world)).filter((payment) => isWanted(payment, params));
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/invoice_payments/:id',
    handle: ({ world }, _params, { id = '' }) => findIn(allPayments(world), 'invoice payment', id),
  }),
];

function allPayments(world: World): Map<string, InvoicePayment> {
  const payments = [...world.invoices.values()].flatMap((invoice) => invoice.payments);
  return new Map(payments.map((payment) => [payment.id, payment]));
}

/** No invoice has a date until which it is due, so a filter by that date finds none. */
function matches(invoice: Invoice, filter: Read<typeof LIST>): boolean {
  const subscription = invoice.parent?.subscription_details.subscription;
  return (
    isWithin(invoice.created, filter.created) &&
    (filter.customer === undefined || invoice.customer === filter.customer) &&
    (filter.status === undefined || invoice.status === filter.status) &&
    (filter.subscription === undefined || subscription === filter.subscription) &&
    (filter.collection_method ?? invoice.collection_method) === invoice.collection_method &&
    filter.customer_account === undefined &&
    filter.due_date === undefined
  );
}

function isWanted(payment: InvoicePayment, filter: Read<typeof LIST_PAYMENTS>): boolean {
  const { type, payment_intent: intent, payment_record: record } = filter.payment ?? {};
  return (
    isWithin(payment.created, filter.created) &&
    (filter.invoice === undefined || payment.invoice === filter.invoice) &&
    (filter.status === undefined || payment.status === filter.status) &&
    (type === undefined || type === 'payment_intent') &&
    (intent === undefined || payment.payment.payment_intent === intent) &&
    record === undefined
  );
}
