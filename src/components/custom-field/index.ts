export * as CustomField from './index.parts.js';
export type { CustomFieldRootProps } from './CustomFieldRoot.js';
export type { CustomFieldSelectProps, CustomFieldSelectState } from './CustomFieldSelect.js';
