export { Anatomy } from './Anatomy.js';
export { Reference } from './Reference.js';
