'use client';

import { forwardRef, useId, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useShippingOption } from '../../react/useShippingOption.js';
import { ChoiceProvider, ChoiceRadio, useChoiceGroup } from '../choice/index.js';
import { ShippingOptionProvider } from './shipping-option-context.js';
import { ShippingOptionAmount } from './ShippingOptionAmount.js';
import { ShippingOptionError } from './ShippingOptionError.js';
import { ShippingOptionEstimate } from './ShippingOptionEstimate.js';
import { ShippingOptionName } from './ShippingOptionName.js';

/**
 * @selector [data-checked] The buyer has chosen it.
 * @selector [data-pending] The choice is on its way to Stripe; amounts are those of before.
 * @selector [data-invalid] Stripe refused it.
 */
export interface ShippingOptionRootState {
  checked: boolean;
  pending: boolean;
  invalid: boolean;
}

/** What `<ShippingOption.Root>` takes beside the attributes of its element. */
export interface ShippingOptionRootProps extends Omit<
  PartProps<'label', ShippingOptionRootState>,
  'id'
> {
  /** The option's id in the session: `shr_…`. */
  id: string;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <ChoiceRadio />
    <ShippingOptionName />
    <ShippingOptionAmount />
    <ShippingOptionEstimate />
    <ShippingOptionError />
  </>
);

/**
 * One way to ship. Its parts read the option from here; the whole of it chooses.
 * Renders a `<label>`, or nothing once the option is gone.
 */
export const ShippingOptionRoot = forwardRef<HTMLLabelElement, ShippingOptionRootProps>(
  function ShippingOptionRoot({ id, ...props }, ref) {
    const { name } = useChoiceGroup('ShippingOption.Root');
    const { option, checked, pending, choose, error } = useShippingOption(id);
    const ids = useId();
    const context = useMemo(
      () => ({
        id,
        nameId: `${ids}name`,
        estimateId: `${ids}estimate`,
        amountId: `${ids}amount`,
        errorId: `${ids}error`,
      }),
      [id, ids],
    );
    const choice = useMemo(() => {
      const { nameId, estimateId, amountId, errorId } = context;
      const described = error ? [amountId, estimateId, errorId] : [amountId, estimateId];
      return {
        group: name,
        value: id,
        checked,
        pending,
        choose,
        labelledBy: nameId,
        describedBy: described.join(' '),
      };
    }, [context, name, id, checked, pending, choose, error]);
    const element = useRender('label', {
      part: 'shipping-option',
      given: props,
      ref,
      state: { checked, pending, invalid: error !== null },
      own: { children: DEFAULT_ARRANGEMENT },
    });
    return (
      option && (
        <ShippingOptionProvider value={context}>
          <ChoiceProvider value={choice}>{element}</ChoiceProvider>
        </ShippingOptionProvider>
      )
    );
  },
);

export declare namespace ShippingOptionRoot {
  export type Props = ShippingOptionRootProps;
  export type State = ShippingOptionRootState;
}
