export * as PhoneNumber from './index.parts.js';
export type { PhoneNumberRootProps } from './PhoneNumberRoot.js';
