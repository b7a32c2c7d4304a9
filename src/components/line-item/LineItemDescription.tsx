'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['name', 'description'] as const;

/** What `<LineItem.Description>` takes beside the attributes of its element. */
export interface LineItemDescriptionProps extends PartProps<'span'> {}

/**
 * The product's description.
 * Renders a `<span>`, or nothing where the product has none, or where it only repeats the name.
 */
export const LineItemDescription = forwardRef<HTMLSpanElement, LineItemDescriptionProps>(
  function LineItemDescription(props, ref) {
    const children = useLineItemValue('LineItem.Description', SHOWN, ({ name, description }) =>
      description === name ? null : description,
    );
    const element = useRender('span', {
      part: 'line-item-description',
      given: props,
      ref,
      own: { children },
    });
    return children ? element : null;
  },
);

export declare namespace LineItemDescription {
  export type Props = LineItemDescriptionProps;
}
