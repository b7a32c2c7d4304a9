export * as LineItem from './index.parts.js';
export type { LineItemDecrementProps, LineItemDecrementState } from './LineItemDecrement.js';
export type { LineItemDescriptionProps } from './LineItemDescription.js';
export type { LineItemErrorProps } from './LineItemError.js';
export type { LineItemImageProps } from './LineItemImage.js';
export type { LineItemIncrementProps, LineItemIncrementState } from './LineItemIncrement.js';
export type { LineItemNameProps } from './LineItemName.js';
export type { LineItemQuantityProps, LineItemQuantityState } from './LineItemQuantity.js';
export type {
  LineItemQuantityInputProps,
  LineItemQuantityInputState,
} from './LineItemQuantityInput.js';
export type { LineItemRemoveProps, LineItemRemoveState } from './LineItemRemove.js';
export type { LineItemRootProps, LineItemRootState } from './LineItemRoot.js';
export type { LineItemSubtotalProps } from './LineItemSubtotal.js';
export type { LineItemTotalProps } from './LineItemTotal.js';
export type { LineItemUnitAmountProps } from './LineItemUnitAmount.js';
export type { LineItemDiscountsProps } from './LineItemDiscounts.js';
export type { LineItemNoteProps, LineItemNoteState } from './LineItemNote.js';
export type { LineItemTaxesProps } from './LineItemTaxes.js';
export type { LineItemTermsProps } from './LineItemTerms.js';
export type { LineItemTiersProps } from './LineItemTiers.js';
