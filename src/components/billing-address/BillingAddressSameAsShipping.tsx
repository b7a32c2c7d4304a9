'use client';

import { forwardRef, useLayoutEffect } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { addressMessages } from '../../messages/address.js';
import { useMessagesOf } from '../../react/messages.js';
import { BillingAddressCheckbox } from './BillingAddressCheckbox.js';
import { CheckboxProvider, useSameAsShippingContext } from './same-as-shipping-context.js';

/**
 * @selector [data-checked] The billing address is a copy of the shipping address.
 */
export interface BillingAddressSameAsShippingState {
  checked: boolean;
}

/** What `<BillingAddress.SameAsShipping>` takes beside the attributes of its element. */
export interface BillingAddressSameAsShippingProps extends PartProps<
  'label',
  BillingAddressSameAsShippingState
> {}

/** The box with its words: the default arrangement. */
function Default() {
  const { billingSameAsShipping } = useMessagesOf(addressMessages);
  return (
    <>
      <BillingAddressCheckbox />
      <span>{billingSameAsShipping}</span>
    </>
  );
}

const DEFAULT_ARRANGEMENT = <Default />;

/**
 * Makes the billing address a copy of the shipping address, and keeps it one, until it is unchecked. Your own words go into it together with
 * `<BillingAddress.Checkbox>`.
 * Renders a `<label>`, or nothing where the page asks for no shipping address.
 */
export const BillingAddressSameAsShipping = forwardRef<
  HTMLLabelElement,
  BillingAddressSameAsShippingProps
>(function BillingAddressSameAsShipping(props, ref) {
  const same = useSameAsShippingContext('BillingAddress.SameAsShipping');
  const { offered, checked, setShown } = same;
  // Before the browser paints: the fields, or Stripe's Element, are not to show and go away.
  useLayoutEffect(() => {
    setShown(true);
    return () => setShown(false);
  }, [setShown]);
  const element = useRender('label', {
    part: 'billing-address-same',
    given: props,
    ref,
    state: { checked },
    own: { children: DEFAULT_ARRANGEMENT },
  });
  return offered ? <CheckboxProvider value={same}>{element}</CheckboxProvider> : null;
});

export declare namespace BillingAddressSameAsShipping {
  export type Props = BillingAddressSameAsShippingProps;
  export type State = BillingAddressSameAsShippingState;
}
