'use client';

import { forwardRef, useId, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import * as select from '../../react/select.js';
import type { CheckoutState } from '../../react/types.js';
import { NEW_PAYMENT_METHOD, useChoosePaymentMethod } from '../../react/useSavedPaymentMethods.js';
import { useStore } from '../../react/useStore.js';
import { ChoiceProvider } from '../choice/index.js';
import {
  methodById,
  SavedPaymentMethodProvider,
  useGroupContext,
} from './saved-payment-method-context.js';
import { SavedPaymentMethodAnother } from './SavedPaymentMethodAnother.js';
import { SavedPaymentMethodBrand } from './SavedPaymentMethodBrand.js';
import { SavedPaymentMethodExpiry } from './SavedPaymentMethodExpiry.js';
import { SavedPaymentMethodNumber } from './SavedPaymentMethodNumber.js';
import { SavedPaymentMethodRadio } from './SavedPaymentMethodRadio.js';

/**
 * @selector [data-checked] It is the one that pays.
 * @selector [data-expired] The card's last month is over.
 * @selector [data-another] It stands for another payment method than the saved ones.
 */
export interface SavedPaymentMethodRootState {
  checked: boolean;
  expired: boolean;
  another: boolean;
}

/** What `<SavedPaymentMethod.Root>` takes beside the attributes of its element. */
export interface SavedPaymentMethodRootProps extends Omit<
  PartProps<'label', SavedPaymentMethodRootState>,
  'id'
> {
  /** The id of the saved payment method: `pm_…`; `new` for another one. */
  id: string;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <SavedPaymentMethodRadio />
    <SavedPaymentMethodBrand />
    <SavedPaymentMethodNumber />
    <SavedPaymentMethodExpiry />
    <SavedPaymentMethodAnother />
  </>
);

/**
 * One of the payment methods to choose from. Its parts read it from here. An expired card can be chosen as well: banks
 * renew cards, and Stripe may know of it.
 * Renders a `<label>`, or nothing once the saved payment method is gone.
 */
export const SavedPaymentMethodRoot = forwardRef<HTMLLabelElement, SavedPaymentMethodRootProps>(
  function SavedPaymentMethodRoot({ id, ...props }, ref) {
    const { group } = useGroupContext('SavedPaymentMethod.Root');
    const expiryId = useId();
    const choose = useChoosePaymentMethod('<SavedPaymentMethod.Root>');
    const another = id === NEW_PAYMENT_METHOD;
    const read = (current: CheckoutState) => {
      const method = methodById(current, id);
      const chosen = select.paymentMethod(current) ?? NEW_PAYMENT_METHOD;
      const expired = method !== null && select.hasExpired(method);
      return another || method ? { checked: chosen === id, expired, another } : null;
    };
    const state = useStore(read, '<SavedPaymentMethod.Root>');
    const checked = state?.checked ?? false;
    const context = useMemo(() => ({ id, expiryId }), [id, expiryId]);
    const choice = useMemo(
      () => ({
        group,
        value: id,
        checked,
        pending: false,
        choose: () => choose(id),
        describedBy: another ? undefined : expiryId,
      }),
      [group, id, checked, choose, another, expiryId],
    );
    const element = useRender('label', {
      part: 'saved-payment-method',
      given: props,
      ref,
      state: state ?? undefined,
      own: { children: DEFAULT_ARRANGEMENT },
    });
    return (
      state && (
        <SavedPaymentMethodProvider value={context}>
          <ChoiceProvider value={choice}>{element}</ChoiceProvider>
        </SavedPaymentMethodProvider>
      )
    );
  },
);

export declare namespace SavedPaymentMethodRoot {
  export type Props = SavedPaymentMethodRootProps;
  export type State = SavedPaymentMethodRootState;
}
