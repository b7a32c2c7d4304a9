export { FieldError as Error, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { BusinessNameRoot as Root } from './BusinessNameRoot.js';
