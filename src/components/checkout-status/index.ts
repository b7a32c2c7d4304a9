export * as CheckoutStatus from './index.parts.js';
export type {
  CheckoutStatusCompleteProps,
  CheckoutStatusCompleteState,
} from './CheckoutStatusComplete.js';
export type { CheckoutStatusErrorProps, CheckoutStatusErrorState } from './CheckoutStatusError.js';
export type { CheckoutStatusExpiredProps } from './CheckoutStatusExpired.js';
export type {
  CheckoutStatusExpiryProps,
  CheckoutStatusExpiryState,
} from './CheckoutStatusExpiry.js';
export type { CheckoutStatusLoadingProps } from './CheckoutStatusLoading.js';
export type { CheckoutStatusOfflineProps } from './CheckoutStatusOffline.js';
export type { CheckoutStatusOpenProps } from './CheckoutStatusOpen.js';
export type { CheckoutStatusRestartProps } from './CheckoutStatusRestart.js';
export type { CheckoutStatusRetryProps } from './CheckoutStatusRetry.js';
