'use client';

import { forwardRef, useMemo, useState } from 'react';
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
import { SameAsShippingProvider } from './same-as-shipping-context.js';

/** What `<BillingAddress.Root>` takes beside the attributes of its element. */
export interface BillingAddressRootProps extends AddressRootProps {
  /**
   * Whether the billing address begins as a copy of the shipping address, where there is a
   * `<BillingAddress.SameAsShipping>` and the page asks for a shipping address.
   * @default true, unless the session holds another billing address
   */
  defaultSameAsShipping?: boolean | undefined;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <AddressLegend />
    <AddressElement />
    <AddressError />
  </>
);

/**
 * The address of whoever pays: in Stripe's own Element, which has a box of its own to copy the one for shipping, unless
 * you put `<BillingAddress.SameAsShipping>` and `<BillingAddress.Fields>` in its place. Then the billing address is a
 * copy of the shipping address, if the page asks for one, until the buyer wants another.
 * Renders a `<fieldset>`, or nothing while the session is not open.
 */
export const BillingAddressRoot = forwardRef<HTMLFieldSetElement, BillingAddressRootProps>(
  function BillingAddressRoot(
    { defaultSameAsShipping, children = DEFAULT_ARRANGEMENT, ...props },
    ref,
  ) {
    const isOpen = useIsOpen('<BillingAddress.Root>');
    const [shown, setShown] = useState(false);
    const same = useSameAsShipping({ defaultChecked: defaultSameAsShipping, enabled: shown });
    const context = useMemo(() => ({ ...same, setShown }), [same]);
    if (!isOpen) return null;
    return (
      <SameAsShippingProvider value={context}>
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
