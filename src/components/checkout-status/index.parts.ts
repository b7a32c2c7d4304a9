export { CheckoutStatusComplete as Complete } from './CheckoutStatusComplete.js';
export { CheckoutStatusError as Error } from './CheckoutStatusError.js';
export { CheckoutStatusExpired as Expired } from './CheckoutStatusExpired.js';
export { CheckoutStatusLoading as Loading } from './CheckoutStatusLoading.js';
export { CheckoutStatusOpen as Open } from './CheckoutStatusOpen.js';
export { CheckoutStatusRestart as Restart } from './CheckoutStatusRestart.js';
export { CheckoutStatusRetry as Retry } from './CheckoutStatusRetry.js';
