'use client';

import { forwardRef, type ChangeEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useCheckboxContext } from './same-as-shipping-context.js';

/**
 * @selector [data-checked] The billing address is a copy of the shipping address.
 * @selector [data-pending] The copy is on its way to Stripe.
 */
export interface BillingAddressCheckboxState {
  checked: boolean;
  pending: boolean;
}

/** What `<BillingAddress.Checkbox>` takes beside the attributes of its element. */
export interface BillingAddressCheckboxProps extends Omit<
  PartProps<'input', BillingAddressCheckboxState>,
  'checked' | 'defaultChecked'
> {}

/**
 * The box itself. Unchecked, the fields of the billing address show, with the copy in them.
 * Renders an `<input type="checkbox">`.
 */
export const BillingAddressCheckbox = forwardRef<HTMLInputElement, BillingAddressCheckboxProps>(
  function BillingAddressCheckbox(props, ref) {
    const same = useCheckboxContext('BillingAddress.Checkbox');
    const { checked, setChecked } = same;
    return useRender('input', {
      part: 'billing-address-checkbox',
      given: props,
      ref,
      ownRef: same.ref,
      state: { checked, pending: checked && same.pending },
      own: {
        type: 'checkbox',
        checked,
        onChange: (event: ChangeEvent<HTMLInputElement>) => setChecked(event.target.checked),
      },
    });
  },
);

export declare namespace BillingAddressCheckbox {
  export type Props = BillingAddressCheckboxProps;
  export type State = BillingAddressCheckboxState;
}
