'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { BillingAddressElement, ShippingAddressElement } from '../../react/stripe-provider.js';
import { useAddressContext } from './address-context.js';

/** What Stripe's address Element takes beside the attributes of its container. */
export interface AddressElementProps extends Omit<PartProps<'div'>, 'children'> {
  /** Stripe's options of the Element. */
  options?: ComponentPropsWithoutRef<typeof ShippingAddressElement>['options'];
}

/**
 * Stripe's own address Element: it knows the session's countries, completes addresses, says what is wrong and saves
 * what is typed by itself.
 * Renders a `<div>` around it, or nothing while the address is a copy of the other one.
 */
export const AddressElement = forwardRef<HTMLDivElement, AddressElementProps>(
  function AddressElement({ options, ...props }, ref) {
    const { kind, copied } = useAddressContext('Address.Element');
    const Element = kind === 'billing' ? BillingAddressElement : ShippingAddressElement;
    const element = useRender('div', {
      part: 'address-element',
      given: props,
      ref,
      own: { children: <Element {...(options && { options })} /> },
    });
    return copied ? null : element;
  },
);

export declare namespace AddressElement {
  export type Props = AddressElementProps;
}
