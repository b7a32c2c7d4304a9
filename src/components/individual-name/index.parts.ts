export { FieldError as Error, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { IndividualNameRoot as Root } from './IndividualNameRoot.js';
