'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCheckoutReturnContext } from './checkout-return-context.js';

/** What `<CheckoutReturn.Restart>` takes beside the attributes of its element. */
export interface CheckoutReturnRestartProps extends PartProps<'a'> {}

/**
 * The way back to the checkout: the root's `checkoutUrl`, or an `href` of its own. A button of yours may take its place
 * by `render`.
 * Renders an `<a>`, or nothing where it leads nowhere.
 */
export const CheckoutReturnRestart = forwardRef<HTMLAnchorElement, CheckoutReturnRestartProps>(
  function CheckoutReturnRestart(props, ref) {
    const { checkoutUrl } = useCheckoutReturnContext('CheckoutReturn.Restart');
    const { returnRestart } = useMessagesOf(checkoutReturnMessages);
    const element = useRender('a', {
      part: 'checkout-return-restart',
      given: props,
      ref,
      own: { ...(checkoutUrl && { href: checkoutUrl }), children: returnRestart },
    });
    return checkoutUrl || props.href || props.render ? element : null;
  },
);

export declare namespace CheckoutReturnRestart {
  export type Props = CheckoutReturnRestartProps;
}
