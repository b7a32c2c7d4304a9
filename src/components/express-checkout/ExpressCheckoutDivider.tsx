'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { expressCheckoutMessages } from '../../messages/express-checkout.js';
import { useMessagesOf } from '../../react/messages.js';
import { useExpressCheckoutContext } from './express-checkout-context.js';

/** What `<ExpressCheckout.Divider>` takes beside the attributes of its element. */
export interface ExpressCheckoutDividerProps extends PartProps<'p'> {}

/**
 * Stands between the wallets and the rest of the page: "Or".
 * Renders a `<p>`.
 */
export const ExpressCheckoutDivider = forwardRef<HTMLParagraphElement, ExpressCheckoutDividerProps>(
  function ExpressCheckoutDivider(props, ref) {
    const { expressCheckoutOr } = useMessagesOf(expressCheckoutMessages);
    useExpressCheckoutContext('ExpressCheckout.Divider');
    return useRender('p', {
      part: 'express-checkout-divider',
      given: props,
      ref,
      own: { children: expressCheckoutOr },
    });
  },
);

export declare namespace ExpressCheckoutDivider {
  export type Props = ExpressCheckoutDividerProps;
}
