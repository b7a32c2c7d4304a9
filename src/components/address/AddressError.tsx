'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useDescribeError } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { ADDRESSES } from '../../react/address-kinds.js';
import { useStore } from '../../react/useStore.js';
import { useAddressContext } from './address-context.js';

/** What the error of an address takes beside the attributes of its element. */
export interface AddressErrorProps extends PartProps<'p'> {}

/**
 * Why the address was refused as a whole: that nothing is shipped to its country, for example. Spoken at once; describes
 * the group. What Stripe's Element finds wrong stands in the Element.
 * Renders a `<p>`, or nothing without an error.
 */
export const AddressError = forwardRef<HTMLParagraphElement, AddressErrorProps>(
  function AddressError(props, ref) {
    const { kind, errorId } = useAddressContext('Address.Error');
    const describeError = useDescribeError();
    const error = useStore(
      (state) => select.action(state, ADDRESSES[kind].action).error,
      'Address.Error',
    );
    const element = useRender('p', {
      part: 'address-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: error && describeError(error) },
    });
    return error && element;
  },
);

export declare namespace AddressError {
  export type Props = AddressErrorProps;
}
