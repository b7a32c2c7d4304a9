export { FieldError as Error, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { TaxIdBusinessName as BusinessName } from './TaxIdBusinessName.js';
export { TaxIdCheckbox as Checkbox } from './TaxIdCheckbox.js';
export { TaxIdRoot as Root } from './TaxIdRoot.js';
export { TaxIdSelect as Select } from './TaxIdSelect.js';
export { TaxIdToggle as Toggle } from './TaxIdToggle.js';
export { TaxIdType as Type } from './TaxIdType.js';
export { TaxIdValue as Value } from './TaxIdValue.js';
