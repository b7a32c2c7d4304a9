'use client';

import { forwardRef, useId, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import * as select from '../../react/select.js';
import { ADDRESSES, type AddressKind } from '../../react/address-kinds.js';
import { useStore } from '../../react/useStore.js';
import { AddressProvider } from './address-context.js';

/**
 * @selector [data-pending] The address is on its way to Stripe.
 * @selector [data-invalid] The address was refused.
 * @selector [data-copied] The address is a copy of the other one, so nothing is asked.
 */
export interface AddressRootState {
  pending: boolean;
  invalid: boolean;
  copied: boolean;
}

/** What the root of an address takes beside the attributes of its element. */
export interface AddressRootProps extends PartProps<'fieldset', AddressRootState> {}

interface OwnProps extends AddressRootProps {
  kind: AddressKind;
  copied: boolean;
}

/** The root of both addresses: which one it is, and how it stands. */
export const AddressRoot = forwardRef<HTMLFieldSetElement, OwnProps>(function AddressRoot(
  { kind, copied, ...props },
  ref,
) {
  const errorId = useId();
  const context = useMemo(() => ({ kind, copied, errorId }), [kind, copied, errorId]);
  const { pending, invalid } = useStore((state) => {
    const { pending: calls, error } = select.action(state, ADDRESSES[kind].action);
    return { pending: calls > 0, invalid: error !== null };
  }, 'Address.Root');
  const element = useRender('fieldset', {
    part: `${kind}-address`,
    given: props,
    ref,
    state: { pending, invalid, copied },
    own: { 'aria-describedby': invalid ? errorId : undefined },
  });
  return <AddressProvider value={context}>{element}</AddressProvider>;
});
