'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useFieldContext } from './field-context.js';

/** What the error of a field takes beside the attributes of its element. */
export interface FieldErrorProps extends PartProps<'p'> {}

/**
 * Why what was typed was refused, in Stripe's words, or that the field is required. Spoken at once; describes the input.
 * Renders a `<p>`, or nothing without an error.
 */
export const FieldError = forwardRef<HTMLParagraphElement, FieldErrorProps>(
  function FieldError(props, ref) {
    const { field, errorId } = useFieldContext('Field.Error');
    const { errorMessage } = field;
    const element = useRender('p', {
      part: 'field-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: errorMessage },
    });
    return errorMessage ? element : null;
  },
);

export declare namespace FieldError {
  export type Props = FieldErrorProps;
}
