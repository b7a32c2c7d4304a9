'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { usePromotionCodeContext } from './promotion-code-context.js';

/** What `<PromotionCode.Error>` takes beside the attributes of its element. */
export interface PromotionCodeErrorProps extends PartProps<'p'> {}

/**
 * Why the code was refused, in Stripe's words. Spoken at once; describes the input.
 * Renders a `<p>`, or nothing without an error.
 */
export const PromotionCodeError = forwardRef<HTMLParagraphElement, PromotionCodeErrorProps>(
  function PromotionCodeError(props, ref) {
    const { errorId, errorMessage } = usePromotionCodeContext('PromotionCode.Error');
    const element = useRender('p', {
      part: 'promotion-code-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: errorMessage },
    });
    return errorMessage ? element : null;
  },
);

export declare namespace PromotionCodeError {
  export type Props = PromotionCodeErrorProps;
}
