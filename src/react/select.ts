export * from '../core/selectors.js';
export * as select from '../core/selectors.js';
