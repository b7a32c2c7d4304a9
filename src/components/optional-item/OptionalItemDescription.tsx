'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useOptionalItemContext } from './optional-item-context.js';

/** What `<OptionalItem.Description>` takes beside the attributes of its element. */
export interface OptionalItemDescriptionProps extends PartProps<'span'> {}

/**
 * The product's description.
 * Renders a `<span>`, or nothing where the product has none, or where it only repeats the name.
 */
export const OptionalItemDescription = forwardRef<HTMLSpanElement, OptionalItemDescriptionProps>(
  function OptionalItemDescription(props, ref) {
    const { item } = useOptionalItemContext('OptionalItem.Description');
    const children = item.description === item.name ? null : item.description;
    const element = useRender('span', {
      part: 'optional-item-description',
      given: props,
      ref,
      own: { children },
    });
    return children ? element : null;
  },
);

export declare namespace OptionalItemDescription {
  export type Props = OptionalItemDescriptionProps;
}
