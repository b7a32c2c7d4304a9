'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { promotionCodeMessages } from '../../messages/promotion-code.js';
import { useMessagesOf } from '../../react/messages.js';
import { usePromotionCodeContext } from './promotion-code-context.js';

/**
 * @selector [data-pending] The code is on its way to Stripe.
 */
export interface PromotionCodeApplyState {
  pending: boolean;
}

/** What `<PromotionCode.Apply>` takes beside the attributes of its element. */
export interface PromotionCodeApplyProps extends PartProps<'button', PromotionCodeApplyState> {}

/**
 * Applies the code.
 * Renders a `<button>`.
 */
export const PromotionCodeApply = forwardRef<HTMLButtonElement, PromotionCodeApplyProps>(
  function PromotionCodeApply(props, ref) {
    const { applyPromotionCode } = useMessagesOf(promotionCodeMessages);
    const { apply, pending } = usePromotionCodeContext('PromotionCode.Apply');
    return useRender('button', {
      part: 'promotion-code-apply',
      given: props,
      ref,
      state: { pending },
      own: {
        type: 'button',
        'aria-disabled': pending || undefined,
        onClick: () => (pending ? undefined : void apply()),
        children: applyPromotionCode,
      },
    });
  },
);

export declare namespace PromotionCodeApply {
  export type Props = PromotionCodeApplyProps;
  export type State = PromotionCodeApplyState;
}
