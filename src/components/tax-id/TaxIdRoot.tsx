'use client';

import { forwardRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { taxIdMessages } from '../../messages/tax-id.js';
import { useMessagesOf } from '../../react/messages.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import { useTaxId, type TaxIdOptions } from '../../react/useTaxId.js';
import { TaxIdProvider } from './tax-id-context.js';
import { TaxIdBusinessName } from './TaxIdBusinessName.js';
import { TaxIdToggle } from './TaxIdToggle.js';
import { TaxIdType } from './TaxIdType.js';
import { TaxIdValue } from './TaxIdValue.js';

/**
 * @selector [data-enabled] The buyer purchases as a business.
 * @selector [data-pending] A change is on its way to Stripe.
 * @selector [data-invalid] The last change was refused, or something is missing.
 */
export interface TaxIdRootState {
  enabled: boolean;
  pending: boolean;
  invalid: boolean;
}

/** What `<TaxId.Root>` takes beside the attributes of its element. */
export interface TaxIdRootProps extends PartProps<'fieldset', TaxIdRootState>, TaxIdOptions {}

const DEFAULT_ARRANGEMENT = (
  <>
    <TaxIdToggle />
    <TaxIdBusinessName />
    <TaxIdType />
    <TaxIdValue />
  </>
);

/**
 * Asks a business that buys for its name and tax id. They go to Stripe together, when all are there and the buyer leaves
 * the group or presses Enter; Escape brings back what the session holds. Stripe does not tell the page whether the session
 * collects tax ids: put it there as your server's `tax_id_collection` does.
 * Renders a `<fieldset>`, or nothing while the session is not open.
 */
export const TaxIdRoot = forwardRef<HTMLFieldSetElement, TaxIdRootProps>(function TaxIdRoot(
  { country, ...props },
  ref,
) {
  const isOpen = useIsOpen('<TaxId.Root>');
  const { taxIdDetails } = useMessagesOf(taxIdMessages);
  const taxId = useTaxId({ country });
  const { enabled, businessName, type, value, pending, save, discard } = taxId;
  const element = useRender('fieldset', {
    part: 'tax-id',
    given: props,
    ref,
    state: {
      enabled,
      pending,
      invalid: [businessName, type, value].some(({ errorMessage }) => errorMessage !== null),
    },
    own: {
      'aria-label': taxIdDetails,
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) void save();
      },
      onKeyDown: (event: KeyboardEvent) => {
        // Of an input method these keys end a composition, and nothing else.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') discard();
      },
      children: DEFAULT_ARRANGEMENT,
    },
  });
  return isOpen ? <TaxIdProvider value={taxId}>{element}</TaxIdProvider> : null;
});

export declare namespace TaxIdRoot {
  export type Props = TaxIdRootProps;
  export type State = TaxIdRootState;
}
