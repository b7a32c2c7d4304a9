'use client';

import { forwardRef, type ReactNode } from 'react';
import { customFieldMessages } from '../../messages/custom-field.js';
import { useMessagesOf } from '../../react/messages.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import { useTerms, type TermsOptions } from '../../react/useTerms.js';
import {
  ConsentCheckbox,
  ConsentRoot,
  type ConsentRootProps,
  type ConsentRootState,
} from '../consent/index.js';
import { FieldError, FieldLabel } from '../field/index.js';

/** What `<Terms.Root>` takes beside the attributes of its element. */
export interface TermsRootProps extends ConsentRootProps, TermsOptions {
  /**
   * What the buyer agrees to, with links to it.
   * @default 'I agree to the terms of service', in the provider's language
   */
  label?: ReactNode;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <ConsentCheckbox />
    <FieldLabel />
    <FieldError />
  </>
);

/**
 * Asks the buyer to agree to the shop's own terms, however the buyer pays. The answer goes to your server with
 * `useBeforeConfirm`.
 * Renders a `<div>`, or nothing while the session is not open.
 */
export const TermsRoot = forwardRef<HTMLDivElement, TermsRootProps>(function TermsRoot(
  { name, optional = false, label, children = DEFAULT_ARRANGEMENT, ...props },
  ref,
) {
  const isOpen = useIsOpen('<Terms.Root>');
  const { agreeToTerms } = useMessagesOf(customFieldMessages);
  const consent = useTerms({ ...(name !== undefined && { name }), optional });
  if (!isOpen) return null;
  return (
    <ConsentRoot
      {...props}
      ref={ref}
      part="terms"
      label={label ?? agreeToTerms}
      consent={consent}
      required={!optional}
    >
      {children}
    </ConsentRoot>
  );
});

export declare namespace TermsRoot {
  export type Props = TermsRootProps;
  export type State = ConsentRootState;
}
