'use client';

import { forwardRef } from 'react';
import { useIsOpen } from '../../react/useIsOpen.js';
import { useSameAsShipping } from '../../react/useSameAsShipping.js';
import {
  AddressElement,
  AddressError,
  AddressLegend,
  AddressRoot,
  type AddressRootProps,
  type AddressRootState,
} from '../address/index.js';
import { BillingAddressSameAsShipping } from './BillingAddressSameAsShipping.js';
import { SameAsShippingProvider } from './same-as-shipping-context.js';

/** What `<BillingAddress.Root>` takes beside the attributes of its element. */
export interface BillingAddressRootProps extends AddressRootProps {
  /**
   * Whether the billing address begins as a copy of the shipping address, if that is asked for on the page.
   * @default true, unless the session holds another billing address
   */
  defaultSameAsShipping?: boolean | undefined;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <AddressLegend />
    <BillingAddressSameAsShipping />
    <AddressElement />
    <AddressError />
  </>
);

/**
 * The address of whoever pays: in Stripe's own Element, unless you put `<BillingAddress.Fields>` in its place. Where the
 * page asks for a shipping address too, the billing address is a copy of it until the buyer wants another.
 * Renders a `<fieldset>`, or nothing while the session is not open.
 */
export const BillingAddressRoot = forwardRef<HTMLFieldSetElement, BillingAddressRootProps>(
  function BillingAddressRoot(
    { defaultSameAsShipping, children = DEFAULT_ARRANGEMENT, ...props },
    ref,
  ) {
    const isOpen = useIsOpen('<BillingAddress.Root>');
    const same = useSameAsShipping(defaultSameAsShipping);
    if (!isOpen) return null;
    return (
      <SameAsShippingProvider value={same}>
        <AddressRoot {...props} ref={ref} kind="billing" copied={same.checked}>
          {children}
        </AddressRoot>
      </SameAsShippingProvider>
    );
  },
);

export declare namespace BillingAddressRoot {
  export type Props = BillingAddressRootProps;
  export type State = AddressRootState;
}
