export * as TaxId from './index.parts.js';
export type { TaxIdBusinessNameProps } from './TaxIdBusinessName.js';
export type { TaxIdCheckboxProps } from './TaxIdCheckbox.js';
export type { TaxIdRootProps, TaxIdRootState } from './TaxIdRoot.js';
export type { TaxIdSelectProps } from './TaxIdSelect.js';
export type { TaxIdToggleProps, TaxIdToggleState } from './TaxIdToggle.js';
export type { TaxIdTypeProps } from './TaxIdType.js';
export type { TaxIdValueProps } from './TaxIdValue.js';
