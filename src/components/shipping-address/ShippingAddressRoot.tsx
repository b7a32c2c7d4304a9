'use client';

import { forwardRef } from 'react';
import { useAsksForShipping } from '../../react/useAsksForShipping.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import {
  AddressElement,
  AddressError,
  AddressLegend,
  AddressRoot,
  type AddressRootProps,
  type AddressRootState,
} from '../address/index.js';

/** What `<ShippingAddress.Root>` takes beside the attributes of its element. */
export interface ShippingAddressRootProps extends AddressRootProps {}

const DEFAULT_ARRANGEMENT = (
  <>
    <AddressLegend />
    <AddressElement />
    <AddressError />
  </>
);

/**
 * Where the order goes: in Stripe's own Element, unless you put `<ShippingAddress.Fields>` in its place. Where tax
 * depends on it, the totals follow as soon as it is complete.
 * Renders a `<fieldset>`, or nothing while the session is not open.
 */
export const ShippingAddressRoot = forwardRef<HTMLFieldSetElement, ShippingAddressRootProps>(
  function ShippingAddressRoot({ children = DEFAULT_ARRANGEMENT, ...props }, ref) {
    const isOpen = useIsOpen('<ShippingAddress.Root>');
    useAsksForShipping('<ShippingAddress.Root>');
    if (!isOpen) return null;
    return (
      <AddressRoot {...props} ref={ref} kind="shipping" copied={false}>
        {children}
      </AddressRoot>
    );
  },
);

export declare namespace ShippingAddressRoot {
  export type Props = ShippingAddressRootProps;
  export type State = AddressRootState;
}
