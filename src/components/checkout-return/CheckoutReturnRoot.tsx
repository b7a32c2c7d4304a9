'use client';

import { forwardRef, useContext, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { MessagesContext } from '../../react/messages-context.js';
import type { CheckoutReturnStatus, Messages } from '../../react/types.js';
import { useCheckoutReturn, type CheckoutReturnOptions } from '../../react/useCheckoutReturn.js';
import { CheckoutReturnProvider } from './checkout-return-context.js';
import { CheckoutReturnError } from './CheckoutReturnError.js';
import { CheckoutReturnExpired } from './CheckoutReturnExpired.js';
import { CheckoutReturnLoading } from './CheckoutReturnLoading.js';
import { CheckoutReturnMissing } from './CheckoutReturnMissing.js';
import { CheckoutReturnPaid } from './CheckoutReturnPaid.js';
import { CheckoutReturnProcessing } from './CheckoutReturnProcessing.js';
import { CheckoutReturnUnpaid } from './CheckoutReturnUnpaid.js';

/**
 * @selector [data-status] What became of the payment: `loading`, `paid`, `processing`, `unpaid`, `expired`, `error` or `missing`.
 * @selector [data-pending] Your server is being asked.
 */
export interface CheckoutReturnRootState {
  status: CheckoutReturnStatus;
  pending: boolean;
}

/** What `<CheckoutReturn.Root>` takes beside the attributes of its element. */
export interface CheckoutReturnRootProps
  extends PartProps<'div', CheckoutReturnRootState>, CheckoutReturnOptions {
  /** Where the buyer can try again. Without it nothing leads there. */
  checkoutUrl?: string | undefined;
  /** Words of your own, or those of another locale; English where a word is missing. Create it outside of the component. */
  messages?: Partial<Messages> | undefined;
}

const everything = (
  <>
    <CheckoutReturnLoading />
    <CheckoutReturnPaid />
    <CheckoutReturnProcessing />
    <CheckoutReturnUnpaid />
    <CheckoutReturnExpired />
    <CheckoutReturnError />
    <CheckoutReturnMissing />
  </>
);

/**
 * The page that Stripe sends the buyer to after paying: asks your server what became of it. Needs no provider.
 * Renders a `<div>`; without children with a part for each outcome, of which one shows.
 */
export const CheckoutReturnRoot = forwardRef<HTMLDivElement, CheckoutReturnRootProps>(
  function CheckoutReturnRoot(
    { load, sessionId, onStatusChange, checkoutUrl, messages, ...props },
    ref,
  ) {
    const result = useCheckoutReturn({ load, sessionId, onStatusChange });
    const value = useMemo(() => ({ ...result, checkoutUrl }), [result, checkoutUrl]);
    const given = useContext(MessagesContext);
    const { status, pending } = result;
    const element = useRender('div', {
      part: 'checkout-return',
      given: props,
      ref,
      state: { status, pending },
      own: { children: everything },
    });
    return (
      <MessagesContext.Provider value={messages ?? given}>
        <CheckoutReturnProvider value={value}>{element}</CheckoutReturnProvider>
      </MessagesContext.Provider>
    );
  },
);

export declare namespace CheckoutReturnRoot {
  export type Props = CheckoutReturnRootProps;
  export type State = CheckoutReturnRootState;
}
