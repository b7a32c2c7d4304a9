export * from '../core/selectors.js';
