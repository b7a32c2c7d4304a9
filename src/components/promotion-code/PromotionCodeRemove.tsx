'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { promotionCodeMessages } from '../../messages/promotion-code.js';
import { useMessagesOf } from '../../react/messages.js';
import { usePromotionCodeContext } from './promotion-code-context.js';

/**
 * @selector [data-pending] The removal is on its way to Stripe.
 */
export interface PromotionCodeRemoveState {
  pending: boolean;
}

/** What `<PromotionCode.Remove>` takes beside the attributes of its element. */
export interface PromotionCodeRemoveProps extends PartProps<'button', PromotionCodeRemoveState> {}

/**
 * Takes off the code; Stripe takes off all of them at once.
 * Renders a `<button>` that names the code, or nothing while no code applies.
 */
export const PromotionCodeRemove = forwardRef<HTMLButtonElement, PromotionCodeRemoveProps>(
  function PromotionCodeRemove(props, ref) {
    const messages = useMessagesOf(promotionCodeMessages);
    const { applied, remove, pending } = usePromotionCodeContext('PromotionCode.Remove');
    const code = applied.map(({ promotionCode }) => promotionCode).join(', ');
    const element = useRender('button', {
      part: 'promotion-code-remove',
      given: props,
      ref,
      state: { pending },
      own: {
        type: 'button',
        'aria-label': messages.removePromotionCode({ code }),
        'aria-disabled': pending || undefined,
        onClick: () => (pending ? undefined : void remove()),
        children: messages.remove,
      },
    });
    return code ? element : null;
  },
);

export declare namespace PromotionCodeRemove {
  export type Props = PromotionCodeRemoveProps;
  export type State = PromotionCodeRemoveState;
}
