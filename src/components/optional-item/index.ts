export * as OptionalItem from './index.parts.js';
export type { OptionalItemAddProps, OptionalItemAddState } from './OptionalItemAdd.js';
export type { OptionalItemAmountProps } from './OptionalItemAmount.js';
export type { OptionalItemDescriptionProps } from './OptionalItemDescription.js';
export type { OptionalItemErrorProps } from './OptionalItemError.js';
export type { OptionalItemImageProps } from './OptionalItemImage.js';
export type { OptionalItemNameProps } from './OptionalItemName.js';
export type {
  OptionalItemQuantityProps,
  OptionalItemQuantityState,
} from './OptionalItemQuantity.js';
export type { OptionalItemRemoveProps, OptionalItemRemoveState } from './OptionalItemRemove.js';
export type { OptionalItemRootProps, OptionalItemRootState } from './OptionalItemRoot.js';
