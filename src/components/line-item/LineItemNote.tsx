'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemDetailsMessages } from '../../messages/line-item-details.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['adjustableQuantity'] as const;

/**
 * @selector [data-reason] `maximum`, `minimum` or `last`.
 */
export interface LineItemNoteState {
  reason: 'maximum' | 'minimum' | 'last' | null;
}

/** What `<LineItem.Note>` takes beside the attributes of its element. */
export interface LineItemNoteProps extends PartProps<'span', LineItemNoteState> {}

/**
 * Why the buyer cannot go on: the most or the least of it has been reached, or it is the last item of the order.
 * Renders a `<span>`, or nothing where none of this is so.
 */
export const LineItemNote = forwardRef<HTMLSpanElement, LineItemNoteProps>(
  function LineItemNote(props, ref) {
    const messages = useMessagesOf(lineItemDetailsMessages);
    const note = useLineItemValue('LineItem.Note', SHOWN, (line, { quantity, removable }) => {
      const limits = line.adjustableQuantity;
      if (!limits) return null;
      if (quantity >= limits.maximum) return { reason: 'maximum' as const, ...limits };
      // A minimum of 0 means that the buyer may take it out, unless nothing else is left.
      if (limits.minimum > 0 && quantity <= limits.minimum) {
        return { reason: 'minimum' as const, ...limits };
      }
      const isLast = limits.minimum === 0 && !removable;
      return isLast ? { reason: 'last' as const, ...limits } : null;
    });
    const words = {
      maximum: messages.mostAllowed,
      minimum: messages.leastAllowed,
      last: () => messages.lastItem,
    };
    const element = useRender('span', {
      part: 'line-item-note',
      given: props,
      ref,
      state: { reason: note?.reason ?? null },
      own: { children: note && words[note.reason](note) },
    });
    return note && element;
  },
);

export declare namespace LineItemNote {
  export type Props = LineItemNoteProps;
  export type State = LineItemNoteState;
}
