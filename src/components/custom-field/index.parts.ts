export { FieldError as Error, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { CustomFieldRoot as Root } from './CustomFieldRoot.js';
export { CustomFieldSelect as Select } from './CustomFieldSelect.js';
