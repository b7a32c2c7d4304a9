import type { Invoice, InvoiceLine } from '../../engine/billing/invoice.js';
import type { ListObject } from '../http/paging.js';
import { paginate } from '../http/paging.js';

/** An invoice as the REST API shows it, with its first lines; payments only when expanded. */
export function renderInvoice({ payments: _payments, ...invoice }: Invoice) {
  return { ...invoice, lines: renderInvoiceLines(invoice.id, invoice.lines, {}) };
}

/** The lines of an invoice as a list. */
export function renderInvoiceLines(
  invoice: string,
  lines: readonly InvoiceLine[],
  paging: Parameters<typeof paginate>[1],
): ListObject<InvoiceLine> {
  return paginate(lines, paging, `/v1/invoices/${invoice}/lines`);
}
