export * as Email from './index.parts.js';
export type { EmailRootProps } from './EmailRoot.js';
