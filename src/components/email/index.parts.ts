export { FieldError as Error, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { EmailRoot as Root } from './EmailRoot.js';
