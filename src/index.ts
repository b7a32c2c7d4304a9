export * from './react/index.js';
export * from './components/business-name/index.js';
export * from './components/checkout-status/index.js';
export * from './components/email/index.js';
export * from './components/individual-name/index.js';
export * from './components/line-item/index.js';
export * from './components/line-items/index.js';
export * from './components/phone-number/index.js';
export * from './components/promotion-code/index.js';
export * from './components/submit/index.js';
export * from './components/tax-id/index.js';
export * from './components/totals/index.js';
export type {
  FieldErrorProps,
  FieldInputProps,
  FieldInputState,
  FieldLabelProps,
  FieldRootProps,
  FieldRootState,
} from './components/field/index.js';
export type { ChoiceRadioProps, ChoiceRadioState } from './components/choice/index.js';
