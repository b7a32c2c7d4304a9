/*
 * What every box to check is made of, beside the label and error of a field. Not public by itself: `Terms` and
 * `SavePaymentMethod` have it as a part.
 */
export {
  ConsentCheckbox,
  type ConsentCheckboxProps,
  type ConsentCheckboxState,
} from './ConsentCheckbox.js';
export { ConsentRoot, type ConsentRootProps, type ConsentRootState } from './ConsentRoot.js';
