export { FieldError as Error, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { PhoneNumberRoot as Root } from './PhoneNumberRoot.js';
