export * as select from '../core/selectors.js';
