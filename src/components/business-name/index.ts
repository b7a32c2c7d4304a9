export * as BusinessName from './index.parts.js';
export type { BusinessNameRootProps } from './BusinessNameRoot.js';
