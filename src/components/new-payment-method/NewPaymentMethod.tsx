'use client';

import { forwardRef } from 'react';
import { OUT_OF_SIGHT } from '../../internals/out-of-sight.js';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';

/**
 * @selector [data-chosen] No saved payment method is chosen, so what is inside can be seen.
 */
export interface NewPaymentMethodState {
  chosen: boolean;
}

/** What `<NewPaymentMethod>` takes beside the attributes of its element. */
export interface NewPaymentMethodProps extends PartProps<'div', NewPaymentMethodState> {}

/**
 * Shows what is inside, the Payment Element and `SavePaymentMethod` for example, unless a saved payment method is
 * chosen in `SavedPaymentMethods`. It stays mounted out of sight, so that nothing typed is lost.
 * Renders a `<div>`.
 */
export const NewPaymentMethod = forwardRef<HTMLDivElement, NewPaymentMethodProps>(
  function NewPaymentMethod(props, ref) {
    const chosen = useStore((state) => select.paymentMethod(state) === null, '<NewPaymentMethod>');
    return useRender('div', {
      part: 'new-payment-method',
      given: props,
      ref,
      state: { chosen },
      own: { style: chosen ? undefined : OUT_OF_SIGHT },
    });
  },
);
