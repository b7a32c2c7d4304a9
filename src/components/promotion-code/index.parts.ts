export { PromotionCodeApplied as Applied } from './PromotionCodeApplied.js';
export { PromotionCodeApply as Apply } from './PromotionCodeApply.js';
export { PromotionCodeError as Error } from './PromotionCodeError.js';
export { PromotionCodeInput as Input } from './PromotionCodeInput.js';
export { PromotionCodeLabel as Label } from './PromotionCodeLabel.js';
export { PromotionCodeRemove as Remove } from './PromotionCodeRemove.js';
export { PromotionCodeRoot as Root } from './PromotionCodeRoot.js';
