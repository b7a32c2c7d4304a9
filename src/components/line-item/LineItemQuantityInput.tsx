'use client';

import { forwardRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemContext, useLineItemValue } from './line-item-context.js';
import { canStep } from './step-quantity.js';

const SHOWN = ['name', 'adjustableQuantity'] as const;

/**
 * @selector [data-pending] The quantity is on its way to Stripe.
 * @selector [data-invalid] What was typed was refused; it is kept until it is mended or the buyer presses Escape.
 */
export interface LineItemQuantityInputState {
  pending: boolean;
  invalid: boolean;
}

/** What `<LineItem.QuantityInput>` takes beside the attributes of its element. */
export interface LineItemQuantityInputProps extends Omit<
  PartProps<'input', LineItemQuantityInputState>,
  'value' | 'defaultValue'
> {}

/** A text, and the quantity that it was typed over. */
interface Draft {
  text: string;
  over: number | null;
}

/**
 * The quantity, to be typed. Taken on Enter and when the focus leaves; arrow keys step; Escape takes it back.
 * Renders an `<input>`, a spin button that names the product.
 */
export const LineItemQuantityInput = forwardRef<HTMLInputElement, LineItemQuantityInputProps>(
  function LineItemQuantityInput(props, ref) {
    const part = 'LineItem.QuantityInput';
    const messages = useMessagesOf(lineItemMessages);
    const { verbs, errorId } = useLineItemContext(part);
    const shown = useLineItemValue(part, SHOWN, (line, { quantity, wish, error }) => ({
      name: line.name,
      limits: line.adjustableQuantity,
      quantity,
      pending: wish !== undefined,
      error,
    }));
    const {
      name = '',
      limits = null,
      quantity = null,
      pending = false,
      error = null,
    } = shown ?? {};
    const [draft, setDraft] = useState<Draft | null>(null);
    /** What was typed and not taken yet; out of date once the quantity has changed in another way. */
    const typed = draft?.over === quantity ? draft.text : null;

    const discard = () => {
      setDraft(null);
      verbs.resetError();
    };

    const commit = async () => {
      if (typed === null) return;
      const wish = typed.trim() === '' ? Number.NaN : Number(typed);
      if (wish === quantity) return discard();
      const result = await verbs.setQuantity(wish);
      if (result.type === 'error' && result.error.code === 'quantityOutOfRange') return;
      // The buyer may have typed on meanwhile.
      setDraft((latest) => (latest === draft ? null : latest));
    };

    const step = (by: 1 | -1) => {
      if (canStep(limits, quantity, by)) void verbs.step(by);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const actions: Record<string, () => void> = {
        Enter: () => void commit(),
        Escape: discard,
        ArrowUp: () => step(1),
        ArrowDown: () => step(-1),
      };
      if (!Object.hasOwn(actions, event.key)) return;
      // Enter must not submit a form around the page, nor the arrows move the caret.
      event.preventDefault();
      if (event.key.startsWith('Arrow')) setDraft(null);
      actions[event.key]?.();
    };

    return useRender('input', {
      part: 'line-item-quantity-input',
      given: props,
      ref,
      state: { pending, invalid: error !== null },
      own: {
        role: 'spinbutton',
        inputMode: 'numeric',
        autoComplete: 'off',
        'aria-label': messages.quantityOf({ name }),
        'aria-valuenow': quantity ?? undefined,
        'aria-valuemin': limits?.minimum,
        'aria-valuemax': limits?.maximum,
        'aria-invalid': error !== null || undefined,
        'aria-describedby': error ? errorId : undefined,
        value: typed ?? quantity ?? '',
        onChange: (event: ChangeEvent<HTMLInputElement>) =>
          setDraft({ text: event.target.value, over: quantity }),
        onBlur: () => void commit(),
        onKeyDown,
      },
    });
  },
);

export declare namespace LineItemQuantityInput {
  export type Props = LineItemQuantityInputProps;
  export type State = LineItemQuantityInputState;
}
