export { CurrencyOptionsRate as Rate } from './CurrencyOptionsRate.js';
export { CurrencyOptionsRoot as Root } from './CurrencyOptionsRoot.js';
