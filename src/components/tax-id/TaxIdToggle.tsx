'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { taxIdMessages } from '../../messages/tax-id.js';
import { useMessagesOf } from '../../react/messages.js';
import { useTaxIdContext } from './tax-id-context.js';
import { TaxIdCheckbox } from './TaxIdCheckbox.js';

/**
 * @selector [data-enabled] The buyer purchases as a business.
 * @selector [data-pending] A change is on its way to Stripe.
 */
export interface TaxIdToggleState {
  enabled: boolean;
  pending: boolean;
}

/** What `<TaxId.Toggle>` takes beside the attributes of its element. */
export interface TaxIdToggleProps extends PartProps<'label', TaxIdToggleState> {}

/**
 * Says what checking the box means: that a business buys. With children of your own put a `<TaxId.Checkbox>` into it.
 * Renders a `<label>` around the box.
 */
export const TaxIdToggle = forwardRef<HTMLLabelElement, TaxIdToggleProps>(
  function TaxIdToggle(props, ref) {
    const { enabled, pending } = useTaxIdContext('TaxId.Toggle');
    const { purchasingAsBusiness } = useMessagesOf(taxIdMessages);
    return useRender('label', {
      part: 'tax-id-toggle',
      given: props,
      ref,
      state: { enabled, pending },
      own: {
        children: (
          <>
            <TaxIdCheckbox /> {purchasingAsBusiness}
          </>
        ),
      },
    });
  },
);

export declare namespace TaxIdToggle {
  export type Props = TaxIdToggleProps;
  export type State = TaxIdToggleState;
}
