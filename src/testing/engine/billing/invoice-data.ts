import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest, unsupported } from '../refusal.js';

/** What a merchant has printed on invoices. */
export interface InvoiceTexts {
  customFields: Array<{ name: string; value: string }> | null;
  description: string | null;
  footer: string | null;
  /** Null when the merchant did not say; the account itself then issues the invoice. */
  issuer: { type: 'self' } | null;
}

/** The same, as requests send it; null unsets. */
export interface InvoiceTextsInput {
  account_tax_ids?: string[] | null;
  custom_fields?: Array<{ name: string; value: string }> | null;
  description?: string;
  footer?: string;
  issuer?: { type: 'account' | 'self'; account?: string };
}

/** How an invoice is printed; the simulator prints none. */
export interface InvoiceRendering {
  amount_tax_display: 'exclude_tax' | 'include_inclusive_tax' | null;
  template: null;
}

/** Whether a one-time payment makes an invoice, and what stands on it. */
export interface InvoiceCreation {
  enabled: boolean;
  texts: InvoiceTexts;
  metadata: Metadata;
  rendering: InvoiceRendering | null;
}

/** `invoice_creation` of a request. */
export interface InvoiceCreationInput {
  enabled: boolean;
  invoice_data?: InvoiceTextsInput & {
    metadata?: MetadataChange;
    rendering_options?: {
      amount_tax_display?: InvoiceRendering['amount_tax_display'];
      template?: string;
    } | null;
  };
}

const MOST_FIELDS = 4;
const LONGEST_NAME = 40;
const LONGEST_VALUE = 140;

/** Reads `invoice_creation`; left out it is as if it were disabled. */
export function readInvoiceCreation(input: InvoiceCreationInput | undefined): InvoiceCreation {
  const at = 'invoice_creation[invoice_data]';
  const data = input?.invoice_data ?? {};
  return {
    enabled: input?.enabled ?? false,
    texts: readInvoiceTexts(data, at),
    metadata: changeMetadata({}, data.metadata),
    rendering: readRendering(data.rendering_options, at),
  };
}

/** Reads what stands on invoices. `at` is where the parameters stand in the request. */
export function readInvoiceTexts(input: InvoiceTextsInput, at: string): InvoiceTexts {
  if (input.account_tax_ids?.length) {
    throw unsupported("the account's own tax IDs", `${at}[account_tax_ids]`);
  }
  if (input.issuer?.type === 'account') {
    throw unsupported('connected accounts', `${at}[issuer][type]`);
  }
  return {
    customFields: readCustomFields(input.custom_fields, at),
    description: input.description ?? null,
    footer: input.footer ?? null,
    issuer: input.issuer ? { type: 'self' } : null,
  };
}

function readRendering(
  input: NonNullable<InvoiceCreationInput['invoice_data']>['rendering_options'],
  at: string,
): InvoiceRendering | null {
  if (!input) return null;
  if (input.template !== undefined) {
    throw unsupported('invoice templates', `${at}[rendering_options][template]`);
  }
  return { amount_tax_display: input.amount_tax_display ?? null, template: null };
}

function readCustomFields(
  input: InvoiceTextsInput['custom_fields'],
  at: string,
): InvoiceTexts['customFields'] {
  if (!input) return null;
  if (input.length > MOST_FIELDS) {
    throw invalidRequest(`Array must have at most ${MOST_FIELDS} elements.`, {
      param: `${at}[custom_fields]`,
    });
  }
  input.forEach(({ name, value }, i) => {
    checkLength(name, LONGEST_NAME, `${at}[custom_fields][${i}][name]`);
    checkLength(value, LONGEST_VALUE, `${at}[custom_fields][${i}][value]`);
  });
  return input;
}

function checkLength(text: string, longest: number, param: string): void {
  if (text.length <= longest) return;
  throw invalidRequest(
    `Invalid string: must be at most ${longest} characters, but you passed ${text.length}.`,
    { param },
  );
}
