'use client';

import { forwardRef, memo, useId, useMemo, useRef, type ReactNode } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useFocusSuccessor } from '../../internals/useFocusSuccessor.js';
import { useRender } from '../../internals/useRender.js';
import { shippingMessages } from '../../messages/shipping.js';
import { useDescribeError, useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useShippingOptionRequirement } from '../../react/useShippingOptions.js';
import { useStore } from '../../react/useStore.js';
import { ChoiceGroupProvider } from '../choice/index.js';
import * as ShippingOption from '../shipping-option/index.parts.js';

/**
 * @selector [data-pending] The buyer's choice is on its way to Stripe.
 * @selector [data-invalid] The buyer has tried to pay without choosing.
 */
export interface ShippingOptionsState {
  pending: boolean;
  invalid: boolean;
}

/** What `<ShippingOptions>` takes beside the attributes of its element. */
export interface ShippingOptionsProps extends Omit<
  PartProps<'div', ShippingOptionsState>,
  'children'
> {
  /**
   * Renders one option, given its id: `{({ id }) => <ShippingOption.Root id={id}>…</ShippingOption.Root>}`. Called once
   * for each option, and again only when your own component renders.
   * @default <ShippingOption.Root> in its default arrangement
   */
  children?: (option: { id: string }) => ReactNode;
}

/** An option keeps what was rendered for it while others come and go. */
const Option = memo(function Option({
  id,
  children,
}: {
  id: string;
  children: NonNullable<ShippingOptionsProps['children']>;
}) {
  return children({ id });
});

const renderDefault = ({ id }: { id: string }) => <ShippingOption.Root id={id} />;

/** The radio button that the tab key goes to: the chosen one, or the first. */
function tabStop(group: HTMLElement): HTMLElement | null {
  return (
    group.querySelector<HTMLElement>('[type=radio]:checked') ??
    group.querySelector<HTMLElement>('[type=radio]')
  );
}

/**
 * The ways to ship, one `ShippingOption` each, of which the buyer chooses one. Submit asks for it and brings the buyer
 * here. When your server replaces the options, the focus stays in the group; why one was refused that is gone is said at
 * the end.
 * Renders a `<div role="radiogroup">`, or nothing while there is nothing to choose or the session is not open.
 */
export const ShippingOptions = forwardRef<HTMLDivElement, ShippingOptionsProps>(
  function ShippingOptions({ children = renderDefault, ...props }, ref) {
    const { ids, pending, invalid, lost } = useStore(
      (state) => ({
        ids:
          state.status === 'open' ? state.session!.shippingOptions.map((option) => option.id) : [],
        pending: 'updateShippingOption' in state.wishes,
        invalid: select.shippingOptionMissed(state),
        lost: select.lostShippingOptionError(state),
      }),
      '<ShippingOptions>',
    );
    const { shippingOptions } = useMessagesOf(shippingMessages);
    const describeError = useDescribeError();
    const group = useRef<HTMLDivElement>(null);
    const focusHandlers = useFocusSuccessor(group, ids, tabStop);
    // Asked when it is needed: the options, and with them the first radio button, come and go.
    const firstRadio = useMemo(
      () => ({
        get current() {
          return group.current && tabStop(group.current);
        },
      }),
      [],
    );
    useShippingOptionRequirement(firstRadio, '<ShippingOptions>');
    const name = useId();
    const context = useMemo(() => ({ name }), [name]);
    const element = useRender('div', {
      part: 'shipping-options',
      given: props,
      ref,
      ownRef: group,
      state: { pending, invalid },
      own: {
        role: 'radiogroup',
        'aria-label': shippingOptions,
        'aria-required': true,
        'aria-invalid': invalid || undefined,
        ...focusHandlers,
        children: (
          <>
            {ids.map((id) => (
              <Option key={id} id={id}>
                {children}
              </Option>
            ))}
            {lost && (
              <div role="alert" data-checkstand="shipping-option-error">
                {describeError(lost)}
              </div>
            )}
          </>
        ),
      },
    });
    if (ids.length === 0) return null;
    return <ChoiceGroupProvider value={context}>{element}</ChoiceGroupProvider>;
  },
);

export declare namespace ShippingOptions {
  export type Props = ShippingOptionsProps;
  export type State = ShippingOptionsState;
}
