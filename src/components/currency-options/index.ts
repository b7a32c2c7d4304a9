export * as CurrencyOptions from './index.parts.js';
export type { CurrencyOptionsRateProps } from './CurrencyOptionsRate.js';
export type { CurrencyOptionsRootProps } from './CurrencyOptionsRoot.js';
