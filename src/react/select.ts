export { select } from '../core/selectors.js';
