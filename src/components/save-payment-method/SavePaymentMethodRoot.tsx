'use client';

import { forwardRef } from 'react';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useSavePaymentMethod } from '../../react/useSavePaymentMethod.js';
import { useStore } from '../../react/useStore.js';
import {
  ConsentCheckbox,
  ConsentRoot,
  type ConsentRootProps,
  type ConsentRootState,
} from '../consent/index.js';
import { FieldLabel } from '../field/index.js';

/** What `<SavePaymentMethod.Root>` takes beside the attributes of its element. */
export interface SavePaymentMethodRootProps extends ConsentRootProps {}

const DEFAULT_ARRANGEMENT = (
  <>
    <ConsentCheckbox />
    <FieldLabel />
  </>
);

/**
 * Asks whether the payment method that the buyer enters may be saved. For a session with
 * `saved_payment_method_options.payment_method_save: 'enabled'`, beside a Payment Element that does not ask itself:
 * `elementsOptions: { savedPaymentMethod: { enableSave: 'never' } }`.
 * Renders a `<div>`, or nothing while a saved one is chosen or the session is not open.
 */
export const SavePaymentMethodRoot = forwardRef<HTMLDivElement, SavePaymentMethodRootProps>(
  function SavePaymentMethodRoot({ children = DEFAULT_ARRANGEMENT, ...props }, ref) {
    const isAsked = useStore(
      (state) => state.status === 'open' && select.paymentMethod(state) === null,
      '<SavePaymentMethod.Root>',
    );
    const { savePaymentMethod } = useMessagesOf(paymentMethodMessages);
    const consent = useSavePaymentMethod();
    if (!isAsked) return null;
    return (
      <ConsentRoot
        {...props}
        ref={ref}
        part="save-payment-method"
        label={savePaymentMethod}
        consent={consent}
        required={false}
      >
        {children}
      </ConsentRoot>
    );
  },
);

export declare namespace SavePaymentMethodRoot {
  export type Props = SavePaymentMethodRootProps;
  export type State = ConsentRootState;
}
