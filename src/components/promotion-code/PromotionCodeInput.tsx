'use client';

import { forwardRef, type ChangeEvent, type KeyboardEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { usePromotionCodeContext } from './promotion-code-context.js';

/**
 * @selector [data-invalid] The last code was refused; it is kept.
 */
export interface PromotionCodeInputState {
  invalid: boolean;
}

/** What `<PromotionCode.Input>` takes beside the attributes of its element. */
export interface PromotionCodeInputProps extends Omit<
  PartProps<'input', PromotionCodeInputState>,
  'value' | 'defaultValue'
> {}

/**
 * Where the code is typed. Enter applies it. A code that is refused stays, to be mended.
 * Renders an `<input>`.
 */
export const PromotionCodeInput = forwardRef<HTMLInputElement, PromotionCodeInputProps>(
  function PromotionCodeInput(props, ref) {
    const { code, setCode, apply, pending, error, inputId, errorId } =
      usePromotionCodeContext('PromotionCode.Input');
    const invalid = error !== null;
    return useRender('input', {
      part: 'promotion-code-input',
      given: props,
      ref,
      state: { invalid },
      own: {
        id: inputId,
        type: 'text',
        // Codes are no words.
        autoComplete: 'off',
        autoCapitalize: 'characters',
        autoCorrect: 'off',
        spellCheck: false,
        value: code,
        readOnly: pending,
        'aria-invalid': invalid || undefined,
        'aria-describedby': invalid ? errorId : undefined,
        onChange: (event: ChangeEvent<HTMLInputElement>) => setCode(event.target.value),
        onKeyDown: (event: KeyboardEvent) => {
          // Of an input method Enter ends a composition, and nothing else.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Must not submit a form around the page.
          event.preventDefault();
          if (!pending) void apply();
        },
      },
    });
  },
);

export declare namespace PromotionCodeInput {
  export type Props = PromotionCodeInputProps;
  export type State = PromotionCodeInputState;
}
