/*
 * What every field is made of. Not public by itself: `Email`, `PhoneNumber` and their like have these as parts.
 */
export { useFieldContext, FieldProvider } from './field-context.js';
export { FieldError, type FieldErrorProps } from './FieldError.js';
export { FieldInput, type FieldInputProps, type FieldInputState } from './FieldInput.js';
export { FieldLabel, type FieldLabelProps } from './FieldLabel.js';
export { FieldRoot, type FieldRootProps, type FieldRootState } from './FieldRoot.js';
