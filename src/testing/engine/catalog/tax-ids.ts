import type { EpochSeconds } from '../../wire.js';
import { findIn } from '../find-in.js';
import { invalidRequest } from '../refusal.js';
import { countryOfTaxId, isTaxIdType, isValidTaxId } from '../tax/tax-id-formats.js';
import type { World } from '../world.js';

/** A customer's tax id as the REST API shows it. */
export interface TaxId {
  id: string;
  object: 'tax_id';
  country: string | null;
  created: EpochSeconds;
  customer: string;
  customer_account: null;
  livemode: false;
  owner: { customer: string; customer_account: null; type: 'customer' };
  type: string;
  value: string;
  verification: {
    status: 'pending' | 'unavailable' | 'unverified' | 'verified';
    verified_address: string | null;
    verified_name: string | null;
  };
}

/** What a request says about a new tax id. */
export interface TaxIdInput {
  type: string;
  value: string;
}

/** The types that Stripe asks an authority about. */
const VERIFIED_TYPES = ['au_abn', 'eu_vat', 'gb_vat'];

/** Adds a tax id to a customer. `at` is where its parameters stand in the request. */
export function createTaxId(world: World, customer: string, input: TaxIdInput, at = ''): TaxId {
  findIn(world.customers, 'customer', customer);
  const { type, value } = input;
  const param = (name: string) => (at === '' ? name : `${at}[${name}]`);
  if (!isTaxIdType(type)) {
    throw invalidRequest(`Invalid type: ${type} is no type of tax ID.`, { param: param('type') });
  }
  if (!isValidTaxId(type, value)) {
    throw invalidRequest(`Invalid value for ${type}.`, {
      code: 'tax_id_invalid',
      param: param('value'),
    });
  }
  const taxId: TaxId = {
    id: world.ids.next('txi_'),
    object: 'tax_id',
    country: countryOfTaxId(type, value),
    created: world.now(),
    customer,
    customer_account: null,
    livemode: false,
    owner: { customer, customer_account: null, type: 'customer' },
    type,
    value,
    verification: {
      status: verificationOf(type, value),
      verified_address: null,
      verified_name: null,
    },
  };
  world.taxIds.set(taxId.id, taxId);
  return taxId;
}

/** The tax ids of a customer, newest first. */
export function taxIdsOfCustomer(world: World, customer: string): TaxId[] {
  return [...world.taxIds.values()].filter((row) => row.customer === customer).toReversed();
}

/** One tax id of a customer, refused when it is somebody else's. */
export function findTaxId(world: World, customer: string, id: string): TaxId {
  const own = new Map(taxIdsOfCustomer(world, customer).map((row) => [row.id, row]));
  return findIn(own, 'tax id', id);
}

/** Takes a tax id away from a customer. */
export function deleteTaxId(world: World, customer: string, id: string): void {
  world.taxIds.delete(findTaxId(world, customer, id).id);
}

/**
 * No authority is asked. As in Stripe's test mode, nine zeros are verified at once and nine ones
 * are not; anything else waits for good.
 */
function verificationOf(type: string, value: string): TaxId['verification']['status'] {
  if (!VERIFIED_TYPES.includes(type)) return 'unavailable';
  if (value.includes('000000000')) return 'verified';
  return value.includes('111111111') ? 'unverified' : 'pending';
}
