export { LineItems, type LineItemsProps } from './LineItems.js';
