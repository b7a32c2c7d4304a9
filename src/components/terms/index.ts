export * as Terms from './index.parts.js';
export type { TermsRootProps } from './TermsRoot.js';
