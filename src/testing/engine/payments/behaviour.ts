import type { ChargeVerdict } from './verdict.js';

/**
 * What a payment method will do when it is used. Kept beside the method, because the REST object
 * does not tell it and the number that decides it is never kept.
 */
export interface MethodBehaviour {
  /** Whether the bank asks the buyer: no, yes, only until it was set up once, or it fails. */
  authentication: 'none' | 'required' | 'until_set_up' | 'broken';
  /** What becomes of a charge. */
  verdict: ChargeVerdict;
  /** True when setting it up works although its charges fail. */
  attaches: boolean;
  /** How a delayed payment ends, null for methods that pay at once. */
  settlement: Settlement | null;
  /** True once a customer gave it up. */
  isDetached?: boolean;
}

/** The end of a delayed payment. */
export interface Settlement {
  verdict: ChargeVerdict;
  /** Seconds after which the bank tells: the usual number, another one, or never. */
  after: 'usual' | 'never' | number;
}

/** A method that pays without more ado. */
export const PAYS: MethodBehaviour = {
  authentication: 'none',
  verdict: null,
  attaches: true,
  settlement: null,
};
