import { needsCustomer } from '../billing/bill-session.js';
import { createCustomer, updateCustomer } from '../catalog/customers.js';
import type { CustomerChange } from '../catalog/customers.js';
import { createTaxId, taxIdsOfCustomer } from '../catalog/tax-ids.js';
import { taxIdsOf } from '../tax/reverse-charge.js';
import type { World } from '../world.js';
import type { CompletedTaxDetails, Session } from './session.js';

/**
 * What a completed session leaves on its customer: everything on one that it makes itself, what
 * `customer_update` allows on one that the merchant named. A tax id is added in both cases. One
 * that was deleted meanwhile gets nothing.
 */
export function saveToCustomer(world: World, draft: Session): void {
  const makesOne = draft.customerCreation === 'always' || needsCustomer(draft);
  if (draft.customer === null && makesOne) {
    draft.customer = createCustomer(world, everything(draft)).id;
  } else if (draft.customer !== null && world.customers.has(draft.customer)) {
    updateCustomer(world, draft.customer, allowedChange(draft));
  }
  draft.completedTaxDetails = completedTaxDetails(world, draft);
  saveTaxId(world, draft);
}

function saveTaxId(world: World, { buyer, customer }: Session): void {
  const { taxId } = buyer;
  if (!taxId || customer === null || !world.customers.has(customer)) return;
  const isKnown = taxIdsOfCustomer(world, customer).some(
    (row) => row.type === taxId.type && row.value === taxId.value,
  );
  if (!isKnown) createTaxId(world, customer, taxId);
}

function everything(draft: Session): CustomerChange {
  const { buyer } = draft;
  const email = draft.customerEmail ?? buyer.email;
  return {
    ...(email === null ? {} : { email }),
    ...(buyer.phone === null ? {} : { phone: buyer.phone }),
    ...nameChange(draft),
    ...addressChange(draft),
    ...shippingChange(draft),
  };
}

function allowedChange(draft: Session): CustomerChange {
  const { address, name, shipping } = draft.customerUpdate;
  return {
    ...(address === 'auto' && addressChange(draft)),
    ...(name === 'auto' && nameChange(draft)),
    ...(shipping === 'auto' && shippingChange(draft)),
  };
}

/** A business is known by its own name, a person by the name on the billing address. */
function nameChange({ buyer }: Session): CustomerChange {
  const business = buyer.taxId?.business_name || buyer.businessName;
  const name = business || buyer.individualName || buyer.billingAddress?.name;
  return {
    ...(name && { name }),
    ...(buyer.businessName !== null && { business_name: buyer.businessName }),
    ...(buyer.individualName !== null && { individual_name: buyer.individualName }),
  };
}

function addressChange({ buyer }: Session): CustomerChange {
  return buyer.billingAddress ? { address: buyer.billingAddress.address } : {};
}

function shippingChange({ buyer }: Session): CustomerChange {
  const { shippingAddress: contact, phone } = buyer;
  if (!contact) return {};
  return {
    shipping: {
      address: contact.address,
      name: contact.name ?? '',
      ...(phone === null ? {} : { phone }),
    },
  };
}

function completedTaxDetails(world: World, draft: Session): CompletedTaxDetails {
  const customer = draft.customer === null ? undefined : world.customers.get(draft.customer);
  return { exempt: customer?.tax_exempt ?? 'none', ids: taxIdsOf(world, draft) };
}
