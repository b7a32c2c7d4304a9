export * as PromotionCode from './index.parts.js';
export type { PromotionCodeAppliedProps } from './PromotionCodeApplied.js';
export type { PromotionCodeApplyProps, PromotionCodeApplyState } from './PromotionCodeApply.js';
export type { PromotionCodeErrorProps } from './PromotionCodeError.js';
export type { PromotionCodeInputProps, PromotionCodeInputState } from './PromotionCodeInput.js';
export type { PromotionCodeLabelProps } from './PromotionCodeLabel.js';
export type { PromotionCodeRemoveProps, PromotionCodeRemoveState } from './PromotionCodeRemove.js';
export type { PromotionCodeRootProps, PromotionCodeRootState } from './PromotionCodeRoot.js';
