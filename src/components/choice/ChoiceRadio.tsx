'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useChoiceContext } from './choice-context.js';

/**
 * @selector [data-checked] The buyer has chosen it.
 * @selector [data-pending] The choice is on its way to Stripe.
 */
export interface ChoiceRadioState {
  checked: boolean;
  pending: boolean;
}

/** What the radio button of a choice takes beside the attributes of its element. */
export interface ChoiceRadioProps extends Omit<
  PartProps<'input', ChoiceRadioState>,
  'checked' | 'defaultChecked' | 'value'
> {}

/**
 * Chooses it. The arrow keys go from one choice of the group to the next.
 * Renders an `<input type="radio">`.
 */
export const ChoiceRadio = forwardRef<HTMLInputElement, ChoiceRadioProps>(
  function ChoiceRadio(props, ref) {
    const { group, value, checked, pending, choose, labelledBy, describedBy } =
      useChoiceContext('Choice.Radio');
    return useRender('input', {
      part: 'choice-radio',
      given: props,
      ref,
      state: { checked, pending },
      own: {
        type: 'radio',
        name: group,
        value,
        checked,
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        onChange: () => void choose(),
      },
    });
  },
);

export declare namespace ChoiceRadio {
  export type Props = ChoiceRadioProps;
  export type State = ChoiceRadioState;
}
