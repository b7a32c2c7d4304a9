'use client';

import { forwardRef, Fragment, useId, useMemo, type ReactNode } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import { NEW_PAYMENT_METHOD, useSavedPaymentMethods } from '../../react/useSavedPaymentMethods.js';
import { GroupProvider } from './saved-payment-method-context.js';
import { SavedPaymentMethodRoot } from './SavedPaymentMethodRoot.js';

/** What `<SavedPaymentMethods>` takes beside the attributes of its element. */
export interface SavedPaymentMethodsProps extends Omit<PartProps<'div'>, 'children'> {
  /**
   * Renders one choice, given its id: `{({ id }) => <SavedPaymentMethod.Root id={id}>…</SavedPaymentMethod.Root>}`.
   * The last one is `new`, which stands for another payment method.
   * @default <SavedPaymentMethod.Root> in its default arrangement
   */
  children?: (method: { id: string }) => ReactNode;
}

const renderDefault = ({ id }: { id: string }) => <SavedPaymentMethodRoot id={id} />;

/**
 * The payment methods that a returning buyer has saved, one `SavedPaymentMethod` each, and the choice of another. The
 * first one that has not expired is chosen until the buyer chooses. Put the Payment Element into a `NewPaymentMethod`,
 * which shows it when another one is wanted, and keep it from showing the same cards: pass the provider
 * `elementsOptions: { savedPaymentMethod: { enableRedisplay: 'never' } }`.
 * Renders a `<div>`, or nothing when there are none or the session is not open.
 */
export const SavedPaymentMethods = forwardRef<HTMLDivElement, SavedPaymentMethodsProps>(
  function SavedPaymentMethods({ children = renderDefault, ...props }, ref) {
    const isOpen = useIsOpen('<SavedPaymentMethods>');
    const { savedPaymentMethods: label } = useMessagesOf(paymentMethodMessages);
    const { savedPaymentMethods } = useSavedPaymentMethods();
    const group = useId();
    const context = useMemo(() => ({ group }), [group]);
    const ids = [...savedPaymentMethods.map(({ id }) => id), NEW_PAYMENT_METHOD];
    const element = useRender('div', {
      part: 'saved-payment-methods',
      given: props,
      ref,
      own: {
        role: 'radiogroup',
        'aria-label': label,
        children: ids.map((id) => <Fragment key={id}>{children({ id })}</Fragment>),
      },
    });
    if (!isOpen || savedPaymentMethods.length === 0) return null;
    return <GroupProvider value={context}>{element}</GroupProvider>;
  },
);
