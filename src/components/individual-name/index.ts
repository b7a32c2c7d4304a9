export * as IndividualName from './index.parts.js';
export type { IndividualNameRootProps } from './IndividualNameRoot.js';
