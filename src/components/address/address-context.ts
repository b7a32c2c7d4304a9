'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { AddressKind } from '../../react/address-kinds.js';
import type { AddressResult } from '../../react/useAddress.js';

interface AddressContextValue {
  kind: AddressKind;
  /** The address is a copy of the other one, so nothing is asked. */
  copied: boolean;
  /** The id of the element that says why the address was refused. */
  errorId: string;
}

/** Which of the two addresses the parts belong to. */
export const [AddressProvider, useAddressContext] = createPartContext<AddressContextValue>(
  'ShippingAddress.Root',
  '<BillingAddress.Root>',
);

/** What the form shares with its fields. */
export const [AddressFieldsProvider, useAddressFields] = createPartContext<AddressResult>(
  'ShippingAddress.Fields',
  '<BillingAddress.Fields>',
);
