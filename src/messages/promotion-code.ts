/** The promotion code. */
export interface PromotionCodeMessages {
  readonly promotionCode: string;
  readonly applyPromotionCode: string;
  readonly appliedPromotionCodes: string;
  readonly remove: string;
  readonly removePromotionCode: (values: { code: string }) => string;
  /** Spoken. */
  readonly promotionCodeApplied: (values: { code: string }) => string;
  /** Spoken. */
  readonly promotionCodeRemoved: string;
}

export const promotionCodeMessages: PromotionCodeMessages = {
  promotionCode: 'Promotion code',
  applyPromotionCode: 'Apply',
  appliedPromotionCodes: 'Applied promotion codes',
  remove: 'Remove',
  removePromotionCode: ({ code }) => `Remove promotion code ${code}`,
  promotionCodeApplied: ({ code }) => `Promotion code ${code} was applied.`,
  promotionCodeRemoved: 'The promotion code was removed.',
};
