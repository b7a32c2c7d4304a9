export { SavedPaymentMethodAnother as Another } from './SavedPaymentMethodAnother.js';
export { SavedPaymentMethodBrand as Brand } from './SavedPaymentMethodBrand.js';
export { SavedPaymentMethodExpiry as Expiry } from './SavedPaymentMethodExpiry.js';
export { SavedPaymentMethodNumber as Number } from './SavedPaymentMethodNumber.js';
export { SavedPaymentMethodRadio as Radio } from './SavedPaymentMethodRadio.js';
export { SavedPaymentMethodRoot as Root } from './SavedPaymentMethodRoot.js';
