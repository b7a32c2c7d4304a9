'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useOptionalItemContext } from './optional-item-context.js';

/** What `<OptionalItem.Name>` takes beside the attributes of its element. */
export interface OptionalItemNameProps extends PartProps<'span'> {}

/**
 * The product's name.
 * Renders a `<span>`.
 */
export const OptionalItemName = forwardRef<HTMLSpanElement, OptionalItemNameProps>(
  function OptionalItemName(props, ref) {
    const { item } = useOptionalItemContext('OptionalItem.Name');
    return useRender('span', {
      part: 'optional-item-name',
      given: props,
      ref,
      own: { children: item.name },
    });
  },
);

export declare namespace OptionalItemName {
  export type Props = OptionalItemNameProps;
}
