'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { promotionCodeMessages } from '../../messages/promotion-code.js';
import { useMessagesOf } from '../../react/messages.js';
import { usePromotionCodeContext } from './promotion-code-context.js';

/** What `<PromotionCode.Label>` takes beside the attributes of its element. */
export interface PromotionCodeLabelProps extends PartProps<'label'> {}

/**
 * Names the input.
 * Renders a `<label>`.
 */
export const PromotionCodeLabel = forwardRef<HTMLLabelElement, PromotionCodeLabelProps>(
  function PromotionCodeLabel(props, ref) {
    const { promotionCode } = useMessagesOf(promotionCodeMessages);
    const { inputId } = usePromotionCodeContext('PromotionCode.Label');
    return useRender('label', {
      part: 'promotion-code-label',
      given: props,
      ref,
      own: { htmlFor: inputId, children: promotionCode },
    });
  },
);

export declare namespace PromotionCodeLabel {
  export type Props = PromotionCodeLabelProps;
}
