import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { restAddress } from '../address.js';
import type { AddressInput, RestAddress } from '../address.js';
import { checkedEmail } from '../email.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest } from '../refusal.js';
import { findIn } from '../find-in.js';
import { announce } from '../occurrences.js';
import { releasePaymentMethods } from '../payments/release-payment-methods.js';
import { customerTaxPlace, isPrecise } from '../tax/tax-place.js';
import type { World } from '../world.js';
import { changeBalance } from './balance-transactions.js';
import { createTaxId } from './tax-ids.js';
import type { TaxIdInput } from './tax-ids.js';

/** How a customer's invoices look. */
export interface InvoiceSettings {
  custom_fields: Array<{ name: string; value: string }> | null;
  default_payment_method: string | null;
  footer: string | null;
  rendering_options: null;
}

/**
 * A customer as the engine keeps it. The REST face leaves the tax location out unless it is
 * expanded, and the names that were never given.
 */
export interface Customer {
  id: string;
  object: 'customer';
  address: RestAddress | null;
  /** Minor units. Negative is credit, which lowers the next invoice; positive is owed. */
  balance: MinorUnits;
  business_name: string | null;
  created: EpochSeconds;
  currency: string | null;
  default_source: null;
  delinquent: boolean;
  description: string | null;
  discount: null;
  email: string | null;
  individual_name: string | null;
  invoice_prefix: string;
  invoice_settings: InvoiceSettings;
  livemode: false;
  metadata: Metadata;
  name: string | null;
  next_invoice_sequence: number;
  phone: string | null;
  preferred_locales: string[];
  shipping: { address: RestAddress; name: string; phone: string | null } | null;
  tax_exempt: 'none' | 'exempt' | 'reverse';
  /** Kept for `tax.ip_address`; the simulator locates nobody by it. */
  tax_ip_address: string | null;
  test_clock: null;
}

/** What a request may say about a customer; null unsets. */
export interface CustomerChange {
  address?: AddressInput | null;
  balance?: number;
  business_name?: string | null;
  description?: string | null;
  email?: string | null;
  individual_name?: string | null;
  invoice_prefix?: string;
  invoice_settings?: {
    custom_fields?: Array<{ name: string; value: string }> | null;
    default_payment_method?: string | null;
    footer?: string | null;
  };
  metadata?: MetadataChange;
  name?: string | null;
  next_invoice_sequence?: number;
  phone?: string | null;
  preferred_locales?: string[];
  shipping?: { address: AddressInput; name: string; phone?: string | null } | null;
  tax?: { ip_address?: string | null; validate_location?: 'auto' | 'deferred' | 'immediately' };
  tax_exempt?: Customer['tax_exempt'] | null;
}

const INVOICE_PREFIX_LENGTH = 8;
const LONGEST_EMAIL = 512;

/** Adds a customer, with tax ids where they are given. */
export function createCustomer(
  world: World,
  input: CustomerChange & { tax_id_data?: TaxIdInput[] },
): Customer {
  const customer = changed(
    {
      id: world.ids.next('cus_'),
      object: 'customer',
      address: null,
      balance: 0,
      business_name: null,
      created: world.now(),
      currency: null,
      default_source: null,
      delinquent: false,
      description: null,
      discount: null,
      email: null,
      individual_name: null,
      invoice_prefix: world.ids.next('', INVOICE_PREFIX_LENGTH).toUpperCase(),
      invoice_settings: {
        custom_fields: null,
        default_payment_method: null,
        footer: null,
        rendering_options: null,
      },
      livemode: false,
      metadata: {},
      name: null,
      next_invoice_sequence: 1,
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      tax_ip_address: null,
      test_clock: null,
    },
    input,
  );
  world.customers.set(customer.id, customer);
  input.tax_id_data?.forEach((taxId, i) =>
    createTaxId(world, customer.id, taxId, `tax_id_data[${i}]`),
  );
  setBalance(world, customer.id, input.balance, 'initial');
  announce(world, 'customer.created', customer.id);
  return findIn(world.customers, 'customer', customer.id);
}

/** Changes a customer. */
export function updateCustomer(world: World, id: string, change: CustomerChange): Customer {
  const customer = changed(findIn(world.customers, 'customer', id), change);
  world.customers.set(id, customer);
  setBalance(world, id, change.balance, 'adjustment');
  return findIn(world.customers, 'customer', id);
}

/** Deletes a customer for good, with the tax ids; what was bought stays, saved methods are nobody's. */
export function deleteCustomer(world: World, id: string): void {
  findIn(world.customers, 'customer', id);
  world.customers.delete(id);
  world.deletedCustomers.set(id, { id });
  releasePaymentMethods(world, id);
  for (const taxId of world.taxIds.values()) {
    if (taxId.customer === id) world.taxIds.delete(taxId.id);
  }
}

/** A balance that a request states outright is a change by the difference. */
function setBalance(
  world: World,
  id: string,
  balance: MinorUnits | undefined,
  type: 'adjustment' | 'initial',
): void {
  const amount = (balance ?? 0) - findIn(world.customers, 'customer', id).balance;
  if (balance === undefined || amount === 0) return;
  changeBalance(world, id, { amount, type });
}

function changed(customer: Customer, change: CustomerChange): Customer {
  const or = <Value>(next: Value | undefined, now: Value): Value =>
    next === undefined ? now : next;
  const next: Customer = {
    ...customer,
    address: or(change.address && restAddress(change.address), customer.address),
    business_name: or(change.business_name, customer.business_name),
    description: or(change.description, customer.description),
    email: or(change.email && readEmail(change.email), customer.email),
    individual_name: or(change.individual_name, customer.individual_name),
    invoice_prefix: readInvoicePrefix(change.invoice_prefix) ?? customer.invoice_prefix,
    invoice_settings: changedInvoiceSettings(customer.invoice_settings, change.invoice_settings),
    metadata: changeMetadata(customer.metadata, change.metadata),
    name: or(change.name, customer.name),
    next_invoice_sequence: change.next_invoice_sequence ?? customer.next_invoice_sequence,
    phone: or(change.phone, customer.phone),
    preferred_locales: change.preferred_locales ?? customer.preferred_locales,
    shipping: or(
      change.shipping && {
        address: restAddress(change.shipping.address),
        name: change.shipping.name,
        phone: change.shipping.phone ?? null,
      },
      customer.shipping,
    ),
    tax_exempt: change.tax_exempt === null ? 'none' : (change.tax_exempt ?? customer.tax_exempt),
    tax_ip_address: or(change.tax?.ip_address, customer.tax_ip_address),
  };
  if (change.tax?.validate_location === 'immediately') checkTaxLocation(next);
  return next;
}

function changedInvoiceSettings(
  current: InvoiceSettings,
  change: CustomerChange['invoice_settings'] = {},
): InvoiceSettings {
  return {
    ...current,
    ...(change.custom_fields !== undefined && { custom_fields: change.custom_fields }),
    ...(change.default_payment_method !== undefined && {
      default_payment_method: change.default_payment_method,
    }),
    ...(change.footer !== undefined && { footer: change.footer }),
  };
}

function checkTaxLocation(customer: Customer): void {
  const place = customerTaxPlace(customer);
  if (place && isPrecise(place)) return;
  throw invalidRequest(
    "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
    { code: 'customer_tax_location_invalid' },
  );
}

function readEmail(email: string): string {
  if (email.length <= LONGEST_EMAIL) return checkedEmail(email, 'email');
  throw invalidRequest(`An email can have up to ${LONGEST_EMAIL} characters.`, { param: 'email' });
}

function readInvoicePrefix(prefix: string | undefined): string | undefined {
  if (prefix === undefined || /^[A-Z0-9]{3,12}$/.test(prefix)) return prefix;
  throw invalidRequest(
    'An invoice prefix must be 3 to 12 characters long and only contain uppercase letters and numbers.',
    { param: 'invoice_prefix' },
  );
}
