'use client';

import { forwardRef } from 'react';
import { isPicture } from '../../internals/is-picture.js';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['images'] as const;

/** What `<LineItem.Image>` takes beside the attributes of its element. */
export interface LineItemImageProps extends PartProps<'img'> {}

/**
 * The product's first picture. Its name stands beside it, so it has no text of its own by default.
 * Renders an `<img>`, or nothing where the product has no picture.
 */
export const LineItemImage = forwardRef<HTMLImageElement, LineItemImageProps>(
  function LineItemImage(props, ref) {
    const src = useLineItemValue(
      'LineItem.Image',
      SHOWN,
      (line) => line.images.find(isPicture) ?? null,
    );
    const element = useRender('img', {
      part: 'line-item-image',
      given: props,
      ref,
      own: { src, alt: '' },
    });
    return src ? element : null;
  },
);

export declare namespace LineItemImage {
  export type Props = LineItemImageProps;
}
