'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { promotionCodeMessages } from '../../messages/promotion-code.js';
import { useMessagesOf } from '../../react/messages.js';
import { usePromotionCodeContext } from './promotion-code-context.js';
import { PromotionCodeRemove } from './PromotionCodeRemove.js';

/** What `<PromotionCode.Applied>` takes beside the attributes of its element. */
export interface PromotionCodeAppliedProps extends PartProps<'ul'> {}

/**
 * The codes that apply. Discounts from coupons are the merchant's doing and not listed.
 * Renders a `<ul>`, or nothing while no code applies; without children with each code and a button to remove it.
 */
export const PromotionCodeApplied = forwardRef<HTMLUListElement, PromotionCodeAppliedProps>(
  function PromotionCodeApplied(props, ref) {
    const { appliedPromotionCodes } = useMessagesOf(promotionCodeMessages);
    const { applied } = usePromotionCodeContext('PromotionCode.Applied');
    const element = useRender('ul', {
      part: 'promotion-code-applied',
      given: props,
      ref,
      own: {
        role: 'list',
        'aria-label': appliedPromotionCodes,
        children: applied.map(({ promotionCode }) => (
          <li key={promotionCode}>
            <span>{promotionCode}</span>
            <PromotionCodeRemove />
          </li>
        )),
      },
    });
    return applied.length > 0 ? element : null;
  },
);

export declare namespace PromotionCodeApplied {
  export type Props = PromotionCodeAppliedProps;
}
