'use client';

import { forwardRef, useId, useMemo, useRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useFocusSuccessor } from '../../internals/useFocusSuccessor.js';
import { useRender } from '../../internals/useRender.js';
import { usePromotionCode } from '../../react/usePromotionCode.js';
import { useStore } from '../../react/useStore.js';
import { PromotionCodeProvider } from './promotion-code-context.js';
import { PromotionCodeApplied } from './PromotionCodeApplied.js';
import { PromotionCodeApply } from './PromotionCodeApply.js';
import { PromotionCodeError } from './PromotionCodeError.js';
import { PromotionCodeInput } from './PromotionCodeInput.js';
import { PromotionCodeLabel } from './PromotionCodeLabel.js';

/**
 * @selector [data-pending] A code is being applied or removed.
 * @selector [data-applied] A code applies to the order.
 * @selector [data-invalid] The last code was refused.
 */
export interface PromotionCodeRootState {
  pending: boolean;
  applied: boolean;
  invalid: boolean;
}

/** What `<PromotionCode.Root>` takes beside the attributes of its element. */
export interface PromotionCodeRootProps extends PartProps<'div', PromotionCodeRootState> {}

const FIELD = (
  <>
    <PromotionCodeLabel />
    <PromotionCodeInput />
    <PromotionCodeApply />
    <PromotionCodeError />
  </>
);

const APPLIED = (
  <>
    <PromotionCodeApplied />
    <PromotionCodeError />
  </>
);

/**
 * Where the buyer enters a promotion code. Stripe takes one at a time, so while one applies the default
 * arrangement shows it in the field's place. Not a `<form>`, so that it can stand inside one.
 * Renders a `<div>`.
 */
export const PromotionCodeRoot = forwardRef<HTMLDivElement, PromotionCodeRootProps>(
  function PromotionCodeRoot(props, ref) {
    const isOpen = useStore(({ status }) => status === 'open', '<PromotionCode.Root>');
    const promotion = usePromotionCode();
    const ids = useId();
    const root = useRef<HTMLDivElement>(null);
    const context = useMemo(
      () => ({ ...promotion, inputId: `${ids}input`, errorId: `${ids}error` }),
      [promotion, ids],
    );
    const applied = promotion.applied.length > 0;
    // Field and applied code take each other's place: the focus goes from the one to the other.
    const focusHandlers = useFocusSuccessor(root, applied, (group) =>
      group.querySelector('button, input'),
    );
    const element = useRender('div', {
      part: 'promotion-code',
      given: props,
      ref,
      ownRef: root,
      state: { pending: promotion.pending, applied, invalid: promotion.error !== null },
      own: {
        ...focusHandlers,
        children: applied ? APPLIED : FIELD,
      },
    });
    if (!isOpen) return null;
    return <PromotionCodeProvider value={context}>{element}</PromotionCodeProvider>;
  },
);

export declare namespace PromotionCodeRoot {
  export type Props = PromotionCodeRootProps;
  export type State = PromotionCodeRootState;
}
