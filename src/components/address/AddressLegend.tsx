'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { addressMessages } from '../../messages/address.js';
import { useMessagesOf } from '../../react/messages.js';
import { ADDRESSES } from '../../react/address-kinds.js';
import { useAddressContext } from './address-context.js';

/** What the legend of an address takes beside the attributes of its element. */
export interface AddressLegendProps extends PartProps<'legend'> {}

/**
 * Names the group of an address. Comes first in its root.
 * Renders a `<legend>`.
 */
export const AddressLegend = forwardRef<HTMLLegendElement, AddressLegendProps>(
  function AddressLegend(props, ref) {
    const { kind } = useAddressContext('Address.Legend');
    const messages = useMessagesOf(addressMessages);
    return useRender('legend', {
      part: 'address-legend',
      given: props,
      ref,
      own: { children: messages[ADDRESSES[kind].detail] },
    });
  },
);

export declare namespace AddressLegend {
  export type Props = AddressLegendProps;
}
