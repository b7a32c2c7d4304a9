export { SubmitButton as Button } from './SubmitButton.js';
export { SubmitMessage as Message } from './SubmitMessage.js';
export { SubmitReason as Reason } from './SubmitReason.js';
export { SubmitRoot as Root } from './SubmitRoot.js';
