export {
  NewPaymentMethod,
  type NewPaymentMethodProps,
  type NewPaymentMethodState,
} from './NewPaymentMethod.js';
