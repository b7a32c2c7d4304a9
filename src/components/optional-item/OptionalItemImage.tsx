'use client';

import { forwardRef } from 'react';
import { isPicture } from '../../internals/is-picture.js';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useOptionalItemContext } from './optional-item-context.js';

/** What `<OptionalItem.Image>` takes beside the attributes of its element. */
export interface OptionalItemImageProps extends PartProps<'img'> {}

/**
 * The product's first picture. Its name stands beside it, so it has no text of its own by default.
 * Renders an `<img>`, or nothing where the product has no picture.
 */
export const OptionalItemImage = forwardRef<HTMLImageElement, OptionalItemImageProps>(
  function OptionalItemImage(props, ref) {
    const { item } = useOptionalItemContext('OptionalItem.Image');
    const src = item.images.find(isPicture);
    const element = useRender('img', {
      part: 'optional-item-image',
      given: props,
      ref,
      own: { src, alt: '' },
    });
    return src ? element : null;
  },
);

export declare namespace OptionalItemImage {
  export type Props = OptionalItemImageProps;
}
