'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useFieldContext } from './field-context.js';

/** What the label of a field takes beside the attributes of its element. */
export interface FieldLabelProps extends PartProps<'label'> {}

/**
 * Names the input of a field.
 * Renders a `<label>`.
 */
export const FieldLabel = forwardRef<HTMLLabelElement, FieldLabelProps>(
  function FieldLabel(props, ref) {
    const { label, inputId } = useFieldContext('Field.Label');
    return useRender('label', {
      part: 'field-label',
      given: props,
      ref,
      own: { htmlFor: inputId, children: label },
    });
  },
);

export declare namespace FieldLabel {
  export type Props = FieldLabelProps;
}
