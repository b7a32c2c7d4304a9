import type { InvoiceCreation } from '../../engine/billing/invoice-data.js';

/** `invoice_creation` of a session in payment mode. */
export function renderInvoiceCreation({ enabled, texts, metadata, rendering }: InvoiceCreation) {
  return {
    enabled,
    invoice_data: {
      account_tax_ids: null,
      custom_fields: texts.customFields,
      description: texts.description,
      footer: texts.footer,
      issuer: texts.issuer,
      metadata,
      rendering_options: rendering,
    },
  };
}
