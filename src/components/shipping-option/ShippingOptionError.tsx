'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useDescribeError } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import { useShippingOptionContext } from './shipping-option-context.js';

/** What `<ShippingOption.Error>` takes beside the attributes of its element. */
export interface ShippingOptionErrorProps extends PartProps<'span'> {}

/**
 * Why the option was refused. Spoken at once; describes the radio button. Gone once the buyer chooses again.
 * Renders a `<span>`, or nothing without an error.
 */
export const ShippingOptionError = forwardRef<HTMLSpanElement, ShippingOptionErrorProps>(
  function ShippingOptionError(props, ref) {
    const { id, errorId } = useShippingOptionContext('ShippingOption.Error');
    const describeError = useDescribeError();
    const error = useStore(
      (state) => select.shippingOptionError(state, id),
      'ShippingOption.Error',
    );
    const element = useRender('span', {
      part: 'shipping-option-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: error && describeError(error) },
    });
    return error && element;
  },
);

export declare namespace ShippingOptionError {
  export type Props = ShippingOptionErrorProps;
}
