export { OptionalItems, type OptionalItemsProps } from './OptionalItems.js';
