export * as SavePaymentMethod from './index.parts.js';
export type { SavePaymentMethodRootProps } from './SavePaymentMethodRoot.js';
