import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';

/** An address in the REST API's field order. */
export interface RestAddress {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

/** A customer as the REST API shows it. */
export interface Customer {
  id: string;
  object: 'customer';
  address: RestAddress | null;
  /** Minor units. Negative is credit, which lowers the next invoice; positive is owed. */
  balance: MinorUnits;
  created: EpochSeconds;
  currency: string | null;
  default_source: null;
  delinquent: boolean;
  description: string | null;
  discount: null;
  email: string | null;
  invoice_prefix: string;
  invoice_settings: {
    custom_fields: null;
    default_payment_method: string | null;
    footer: null;
    rendering_options: null;
  };
  livemode: false;
  metadata: Metadata;
  name: string | null;
  phone: string | null;
  preferred_locales: string[];
  shipping: { address: RestAddress; name: string; phone: string | null } | null;
  tax_exempt: 'none' | 'exempt' | 'reverse';
  test_clock: null;
}

/** An address as requests send it. */
export type AddressInput = Partial<Record<keyof RestAddress, string>>;

/** What a request may say about a customer; null unsets. */
export interface CustomerChange {
  address?: AddressInput | null;
  balance?: number;
  description?: string;
  email?: string;
  metadata?: MetadataChange;
  name?: string;
  phone?: string;
  preferred_locales?: string[];
  shipping?: { address: AddressInput; name: string; phone?: string } | null;
  tax_exempt?: Customer['tax_exempt'] | null;
}

const INVOICE_PREFIX_LENGTH = 8;

/** Adds a customer. */
export function createCustomer(world: World, input: CustomerChange): Customer {
  const customer = changed(
    {
      id: world.ids.next('cus_'),
      object: 'customer',
      address: null,
      balance: 0,
      created: world.now(),
      currency: null,
      default_source: null,
      delinquent: false,
      description: null,
      discount: null,
      email: null,
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
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      test_clock: null,
    },
    input,
  );
  world.customers.set(customer.id, customer);
  return customer;
}

/** Changes a customer. */
export function updateCustomer(world: World, id: string, change: CustomerChange): Customer {
  const customer = changed(findIn(world.customers, 'customer', id), change);
  world.customers.set(id, customer);
  return customer;
}

/** An address with every field, as the REST API shows it. */
export function completeAddress(address: AddressInput): RestAddress {
  return {
    city: address.city ?? null,
    country: address.country ?? null,
    line1: address.line1 ?? null,
    line2: address.line2 ?? null,
    postal_code: address.postal_code ?? null,
    state: address.state ?? null,
  };
}

function changed(customer: Customer, change: CustomerChange): Customer {
  return {
    ...customer,
    address:
      change.address === undefined
        ? customer.address
        : change.address && completeAddress(change.address),
    balance: change.balance ?? customer.balance,
    description: change.description ?? customer.description,
    email: change.email ?? customer.email,
    metadata: changeMetadata(customer.metadata, change.metadata),
    name: change.name ?? customer.name,
    phone: change.phone ?? customer.phone,
    preferred_locales: change.preferred_locales ?? customer.preferred_locales,
    shipping:
      change.shipping === undefined
        ? customer.shipping
        : change.shipping && {
            address: completeAddress(change.shipping.address),
            name: change.shipping.name,
            phone: change.shipping.phone ?? null,
          },
    tax_exempt: change.tax_exempt ?? (change.tax_exempt === null ? 'none' : customer.tax_exempt),
  };
}
