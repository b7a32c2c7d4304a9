'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { totalsMessages } from '../../messages/totals.js';
import { useMessagesOf } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';

/** What `<Totals.Note>` takes beside the attributes of its element. */
export interface TotalsNoteProps extends PartProps<'p'> {}

/**
 * Says that a part of the customer's balance is left for the next invoice.
 * Renders a `<p>`, or nothing where that is not so.
 */
export const TotalsNote = forwardRef<HTMLParagraphElement, TotalsNoteProps>(
  function TotalsNote(props, ref) {
    const messages = useMessagesOf(totalsMessages);
    const applies = useStore(
      ({ session }) => session?.total.balanceAppliedToNextInvoice,
      '<Totals.Note>',
    );
    const element = useRender('p', {
      part: 'totals-note',
      given: props,
      ref,
      own: { children: messages.balanceAppliedToNextInvoice },
    });
    return applies ? element : null;
  },
);

export declare namespace TotalsNote {
  export type Props = TotalsNoteProps;
}
