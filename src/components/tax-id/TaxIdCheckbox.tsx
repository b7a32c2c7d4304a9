'use client';

import { forwardRef, type ChangeEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useTaxIdContext } from './tax-id-context.js';
import type { TaxIdToggleState } from './TaxIdToggle.js';

/** What `<TaxId.Checkbox>` takes beside the attributes of its element. */
export interface TaxIdCheckboxProps extends Omit<
  PartProps<'input', TaxIdToggleState>,
  'checked' | 'defaultChecked'
> {}

/**
 * Opens the fields of a business. Unchecked, it takes back what Stripe holds of them, at once.
 * Renders an `<input type="checkbox">`.
 */
export const TaxIdCheckbox = forwardRef<HTMLInputElement, TaxIdCheckboxProps>(
  function TaxIdCheckbox(props, ref) {
    const { enabled, setEnabled, pending } = useTaxIdContext('TaxId.Checkbox');
    return useRender('input', {
      part: 'tax-id-checkbox',
      given: props,
      ref,
      state: { enabled, pending },
      own: {
        type: 'checkbox',
        checked: enabled,
        onChange: (event: ChangeEvent<HTMLInputElement>) => setEnabled(event.target.checked),
      },
    });
  },
);

export declare namespace TaxIdCheckbox {
  export type Props = TaxIdCheckboxProps;
  export type State = TaxIdToggleState;
}
