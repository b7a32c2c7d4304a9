'use client';

import { forwardRef, useEffect, useId, useMemo, useRef, type RefObject } from 'react';
import { isFocusLost, moveFocus } from '../../internals/move-focus.js';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { usePromotionCode } from '../../react/usePromotionCode.js';
import { useStore } from '../../react/useStore.js';
import { PromotionCodeContext } from './promotion-code-context.js';
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
      () => ({ ...promotion, inputId: `${ids}input`, errorId: `${ids}error`, root }),
      [promotion, ids],
    );
    const applied = promotion.applied.length > 0;
    const focusWithin = useFocusKeptWithin(root, applied);
    const element = useRender('div', {
      part: 'promotion-code',
      given: props,
      ref,
      ownRef: root,
      state: { pending: promotion.pending, applied, invalid: promotion.error !== null },
      own: {
        ...focusWithin,
        children: applied ? APPLIED : FIELD,
      },
    });
    if (!isOpen) return null;
    return <PromotionCodeContext.Provider value={context}>{element}</PromotionCodeContext.Provider>;
  },
);

export declare namespace PromotionCodeRoot {
  export type Props = PromotionCodeRootProps;
  export type State = PromotionCodeRootState;
}

/** Field and applied code take each other's place: the focus goes from the one to the other. */
function useFocusKeptWithin(root: RefObject<HTMLDivElement | null>, applied: boolean) {
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!hadFocus.current || !isFocusLost()) return;
    moveFocus(root.current?.querySelector<HTMLElement>('button, input'));
  }, [applied, root]);
  return {
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: (event: React.FocusEvent) => {
      // The focus went somewhere else on the page. When its element is removed it goes nowhere.
      if (event.relatedTarget) hadFocus.current = false;
    },
  };
}
