export * as Submit from './index.parts.js';
export type { SubmitButtonProps } from './SubmitButton.js';
export type { SubmitMessageProps, SubmitMessageState } from './SubmitMessage.js';
export type { SubmitReasonProps } from './SubmitReason.js';
export type { SubmitRootProps } from './SubmitRoot.js';
export type { SubmitType } from './submit-context.js';
export type { SubmitState } from './useSubmitState.js';
