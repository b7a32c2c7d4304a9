import type { PaymentPageConfirm } from '../wire.js';

/** The fields of one payment method inside the Payment Element. */
export interface MethodForm {
  readonly node: HTMLElement;
  /** The first message about a field that is not in order, or null. `show` writes them beside the fields. */
  problems: (show: boolean) => string[];
  empty: () => boolean;
  /** What is sent at confirmation. Only for a form without problems. */
  data: () => Pick<PaymentPageConfirm, 'payment_method' | 'payment_method_data'>;
  /** The part of `change`'s value that the form knows. */
  value: () => object;
  clear: () => void;
  setDisabled: (disabled: boolean) => void;
}
