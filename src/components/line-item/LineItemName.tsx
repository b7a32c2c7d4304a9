'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['name'] as const;

/** What `<LineItem.Name>` takes beside the attributes of its element. */
export interface LineItemNameProps extends PartProps<'span'> {}

/**
 * The product's name.
 * Renders a `<span>`.
 */
export const LineItemName = forwardRef<HTMLSpanElement, LineItemNameProps>(
  function LineItemName(props, ref) {
    const children = useLineItemValue('LineItem.Name', SHOWN, (line) => line.name);
    return useRender('span', { part: 'line-item-name', given: props, ref, own: { children } });
  },
);

export declare namespace LineItemName {
  export type Props = LineItemNameProps;
}
