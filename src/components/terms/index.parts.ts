export { ConsentCheckbox as Checkbox } from '../consent/index.js';
export { FieldError as Error, FieldLabel as Label } from '../field/index.js';
export { TermsRoot as Root } from './TermsRoot.js';
