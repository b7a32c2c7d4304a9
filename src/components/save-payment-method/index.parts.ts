export { ConsentCheckbox as Checkbox } from '../consent/index.js';
export { FieldLabel as Label } from '../field/index.js';
export { SavePaymentMethodRoot as Root } from './SavePaymentMethodRoot.js';
