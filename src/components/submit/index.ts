export * as Submit from './index.parts.js';
export type { SubmitButtonProps } from './SubmitButton.js';
export type { SubmitMessageProps, SubmitMessageState } from './SubmitMessage.js';
export type { SubmitRootProps } from './SubmitRoot.js';
export type { SubmitState } from './useSubmitState.js';
