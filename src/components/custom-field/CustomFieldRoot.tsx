'use client';

import { forwardRef, useMemo } from 'react';
import { customFieldMessages } from '../../messages/custom-field.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCustomField, type CustomFieldOptions } from '../../react/useCustomField.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import {
  FieldError,
  FieldInput,
  FieldLabel,
  FieldRoot,
  type FieldRootProps,
  type FieldRootState,
} from '../field/index.js';
import { CustomFieldProvider } from './custom-field-context.js';
import { CustomFieldSelect } from './CustomFieldSelect.js';

/** What `<CustomField.Root>` takes beside the attributes of its element. */
export interface CustomFieldRootProps
  extends Omit<FieldRootProps, keyof CustomFieldOptions>, CustomFieldOptions {}

const TO_TYPE = (
  <>
    <FieldLabel />
    <FieldInput />
    <FieldError />
  </>
);

const TO_CHOOSE = (
  <>
    <FieldLabel />
    <CustomFieldSelect />
    <FieldError />
  </>
);

/**
 * A field of the shop's own, as `custom_fields` are on Stripe's hosted pages: a text, digits, or one of some options.
 * The value goes to your server with `useBeforeConfirm`.
 * Renders a `<div>`, or nothing while the session is not open.
 */
export const CustomFieldRoot = forwardRef<HTMLDivElement, CustomFieldRootProps>(
  function CustomFieldRoot(
    {
      name,
      label,
      type = 'text',
      options,
      optional = false,
      minimumLength,
      maximumLength = 255,
      defaultValue,
      children = type === 'dropdown' ? TO_CHOOSE : TO_TYPE,
      ...props
    },
    ref,
  ) {
    const isOpen = useIsOpen('<CustomField.Root>');
    const { optionalField } = useMessagesOf(customFieldMessages);
    const field = useCustomField({
      name,
      label,
      type,
      optional,
      maximumLength,
      ...(options && { options }),
      ...(minimumLength !== undefined && { minimumLength }),
      ...(defaultValue !== undefined && { defaultValue }),
    });
    const input = useMemo(
      () => ({
        type: 'text',
        autoComplete: 'off',
        required: !optional,
        maxLength: maximumLength,
        ...(type === 'numeric' && { inputMode: 'numeric' as const }),
      }),
      [type, optional, maximumLength],
    );
    const { ref: selectRef } = field;
    const context = useMemo(() => ({ options: options ?? [], selectRef }), [options, selectRef]);
    if (!isOpen) return null;
    return (
      <CustomFieldProvider value={context}>
        <FieldRoot
          {...props}
          ref={ref}
          part="custom-field"
          label={optional ? optionalField({ label }) : label}
          field={field}
          input={input}
        >
          {children}
        </FieldRoot>
      </CustomFieldProvider>
    );
  },
);

export declare namespace CustomFieldRoot {
  export type Props = CustomFieldRootProps;
  export type State = FieldRootState;
}
